import { describe, expect, test } from 'vitest';
import { cleanPlan } from '../../check/clean-plan.fixture.ts';
import { parsePlan } from '../parse-plan.ts';
import { changed } from '../testing/changed.fixture.ts';

type Row = readonly [what: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]];

const measure = '/objectives/0/indicators/0/measures/0';
const target = `${measure}/targets/0`;

const refused: readonly Row[] = [
  ['an empty name', { '/agencies/0/name': '' }, ['BDG-105 /agencies/0/name']],
  ['a blank label', { '/funding/0/label': ' ' }, ['BDG-105 /funding/0/label']],
  ['no source at all', { '/funding/0/source': [] }, ['BDG-105 /funding/0/source']],
  ['30 February', { '/document/issuedOn': '2021-02-30' }, ['BDG-106 /document/issuedOn']],
  ['29 February of no leap year', { '/schedule/2/rule/date': '2021-02-29' }, ['BDG-106 /schedule/2/rule/date']],
  ['a Vietnamese date', { [`${target}/by`]: '25/6/2021' }, [`BDG-106 ${target}/by`]],
  ['month 13', { '/schedule/0/rule/month': 13 }, ['BDG-104 /schedule/0/rule/month']],
  ['half a month', { '/schedule/0/rule/month': 1.5 }, ['BDG-104 /schedule/0/rule/month']],
  ['a year with two digits', { '/period/from': 21 }, ['BDG-104 /period/from']],
  ['line 0', { '/funding/0/source/line': 0 }, ['BDG-104 /funding/0/source/line']],
  ['an infinite value', { [`${target}/value`]: Infinity }, [`BDG-103 ${target}/value`]],
  ['a tolerance of 5 instead of 0.05', { [`${target}/tolerance`]: 5 }, [`BDG-104 ${target}/tolerance`]],
  ['an unknown comparator', { [`${target}/comparator`]: '>=' }, [`BDG-104 ${target}/comparator`]],
  ['the rule of a deadline without its day', { '/schedule/0/rule': { type: 'yearly', month: 11 } }, ['BDG-102 /schedule/0/rule/day']],
  ['a rule of an unknown type', { '/schedule/0/rule': { type: 'weekly', day: 1 } }, ['BDG-104 /schedule/0/rule/type']],
  ['a rule without a type', { '/schedule/0/rule': { month: 11, day: 30 } }, ['BDG-102 /schedule/0/rule/type']],
  ['a rule that is a text', { '/schedule/0/rule': 'trước 30/11' }, ['BDG-103 /schedule/0/rule']],
  ['a unit of an unknown kind', { [`${measure}/unit/kind`]: 'pct' }, [`BDG-104 ${measure}/unit/kind`]],
  ['a count of nothing', { [`${measure}/unit`]: { kind: 'count' } }, [`BDG-102 ${measure}/unit/of`]],
  ['a label in English only', { '/funding/0/label': { en: 'Budget' } }, ['BDG-102 /funding/0/label/vi']],
  [
    'an aspect without its indicator',
    { '/assignments/0/scope/indicators/1': { aspect: 'x' } },
    ['BDG-102 /assignments/0/scope/indicators/1/id'],
  ],
  [
    'one fault in a list of sources',
    { '/funding/0/source': [{ clause: 'I', line: 1 }, { clause: 'I' }] },
    ['BDG-102 /funding/0/source/1/line'],
  ],
  ['an optional key without a value', { '/period/vision': NaN }, ['BDG-103 /period/vision']],
  ['a year in quotation marks', { [`${target}/by`]: '2025' }, [`BDG-312 ${target}/by`]],
  ['a value with a decimal comma', { [`${target}/value`]: '49,1' }, [`BDG-312 ${target}/value`]],
  ['two faults', { '/id': 5, '/period/to': null }, ['BDG-103 /id', 'BDG-103 /period/to']],
  ['a newer schema version: that and nothing else', { '/schemaVersion': 2, '/id': 5 }, ['BDG-301 /schemaVersion']],
  ['an old schema version', { '/schemaVersion': 0 }, ['BDG-302 /schemaVersion']],
  ['no schema version', { '/schemaVersion': undefined }, ['BDG-302 /schemaVersion']],
];

const told: readonly Row[] = [
  ['an unknown key at the top', { '/note': 1 }, ['BDG-107 /note']],
  ['an unknown key beside a label', { '/funding/0/label': { vi: 'x', fr: 'y' } }, ['BDG-107 /funding/0/label/fr']],
  ['an unknown key in a source', { '/funding/0/source/page': 3 }, ['BDG-107 /funding/0/source/page']],
  [
    'an unknown key in a list of sources',
    { '/funding/0/source': [{ clause: 'I', line: 1, page: 2 }] },
    ['BDG-107 /funding/0/source/0/page'],
  ],
  ['an unknown key in a rule', { '/schedule/0/rule/hour': 17 }, ['BDG-107 /schedule/0/rule/hour']],
  ['an unknown key in a unit', { [`${measure}/unit/per`]: 1 }, [`BDG-107 ${measure}/unit/per`]],
  ['tone marks stored apart', { '/agencies/0/name': 'Sở Y tế'.normalize('NFD') }, ['BDG-108 /agencies/0/name']],
  [
    'several lines',
    {
      '/funding/0/source': [
        { clause: 'I', line: 1 },
        { clause: 'II', line: [2, 4] },
      ],
    },
    [],
  ],
  ['a day instead of a year', { [`${target}/by`]: '2025-06-30' }, []],
];

function read(changes: Row[1]): { ok: boolean; found: string[] } {
  const { ok, problems } = parsePlan(changed(cleanPlan, changes));
  return { ok, found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
}

describe('what the shape refuses is named at its own place', () => {
  test.each(refused)('%s', (_, changes, found) => {
    expect(read(changes)).toEqual({ ok: false, found });
  });
});

describe('what is kept and told', () => {
  test.each(told)('%s', (_, changes, found) => {
    expect(read(changes)).toEqual({ ok: true, found });
  });
});

test('a pointer escapes what RFC 6901 escapes', () => {
  const { problems } = parsePlan({ ...cleanPlan, 'a/b~c': 1 });
  expect(problems.map(({ pointer }) => pointer)).toEqual(['/a~1b~0c']);
});

test('unknown keys stay in the plan', () => {
  const reading = parsePlan({ ...cleanPlan, note: 'kept' });
  expect(reading.ok && reading.plan).toHaveProperty('note', 'kept');
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', '{}'],
  ['a number', 7],
  ['a list', [cleanPlan]],
  ['a function', () => cleanPlan],
])('%s is no plan', (_, input) => {
  expect(parsePlan(input).problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['BDG-103 ']);
});
