import type { Gap } from '../../plan/plan.ts';
import type { Locale } from '../../language/locale.ts';

/** Words of the page of a plan that its tables do not have; those are the words of a CSV file. */
export interface HtmlWords {
  readonly years: (from: number, to: number) => string;
  /** That no figure of a result is on the page. */
  readonly plainly: string;
  readonly document: string;
  readonly entry: string;
  readonly content: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly implements: string;
  readonly notThere: Readonly<Record<Gap['state'], string>>;
  readonly notSaid: string;
  readonly targets: string;
  readonly targetsCaption: string;
  readonly noTargets: string;
  readonly mustReach: string;
  readonly dueInferred: (due: string) => string;
  readonly from: (year: number) => string;
  readonly baseline: (wording: string, year: number | undefined) => string;
  readonly unsure: { readonly partly: string; readonly 'not-confirmed': string };
  readonly who: string;
  readonly whoCaption: string;
  readonly noDuties: string;
  readonly holes: (codes: string) => string;
  readonly when: string;
  readonly whenCaption: string;
  readonly noSchedule: string;
  readonly undated: string;
  readonly through: (body: string) => string;
  readonly budget: string;
  readonly budgetCaption: (unit: string) => string;
  readonly place: string;
  readonly clause: (clause: string, line: string | undefined) => string;
}

const vi: HtmlWords = {
  years: (from, to) => (from === to ? `Năm ${from}` : `Giai đoạn ${from}–${to}`),
  plainly: 'Trang này ghi điều văn bản nói, không có số liệu thực hiện.',
  document: 'Văn bản',
  entry: 'Mục',
  content: 'Nội dung',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  implements: 'Thực hiện',
  notThere: {
    absent: 'Không có trong bản này',
    blank: 'Văn bản để trống',
    cut: 'Bị cắt trong bản này',
    partial: 'Văn bản chỉ ghi một phần',
  },
  notSaid: 'Không có trong dữ liệu',
  targets: 'Chỉ tiêu',
  targetsCaption: 'Chỉ tiêu và mức phải đạt, ghi đúng lời văn bản',
  noTargets: 'Kế hoạch này không đặt chỉ tiêu nào.',
  mustReach: 'Phải đạt',
  dueInferred: (due) => `${due} (suy từ cuối kỳ, văn bản không in năm)`,
  from: (year) => `từ năm ${year}`,
  baseline: (wording, year) => (year === undefined ? `mốc: ${wording}, văn bản không ghi năm` : `mốc: ${wording}, năm ${year}`),
  unsure: { partly: 'mới xác nhận được một phần', 'not-confirmed': 'chưa xác nhận được' },
  who: 'Phân công',
  whoCaption: 'Việc của từng cơ quan',
  noDuties: 'Kế hoạch không nêu nhiệm vụ nào.',
  holes: (codes) => `Chưa giao cơ quan thực hiện: ${codes}.`,
  when: 'Thời hạn',
  whenCaption: 'Lịch của kế hoạch',
  noSchedule: 'Kế hoạch không nêu thời hạn nào.',
  undated: 'Văn bản không ghi ngày',
  through: (body) => `qua ${body}`,
  budget: 'Kinh phí',
  budgetCaption: (unit) => `Đơn vị: ${unit}. Dấu “–” là không bố trí, không phải số không.`,
  place: 'Trong văn bản',
  clause: (clause, line) => (line === undefined ? `Mục ${clause}` : `Mục ${clause}, dòng ${line}`),
};

const en: HtmlWords = {
  years: (from, to) => (from === to ? `Year ${from}` : `${from}–${to}`),
  plainly: 'This page says what the document says and has no figures of results.',
  document: 'Document',
  entry: 'Entry',
  content: 'Content',
  number: 'Number',
  issuedOn: 'Issued on',
  issuer: 'Issued by',
  implements: 'Carries out',
  notThere: {
    absent: 'Not in this copy',
    blank: 'Left blank in the document',
    cut: 'Cut off in this copy',
    partial: 'Only in part in the document',
  },
  notSaid: 'Not in the data',
  targets: 'Indicators',
  targetsCaption: 'Indicators and what must be reached, in the words of the document',
  noTargets: 'This plan sets no target.',
  mustReach: 'To be reached',
  dueInferred: (due) => `${due} (from the end of the period, no year is printed)`,
  from: (year) => `from ${year} on`,
  baseline: (wording, year) => (year === undefined ? `baseline: ${wording}, no year in the document` : `baseline: ${wording}, ${year}`),
  unsure: { partly: 'confirmed in part only', 'not-confirmed': 'not confirmed' },
  who: 'Who',
  whoCaption: 'The tasks of each body',
  noDuties: 'The plan names no duty.',
  holes: (codes) => `Nobody is named to carry out: ${codes}.`,
  when: 'When',
  whenCaption: 'The schedule of the plan',
  noSchedule: 'The plan names no deadline.',
  undated: 'No day in the document',
  through: (body) => `through ${body}`,
  budget: 'Budget',
  budgetCaption: (unit) => `Unit: ${unit}. A dash is not budgeted, which is not zero.`,
  place: 'In the document',
  clause: (clause, line) => (line === undefined ? `Clause ${clause}` : `Clause ${clause}, line ${line}`),
};

export const HTML_WORDS: Readonly<Record<Locale, HtmlWords>> = { vi, en };
