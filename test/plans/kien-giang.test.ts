import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../packages/domain/src/check/check-plan.ts';
import { parsePlan } from '../../packages/domain/src/plan/parse-plan.ts';
import type { Plan } from '../../packages/domain/src/plan/plan.ts';
import { occurrences } from '../../packages/domain/src/schedule/occurrences.ts';
import { placeOf } from './commune-plan.expectations.ts';
import { objectsIn, PERSON, stringsIn } from './json-parts.ts';
import { expectations, mismatches } from './kien-giang.expectations.ts';
import { LAST_LINE } from './kien-giang.tables.ts';
import { cell, readOracle } from './read-tsv.ts';

const plan = JSON.parse(readFileSync(new URL('../../packages/domain/plans/kien-giang-2016-2020.json', import.meta.url), 'utf8')) as Plan;
const indicators = plan.objectives.flatMap((objective) => objective.indicators);
const measures = indicators.flatMap((indicator) => indicator.measures);
const budget = plan.budget;

describe.each(Object.entries(expectations))('%s', (_part, rows) => {
  it.each(rows.map((row) => [row.title, row] as const))('%s', (_title, row) => {
    expect(row.mismatches(plan)).toEqual([]);
  });
  it('is not tested by nothing', () => {
    expect(rows).not.toHaveLength(0);
  });
});

it('says this and nothing more', () => {
  expect(mismatches(plan)).toEqual([]);
});

it('is read without a word', () => {
  expect(parsePlan(plan)).toEqual({ ok: true, plan, problems: [] });
});

