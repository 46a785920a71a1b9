import type { Locale } from '../../base/language.ts';

/** Heads and fixed words of the table of duties by year; fetched with it, so both languages stand together. */
export interface TimelineCsvWords {
  readonly fileName: string;
  readonly heads: readonly [
    duty: string,
    due: string,
    who: string,
    year: string,
    state: string,
    filed: string,
    others: string,
    dataStatus: string,
    section: string,
    wording: string,
    note: string,
  ];
}

export const timelineCsvWords: Readonly<Record<Locale, TimelineCsvWords>> = {
  vi: {
    fileName: 'lich-bao-cao',
    heads: ['Nghĩa vụ', 'Thời hạn', 'Ai thực hiện, gửi ai', 'Năm', 'Tình trạng', 'Ngày nộp', 'Cơ quan khác đã nộp', 'Loại số liệu', 'Mục', 'Theo văn bản', 'Ghi chú'],
  },
  en: {
    fileName: 'reporting-schedule',
    heads: ['Duty', 'Deadline', 'Who, and to whom', 'Year', 'State', 'Filed', 'Filed by others', 'Data status', 'Section', 'From the document', 'Note'],
  },
};
