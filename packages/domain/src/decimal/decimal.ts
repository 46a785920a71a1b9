/**
 * Exact decimals. A figure such as 22.08 has no exact double, so comparing it with a point of a
 * straight path in doubles can call it behind where it stands exactly on it. Here a number is read
 * from its shortest decimal text, the digits that its author typed, into scaled integers.
 */

/** `digits / 10 ** scale`, exactly. */
export interface Decimal {
  readonly digits: bigint;
  /** Number of digits after the point; never negative. */
  readonly scale: number;
}

/** `numerator / denominator`, exactly; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const TEXT = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The number as its shortest decimal text reads.
 * @throws RangeError for `NaN` and the infinities, which no document prints.
 */
export function toDecimal(value: number): Decimal {
  const match = TEXT.exec(String(value));
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, sign, whole, fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * power(-scale), scale: 0 };
}

export function toFraction(value: number): Fraction {
  const { digits, scale } = toDecimal(value);
  return { numerator: digits, denominator: power(scale) };
}

/** −1, 0 or 1. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  return signOf(a.numerator * b.denominator - b.numerator * a.denominator);
}

/**
 * −1, 0 or 1, by the decimal text of both numbers.
 *
 * @example
 * compareDecimals(22.08, 22.1) // → -1
 */
export function compareDecimals(a: number, b: number): -1 | 0 | 1 {
  return compareFractions(toFraction(a), toFraction(b));
}

/**
 * `a − b` without the noise of doubles: `subtractDecimals(60, 54.3)` is `5.7`.
 *
 * @example
 * subtractDecimals(60, 54.3) // → 5.7
 */
export function subtractDecimals(a: number, b: number): number {
  const left = toDecimal(a);
  const right = toDecimal(b);
  const scale = Math.max(left.scale, right.scale);
  const digits = left.digits * power(scale - left.scale) - right.digits * power(scale - right.scale);
  return Number(decimalText({ digits, scale }));
}

/** The largest whole number at or below the fraction. */
export function floorFraction({ numerator, denominator }: Fraction): Fraction {
  const quotient = numerator / denominator;
  const below = numerator < 0n && quotient * denominator !== numerator;
  return { numerator: below ? quotient - 1n : quotient, denominator: 1n };
}

/** The smallest whole number at or above the fraction. */
export function ceilFraction({ numerator, denominator }: Fraction): Fraction {
  const floor = floorFraction({ numerator: -numerator, denominator });
  return { numerator: -floor.numerator, denominator: 1n };
}

/** Rounds half away from zero to `places` digits after the point. */
export function roundFraction({ numerator, denominator }: Fraction, places: number): Decimal {
  const scaled = (numerator < 0n ? -numerator : numerator) * power(places);
  const rounded = (2n * scaled + denominator) / (2n * denominator);
  return { digits: numerator < 0n ? -rounded : rounded, scale: places };
}

/** Plain decimal text with a point and `scale` digits after it, e.g. `'22.08'`; minus zero is zero. */
export function decimalText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** Decimal text of a fraction with at most `places` digits after the point and no idle zeros. */
export function fractionText(fraction: Fraction, places: number): string {
  const text = decimalText(roundFraction(fraction, places));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

export function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function signOf(value: bigint): -1 | 0 | 1 {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
