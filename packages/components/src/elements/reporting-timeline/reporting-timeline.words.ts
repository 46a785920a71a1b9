import type { Cadence, Period } from '@binhdanggioi/domain';
import { dutyVi, type DutyWords } from '../../shared/duty.words.ts';
import { defineWords } from '../../words/define-words.ts';

/** Texts with a place for a name keep the name as a thing of its own, so that it can be marked with its language. */
export type Parts<T> = readonly (T | string)[];

/** The years in which a day comes back: all of the plan's, or those that the document names. */
export type EachYear = 'all' | readonly number[];

/** What a cell says of a duty in a year. `last-day` and `later` are both not due yet; `not-received` is what is said of `overdue` in public. */
export type ShownState = 'filed' | 'filed-late' | 'due' | 'last-day' | 'later' | 'overdue' | 'not-received' | 'unknown' | 'not-required';

export interface TimelineWords extends DutyWords {
  readonly title: string;
  readonly lead: string;
  /** What an exclusive day means, on the example of one: named day, last day. */
  readonly exclusive: (day: string, lastDay: string) => string;
  readonly nothingDated: string;
  readonly nothing: string;
  readonly noneLeft: string;
  readonly ended: (day: string) => string;
  readonly notStarted: (year: number) => string;
  readonly outside: (asked: string, period: Period) => string;
  /** Some of the years asked for are the plan's: asked, the plan's period, shown. */
  readonly clipped: (asked: string, period: Period, shown: string) => string;
  readonly onlyNamed: <T>(agency: T) => Parts<T>;
  readonly nothingNamed: <T>(agency: T) => Parts<T>;
  readonly groupsLeftOut: (count: number) => string;
  readonly day: (exclusive: boolean, day: string, each: EachYear | undefined) => string;
  readonly span: (range: string, each: EachYear | undefined) => string;
  readonly yearOnly: (year: number) => string;
  readonly cadence: Readonly<Record<Exclude<Cadence, 'unspecified'>, string>>;
  readonly undated: string;
  readonly nobodyNamed: string;
  readonly through: <T>(name: T) => Parts<T>;
  readonly to: <T>(name: T) => Parts<T>;
  readonly withRole: <T>(role: string, name: T) => Parts<T>;
  readonly after: <T>(title: T) => Parts<T>;
  readonly printed: <T>(wording: T) => Parts<T>;
  readonly lastDayOn: (weekday: string, date: string) => string;
  readonly daysLeft: (days: number, asOf: string) => string;
  readonly lastDayToday: (asOf: string) => string;
  readonly caption: string;
  readonly duty: string;
  readonly who: string;
  readonly currentYear: string;
  readonly scrollable: string;
  readonly undatedGroup: string;
  readonly state: Readonly<Record<ShownState, string>>;
  readonly filedCount: (count: number) => string;
  readonly filedIn: <T>(title: T, year: number, count: number) => Parts<T>;
  readonly filedOn: (day: string) => string;
  readonly download: string;
  readonly allToCalendar: string;
  readonly toCalendar: string;
  /** Follows {@link toCalendar} for the ear: which deadline. */
  readonly ofDeadline: (when: string) => string;
  readonly sources: (parts: readonly string[]) => string;
  readonly noRecord: string;
  readonly unknownNote: string;
  readonly groupNote: string;
  readonly completeTo: (day: string) => string;
  readonly requestNote: string;
  readonly sampleNote: string;
}

const years = (from: number, to: number): string => (from === to ? `${to}` : `${from}–${to}`);
const inYears = (each: EachYear | undefined): string => (each === undefined ? '' : each === 'all' ? ' hằng năm' : ` các năm ${each.join(', ')}`);

