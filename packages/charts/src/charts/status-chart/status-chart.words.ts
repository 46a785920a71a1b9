import type { Progress, Result } from '@binhdanggioi/domain';
import { defineWords } from '@binhdanggioi/components/base.js';
import { figureVi, type FigureWords } from '../../figure/figure.words.ts';

/** How many of each, in words; those that do not occur are left out. */
export interface StatusCounts {
  readonly results: readonly { readonly result: Result; readonly count: number }[];
  readonly progress: readonly { readonly progress: Progress; readonly count: number }[];
}

/** `status` comes in as a finished word ("Minh họa"). */
export interface StatusWords extends FigureWords {
  /** What the chart is called on its buttons, and in the names of its files. */
  readonly chart: string;
  readonly fileName: string;
  readonly title: (indicators: number) => string;
  /** The whole state of the plan in one sentence: result, progress, day. */
  readonly sentence: (counts: StatusCounts, day: string) => string;
  /** In place of everything else while the plan has no figure. */
  readonly noFigures: (indicators: number, day: string) => string;
  readonly noIndicators: string;
  readonly result: string;
  readonly progress: string;
  readonly results: Readonly<Record<Result, string>>;
  /** The document says "about" and the figure falls short by little. */
  readonly about: string;
  readonly progresses: Readonly<Record<Progress, string>>;
  /** Counts of results, of progress: `'1 đạt, 2 chưa đạt'`. */
  readonly resultCounts: (counts: StatusCounts['results']) => string;
  readonly progressCounts: (counts: StatusCounts['progress']) => string;
  /** A word with the year and the status of the figure that it rests on. */
  readonly on: (word: string, years: string, status: string) => string;
  /** A word with the status of a figure whose year says nothing more. */
  readonly as: (word: string, status: string) => string;
  /** Where figures of several kinds stand behind one word. */
  readonly among: (word: string, parts: readonly { readonly count: number; readonly status: string }[]) => string;
  /** What a mark is called by those who hear it. */
  readonly markOf: (code: string, state: string) => string;
  readonly sum: (indicators: number) => string;
  readonly table: string;
  readonly objectiveHead: string;
  readonly by: string;
  readonly each: string;
  readonly total: string;
  readonly objective: (id: string) => string;
  readonly wholePlan: (indicators: number) => string;
  /** How progress is computed; once in each view. */
  readonly rule: string;
  /** In the picture file: one group with the codes that belong to it. */
  readonly groupOf: (count: number, word: string, codes: string) => string;
  readonly csvHeads: readonly [
    code: string,
    name: string,
    objective: string,
    result: string,
    years: string,
    status: string,
    progress: string,
  ];
}

const resultShort: Readonly<Record<Result, string>> = {
  met: 'đạt',
  'partly-met': 'đạt một phần',
  'not-met': 'không đạt',
  'not-yet': 'chưa đạt',
  'cannot-say': 'chưa đánh giá được',
};
const progressShort: Readonly<Record<Progress, string>> = {
  'on-track': 'đúng',
  'off-track': 'chậm',
  'cannot-say': 'chưa đủ số liệu',
  none: 'không xét',
};
const resultCounts: StatusWords['resultCounts'] = (counts) =>
  counts.map(({ result, count }) => `${count}\u00a0${resultShort[result]}`).join(', ');
const progressCounts: StatusWords['progressCounts'] = (counts) =>
  counts.map(({ progress, count }) => `${count}\u00a0${progressShort[progress]}`).join(', ');

export const statusVi: StatusWords = {
  ...figureVi,
  chart: 'tình hình chỉ tiêu',
  fileName: 'tinh-hinh-chi-tieu',
  title: (indicators) => `Tình hình ${indicators} chỉ tiêu`,
  sentence: ({ results, progress }, day) => `Kết quả: ${resultCounts(results)}. Tiến độ: ${progressCounts(progress)}. Xét tại ngày ${day}.`,
  noFigures: (indicators, day) =>
    `Kế hoạch chưa có số liệu nào. Kết quả: ${indicators} chưa đánh giá được. Tiến độ: ${indicators} không xét. Xét tại ngày ${day}.`,
  noIndicators: 'Chưa có chỉ tiêu nào',
  result: 'Kết quả',
  progress: 'Tiến độ',
  results: { met: 'Đạt', 'partly-met': 'Đạt một phần', 'not-met': 'Không đạt', 'not-yet': 'Chưa đạt', 'cannot-say': 'Chưa đánh giá được' },
  about: 'Chưa đánh giá được: văn bản ghi «khoảng»',
  progresses: { 'on-track': 'Đúng tiến độ', 'off-track': 'Chậm tiến độ', 'cannot-say': 'Chưa đủ số liệu', none: 'Không xét tiến độ' },
  resultCounts,
  progressCounts,
  on: (word, years, status) => `${word}, ${years}, ${status}`,
  as: (word, status) => `${word}, ${status}`,
  among: (word, parts) => `${word}, trong đó ${parts.map(({ count, status }) => `${count} ${status}`).join(', ')}`,
  markOf: (code, state) => `${code}: ${state}`,
  sum: (indicators) => `cộng ${indicators}`,
  table: 'Kết quả và tiến độ từng chỉ tiêu, theo mục tiêu',
  objectiveHead: 'Mục tiêu',
  by: 'Xét theo',
  each: 'Từng chỉ tiêu',
  total: 'Cộng',
  objective: (id) => `Mục tiêu ${id}.`,
  wholePlan: (indicators) => `Cả kế hoạch, ${indicators} chỉ tiêu`,
  rule: 'Cách tính tiến độ: so số liệu mới nhất với đường thẳng nối mốc và chỉ tiêu, chỉ khi kết quả là Chưa đạt; các kết quả khác là Không xét tiến độ. Chỉ tiêu có nhiều phần: một phần chậm là chậm.',
  groupOf: (count, word, codes) => `${count} ${word}: ${codes}`,
  csvHeads: ['Chỉ tiêu', 'Tên', 'Mục tiêu', 'Kết quả', 'Năm', 'Loại số liệu', 'Tiến độ'],
};

export const statusWords = defineWords(statusVi, () => import('./status-chart.words.en.ts'));
