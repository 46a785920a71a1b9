import { words as duty } from '../../shared/duty.words.en.ts';
import type { GridFilterWords } from './grid-filter.words.ts';
import { words as grid } from './indicator-grid.words.en.ts';

export const words: GridFilterWords = {
  ...grid,
  allAgencies: duty.allAgencies,
  clearFilters: duty.clearFilters,
  filters: 'Filter the indicators',
  search: 'Find an indicator',
  hint: 'Vietnamese words can be typed with or without marks',
  any: 'All',
  shown: (shown, total, status) => `Showing ${shown} of ${total} indicators${status === undefined ? '' : `, ${status}`}`,
  noneFound: 'No indicator matches. Use fewer words or press Clear filters.',
};
