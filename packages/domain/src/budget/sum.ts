import { decimalText, power, toDecimal } from '../decimal/decimal.ts';

/** The exact sum of what there is, in any order; `undefined` where there is nothing, for a sum of dashes is no zero. */
export function sum(values: readonly (number | undefined)[]): number | undefined {
  const decimals = values.flatMap((value) => (value === undefined ? [] : [toDecimal(value)]));
  if (decimals.length === 0) return undefined;
  const scale = Math.max(...decimals.map((decimal) => decimal.scale));
  const digits = decimals.reduce((total, decimal) => total + decimal.digits * power(scale - decimal.scale), 0n);
  return Number(decimalText({ digits, scale }));
}

/** Whether two sums are the same amount of money; nothing is as much as zero here, and only here. */
export function isSameAmount(a: number | undefined, b: number | undefined): boolean {
  return (a ?? 0) === (b ?? 0);
}
