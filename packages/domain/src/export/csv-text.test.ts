import { describe, expect, test } from 'vitest';
import { csvText, type CsvCell } from './csv-text.ts';

describe('a cell', () => {
  test.each<[what: string, cell: CsvCell, excel: string, rfc: string]>([
    ['a plain word', 'Báo cáo', '"Báo cáo"', '"Báo cáo"'],
    ['nothing', '', '""', '""'],
    ['a quotation mark', 'gọi là "sơ kết"', '"gọi là ""sơ kết"""', '"gọi là ""sơ kết"""'],
    ['marks that part cells', 'a; b, c', '"a; b, c"', '"a; b, c"'],
    ['a line break', 'a\r\nb', '"a\r\nb"', '"a\r\nb"'],
    ['an equals sign first', '=1+1', '"\'=1+1"', '"\'=1+1"'],
    ['a plus first', '+84', '"\'+84"', '"\'+84"'],
    ['a hyphen first', '-2', '"\'-2"', '"\'-2"'],
    ['an at sign first', '@SUM(A1)', '"\'@SUM(A1)"', '"\'@SUM(A1)"'],
    ['a tab first', '\t=1', '"\'\t=1"', '"\'\t=1"'],
    ['a carriage return first', '\r=1', '"\'\r=1"', '"\'\r=1"'],
    ['a line feed first', '\n=1', '"\'\n=1"', '"\'\n=1"'],
    ['a full-width equals sign first', '＝1+1', '"\'＝1+1"', '"\'＝1+1"'],
    ['a hyphen inside', 'LĐ-TB&XH', '"LĐ-TB&XH"', '"LĐ-TB&XH"'],
    ['a dash for what is not there', '–', '"–"', '"–"'],
    ['a minus of typography', '−5', '"−5"', '"−5"'],
    ['a negative number', -5, '-5', '-5'],
    ['a decimal', 49.1, '49,1', '49.1'],
    ['a negative decimal', -0.05, '-0,05', '-0.05'],
    ['a large number, not grouped', 1234567.5, '1234567,5', '1234567.5'],
    ['a tiny number, without an exponent', 0.0000001, '0,0000001', '0.0000001'],
    ['zero', 0, '0', '0'],
    ['a code like a day', '2.1', '"\'2.1"', '"2.1"'],
    ['a day and month', '8/3', '"\'8/3"', '"8/3"'],
    ['a printed day', '25/6/2021', '"\'25/6/2021"', '"25/6/2021"'],
    ['a list like a decimal', '1,2', '"\'1,2"', '"1,2"'],
    ['a printed thousand', '1,900', '"\'1,900"', '"1,900"'],
    ['a civil date', '2021-06-25', '"2021-06-25"', '"2021-06-25"'],
    ['lines from to', '12–14', '"12–14"', '"12–14"'],
    ['a printed share', '60%', '"60%"', '"60%"'],
  ])('with %s', (_, cell, excel, rfc) => {
    expect(csvText([[cell]], { dialect: 'vi-excel' })).toBe(`\uFEFF${excel}\r\n`);
    expect(csvText([[cell]], { dialect: 'rfc4180' })).toBe(`${rfc}\r\n`);
  });
  test.each([NaN, Infinity])('%d is refused', (cell) => {
    expect(() => csvText([[cell]], { dialect: 'rfc4180' })).toThrow(RangeError);
  });
});

test('rows end with CRLF, cells are parted by the mark of the dialect', () => {
  const rows = [
    ['a', 1.5],
    ['b', ''],
  ];
  expect(csvText(rows, { dialect: 'vi-excel' })).toBe('\uFEFF"a";1,5\r\n"b";""\r\n');
  expect(csvText(rows, { dialect: 'rfc4180' })).toBe('"a",1.5\r\n"b",""\r\n');
});

test('without rows there is nothing but the mark', () => {
  expect(csvText([], { dialect: 'vi-excel' })).toBe('\uFEFF');
  expect(csvText([], { dialect: 'rfc4180' })).toBe('');
});
