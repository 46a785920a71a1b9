import type { Locale } from '../../base/language.ts';

/** What is answered and what is not; fetched with the answers, so both languages stand together. */
export const holdersNote: Readonly<Record<Locale, (day: string) => string>> = {
  vi: (day) => `Xét tại ngày ${day}, chỉ theo những thay đổi đã tra cứu. Bảng phân công giữ tên cơ quan như trong văn bản.`,
  en: (day) => `As of ${day}, only by changes that have been looked up. The table of responsibilities keeps the names of the document.`,
};
