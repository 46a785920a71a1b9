import { defineWords } from '../../words/define-words.ts';
import type { MarkKind } from './marks.ts';

/** Texts with a place for a name keep the name as a thing of its own, so that it can be marked with its language. */
export type Parts<T> = readonly (T | string)[];

export interface CalendarWords {
  readonly title: (range: string) => string;
  readonly yearTitle: (year: number) => string;
  readonly noActionMonth: string;
  readonly noActionMonthIn: (year: number) => string;
  readonly sampleEvents: string;
  readonly ended: (day: string, year: number) => string;
  readonly notStarted: (year: number) => string;
  readonly outside: (asked: number, from: number, to: number, year: number) => string;
  readonly viewLabel: string;
  readonly monthAndList: string;
  readonly listOnly: string;
  readonly allToCalendar: string;
  readonly toCalendar: string;
  readonly keyLabel: string;
  readonly keyBand: string;
  readonly key: Readonly<Record<MarkKind, string>>;
  readonly bandName: string;
  readonly bandFrom: (day: string) => string;
  readonly bandTo: (day: string) => string;
  readonly inBand: string;
  readonly today: string;
  readonly nthDay: <T>(title: T, day: number) => Parts<T>;
  readonly lastDay: string;
  readonly before: (day: string) => string;
  readonly agenda: string;
  readonly year: (year: number) => string;
  readonly dutyBefore: <T>(day: string, title: T) => Parts<T>;
  readonly dutyOn: <T>(day: string, title: T) => Parts<T>;
  readonly lastDayOn: (weekday: string, date: string) => string;
  readonly daysLeft: (days: number, asOf: string) => string;
  readonly lastDayToday: string;
  readonly yearOnly: string;
  readonly who: <T>(from: T) => Parts<T>;
  readonly whoThrough: <T>(from: T, through: T) => Parts<T>;
  readonly printed: <T>(wording: T) => Parts<T>;
  readonly due: string;
  readonly unknown: string;
  readonly sampleEvent: string;
  readonly event: string;
  readonly observance: string;
  readonly nothingDated: (year: number) => string;
  readonly undated: string;
  readonly yearLabel: string;
  /** A place in the document: `IV.1.b`. */
  readonly section: (number: string) => string;
}

const vi: CalendarWords = {
  title: (range) => `Tháng hành động, ${range}`,
  yearTitle: (year) => `Lịch năm ${year}`,
  noActionMonth: 'Kế hoạch này không ghi Tháng hành động.',
  noActionMonthIn: (year) => `Kế hoạch không ghi Tháng hành động trong năm ${year}.`,
  sampleEvents: 'Sự kiện có nhãn Minh họa chỉ để xem mẫu, không phải lịch của cơ quan nào.',
  ended: (day, year) => `Kế hoạch đã kết thúc ngày ${day}. Dưới đây là lịch năm ${year}, đã qua.`,
  notStarted: (year) => `Kế hoạch bắt đầu từ năm ${year}.`,
  outside: (asked, from, to, year) => `Năm ${asked} nằm ngoài ${from === to ? 'năm ' : `giai đoạn ${from}–`}${to} của Kế hoạch. Dưới đây là lịch năm ${year}.`,
  viewLabel: 'Cách xem',
  monthAndList: 'Lịch tháng và danh sách',
  listOnly: 'Chỉ danh sách',
  allToCalendar: 'Tải lịch .ics',
  toCalendar: 'Thêm vào lịch',
  keyLabel: 'Ký hiệu trong lịch',
  keyBand: 'Tháng hành động',
  key: { event: 'Sự kiện', sample: 'Sự kiện mẫu, Minh họa', observance: 'Ngày kỷ niệm', deadline: 'Hạn “trước ngày”', 'last-day': 'Ngày cuối còn hạn' },
  bandName: 'Tháng hành động',
  bandFrom: (day) => `, từ ${day}`,
  bandTo: (day) => `, đến hết ${day}`,
  inBand: 'Trong Tháng hành động',
  today: 'hôm nay',
  nthDay: (title, day) => [title, `, ngày ${day}`],
  lastDay: 'Ngày cuối còn hạn',
  before: (day) => `Trước ngày ${day}`,
  agenda: 'Danh sách theo ngày',
  year: (year) => `Năm ${year}`,
  dutyBefore: (day, title) => [`Trước ngày ${day}: `, title],
  dutyOn: (day, title) => [`Chậm nhất ngày ${day}: `, title],
  lastDayOn: (weekday, date) => `Ngày cuối còn hạn: ${weekday} ${date}.`,
  daysLeft: (days, asOf) => `Còn ${days} ngày, tính tại ngày ${asOf}.`,
  lastDayToday: 'Hôm nay là ngày cuối còn hạn.',
  yearOnly: 'Văn bản chỉ ghi năm, không ghi ngày.',
  who: (from) => [from],
  whoThrough: (from, through) => [from, ', qua ', through],
  printed: (wording) => ['Văn bản ghi “', wording, '”.'],
  due: 'Chưa đến hạn',
  unknown: 'Chưa có thông tin',
  sampleEvent: 'Sự kiện mẫu',
  event: 'Sự kiện',
  observance: 'Ngày kỷ niệm, không phải hạn.',
  nothingDated: (year) => `Kế hoạch không ghi ngày nào trong năm ${year}.`,
  undated: 'Văn bản không ghi ngày',
  yearLabel: 'Năm',
  section: (number) => `Mục ${number}`,
};

export const calendarWords = defineWords(vi, () => import('./action-month-calendar.words.en.ts'));
