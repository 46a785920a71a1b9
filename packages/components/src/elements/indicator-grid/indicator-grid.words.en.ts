import { words as card } from '../indicator-card/indicator-card.words.en.ts';
import { someOf } from './some-of.ts';
import type { GridWords } from './indicator-grid.words.ts';

export const words: GridWords = {
  ...card,
  title: 'Objectives and indicators',
  lead: 'Each card keeps result, progress, data status and reporting apart.',
  leadOfLines: 'Each line keeps figure, target, result and progress apart.',
  noFigures: 'The plan has no figures yet. Each card gives the target, its year and the agency as the document has them.',
  objective: (id) => `Objective ${id}.`,
  counts: (indicators, results, progress) =>
    `${indicators === 1 ? '1 indicator' : `${indicators} indicators`}: ${someOf(results, {
      met: 'met',
      'partly-met': 'partly met',
      'not-met': 'not met',
      'not-yet': 'not yet met',
      'cannot-say': 'cannot be assessed',
    })}. Progress: ${someOf(progress, { 'on-track': 'on track', 'off-track': 'off track', 'cannot-say': 'not enough data', none: 'not applicable' })}`,
  indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  legend: 'Key to the scale',
  latest: 'Latest',
  zone: 'Target met zone',
  table: 'Table of indicators',
  indicatorHead: 'Indicator',
  states: 'Result, progress',
  figureOf: (years, status) => `${years}, ${status}`,
  together: (states) => `Together: ${states}`,
};
