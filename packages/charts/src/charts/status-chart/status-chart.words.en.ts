import type { Progress, Result } from '@binhdanggioi/domain';
import { figureEn } from '../../figure/figure.words.en.ts';
import type { StatusWords } from './status-chart.words.ts';

const resultShort: Readonly<Record<Result, string>> = {
  met: 'met',
  'partly-met': 'partly met',
  'not-met': 'not met',
  'not-yet': 'not yet met',
  'cannot-say': 'cannot be assessed',
};
const progressShort: Readonly<Record<Progress, string>> = {
  'on-track': 'on track',
  'off-track': 'off track',
  'cannot-say': 'not enough data',
  none: 'not applicable',
};
const resultCounts: StatusWords['resultCounts'] = (counts) =>
  counts.map(({ result, count }) => `${count}\u00a0${resultShort[result]}`).join(', ');
const progressCounts: StatusWords['progressCounts'] = (counts) =>
  counts.map(({ progress, count }) => `${count}\u00a0${progressShort[progress]}`).join(', ');
const indicators = (count: number): string => (count === 1 ? '1 indicator' : `${count} indicators`);

export const words: StatusWords = {
  ...figureEn,
  chart: 'state of indicators',
  fileName: 'state-of-indicators',
  title: (count) => `State of ${indicators(count)}`,
  sentence: ({ results, progress }, day) => `Result: ${resultCounts(results)}. Progress: ${progressCounts(progress)}. Judged on ${day}.`,
  noFigures: (count, day) =>
    `The plan has no figures yet. Result: ${count} cannot be assessed. Progress: ${count} not applicable. Judged on ${day}.`,
  noIndicators: 'No indicators yet',
  result: 'Result',
  progress: 'Progress',
  results: { met: 'Met', 'partly-met': 'Partly met', 'not-met': 'Not met', 'not-yet': 'Not yet met', 'cannot-say': 'Cannot be assessed' },
  about: 'Cannot be assessed: the document says “about”',
  progresses: { 'on-track': 'On track', 'off-track': 'Off track', 'cannot-say': 'Not enough data', none: 'Not applicable' },
  resultCounts,
  progressCounts,
  on: (word, years, status) => `${word}, ${years}, ${status}`,
  as: (word, status) => `${word}, ${status}`,
  among: (word, parts) => `${word}, of these ${parts.map(({ count, status }) => `${count} ${status}`).join(', ')}`,
  markOf: (code, state) => `${code}: ${state}`,
  sum: (count) => `${count} in all`,
  table: 'Result and progress of each indicator, by objective',
  objectiveHead: 'Objective',
  by: 'By',
  each: 'Each indicator',
  total: 'In all',
  objective: (id) => `Objective ${id}.`,
  wholePlan: (count) => `Whole plan, ${indicators(count)}`,
  rule: 'How progress is computed: the latest figure against the straight line from baseline to target, only where the result is Not yet met; for other results it is Not applicable. Where an indicator has several parts, one part off track makes it off track.',
  groupOf: (count, word, codes) => `${count} ${word}: ${codes}`,
  csvHeads: ['Indicator', 'Name', 'Objective', 'Result', 'Year', 'Data status', 'Progress'],
};
