import { DOMAIN_WORDS } from '../language/domain-words.ts';
import type { Locale } from '../language/locale.ts';
import type { Target, Unit } from '../plan/plan.ts';
import { formatMeasure } from './format-measure.ts';

/**
 * A target in our words, as we read it: "ít nhất 60%", "dưới 30%", "100% từ năm 2025 trở đi".
 * The printed words are in `target.wording`; this reading stands beside them, never in their place.
 * The due year is not part of it.
 *
 * @example
 * describeTarget({ comparator: 'at-least', value: 60 }, { kind: 'percent' }, 'vi') // → 'ít nhất 60%'
 */
export function describeTarget(target: Pick<Target, 'comparator' | 'value' | 'from'>, unit: Unit, locale: Locale): string {
  const words = DOMAIN_WORDS[locale];
  const reading = describeValue(target, unit, locale);
  return target.from === undefined ? reading : words.fromYearOn(reading, target.from);
}

function describeValue({ comparator, value }: Pick<Target, 'comparator' | 'value'>, unit: Unit, locale: Locale): string {
  const words = DOMAIN_WORDS[locale];
  if (typeof value === 'boolean') return value ? words.targetYes : words.targetNo;
  const figure = formatMeasure(value, unit, locale).text;
  // Nothing lies above the whole, so "at least 100%" would only puzzle.
  const whole = unit.kind === 'percent' && value === 100 && comparator === 'at-least';
  return whole ? figure : words.comparators[comparator](figure);
}
