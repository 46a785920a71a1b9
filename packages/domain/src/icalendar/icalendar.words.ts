import type { Locale } from '../language/locale.ts';
import { en } from './icalendar.words.en.ts';

/** Lines of an event's description. Names and printed words come in as they are. */
export interface CalendarWords {
  readonly summary: (title: string, wording: string) => string;
  readonly wording: (wording: string) => string;
  readonly lastDay: (day: string) => string;
  readonly observance: string;
  readonly from: (name: string) => string;
  readonly through: (name: string) => string;
  readonly to: (name: string) => string;
  readonly inTranscript: (clause: string, line: string) => string;
  readonly onPage: (clause: string, url: string) => string;
  readonly plan: (title: string) => string;
  readonly numberedPlan: (number: string, title: string) => string;
  readonly draft: string;
}

const vi: CalendarWords = {
  summary: (title, wording) => `${title} (“${wording}”)`,
  wording: (wording) => `Văn bản ghi: “${wording}”.`,
  lastDay: (day) => `Ngày cuối còn hạn: ${day}.`,
  observance: 'Ngày kỷ niệm, không phải hạn.',
  from: (name) => `Bên thực hiện: ${name}.`,
  through: (name) => `Qua: ${name}.`,
  to: (name) => `Gửi: ${name}.`,
  inTranscript: (clause, line) => `Trong văn bản: ${clause}, dòng ${line}.`,
  onPage: (clause, url) => `Theo trang: ${clause}, ${url}`,
  plan: (title) => `Kế hoạch: ${title}.`,
  numberedPlan: (number, title) => `Kế hoạch số ${number}: ${title}.`,
  draft: 'Văn bản là dự thảo.',
};

export const CALENDAR_WORDS: Readonly<Record<Locale, CalendarWords>> = { vi, en };
