import type { GapState, Level } from '@binhdanggioi/domain';
import { defineWords } from '../../words/define-words.ts';

/** Texts with a place for a name keep the name as a thing of its own, so that it can be marked with its language. */
export type Parts<T> = readonly (T | string)[];

export interface HeaderWords {
  readonly kindInPeriod: Readonly<Record<Level, (from: number, to: number) => string>>;
  readonly implementing: <T>(document: T) => Parts<T>;
  readonly toolbarLabel: string;
  readonly print: string;
  readonly sourceDocument: string;
  readonly objectives: string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly indicatorsOfTwo: (count: number) => string;
  readonly indicatorsOfSeveral: (count: number) => string;
  readonly solutions: string;
  readonly solutionsByKind: (common: number, specific: number) => string;
  readonly activities: string;
  readonly agencies: string;
  readonly agenciesWithIndicators: (count: number) => string;
  readonly duties: string;
  readonly requests: (count: number) => string;
  readonly deadlines: string;
  readonly undated: (count: number) => string;
  readonly issuer: string;
  readonly numberAndDate: string;
  readonly issuedOn: (state: string) => string;
  readonly period: string;
  readonly vision: (year: number) => string;
  readonly dataUntil: string;
  readonly judgedOn: (day: string) => string;
  readonly noDay: string;
  readonly gap: Readonly<Record<GapState, string>>;
  readonly illustrativeAll: string;
  readonly illustrativeSome: string;
  readonly illustrativeSource: string;
  readonly estimates: string;
  readonly ended: (day: string) => string;
  readonly endedNote: (asOf: string) => string;
  readonly notStarted: (year: number) => string;
  readonly draft: string;
  readonly statusUnknown: string;
  readonly otherBases: (count: number) => string;
  readonly slips: (count: number) => string;
  readonly slipPrinted: string;
  readonly slipReading: string;
  readonly place: string;
  readonly gaps: (count: number) => string;
  readonly gapFields: Readonly<Record<string, string>>;
  readonly insteadPrinted: <T>(state: string, raw: T) => Parts<T>;
  readonly section: (number: string) => string;
  readonly about: string;
  readonly recipients: string;
  readonly forReporting: <T>(name: T) => Parts<T>;
  readonly signing: <T>(capacity: T) => Parts<T>;
  readonly transcript: (name: string, sha256: string) => string;
  readonly printedOn: (day: string) => string;
}

const period = (from: number, to: number): string => (from === to ? `năm ${to}` : `giai đoạn ${from}–${to}`);

const vi: HeaderWords = {
  kindInPeriod: {
    central: (from, to) => `Kế hoạch cấp quốc gia, ${period(from, to)}`,
    province: (from, to) => `Kế hoạch cấp tỉnh, ${period(from, to)}`,
    district: (from, to) => `Kế hoạch cấp huyện, ${period(from, to)}`,
    commune: (from, to) => `Kế hoạch cấp xã, ${period(from, to)}`,
    hamlet: (from, to) => `Kế hoạch cấp thôn, ${period(from, to)}`,
  },
  implementing: (document) => ['Thực hiện ', document, '.'],
  toolbarLabel: 'Công cụ',
  print: 'In',
  sourceDocument: 'Văn bản gốc',
  objectives: 'Mục tiêu',
  indicators: 'Chỉ tiêu',
  noIndicators: 'Kế hoạch không đặt chỉ tiêu',
  indicatorsOfTwo: (count) => `${count} chỉ tiêu có hai phần`,
  indicatorsOfSeveral: (count) => `${count} chỉ tiêu có nhiều phần`,
  solutions: 'Giải pháp',
  solutionsByKind: (common, specific) => `${common} chung, ${specific} cụ thể`,
  activities: 'Nội dung, hoạt động',
  agencies: 'Đầu mối thực hiện',
  agenciesWithIndicators: (count) => `${count} đầu mối gắn với chỉ tiêu`,
  duties: 'Nhiệm vụ được giao',
  requests: (count) => `trong đó ${count} đề nghị`,
  deadlines: 'Việc có ngày trong văn bản',
  undated: (count) => `${count} việc văn bản không ghi ngày`,
  issuer: 'Cơ quan ban hành',
  numberAndDate: 'Số, ngày ban hành',
  issuedOn: (state) => `Ngày ban hành: ${state}`,
  period: 'Giai đoạn',
  vision: (year) => `tầm nhìn đến năm ${year}`,
  dataUntil: 'Số liệu đến ngày',
  judgedOn: (day) => `xét tại ngày ${day}`,
  noDay: 'Nguồn số liệu không ghi ngày',
  gap: { absent: 'Chưa có trong bản số hóa', blank: 'Văn bản để trống', cut: 'Bản số hóa bị cắt mất', partial: 'Văn bản chỉ ghi một phần' },
  illustrativeAll: 'Số liệu thực hiện trên trang này là Minh họa.',
  illustrativeSome: 'Một phần số liệu thực hiện trên trang này là Minh họa.',
  illustrativeSource: 'Chỉ tiêu, cơ quan và thời hạn lấy từ Kế hoạch; không lấy số liệu thực hiện của cơ quan nào.',
  estimates: 'Một phần số liệu thực hiện trên trang này là Ước tính.',
  ended: (day) => `Kế hoạch đã kết thúc ngày ${day}.`,
  endedNote: (asOf) => `Trang này xét tại ngày ${asOf}. Việc nào chưa có thông tin thì ghi là chưa có thông tin.`,
  notStarted: (year) => `Kế hoạch bắt đầu từ năm ${year}.`,
  draft: 'Đây là dự thảo, chưa được ban hành.',
  statusUnknown: 'Chưa rõ đây là văn bản đã ban hành hay dự thảo.',
  otherBases: (count) => `Căn cứ và văn bản dẫn chiếu khác (${count})`,
  slips: (count) => `Bản số hóa có ${count} chỗ sai chính tả đã sửa trong nhãn`,
  slipPrinted: 'Bản số hóa ghi',
  slipReading: 'Đọc là',
  place: 'Ở đâu',
  gaps: (count) => `Bản số hóa thiếu ${count} chỗ`,
  gapFields: { number: 'Số văn bản', issuedOn: 'Ngày ban hành', place: 'Nơi ban hành', 'issuer.name': 'Cơ quan ban hành', 'territory.name': 'Tên địa phương', signing: 'Phần ký', annex: 'Phụ lục' },
  insteadPrinted: (state, raw) => [`${state}; ở đó ghi “`, raw, '”'],
  section: (number) => `Mục ${number}`,
  about: 'Nơi nhận, thẩm quyền ký và bản số hóa',
  recipients: 'Nơi nhận',
  forReporting: (name) => [name, ' (để báo cáo)'],
  signing: (capacity) => ['Thẩm quyền ký: ', capacity, '.'],
  transcript: (name, sha256) => `Đối chiếu từng dòng với bản số hóa ${name}, SHA-256 ${sha256}.`,
  printedOn: (day) => `In ngày ${day}.`,
};

export const headerWords = defineWords(vi, () => import('./plan-header.words.en.ts'));
