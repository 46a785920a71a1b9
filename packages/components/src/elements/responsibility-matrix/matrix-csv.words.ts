import type { Locale } from '../../base/language.ts';

/** Heads and fixed words of the table of pairs; fetched with it, so both languages stand together. */
export interface MatrixCsvWords {
  readonly fileName: string;
  readonly heads: readonly [
    objective: string,
    code: string,
    indicator: string,
    agency: string,
    roles: string,
    scope: string,
    section: string,
    wording: string,
    note: string,
  ];
  readonly indicatorCode: (code: string) => string;
}

export const matrixCsvWords: Readonly<Record<Locale, MatrixCsvWords>> = {
  vi: {
    fileName: 'phan-cong',
    heads: ['Mục tiêu', 'Chỉ tiêu', 'Tên chỉ tiêu', 'Cơ quan', 'Vai trò', 'Phạm vi', 'Mục', 'Theo văn bản', 'Ghi chú'],
    indicatorCode: (code) => `Chỉ tiêu ${code}`,
  },
  en: {
    fileName: 'responsibilities',
    heads: ['Objective', 'Indicator', 'Name of the indicator', 'Agency', 'Roles', 'Scope', 'Section', 'From the document', 'Note'],
    indicatorCode: (code) => `Indicator ${code}`,
  },
};
