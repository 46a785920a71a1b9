import type { Locale } from '../../base/language.ts';

/** Words around what `checkPlan` finds; fetched with it, so both languages stand together. */
export interface FindingsWords {
  readonly title: string;
  readonly lead: (warnings: number, notes: number) => string;
  readonly none: string;
  readonly severity: Readonly<Record<'warning' | 'info', string>>;
  readonly section: (number: string) => string;
  readonly lines: (first: number, last: number) => string;
  readonly code: (code: string) => string;
  readonly inFile: (pointer: string) => string;
}

export const findingsWords: Readonly<Record<Locale, FindingsWords>> = {
  vi: {
    title: 'Dành cho biên tập: điều cần xem lại trong Kế hoạch',
    lead: (warnings, notes) =>
      `${warnings} chỗ cần đối chiếu với văn bản, ${notes} điều văn bản để ngỏ. Tìm theo quy tắc chung; không phải lỗi của tệp. Người đọc không thấy phần này.`,
    none: 'Không tìm thấy điều nào cần xem lại.',
    severity: { warning: 'Cần đối chiếu', info: 'Văn bản để ngỏ' },
    section: (number) => `Mục ${number}`,
    lines: (first, last) => (first === last ? `dòng ${first}` : `dòng ${first}–${last}`),
    code: (code) => `Mã ${code}`,
    inFile: (pointer) => `Trong tệp: ${pointer}`,
  },
  en: {
    title: 'For editors: what to look at in the plan',
    lead: (warnings, notes) =>
      `${warnings === 1 ? '1 place' : `${warnings} places`} to compare with the document, ${notes === 1 ? '1 thing' : `${notes} things`} that the document leaves open. Found by general rules; no faults of the file. Readers do not see this part.`,
    none: 'Nothing to look at was found.',
    severity: { warning: 'To compare', info: 'Left open' },
    section: (number) => `Section ${number}`,
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    code: (code) => `Code ${code}`,
    inFile: (pointer) => `In the file: ${pointer}`,
  },
};
