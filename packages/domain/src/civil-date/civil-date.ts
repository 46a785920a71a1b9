/**
 * Civil days `'yyyy-mm-dd'`: the one place where a `Date` exists. Days carry no hour and no zone,
 * so every sum is done in UTC and gives the same on every machine.
 */
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { CivilDate } from '../plan/plan.ts';

const MS_PER_DAY = 86_400_000;
const SHAPE = /^[1-9]\d{3}-\d\d-\d\d$/;

/**
 * The year of a civil date, e.g. `2021`.
 *
 * @example
 * yearOf('2021-03-03') // → 2021
 */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The month of a civil date, 1 to 12.
 *
 * @example
 * monthOf('2021-03-09') // → 3
 */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

/**
 * The day of the month of a civil date, 1 to 31.
 *
 * @example
 * dayOf('2021-03-09') // → 9
 */
export function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

/**
 * `makeCivilDate(2021, 3, 3)` is `'2021-03-03'`. Does not check that the day exists; {@link isCivilDate} does.
 *
 * @example
 * makeCivilDate(2021, 3, 3) // → '2021-03-03'
 */
export function makeCivilDate(year: number, month: number, day: number): CivilDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The number of days of a month (1 to 12): 28 to 31.
 *
 * @example
 * daysInMonth(2024, 2) // → 29
 */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDateMini(year, month - 1));
}

/**
 * True for a `'yyyy-mm-dd'` of a day that exists, from the year 1000 on.
 *
 * @example
 * isCivilDate('2024-02-29') // → true
 * isCivilDate('2023-02-29') // → false
 */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const month = monthOf(value);
  const day = dayOf(value);
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(yearOf(value), month));
}

/**
 * The day `days` days later; earlier with a negative number.
 *
 * @example
 * addDays('2024-11-30', -1) // → '2024-11-29'
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  const moved = addDaysToDate(toDate(date), days);
  return makeCivilDate(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());
}

/**
 * Whole days from `from` to `to`: 1 from one day to the next, negative backwards.
 *
 * @example
 * daysBetween('2024-11-20', '2024-11-29') // → 9
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  // In UTC every day has 24 hours, so nothing has to be evened out.
  return (toDate(to).getTime() - toDate(from).getTime()) / MS_PER_DAY;
}

/**
 * The day of the week: 1 for Monday to 7 for Sunday.
 *
 * @example
 * isoWeekday('2024-11-29') // → 5
 */
export function isoWeekday(date: CivilDate): number {
  return getISODay(toDate(date));
}

/**
 * Order of days, for `sort`: the spelling of a civil date sorts as its day.
 *
 * @example
 * ['2025-01-01', '2024-11-29'].sort(compareCivilDates) // → ['2024-11-29', '2025-01-01']
 */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toDate(date: CivilDate): Date {
  return new UTCDateMini(yearOf(date), monthOf(date) - 1, dayOf(date));
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
