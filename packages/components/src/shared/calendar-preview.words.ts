import type { Locale } from '../base/language.ts';

/** Words of the preview; fetched with it, so both languages stand together. */
export interface CalendarPreviewWords {
  readonly name: string;
  readonly willAdd: string;
  /** Stands after a title and before the printed words. */
  readonly lastDay: (day: string) => string;
  readonly onDays: (days: string) => string;
  /** The printed words, in two halves around them. */
  readonly printed: readonly [before: string, after: string];
  readonly reminder: string;
  readonly write: string;
  readonly written: (file: string) => string;
  readonly failed: string;
  readonly fileName: string;
}

export const calendarPreviewWords: Readonly<Record<Locale, CalendarPreviewWords>> = {
  vi: {
    name: 'Thêm vào lịch',
    willAdd: 'Sẽ thêm:',
    lastDay: (day) => `: ngày cuối còn hạn ${day}`,
    onDays: (days) => `: ${days}`,
    printed: [' (“', '”)'],
    reminder: 'Mỗi mốc là một sự kiện cả ngày, nhắc trước 3 ngày.',
    write: 'Tải tệp .ics',
    written: (file) => `Đã tạo tệp ${file}.`,
    failed: 'Chưa tạo được tệp. Hãy thử lại.',
    fileName: 'lich',
  },
  en: {
    name: 'Add to calendar',
    willAdd: 'Will add:',
    lastDay: (day) => `: last day to file ${day}`,
    onDays: (days) => `: ${days}`,
    printed: [' (“', '”)'],
    reminder: 'Each is an all-day event with a reminder 3 days before.',
    write: 'Download the .ics file',
    written: (file) => `The file ${file} has been made.`,
    failed: 'The file could not be made. Please try again.',
    fileName: 'calendar',
  },
};
