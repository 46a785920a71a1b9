import { en } from '../language/calendar-words.en.ts';
import type { Locale } from '../language/locale.ts';
import type { CivilDate, MonthDay } from '../plan/plan.ts';

/**
 * A civil date in words of its language: `03/3/2021` in Vietnamese, `3 March 2021` in English.
 * In Vietnamese days below 10 and the months 1 and 2 take a leading zero.
 * Expects a valid date; does not look at the clock, the zone or `Intl`.
 * @see Decree 30/2020/NĐ-CP, on how an official document writes its day
 *
 * @example
 * formatDate('2021-03-03', 'vi') // → '03/3/2021'
 * formatDate('2021-03-03', 'en') // → '3 March 2021'
 */
export function formatDate(date: CivilDate, locale: Locale): string {
  const year = date.slice(0, 4);
  const dayMonth = formatDayMonth(date, locale);
  return locale === 'vi' ? `${dayMonth}/${year}` : `${dayMonth} ${year}`;
}

/**
 * Day and month, of a date or of a rule that comes back each year: `30/11`, `30 November`.
 *
 * @example
 * formatDayMonth({ month: 11, day: 30 }, 'vi') // → '30/11'
 */
export function formatDayMonth(date: CivilDate | MonthDay, locale: Locale): string {
  const month = typeof date === 'string' ? Number(date.slice(5, 7)) : date.month;
  const day = typeof date === 'string' ? Number(date.slice(8, 10)) : date.day;
  return locale === 'vi' ? `${day < 10 ? '0' : ''}${day}/${month < 3 ? '0' : ''}${month}` : `${day} ${en.months[month - 1]}`;
}

/**
 * First to last day, the year once where both share it: `15/11–15/12/2024`, `15 November – 15 December 2024`.
 *
 * @example
 * formatDateRange('2024-11-15', '2024-12-15', 'vi') // → '15/11–15/12/2024'
 */
export function formatDateRange(from: CivilDate, to: CivilDate, locale: Locale): string {
  if (from === to) return formatDate(from, locale);
  const dash = locale === 'vi' ? '–' : ' – ';
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatDayMonth(from, locale) : formatDate(from, locale);
  return start + dash + formatDate(to, locale);
}

/**
 * A month with its year, for a heading: `Tháng 11/2024`, `November 2024`. `month` is 1 to 12.
 *
 * @example
 * formatMonth(2024, 11, 'vi') // → 'Tháng 11/2024'
 */
export function formatMonth(year: number, month: number, locale: Locale): string {
  return locale === 'vi' ? `Tháng ${month < 3 ? '0' : ''}${month}/${year}` : `${en.months[month - 1]} ${year}`;
}