describe('how many', () => {
  const blocks = new Set(plan.agencies.flatMap(({ id, printedNumber }) => (printedNumber === undefined ? [] : [id])));
  const inBlocks = plan.assignments.filter(({ agency, source }) => blocks.has(agency) && placeOf(source).startsWith('VI.'));
  const kindOf = (kind: string): number => plan.activities.filter((activity) => activity.kind === kind).length;
  it.each([
    ['objectives', plan.objectives.length, 4],
    ['indicators', indicators.length, 4],
    ['measures', measures.length, 5],
    ['targets whose year is our reading', measures.flatMap(({ targets }) => targets).filter(({ byInferred }) => byInferred).length, 5],
    ['blocks of agencies', blocks.size, 12],
    ['duties of the blocks', inBlocks.length, 16],
    ['duties of the part on money', plan.assignments.length - inBlocks.length, 3],
    ['requests', plan.assignments.filter(({ binding }) => !binding).length, 1],
    ['contents, by their numbers', plan.activities.filter(({ kind, printedNumber }) => kind === 'task' && printedNumber).length, 5],
    ['solutions', kindOf('solution'), 5],
    ['projects', kindOf('project'), 4],
    ['models', kindOf('model'), 2],
    ['legal bases', plan.document.legalBases.length, 2],
    ['lines of recipients', plan.document.recipients.length, 9],
    ['entries of the schedule with a day', plan.schedule.filter(({ rule }) => rule.type !== 'undated').length, 1],
    ['rows of the budget that are not its foot', budget?.lines.length, 23],
    ['dashes', (budget?.lines ?? []).reduce((sum, { amounts }) => sum + 10 - amounts.length, 0), 17],
    ['zeros', (budget?.lines ?? []).flatMap(({ amounts }) => amounts).filter(({ value }) => value === 0).length, 0],
    [
      'rows not printed in their columns',
      (budget?.lines ?? []).filter(({ printed }) => printed).length + Number(Boolean(budget?.foot?.printed)),
      2,
    ],
  ])('%s', (_what, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

it('names for no project a body that leads it', () => {
  const projects = plan.activities.filter(({ kind }) => kind === 'project' || kind === 'model').map(({ id }) => id);
  expect(plan.assignments.filter(({ scope }) => scope.activities?.some((id) => projects.includes(id)))).toEqual([]);
});

describe('the oracle of deadlines', () => {
  const rows = readOracle('deadlines.tsv').filter((row) => cell(row, 'plan') === plan.id);
  it.each(
    rows.map(
      (row) => [`${cell(row, 'kind')} | ${cell(row, 'rule')} | «${cell(row, 'wording')}» | line ${cell(row, 'line')}`, row] as const,
    ),
  )('%s', (_title, row) => {
    const entry = plan.schedule.find(({ source }) => placeOf(source).endsWith(`:${cell(row, 'line')}`));
    expect([entry?.kind, entry?.wording]).toEqual([cell(row, 'kind'), cell(row, 'wording')]);
    const falling = occurrences(plan, { from: '2015-01-01', to: '2021-12-31' }).filter(({ schedule }) => schedule === entry?.id);
    expect(falling.map(({ lastDay }) => lastDay)).toEqual(
      [2016, 2017, 2018, 2019, 2020].map((year) => cell(row, 'last day').replace('yyyy', String(year))),
    );
  });
  it('has just one row for this plan', () => {
    expect(rows).toHaveLength(1);
  });
});

it('leaves open what the document leaves open, and contradicts itself nowhere', () => {
  const found = checkPlan(plan).filter(({ severity }) => severity === 'warning');
  expect(found.filter(({ pointer }) => !pointer.startsWith('/budget'))).toEqual([]);
  const codes = new Set(checkPlan(plan).map(({ code }) => code));
  expect(codes).toContain('BDG-341');
  expect(codes).not.toContain('BDG-320');
  expect(codes).not.toContain('BDG-343');
});

describe('what stands where', () => {
  const facts: readonly (readonly [string, readonly object[]])[] = [
    ['objectives', plan.objectives],
    ['indicators', indicators],
    ['measures', measures],
    ['targets', measures.flatMap(({ targets }) => targets)],
    ['activities', plan.activities],
    ['agencies', plan.agencies],
    ['assignments', plan.assignments],
    ['schedule', plan.schedule],
    ['funding', plan.funding],
    ['budget lines', [...(budget?.lines ?? []), budget?.foot ?? {}]],
    ['legal bases', plan.document.legalBases],
    ['recipients', plan.document.recipients],
    ['slips', plan.document.slips ?? []],
  ];
  it.each(facts)('every one of: %s', (_what, list) => {
    expect(list.filter((fact) => !('source' in fact))).toEqual([]);
    expect(list).not.toHaveLength(0);
  });

  it('is within the transcript', () => {
    const places = objectsIn(plan).flatMap(({ path, node }) =>
      node['line'] === undefined ? [] : [{ path, lines: [node['line']].flat().map(Number) }],
    );
    expect(places.filter(({ lines: [first = 0, last = first] }) => first < 1 || last < first || last > LAST_LINE)).toEqual([]);
  });

  it('keeps a few printed words, never sentences', () => {
    const wordings = objectsIn(plan).flatMap(({ node }) => (typeof node['wording'] === 'string' ? [node['wording']] : []));
    expect(wordings.filter((wording) => wording.split(/\s+/).length > 14)).toEqual([]);
  });

  it('names no person', () => {
    expect(stringsIn(plan).filter((text) => PERSON.test(text) || text.includes('tvhung'))).toEqual([]);
  });

  it('takes over no slip', () => {
    const { document, ...rest } = plan;
    const printed = (document.slips ?? []).map((slip) => slip.printed);
    expect(stringsIn(rest).filter((text) => printed.some((one) => text.includes(one)))).toEqual([]);
  });

  it('is in composed letters', () => {
    expect(stringsIn(plan).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

describe('our own words', () => {
  const words = objectsIn(plan).flatMap(({ path, node }) =>
    ['label', 'title', 'condition'].flatMap((key) =>
      path.startsWith('/document') || node[key] === undefined
        ? []
        : [{ path: `${path}/${key}`, text: node[key] as { vi?: string; en?: string } }],
    ),
  );
  it('are in both languages', () => {
    expect(words.filter(({ text }) => !text.vi || !text.en)).toEqual([]);
  });
  it('are short', () => {
    // The Action Month keeps its printed name.
    expect(
      words.filter(({ path, text: { vi = '', en = '' } }) => !path.startsWith('/schedule/') && (vi.length > 80 || en.length > 80)),
    ).toEqual([]);
  });
});

it('names no body without need', () => {
  const used = [
    ...plan.assignments.flatMap((one) => [one.agency, ...(one.with ?? [])]),
    ...plan.schedule.flatMap(({ from, through, to }) => [from, through, to]),
  ];
  expect(plan.agencies.filter(({ id }) => !used.includes(id))).toEqual([]);
});
