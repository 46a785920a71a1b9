import { dutyVi, type DutyWords } from '../../shared/duty.words.ts';
import { defineWords } from '../../words/define-words.ts';
import { gridVi, type GridWords } from '../indicator-grid/indicator-grid.words.ts';

export interface ObjectiveWords extends GridWords {
  readonly duty: DutyWords;
  readonly noObjectives: string;
  readonly activities: string;
  /** How many, beside the heading. */
  readonly activityCount: (count: number) => string;
  readonly people: string;
  readonly nobodyNamed: string;
  /** Indicators that nobody is named to carry out. */
  readonly holes: (codes: readonly string[]) => string;
  readonly forIndicators: (codes: readonly string[]) => string;
}

const vi: ObjectiveWords = {
  ...gridVi,
  duty: dutyVi,
  noObjectives: 'Kế hoạch không nêu mục tiêu nào',
  activities: 'Giải pháp và hoạt động của mục tiêu',
  activityCount: (count) => `${count} việc`,
  people: 'Cơ quan được nêu cho các chỉ tiêu này',
  nobodyNamed: 'Văn bản không giao chỉ tiêu nào của mục tiêu này cho một cơ quan cụ thể.',
  holes: (codes) => `Chưa giao cơ quan thực hiện: ${codes.join(', ')}.`,
  forIndicators: (codes) => `chỉ tiêu ${codes.join(', ')}`,
};

export const objectiveWords = defineWords(vi, () => import('./objective.words.en.ts'));
