import { describe, expect, test } from 'vitest';
import realPlan from '../../plans/thua-thien-hue-2021-2025.json' with { type: 'json' };
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { changed } from '../plan/testing/changed.fixture.ts';
import { checkPlan } from './check-plan.ts';
import { cleanPlan } from './clean-plan.fixture.ts';

type Row = readonly [trap: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]];

function find(changes: Row[1]): string[] {
  const reading = parsePlan(changed(cleanPlan, changes));
  expect(reading.ok, JSON.stringify(reading.problems)).toBe(true);
  return checkPlan(reading.ok ? reading.plan : cleanPlan).map(({ code, pointer }) => `${code} ${pointer}`);
}

test('a clean plan gives nothing', () => {
  expect(find({})).toEqual([]);
});

const deadline = '/schedule/2/rule/exclusive';
const rows: readonly Row[] = [
  ['trước ngày 25/6 without exclusive', { '/schedule/2/wording': 'trước ngày 25/6/2021' }, [`BDG-330 ${deadline}`]],
  ['trước ngày with exclusive: false', { '/schedule/2/wording': 'trước ngày 25/6', [deadline]: false }, [`BDG-330 ${deadline}`]],
  ['Trước 25/6 at the head of the sentence', { '/schedule/2/wording': 'Trước 25/6' }, [`BDG-330 ${deadline}`]],
  ['trước 25 tháng 6', { '/schedule/2/wording': 'trước 25 tháng 6' }, [`BDG-330 ${deadline}`]],
  ['every year: trước ngày 10/12', { '/schedule/1/wording': 'trước ngày 10/12' }, ['BDG-330 /schedule/1/rule/exclusive']],
  ['tone marks stored apart', { '/schedule/2/wording': 'trước ngày 25/6'.normalize('NFD') }, [`BDG-330 ${deadline}`]],
  ['trước 17 giờ ngày 25/6 still allows the day', { '/schedule/2/wording': 'trước 17 giờ ngày 25/6' }, []],
  ['exclusive without trước', { '/schedule/0/wording': 'chậm nhất ngày 30/11' }, ['BDG-331 /schedule/0/rule/exclusive']],
  ['exclusive with "trước mùng 5"', { '/schedule/0/wording': 'trước mùng 5 tháng 11' }, []],
  [
    'an indicator that nobody carries out',
    { '/assignments/0/roles': ['report'] },
    ['BDG-332 /objectives/0/indicators/0', 'BDG-332 /objectives/0/indicators/1'],
  ],
  [
    'an indicator whose figures are nobody’s charge',
    { '/assignments/0/roles': ['lead'] },
    ['BDG-333 /objectives/0/indicators/0', 'BDG-333 /objectives/0/indicators/1'],
  ],
  [
    'data collected by another body',
    {
      '/assignments/0/roles': ['lead'],
      '/assignments/0/scope/indicators': ['1.1'],
      '/assignments/0/wording': 'chủ trì',
      '/assignments/1/roles': ['data'],
      '/objectives/0/indicators': [cleanPlan.objectives[0]?.indicators[0]],
    },
    [],
  ],
  ['two bodies for one indicator', { '/assignments/1/roles': ['implement'] }, ['BDG-334 /objectives/0/indicators/0']],
  ['a duty for the whole plan is no overlap', { '/assignments/2/roles': ['implement'] }, []],
  ['block 3 is missing', { '/agencies/3/printedNumber': '4' }, ['BDG-335 /agencies/3/printedNumber']],
  ['the first block is missing', { '/agencies/0/printedNumber': undefined }, ['BDG-335 /agencies/1/printedNumber']],
  ['two headings with one number', { '/agencies/3/printedNumber': '2' }, ['BDG-336 /agencies/3/printedNumber']],
  [
    'one letter twice in a section',
    { '/activities/1/printedNumber': 'a', '/activities/1/source/clause': 'II.1.a' },
    ['BDG-336 /activities/1/printedNumber'],
  ],
  [
    'a slip in a letter',
    { '/document/slips/0/printed': 'd) Mục tiêu 5', '/document/slips/0/reading': 'đ) Mục tiêu 5' },
    ['BDG-336 /document/slips/0/printed'],
  ],
  [
    'four kinds of gap',
    { '/document/gaps': ['absent', 'blank', 'cut', 'partial'].map((state) => ({ field: 'number', state })) },
    [0, 1, 2, 3].map((index) => `BDG-337 /document/gaps/${index}`),
  ],
  ['a chain out of order', { '/schedule/0/rule/month': 12, '/schedule/0/rule/day': 20 }, ['BDG-338 /schedule/1/after']],
  [
    'a chain of single days out of order',
    {
      '/schedule/0/rule': { type: 'year', year: 2021 },
      '/schedule/0/wording': 'năm 2021',
      '/schedule/1/rule': { type: 'once', date: '2021-12-30' },
    },
    ['BDG-338 /schedule/1/after'],
  ],
  ['a chain to an undated entry', { '/schedule/1/after': 'so-ket' }, []],
  ['a citation younger than the plan', { '/document/legalBases/0/issuedOn': '2021-02-02' }, ['BDG-339 /document/legalBases/0/issuedOn']],
  ['a citation of the same day', { '/document/legalBases/0/issuedOn': '2021-02-01' }, []],
  [
    'a citation younger than a plan without a date',
    { '/document/issuedOn': null, '/document/legalBases/0/issuedOn': '2026-01-01' },
    ['BDG-339 /document/legalBases/0/issuedOn'],
  ],
  [
    'a baseline without a year',
    { '/objectives/0/indicators/0/measures/0/baseline/year': undefined },
    ['BDG-340 /objectives/0/indicators/0/measures/0/baseline/year'],
  ],
  [
    'an inferred year',
    { '/objectives/0/indicators/0/measures/0/targets/0/byInferred': true },
    ['BDG-341 /objectives/0/indicators/0/measures/0/targets/0/byInferred'],
  ],
  [
    'an objective without an indicator',
    { '/objectives/1': { id: '2', label: 'Y tế', indicators: [], source: { clause: 'I.2', line: 9 } } },
    ['BDG-342 /objectives/1/indicators'],
  ],
  ['funding in words only', { '/budget': undefined }, ['BDG-343 /funding']],
  ['a count in words', { '/assignments/0/wording': 'chủ trì 04 chỉ tiêu của mục tiêu 1' }, ['BDG-310 /assignments/0/wording']],
  ['a number that counts nothing', { '/assignments/0/wording': 'mục tiêu 1 chỉ tiêu 2' }, []],
  ['a row that does not add up', { '/budget/lines/0/statedTotal': 36 }, ['BDG-320 /budget/lines/0/statedTotal']],
  [
    'a parent that is not the sum of its children',
    { '/budget/lines/0/amounts/1/value': 6, '/budget/lines/0/statedTotal': 36.3 },
    ['BDG-320 /budget/lines/0/amounts/1/value'],
  ],
  [
    'a dash where the children have money',
    { '/budget/lines/0/amounts': [{ year: 2021, source: 'local', value: 30.3 }], '/budget/lines/0/statedTotal': 30.3 },
    ['BDG-320 /budget/lines/0/amounts'],
  ],
  [
    'a grand total that is not the sum of the leaves',
    { '/budget/foot': { source: { clause: 'Phụ lục', line: 73 }, label: 'Tổng cộng', statedTotal: 35 } },
    ['BDG-320 /budget/foot/statedTotal'],
  ],
  ['a foot that is not the sum of the leaves', { '/budget/statedTotals/0/value': 30.4 }, ['BDG-320 /budget/statedTotals/0/value']],
];

