import { describe, expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';

describe('as given', () => {
  test.each([
    [1234.5, '1.234,5', '1,234.5'],
    [6600, '6.600', '6,600'],
    [100000, '100.000', '100,000'],
    [1234567.25, '1.234.567,25', '1,234,567.25'],
    [999, '999', '999'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [-1234.5, '\u22121.234,5', '\u22121,234.5'],
    [29.96, '29,96', '29.96'],
    [0.000001, '0,000001', '0.000001'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  ])('%d is %s, %s', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });
});

describe('with fixed decimals', () => {
  test.each([
    [44, 1, '44,0'],
    [49.14, 1, '49,1'],
    [49.15, 1, '49,2'],
    [1.005, 2, '1,01'],
    [-0.04, 1, '0,0'],
    [-2.5, 0, '\u22123'],
    [999.96, 1, '1.000,0'],
  ])('%d to %i is %s', (value, decimals, expected) => {
    expect(formatNumber(value, 'vi', { decimals })).toBe(expected);
  });
});

describe('never across its target', () => {
  test.each([
    [29.96, 30, '29,96'],
    [29.94, 30, '29,9'],
    [30, 30, '30,0'],
    [30.04, 30, '30,04'],
    [30.06, 30, '30,1'],
    [29.9996, 30, '29,9996'],
    [59.95, 60, '59,95'],
    [29.96, 29.98, '29,96'],
    [29.96, 29, '30,0'],
  ])('%d against %d with one digit is %s', (value, against, expected) => {
    expect(formatNumber(value, 'vi', { decimals: 1, against })).toBe(expected);
  });
});

test.each([Number.NaN, Infinity])('%d is refused', (value) => {
  expect(() => formatNumber(value, 'vi')).toThrow(RangeError);
});
