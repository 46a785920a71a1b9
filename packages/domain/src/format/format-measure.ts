import { subtractDecimals } from '../decimal/decimal.ts';
import { DOMAIN_WORDS } from '../language/domain-words.ts';
import type { Locale } from '../language/locale.ts';
import type { ObservedValue } from '../plan/plan-data.ts';
import type { Unit } from '../plan/plan.ts';
import { formatNumber } from './format-number.ts';
import type { NumberOptions } from './format-number.ts';

/** A figure ready to show: the number, what it is counted in, and both joined as they are read. */
export interface FormattedMeasure {
  /** `'49,1'`; for a yes/no measure or a missing figure the word itself. */
  readonly value: string;
  /** `'%'`, `'lần'`, `'bé trai/100 bé gái'`, `'/100.000 trẻ sinh sống'`; empty where there is none. */
  readonly unit: string;
  /** `'49,1%'`, `'2,1 lần'` (with a no-break space), `'14,6/100.000 trẻ sinh sống'`. */
  readonly text: string;
}

/**
 * Digits after the mark that figures of a unit usually carry: none for a count, one for the rest.
 *
 * @example
 * usualDecimals({ kind: 'percent' }) // → 1
 */
export function usualDecimals(unit: Unit): number {
  return unit.kind === 'count' || unit.kind === 'yes-no' ? 0 : 1;
}

/**
 * A figure in its unit. A figure that is missing gives the word for how it is missing.
 * Pass the target as `against` wherever `decimals` may round, so that a figure never looks as if it
 * had reached a target that it has not.
 *
 * @example
 * formatMeasure(49.1, { kind: 'percent' }, 'vi') // → { value: '49,1', unit: '%', text: '49,1%' }
 */
export function formatMeasure(value: ObservedValue, unit: Unit, locale: Locale, options: NumberOptions = {}): FormattedMeasure {
  const words = DOMAIN_WORDS[locale];
  if (typeof value === 'object') return bare(words.missing[value.missing]);
  if (typeof value === 'boolean') return bare(value ? words.yes : words.notYet);
  const number = formatNumber(value, locale, options);
  const after = unitAfter(number, unit, locale);
  return { value: number, unit: after.trim(), text: number + after };
}

export interface DifferenceOptions {
  /** Digits after the mark; a difference that is not zero is never shown as zero. */
  readonly decimals?: number;
  /** With it the sign is shown, plus or minus; without it only the size, for sentences that say "higher" or "lower". */
  readonly signed?: boolean;
}

/**
 * How far `value` is from `reference`, exactly: of percentages in "điểm %" (percentage points), else in the unit itself.
 *
 * @example
 * formatDifference(54.3, 60, { kind: 'percent' }, 'en') // → '5.7\u00a0percentage points'
 */
export function formatDifference(value: number, reference: number, unit: Unit, locale: Locale, options: DifferenceOptions = {}): string {
  const difference = subtractDecimals(value, reference);
  const size = Math.abs(difference);
  const figure = formatNumber(size, locale, { ...(options.decimals === undefined ? {} : { decimals: options.decimals }), against: 0 });
  const sign = options.signed && size !== 0 ? (difference < 0 ? '\u2212' : '+') : '';
  return unit.kind === 'percent' ? sign + DOMAIN_WORDS[locale].percentagePoints(figure) : sign + figure + unitAfter(figure, unit, locale);
}

/** `figure` is the number as shown, for the English word that one takes. */
function unitAfter(figure: string, unit: Unit, locale: Locale): string {
  if (unit.kind === 'yes-no') return '';
  if (unit.kind !== 'count') return DOMAIN_WORDS[locale].units[unit.kind];
  const { of } = unit;
  return `\u00a0${locale === 'en' && figure === '1' ? (of.enOne ?? of.en) : of[locale]}`;
}

function bare(word: string): FormattedMeasure {
  return { value: word, unit: '', text: word };
}
