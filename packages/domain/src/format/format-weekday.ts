import { isoWeekday } from '../civil-date/civil-date.ts';
import { WEEKDAYS } from '../language/calendar-words.ts';
import type { Locale } from '../language/locale.ts';
import type { CivilDate } from '../plan/plan.ts';

export interface WeekdayOptions {
  /** `long`: "thứ Hai", "Monday" (default); `short`: "T2", "Mon". */
  readonly style?: 'long' | 'short';
}

/**
 * The day of the week of a date.
 *
 * @example
 * formatWeekday('2024-11-29', 'vi') // → 'thứ Sáu'
 */
export function formatWeekday(date: CivilDate, locale: Locale, options: WeekdayOptions = {}): string {
  return WEEKDAYS[locale][options.style ?? 'long'][isoWeekday(date) - 1] ?? '';
}

/**
 * The seven days of the week, Monday first, for the head of a calendar.
 *
 * @example
 * weekdayNames('en', { style: 'short' }) // → ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
 */
export function weekdayNames(locale: Locale, options: WeekdayOptions = {}): readonly string[] {
  return WEEKDAYS[locale][options.style ?? 'long'];
}
