import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { checkCodes } from './check-codes.ts';
import { problemCodes, type KnownCode } from './codes.ts';
import { exportCodes } from './export-codes.ts';
import { makeProblem, pageCodes } from './page-codes.ts';
import { fillIn } from './problem-maker.ts';
import { readCodes } from './read-codes.ts';
import { tableCodes } from './table-codes.ts';
import { workbookCodes } from './workbook-codes.ts';

/** Facts as the code of each problem has them, so that no sentence shows a hole. */
const facts = {
  key: 'title',
  expected: 'string',
  found: 'number',
  value: '49,1',
  allowed: '1…12',
  plan: 'a',
  version: 2,
  supported: 1,
  id: 'x',
  from: 2021,
  to: 2025,
  measure: '2.1',
  due: 2020,
  cell: '2.1, 2024',
  day: 31,
  month: 11,
  period: 2040,
  recordedOn: '2019-01-01',
  status: 500,
  indicator: '2.1',
  attribute: 'view',
  declared: 4,
  counted: 3,
  stated: 10,
  summed: 9,
  wording: 'trước ngày',
  agencies: 2,
  missing: '14',
  label: 'd',
  field: 'number',
  state: 'blank',
  before: 'A',
  after: 'B',
  cited: '2021-02-02',
  issued: '2021-02-01',
  by: 2025,
  objective: '1',
  row: 'P1',
  printed: '50',
  source: 'central',
  year: 2016,
  columns: -1,
  sheet: 'Số liệu',
  column: 'Giá trị',
  at: 'E12',
  table: 'targets',
  rows: 2_000_000,
  length: 40_000,
  limit: 32_767,
  count: 9,
};

const codes = Object.keys(problemCodes) as KnownCode[];

describe('every code', () => {
  test.each(codes)('%s says a whole sentence in both languages and has its cause and remedy', (code) => {
    const [vi, en] = [fillIn(problemCodes[code].vi, facts), fillIn(problemCodes[code].en, facts)];
    const { cause, remedy } = catalogue[code];
    for (const words of [vi, en, cause.vi, cause.en, remedy.vi, remedy.en]) {
      expect(words).toMatch(/^[\p{Lu}“"].*\.$/su);
      expect(words).not.toMatch(/undefined|NaN|\[object|[{}]/);
      expect(words.normalize('NFC')).toBe(words);
    }
    expect(vi).not.toBe(en);
  });

  test('stands in one table only', () => {
    expect(codes).toHaveLength(
      [readCodes, checkCodes, pageCodes, workbookCodes, tableCodes, exportCodes].flatMap((table) => Object.keys(table)).length,
    );
    expect(Object.keys(catalogue).sort()).toEqual([...codes].sort());
  });
});

test.each([
  ['BDG-201', 'Máy chủ trả về trang HTML thay vì tệp JSON.'],
  ['BDG-210', 'Tệp số liệu này của kế hoạch “a”, không phải của “string”.'],
] as const)('%s begins with the words agreed', (code, words) => {
  expect(fillIn(problemCodes[code].vi, facts)).toContain(words);
});

test('a problem carries its facts and its words', () => {
  expect(makeProblem('BDG-203', '', { status: 503, address: '/plan.json' })).toEqual({
    code: 'BDG-203',
    severity: 'error',
    pointer: '',
    facts: { status: 503, address: '/plan.json' },
    message: { vi: 'Máy chủ báo lỗi 503. Hãy thử lại sau ít phút.', en: 'The server answered with error 503. Try again in a few minutes.' },
  });
});
