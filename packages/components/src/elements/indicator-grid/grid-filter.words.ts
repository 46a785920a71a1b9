import { dutyVi, type DutyWords } from '../../shared/duty.words.ts';
import { defineWords } from '../../words/define-words.ts';
import { gridVi, type GridWords } from './indicator-grid.words.ts';

/** The words of a grid that can be narrowed; an objective alone has no need of them. */
export interface GridFilterWords extends GridWords, Pick<DutyWords, 'allAgencies' | 'clearFilters'> {
  readonly filters: string;
  readonly search: string;
  readonly hint: string;
  /** Any result, any progress. */
  readonly any: string;
  /** `status` where the choice rests on figures that are not official. */
  readonly shown: (shown: number, total: number, status?: string) => string;
  readonly noneFound: string;
}

const vi: GridFilterWords = {
  ...gridVi,
  allAgencies: dutyVi.allAgencies,
  clearFilters: dutyVi.clearFilters,
  filters: 'Lọc chỉ tiêu',
  search: 'Tìm chỉ tiêu',
  hint: 'Gõ có dấu hay không dấu đều được, ví dụ: lao dong',
  any: 'Tất cả',
  shown: (shown, total, status) => `Hiển thị ${shown}/${total} chỉ tiêu${status === undefined ? '' : `, ${status}`}`,
  noneFound: 'Không có chỉ tiêu nào khớp. Hãy bớt từ khóa hoặc bấm Xóa lọc.',
};

export const gridFilterWords = defineWords(vi, () => import('./grid-filter.words.en.ts'));
