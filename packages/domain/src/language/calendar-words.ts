import { en } from './calendar-words.en.ts';
import type { Locale } from './locale.ts';

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
  en,
};
