import { describe, expect, test } from 'vitest';
import { plan as annexPlan } from '../../../../test/support/plans/kien-giang.ts';
import { plan as realPlan } from '../../../../test/support/plans/thua-thien-hue.ts';
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
  [
    'a figure beside the label of a row',
    { '/budget/lines/1/printed': ['7', '-', '10,1', '-', '-', '-'], '/budget/lines/1/statedTotal': undefined },
    ['BDG-321 /budget/lines/1/printed/0'],
  ],
  [
    'a cell that is read as another number',
    { '/budget/lines/1/printed': ['', '-', '1,01', '-', '-', '-'] },
    ['BDG-321 /budget/lines/1/printed/2'],
  ],
  [
    'two figures too many at the end of a row',
    { '/budget/lines/1/printed': ['', '-', '10,1', '-', '-', '-', '', '8'] },
    ['BDG-321 /budget/lines/1/printed/7'],
  ],
  [
    'a row one column to the right',
    { '/budget/lines/1/printed': ['', '', '-', '10,1', '-', '-', '-'] },
    ['BDG-322 /budget/lines/1/printed'],
  ],
  [
    'a foot one column to the left',
    {
      '/budget/foot': {
        source: { clause: 'Phụ lục', line: 73 },
        label: 'Tổng cộng',
        statedTotal: 35.3,
        printed: ['-', '30,3', '-', '5', '35,3', ''],
      },
    },
    ['BDG-322 /budget/foot/printed'],
  ],
  ['a foot that is not the sum of the leaves', { '/budget/statedTotals/0/value': 30.4 }, ['BDG-320 /budget/statedTotals/0/value']],
];

describe('each trap set into the clean plan is found, and nothing else', () => {
  test.each(rows)('%s', (_, changes, expected) => {
    expect(find(changes)).toEqual(expected);
  });
});

describe('what is found says it in words', () => {
  const sentences = (changes: Row[1]): string[] => {
    const plan = changed(cleanPlan, changes) as Plan;
    return checkPlan(plan).flatMap(({ message }) => [message.vi, message.en]);
  };
  const cells = (printed: readonly string[]) => ({ '/budget/lines/1/printed': printed });
  test.each<readonly [string, Row[1], readonly [vi: string, en: string]]>([
    [
      'a signature in part',
      { '/document/gaps': [{ field: 'signing', state: 'partial', raw: 'PHÓ CHỦ TỊCH', source: { clause: 'Phần ký', line: 81 } }] },
      ['Văn bản ghi không đầy đủ phần ký.', 'The document prints only in part: signature.'],
    ],
    [
      'an annex that is announced and not there',
      { '/document/gaps': [{ field: 'annex', state: 'absent', raw: 'có phụ lục kèm theo', source: { clause: 'IV.1', line: 68 } }] },
      ['Bản số hóa không có phụ lục.', 'The digitised copy does not have: annex.'],
    ],
    [
      'a section that is not there',
      { '/document/gaps': [{ field: 'III', state: 'absent', source: { clause: 'II', line: 39 } }] },
      ['Bản số hóa không có “III”.', 'The digitised copy does not have: “III”.'],
    ],
    [
      'an entry that is there without its letter',
      { '/document/gaps': [{ field: 'II.1.c', state: 'absent', raw: '- Tuyên truyền', source: { clause: 'II.1.c', line: 122 } }] },
      [
        'Văn bản không in thứ tự “II.1.c”; ở chỗ đó in: “- Tuyên truyền”.',
        'The document does not print the number or letter “II.1.c”; what stands there is “- Tuyên truyền”.',
      ],
    ],
    [
      'an entry under the letter of another',
      {
        '/document/gaps': [
          {
            field: 'I.2.đ',
            state: 'absent',
            raw: 'd) Mục tiêu 5',
            source: [
              { clause: 'I.2.d', line: 37 },
              { clause: 'I.2.đ', line: 47 },
            ],
          },
        ],
      },
      [
        'Văn bản không in thứ tự “I.2.đ”; ở chỗ đó in: “d) Mục tiêu 5”.',
        'The document does not print the number or letter “I.2.đ”; what stands there is “d) Mục tiêu 5”.',
      ],
    ],
    [
      'a figure beside the label',
      cells(['7', '-', '10,1', '-', '-', '-']),
      [
        'Trong bảng kinh phí, cạnh tên dòng P1.1, văn bản in “7”; ở đây đọc là gạch ngang, tức là không có số. Hãy đối chiếu với văn bản.',
        'In the budget table, beside the label of row P1.1, the document prints “7”; it is read here as a dash, which is no amount. Compare with the document.',
      ],
    ],
    [
      'a blank cell',
      cells(['', '-', '', '-', '-', '-']),
      [
        'Trong bảng kinh phí, ô năm 2021, nguồn địa phương, của dòng P1.1, văn bản để trống; ở đây đọc là 10.1. Hãy đối chiếu với văn bản.',
        'In the budget table, in the cell of 2021, source local, of row P1.1, the document prints nothing; it is read here as 10.1. Compare with the document.',
      ],
    ],
    [
      'a row to the left',
      cells(['-', '10,1', '-', '-', '-', '']),
      [
        'Trong bảng kinh phí, các số của dòng P1.1 đều in lệch một cột sang trái so với chỗ được đọc. Hãy đối chiếu từng số với văn bản.',
        'In the budget table, all figures of row P1.1 stand one column to the left of where they are read. Compare each with the document.',
      ],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(sentences(changes)).toEqual(expected);
  });
});

describe('the annex of Kiên Giang', () => {
  const annex = annexPlan;
  test('a stray figure in line 185 and the foot in line 186, one column to the left, are named', () => {
    const at = String(
      annex.budget?.lines.findIndex(({ source }) => [source].flat().some((place) => 'line' in place && place.line === 185)),
    );
    const found = checkPlan(annex).filter(({ code }) => code.startsWith('BDG-32'));
    expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `BDG-321 /budget/lines/${at}/printed/0`,
      'BDG-322 /budget/foot/printed',
    ]);
  });
});

describe('the plan of Thừa Thiên Huế', () => {
  const real = realPlan;
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
