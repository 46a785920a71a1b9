import { decimalText, power, toDecimal } from '../decimal/decimal.ts';

/** The exact sum of what there is, in any order; `undefined` where there is nothing, for a sum of dashes is no zero. */
export function sum(values: readonly (number | undefined)[]): number | undefined {
  const numbers = values.filter((value) => value !== undefined);
  if (numbers.length === 0) return undefined;
  // Whole amounts, as nearly all are, add up exactly as they stand while none of the sums on the way can be too large.
  if (numbers.every(Number.isInteger) && numbers.reduce((size, value) => size + Math.abs(value), 0) <= Number.MAX_SAFE_INTEGER) {
    return numbers.reduce((total, value) => total + value, 0);
  }
  const decimals = numbers.map(toDecimal);
  const scale = Math.max(...decimals.map((decimal) => decimal.scale));
  const digits = decimals.reduce((total, decimal) => total + decimal.digits * power(scale - decimal.scale), 0n);
  return Number(decimalText({ digits, scale }));
}

/** Whether two sums are the same amount of money; nothing is as much as zero here, and only here. */
export function isSameAmount(a: number | undefined, b: number | undefined): boolean {
  return (a ?? 0) === (b ?? 0);
}
