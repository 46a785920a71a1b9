import type { Progress, ReportingState, Result } from '@binhdanggioi/domain';
import { defineWords } from '../../words/define-words.ts';

/** The words of a card; `status` comes in as a finished word ("Minh họa"). */
export interface CardWords {
  readonly indicator: (code: string) => string;
  readonly inYear: (years: string) => string;
  /** The figure is more than two years old. */
  readonly old: string;
  /** A newer figure that decides nothing. */
  readonly newer: (figure: string, year: number, status: string) => string;
  readonly baseline: string;
  readonly baselineIn: (years: string) => string;
  /** The document states a baseline and no year. */
  readonly baselineOfPlan: string;
  readonly target: string;
  readonly targetFor: (when: string) => string;
  /** The document prints no year; the end of the period is our reading. */
  readonly dueInferred: string;
  readonly kind: string;
  readonly yesOrNo: string;
  readonly part: (label: string, done: boolean) => string;
  readonly groupFigure: (group: string, figure: string) => string;
  readonly result: string;
  readonly progress: string;
  readonly results: Readonly<Record<Result, string>>;
  /** The document says "about" and the figure falls short by little. */
  readonly about: string;
  /** What follows "Met" where the figure is not official or not of the due year. */
  readonly metOn: (years: string, status: string) => string;
  readonly progresses: Readonly<Record<Progress, string>>;
  /** What follows a progress that is less sure than the figure shown. */
  readonly progressOn: (status: string) => string;
  readonly noFigureOf: (year: number) => string;
  readonly notCollectedIn: (year: number) => string;
  readonly groupsMissing: string;
  readonly partNotMet: string;
  readonly notANumber: string;
  readonly baselineWithoutYear: string;
  readonly noBaseline: string;
  readonly noLaterFigure: string;
  readonly noFigureSince: (year: number) => string;
  readonly suppressedIn: (year: number) => string;
  readonly notApplicableIn: (year: number) => string;
  readonly agency: string;
  readonly nobody: string;
  readonly dataFrom: string;
  readonly report: (year: number) => string;
  readonly reports: Readonly<Record<ReportingState, string>>;
  readonly lastDay: string;
  /** Opens how the card was judged and where the document says so. */
  readonly explain: string;
  /** How progress is computed; once in each view. */
  readonly rule: string;
}

export const cardVi: CardWords = {
  indicator: (code) => `Chỉ tiêu ${code}`,
  inYear: (years) => `năm ${years}`,
  old: 'Số liệu cũ',
  newer: (figure, year, status) => `Số liệu mới hơn: ${figure}, năm ${year}, ${status}; không dùng để đánh giá.`,
  baseline: 'Mốc',
  baselineIn: (years) => `Mốc ${years}`,
  baselineOfPlan: 'Mốc Kế hoạch',
  target: 'Chỉ tiêu',
  targetFor: (when) => `Chỉ tiêu ${when}`,
  dueInferred: 'văn bản không ghi năm; lấy năm cuối của Kế hoạch',
  kind: 'Kiểu',
  yesOrNo: 'có hoặc không',
  part: (label, done) => `${label}: ${done ? 'có' : 'chưa'}`,
  groupFigure: (group, figure) => `${group} ${figure}`,
  result: 'Kết quả',
  progress: 'Tiến độ',
  results: { met: 'Đạt', 'partly-met': 'Đạt một phần', 'not-met': 'Không đạt', 'not-yet': 'Chưa đạt', 'cannot-say': 'Chưa đánh giá được' },
  about: 'Chưa đánh giá được: văn bản ghi «khoảng»',
  metOn: (years, status) => `, ${years}, ${status}`,
  progresses: { 'on-track': 'Đúng tiến độ', 'off-track': 'Chậm tiến độ', 'cannot-say': 'Chưa đủ số liệu', none: 'Không xét tiến độ' },
  progressOn: (status) => `, ${status}`,
  noFigureOf: (year) => `chưa có số liệu năm ${year}`,
  notCollectedIn: (year) => `số liệu năm ${year} chưa được thu thập`,
  groupsMissing: 'thiếu số liệu của một nhóm',
  partNotMet: 'một phần không đạt theo số liệu chính thức',
  notANumber: 'yêu cầu có hoặc không',
  baselineWithoutYear: 'mốc không ghi năm',
  noBaseline: 'chưa có mốc',
  noLaterFigure: 'chưa có số liệu sau mốc',
  noFigureSince: (year) => `Chưa có kỳ số liệu nào từ năm ${year}`,
  suppressedIn: (year) => `Nguồn không công bố số liệu năm ${year}, thường vì con số nhỏ có thể làm lộ người liên quan`,
  notApplicableIn: (year) => `Nguồn ghi chỉ tiêu này không áp dụng trong năm ${year}`,
  agency: 'Cơ quan',
  nobody: 'Chưa giao cơ quan thực hiện.',
  dataFrom: 'Số liệu:',
  report: (year) => `Báo cáo ${year}`,
  reports: {
    'not-required': 'Không yêu cầu',
    undated: 'Văn bản không ghi ngày',
    filed: 'Đã nộp',
    'filed-late': 'Nộp muộn',
    due: 'Chưa đến hạn',
    overdue: 'Chưa nhận',
    unknown: 'Chưa có thông tin',
  },
  lastDay: 'Ngày cuối còn hạn',
  explain: 'Căn cứ đánh giá',
  rule: 'Cách tính tiến độ: so số liệu mới nhất với đường thẳng nối mốc và chỉ tiêu, chỉ khi kết quả là Chưa đạt. Chỉ tiêu có nhiều phần: một phần chậm là chậm.',
};

export const cardWords = defineWords(cardVi, () => import('./indicator-card.words.en.ts'));
