import { compareFractions, decimalText, power, roundFraction, toDecimal, toFraction } from '../decimal/decimal.ts';
import type { Decimal, Fraction } from '../decimal/decimal.ts';
import type { Locale } from '../language/locale.ts';

/** The minus of typography, as wide as a plus. */
const MINUS = '\u2212';

export interface NumberOptions {
  /** Digits after the mark, fixed, rounded half away from zero; without it the number is shown as given. */
  readonly decimals?: number;
  /**
   * A number that the rounded one may neither reach nor pass unless the value itself does
   * (29.96 against 30 with one digit stays 29,96): more digits are shown until it is true.
   */
  readonly against?: number;
}

/**
 * A number with the marks of its language: `1.234,5` in Vietnamese, `1,234.5` in English, minus as U+2212.
 * Exact in decimals; independent of `Intl`, whose Vietnamese differs between versions.
 * @throws RangeError for `NaN` and the infinities.
 *
 * @example
 * formatNumber(1234.5, 'vi') // → '1.234,5'
 * formatNumber(49.96, 'vi', { decimals: 1, against: 50 }) // → '49,96'
 */
export function formatNumber(value: number, locale: Locale, options: NumberOptions = {}): string {
  const text = decimalText(shownDecimal(value, options));
  const [whole = '0', fraction] = text.replace('-', '').split('.');
  const [thousands, mark] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return (text.startsWith('-') ? MINUS : '') + grouped + (fraction === undefined ? '' : mark + fraction);
}

/** The value with as many digits as the options ask for, and more where it would cross `against`; with all its own digits it never does. */
function shownDecimal(value: number, { decimals, against }: NumberOptions): Decimal {
  if (decimals === undefined) return toDecimal(value);
  const exact = toFraction(value);
  let places = decimals;
  while (against !== undefined && crosses(exact, places, against)) places += 1;
  return roundFraction(exact, places);
}

function crosses(exact: Fraction, places: number, against: number): boolean {
  const limit = toFraction(against);
  const rounded = { numerator: roundFraction(exact, places).digits, denominator: power(places) };
  return compareFractions(rounded, limit) !== compareFractions(exact, limit);
}