const vi: TimelineWords = {
  ...dutyVi,
  title: 'Lịch báo cáo',
  lead: 'Thời hạn giữ nguyên cách ghi của Kế hoạch.',
  exclusive: (day, lastDay) => `“Trước ngày ${day}” nghĩa là chậm nhất hết ngày ${lastDay}.`,
  nothingDated: 'Kế hoạch không ghi ngày cho việc nào dưới đây.',
  nothing: 'Kế hoạch không ghi việc báo cáo nào',
  noneLeft: 'Không còn hạn ghi ngày nào phía trước.',
  ended: (day) => `Kế hoạch đã kết thúc ngày ${day}.`,
  notStarted: (year) => `Kế hoạch bắt đầu từ năm ${year}.`,
  outside: (asked, { from, to }) =>
    from === to ? `${asked} nằm ngoài năm ${to} của Kế hoạch. Dưới đây là năm ${to}.` : `${asked} nằm ngoài giai đoạn ${from}–${to} của Kế hoạch. Dưới đây là cả giai đoạn.`,
  clipped: (asked, { from, to }, shown) => `Kế hoạch chỉ có ${from === to ? 'năm' : 'giai đoạn'} ${years(from, to)}, nên trong ${asked} chỉ hiện ${shown}.`,
  onlyNamed: (agency) => ['Chỉ những việc mà văn bản nêu tên ', agency, '.'],
  nothingNamed: (agency) => ['Văn bản không nêu tên ', agency, ' trong việc báo cáo nào.'],
  groupsLeftOut: (count) => `${count} việc giao chung cho nhóm cơ quan, không nêu tên từng cơ quan, nên không có ở đây.`,
  day: (exclusive, day, each) => `${exclusive ? 'Trước ngày' : 'Chậm nhất ngày'} ${day}${inYears(each)}`,
  span: (range, each) => `Trong khoảng ${range}${inYears(each)}`,
  yearOnly: (year) => `Năm ${year}, không ghi ngày`,
  cadence: {
    yearly: 'Hằng năm',
    'half-yearly': '6 tháng một lần',
    quarterly: 'Hằng quý',
    monthly: 'Hằng tháng',
    'on-demand': 'Khi có yêu cầu',
  },
  undated: 'Văn bản không ghi ngày',
  nobodyNamed: 'Văn bản không nêu ai',
  through: (name) => ['Qua ', name],
  to: (name) => ['Gửi ', name],
  withRole: (role, name) => [`${role}: `, name],
  after: (title) => ['Tiếp sau: ', title],
  printed: (wording) => ['Văn bản ghi “', wording, '”.'],
  lastDayOn: (weekday, date) => `Ngày cuối còn hạn: ${weekday} ${date}.`,
  daysLeft: (days, asOf) => `Còn ${days} ngày, tính tại ngày ${asOf}.`,
  lastDayToday: (asOf) => `Hôm nay là ngày cuối còn hạn, tính tại ngày ${asOf}.`,
  caption: 'Nghĩa vụ báo cáo theo năm',
  duty: 'Nghĩa vụ',
  who: 'Ai thực hiện, gửi ai',
  currentYear: '(năm hiện tại)',
  scrollable: 'Bảng lịch báo cáo, cuộn được',
  undatedGroup: 'Văn bản không ghi ngày, không tính hạn',
  state: {
    filed: 'Đã nộp',
    'filed-late': 'Nộp muộn',
    due: 'Chưa đến hạn',
    'last-day': 'Ngày cuối còn hạn',
    later: 'Kỳ sau',
    overdue: 'Quá hạn',
    'not-received': 'Chưa nhận',
    unknown: 'Chưa có thông tin',
    'not-required': 'Không yêu cầu',
  },
  filedCount: (count) => `Đã nộp: ${count} cơ quan`,
  filedIn: (title, year, count) => [title, `. Đã nộp năm ${year}: ${count} cơ quan`],
  filedOn: (day) => `ngày ${day}`,
  download: 'Tải bảng CSV',
  allToCalendar: 'Tải lịch .ics',
  toCalendar: 'Thêm vào lịch',
  ofDeadline: (when) => `: ${when}`,
  sources: (parts) => `Thời hạn lấy từ ${parts.join(', ')} của Kế hoạch.`,
  noRecord: 'Chưa có danh sách cơ quan đã nộp, nên các kỳ đã qua ghi “Chưa có thông tin”.',
  unknownNote: '“Chưa có thông tin”: danh sách đã nộp chưa đầy đủ đến hạn đó, hoặc việc giao cho một nhóm, hoặc chỉ là đề nghị.',
  groupNote: 'Trang chỉ ghi số cơ quan đã nộp, không ghi mẫu số: văn bản giao cho một nhóm mở.',
  completeTo: (day) => `Danh sách báo cáo đã nhận đầy đủ đến ngày ${day}.`,
  requestNote: '“Đề nghị”: không bao giờ tính là muộn.',
  sampleNote: 'Báo cáo có nhãn Minh họa chỉ để xem mẫu, không nói gì về cơ quan nào.',
};

export const timelineWords = defineWords<TimelineWords>(vi, () => import('./reporting-timeline.words.en.ts'));
