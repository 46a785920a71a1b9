import { expect, test } from 'vitest';
import { readDay, readNumber } from './read-text.ts';

test.each([
  ['49,1', 49.1],
  ['49.1', 49.1],
  ['49', 49],
  ['0', 0],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['−5', -5],
  ['-5,5', -5.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['1 234', 1234],
  ['1\u00a0234,5', 1234.5],
  ['1234,567', 1234.567],
  ['1.234', 'unclear'],
  ['100.000', 'unclear'],
  ['1,900', 'unclear'],
  ['-1,900', 'unclear'],
  ['', undefined],
  ['–', undefined],
  ['49,1,2', undefined],
  ['1.23.456', undefined],
  ['khoảng 49', undefined],
  ['49%', undefined],
  ['1e3', undefined],
  ['#REF!', undefined],
  ['0x10', undefined],
  ['Infinity', undefined],
] as const)('the number “%s” is %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  ['03/3/2021', '2021-03-03'],
  ['03/04/2021', '2021-04-03'],
  ['3/12/2021', '2021-12-03'],
  ['3-3-2021', '2021-03-03'],
  ['03.03.2021', '2021-03-03'],
  ['2021-03-03', '2021-03-03'],
  ['ngày 3 tháng 3 năm 2021', '2021-03-03'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', undefined],
  ['12/25/2021', undefined],
  ['03/3/21', undefined],
  ['2021/03/03', undefined],
  ['3/2021', undefined],
  ['44258', undefined],
  ['', undefined],
])('the day “%s” is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});
