import { describe, expect, test } from 'vitest';
import {
  ceilFraction,
  compareDecimals,
  decimalText,
  floorFraction,
  fractionText,
  roundFraction,
  subtractDecimals,
  toDecimal,
  toFraction,
} from './decimal.ts';

test.each([
  [20.1, 201n, 1],
  [22.08, 2208n, 2],
  [-0.5, -5n, 1],
  [0, 0n, 0],
  [-0, 0n, 0],
  [100000, 100000n, 0],
  [1e-7, 1n, 7],
  [1.5e-7, 15n, 8],
  [1e21, 10n ** 21n, 0],
  [1.25e22, 125n * 10n ** 20n, 0],
])('%d is read as %d with %i places', (value, digits, scale) => {
  expect(toDecimal(value)).toEqual({ digits, scale });
});

test.each([Number.NaN, Infinity, -Infinity])('%d is refused', (value) => {
  expect(() => toDecimal(value)).toThrow(RangeError);
});

test.each([
  [29.96, 30, -1],
  [30, 30, 0],
  [0.3, 0.1, 1],
  [-2, -1, -1],
] as const)('%d compared with %d: %i', (a, b, expected) => {
  expect(compareDecimals(a, b)).toBe(expected);
});

test.each([
  [60, 54.3, 5.7],
  [0.3, 0.1, 0.2],
  [49.1, 50, -0.9],
  [1e-7, 0, 1e-7],
])('%d less %d is %d', (a, b, expected) => {
  expect(subtractDecimals(a, b)).toBe(expected);
});

describe('rounding', () => {
  test.each([
    [0.8, 0n, 1n],
    [-0.8, -1n, 0n],
    [2, 2n, 2n],
    [-2, -2n, -2n],
  ])('%d lies between %d and %d', (value, floor, ceil) => {
    expect(floorFraction(toFraction(value)).numerator).toBe(floor);
    expect(ceilFraction(toFraction(value)).numerator).toBe(ceil);
  });
  test.each([
    [1.005, 2, '1.01'],
    [29.96, 1, '30.0'],
    [-0.04, 1, '0.0'],
    [-2.5, 0, '-3'],
    [0.5, 0, '1'],
    [7, 2, '7.00'],
  ])('%d to %i places is %s', (value, places, expected) => {
    expect(decimalText(roundFraction(toFraction(value), places))).toBe(expected);
  });
  test('a fraction is written without idle zeros', () => {
    expect(fractionText({ numerator: 2208n, denominator: 100n }, 6)).toBe('22.08');
    expect(fractionText({ numerator: 100n, denominator: 1n }, 6)).toBe('100');
    expect(fractionText({ numerator: 100n, denominator: 3n }, 6)).toBe('33.333333');
    expect(fractionText({ numerator: 3000n, denominator: 10n }, 6)).toBe('300');
  });
});
