import { words as duty } from '../../shared/duty.words.en.ts';
import type { MatrixWords } from './responsibility-matrix.words.ts';

export const words: MatrixWords = {
  ...duty,
  title: 'Responsibilities',
  caption: 'Responsibilities by indicator and agency',
  lead: (parts, counts, led) =>
    `Section ${parts.join(', ')}: ${counts.map(({ count, roles }) => `${count}\u00a0× ${roles.join(' and ').toLowerCase()}`).join(', ')}.${led ? '' : ' No indicator has a lead agency.'} Agencies are named as in the document.`,
  nothingAssigned: 'The document gives no indicator to a particular agency.',
  noIndicators: 'No indicators yet',
  indicator: 'Indicator',
  objective: (id) => `Objective ${id}.`,
  indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  holes: (codes) => `Nobody named to carry it out (${codes.join(', ')})`,
  overlaps: (codes) => `More than one agency leads or is responsible: ${codes.join(', ')}`,
  legend: 'Key to roles',
  filters: 'Filter the responsibilities',
  search: 'Find an indicator',
  hint: 'Vietnamese words can be typed with or without marks',
  shown: (shown, total) => `Showing ${shown} of ${total} indicators`,
  noneFound: 'No indicator matches. Use fewer words or choose All agencies.',
  scrollable: 'Table of responsibilities, scrollable',
  others: 'With duties that are tied to no indicator:',
  whole: 'Duties for the plan as a whole:',
  download: 'Download table (CSV)',
  holders: 'Who does it now?',
};