describe('each trap set into the clean plan is found, and nothing else', () => {
  test.each(rows)('%s', (_, changes, expected) => {
    expect(find(changes)).toEqual(expected);
  });
});

describe('the plan of Thừa Thiên Huế', () => {
  const real = realPlan as unknown as Plan;
  const found = checkPlan(real);
  const of = (code: string): string[] =>
    found.filter((finding) => finding.code === code).map(({ facts }) => String(facts['indicator'] ?? facts['missing'] ?? facts['label']));

  test.each([
    ['BDG-332', 'indicators that nobody is named to carry out', ['2.3', '3.1', '5.4']],
    ['BDG-333', 'indicators whose figures are nobody’s charge', []],
    ['BDG-334', 'indicators of two bodies', ['3.2']],
    ['BDG-335', 'block 14 of part IV is missing', ['14']],
    ['BDG-336', 'the letter d stands twice in I.2 and in II.2', ['d', 'd']],
    ['BDG-330', 'each "trước ngày" leaves out its day', []],
    ['BDG-338', '30/11 comes before 10/12', []],
  ])('%s: %s', (code, _, expected) => {
    expect(of(code)).toEqual(expected);
  });

  test.each([0, 1, 2])('deadline %i made inclusive is found', (index) => {
    const plan = changed(real, { [`/schedule/${index}/rule/exclusive`]: undefined }) as Plan;
    expect(checkPlan(plan)).toContainEqual(expect.objectContaining({ code: 'BDG-330', pointer: `/schedule/${index}/rule/exclusive` }));
  });
});
