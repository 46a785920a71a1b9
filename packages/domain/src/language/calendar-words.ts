import type { Locale } from './locale.ts';

/** English names of the months; a Vietnamese date writes the number of the month. */
export const ENGLISH_MONTHS: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

export interface WeekdayWords {
  /** Monday first, seven each. */
  readonly long: readonly string[];
  readonly short: readonly string[];
}

export const WEEKDAYS: Readonly<Record<Locale, WeekdayWords>> = {
  vi: {
    long: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
    short: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  },
  en: {
    long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
};
