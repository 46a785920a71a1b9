import { describe, expect, test } from 'vitest';
import { cell, readOracle } from '../../../../test/plans/read-tsv.ts';
import { makeIndicator, makeMeasure, makeObjective, makePlan, makeTarget } from '../../../../test/support/made-plan.ts';
import { plan as annex } from '../../../../test/support/plans/kien-giang.ts';
import { plan as national } from '../../../../test/support/plans/national.ts';
import { plan as province } from '../../../../test/support/plans/thua-thien-hue.ts';
import type { Measure, Plan, Target } from '../plan/plan.ts';
import { comparePlans } from './compare-plans.ts';
import type { Comparison } from './comparison.ts';

const comparisons = comparePlans(province, national);

/** The oracle's short hand for a target: `'>=27'`, `'about 85'`, `'100 from 2025'`, `'40 % of provinces'`, `'yes'`. */
function shortHand(target: Target | undefined, lowerIsBetter: boolean, ofProvinces: boolean): string {
  if (!target) return '';
  if (target.value === true) return 'yes';
  const plain = lowerIsBetter ? 'at-most' : 'at-least';
  const signs = { 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<', about: 'about ', exactly: '=' };
  const sign = target.comparator === plain ? '' : signs[target.comparator];
  const onset = target.from === undefined ? '' : ` from ${String(target.from)}`;
  return `${sign}${String(target.value)}${ofProvinces ? ' % of provinces' : ''}${onset}`;
}

describe('the plan of the province beside the national strategy', () => {
  const rows = readOracle('compare-002.tsv');
  test.each(
    rows.map(
      (row) =>
        [
          `${cell(row, 'measure')} | ${cell(row, 'province 2025')} | ${cell(row, 'national 2025')} | ${cell(row, 'relation')}`,
          row,
        ] as const,
    ),
  )('%s', (_title, row) => {
    const found = comparisons.find(({ measure }) => measure === cell(row, 'measure'));
    expect(found?.relation).toBe(cell(row, 'relation'));
    expect(found?.target?.wording).toBe(cell(row, 'province 2025'));
    expect(found?.reference?.by).toBe(2025);
    // A sign that the oracle leaves out is the usual one; only 2.3 and 5.4a write it.
    const usual = cell(row, 'national 2025').replace(/^>=/, '');
    const lower = found?.reference?.comparator === 'at-most';
    expect(shortHand(found?.reference, lower, cell(row, 'measure') === '4.4').replace(/ from 2025$/, '')).toBe(
      usual.replace(/ from 2025$/, ''),
    );
    if (usual.endsWith('from 2025')) expect(found?.reference?.from).toBe(2025);
  });

  test('each measure once, in the order of the document', () => {
    expect(comparisons.map(({ measure }) => measure)).toEqual(rows.map((row) => cell(row, 'measure')));
  });

  test.each([
    ['more', 5],
    ['less', 1],
    ['equal', 11],
    ['not-comparable', 1],
    ['not-confirmed', 5],
    ['other-year', 0],
  ])('%s: %i', (relation, count) => {
    expect(comparisons.filter((one) => one.relation === relation)).toHaveLength(count);
  });

  test.each([
    ['4.3', ['value', 'comparator', 'year']],
    ['5.2a', ['comparator']],
    ['5.2b', ['value', 'comparator', 'year']],
    ['5.3', ['value', 'comparator', 'year']],
    ['6.2', ['value', 'comparator', 'year']],
  ])('what is not confirmed of %s: %j', (id, unconfirmed) => {
    expect(comparisons.find(({ measure }) => measure === id)).toMatchObject({ reason: 'unconfirmed', unconfirmed });
  });

  test.each([
    ['2.3', 'value'],
    ['3.1', 'value'],
    ['5.4a', 'comparator'],
    ['6.4', 'same'],
    ['4.4', 'unit'],
  ])('the reason of %s: %s', (id, reason) => {
    expect(comparisons.find(({ measure }) => measure === id)?.reason).toBe(reason);
  });

  test('says nothing that JSON cannot carry', () => {
    expect(JSON.parse(JSON.stringify(comparisons))).toEqual(comparisons);
  });
});

test('a plan that is aligned with nothing is compared with nothing', () => {
  expect(comparePlans(annex, national)).toEqual([]);
});

interface Side {
  readonly target?: Partial<Target>;
  readonly targets?: readonly Target[];
  readonly measure?: Partial<Measure>;
}

function planOf({ target = {}, targets = [makeTarget(target)], measure = {} }: Side): Plan {
  const made = makeMeasure('m', { targets, alignsWith: 'm', ...measure });
  return makePlan({ objectives: [makeObjective('o', [makeIndicator('m', [made])])] });
}

function compare(own: Side, reference: Side): Comparison | undefined {
  return comparePlans(planOf(own), planOf(reference))[0];
}

const down = { desired: 'decrease' } as const;
const page = { source: { clause: 'Mục tiêu 1', url: 'https://example.org/' } };
const sure = { value: 'confirmed', comparator: 'confirmed', year: 'confirmed' } as const;

type Row = readonly [what: string, own: Side, reference: Side, relation: string, reason: string];

const rows: readonly Row[] = [
  ['a higher share, wished for', { target: { value: 61 } }, {}, 'more', 'value'],
  ['a lower share, wished for higher', { target: { value: 59.9 } }, {}, 'less', 'value'],
  ['the same share', {}, {}, 'equal', 'same'],
  [
    'a lower level, wished for',
    { target: { value: 59, comparator: 'at-most' }, measure: down },
    { target: { comparator: 'at-most' }, measure: down },
    'more',
    'value',
  ],
  [
    'a higher level, wished for lower',
    { target: { value: 61, comparator: 'less-than' }, measure: down },
    { target: { comparator: 'at-most' }, measure: down },
    'less',
    'value',
  ],
  ['above against at least', { target: { comparator: 'more-than' } }, {}, 'more', 'comparator'],
  ['at least against above', {}, { target: { comparator: 'more-than' } }, 'less', 'comparator'],
  [
    'below against at most',
    { target: { comparator: 'less-than' }, measure: down },
    { target: { comparator: 'at-most' }, measure: down },
    'more',
    'comparator',
  ],
  ['about against about', { target: { comparator: 'about' } }, { target: { comparator: 'about' } }, 'equal', 'same'],
  [
    'about against less, both wished for higher',
    { target: { comparator: 'about', value: 85 } },
    { target: { value: 80 } },
    'more',
    'value',
  ],
  ['an onset changes nothing', { target: { from: 2025 } }, {}, 'equal', 'same'],
  ['an onset of the reference changes nothing', { target: { value: 70 } }, { target: { from: 2025 } }, 'more', 'value'],
  ['kept against raised to the same', { measure: { desired: 'maintain' } }, {}, 'equal', 'same'],
  [
    'done against done',
    { target: { comparator: 'exactly', value: true }, measure: { unit: { kind: 'yes-no' }, desired: 'achieve' } },
    { target: { comparator: 'exactly', value: true }, measure: { unit: { kind: 'yes-no' }, desired: 'achieve' } },
    'equal',
    'same',
  ],
  ['at least against at most', { target: { value: 70 } }, { target: { comparator: 'at-most' } }, 'not-comparable', 'direction'],
  [
    'exactly, kept, against exactly, kept',
    { target: { comparator: 'exactly', value: 5 }, measure: { desired: 'maintain' } },
    { target: { comparator: 'exactly' }, measure: { desired: 'maintain' } },
    'not-comparable',
    'direction',
  ],
  ['percent against times', {}, { measure: { unit: { kind: 'times' } } }, 'not-comparable', 'unit'],
  [
    'a count of other things',
    { measure: { unit: { kind: 'count', of: { vi: 'cơ sở', en: 'facilities' } } } },
    { measure: { unit: { kind: 'count', of: { vi: 'xã', en: 'communes' } } } },
    'not-comparable',
    'unit',
  ],
  [
    'a count of the same',
    { measure: { unit: { kind: 'count', of: { vi: 'xã', en: 'communes' } } } },
    { measure: { unit: { kind: 'count', of: { vi: 'xã', en: 'communes' } } } },
    'equal',
    'same',
  ],
  ['a group against everybody', { target: { group: 'girls' } }, {}, 'not-comparable', 'group'],
  ['a measure that the reference lacks', { measure: { alignsWith: 'x' } }, {}, 'not-comparable', 'no-counterpart'],
  ['a reference without a target', {}, { targets: [] }, 'not-comparable', 'no-target'],
  ['another year', { target: { by: 2024 } }, {}, 'other-year', 'due-year'],
  ['a day of the same year', { target: { by: '2025-06-30' } }, {}, 'equal', 'same'],
  [
    'no year printed: the end of the period',
    { targets: [{ comparator: 'at-least', value: 60, wording: '60%', ...page, confidence: sure }] },
    {},
    'equal',
    'same',
  ],
  ['a page that confirms everything', {}, { target: { ...page, confidence: sure } }, 'equal', 'same'],
  ['a page of which nothing is said', {}, { target: page }, 'not-confirmed', 'unconfirmed'],
  ['a value confirmed only in part', {}, { target: { ...page, confidence: { ...sure, value: 'partly' } } }, 'not-confirmed', 'unconfirmed'],
  [
    'a comparator that is not confirmed',
    {},
    { target: { ...page, confidence: { ...sure, comparator: 'not-confirmed' } } },
    'not-confirmed',
    'unconfirmed',
  ],
  [
    'a year that is not confirmed',
    {},
    { target: { ...page, confidence: { ...sure, year: 'not-confirmed' } } },
    'not-confirmed',
    'unconfirmed',
  ],
  ['not confirmed goes before another year', { target: { by: 2024 } }, { target: page }, 'not-confirmed', 'unconfirmed'],
  ['not comparable goes before not confirmed', {}, { target: page, measure: { unit: { kind: 'times' } } }, 'not-comparable', 'unit'],
  ['how sure our own figure is decides nothing', { target: page }, {}, 'equal', 'same'],
];

describe('the order of the rules', () => {
  test.each(rows)('%s', (_what, own, reference, relation, reason) => {
    expect(compare(own, reference)).toMatchObject({ relation, reason });
  });
});

describe('of several targets', () => {
  const targets = [makeTarget({ by: 2025, value: 60 }), makeTarget({ by: 2030, value: 75 })];
  test('those of the same year are compared', () => {
    expect(compare({ target: { by: 2025, value: 60 } }, { targets })).toMatchObject({ relation: 'equal', reference: { by: 2025 } });
    expect(compare({ target: { by: 2030, value: 70 } }, { targets })).toMatchObject({ relation: 'less', reference: { by: 2030 } });
  });
  test('the latest common year counts', () => {
    expect(compare({ targets: [makeTarget({ by: 2025, value: 99 }), makeTarget({ by: 2030, value: 75 })] }, { targets })).toMatchObject({
      relation: 'equal',
      target: { by: 2030 },
      reference: { by: 2030 },
    });
  });
  test('without a common year the nearest stand side by side', () => {
    expect(compare({ target: { by: 2029 } }, { targets })).toMatchObject({ relation: 'other-year', reference: { by: 2030 } });
    expect(compare({ target: { by: 2026 } }, { targets })).toMatchObject({ relation: 'other-year', reference: { by: 2025 } });
  });
});
