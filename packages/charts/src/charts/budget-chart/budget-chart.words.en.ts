import { figureEn } from '../../figure/figure.words.en.ts';
import type { BudgetChartWords } from './budget-chart.words.ts';

const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

export const words: BudgetChartWords = {
  ...figureEn,
  chart: 'budget by year and project',
  fileName: 'budget-by-year',
  title: (unit) => `Planned budget by year and by project (${unit})`,
  titleWithoutBudget: 'Planned budget',
  nothing: 'The plan has no budget table.',
  noLines: 'The budget table has no lines yet.',
  unitName: { 1: 'VND', 1000: 'thousand VND', 1_000_000: 'million VND', 1_000_000_000: 'billion VND' },
  otherUnit: (scale) => `${scale} VND`,
  money: (amount, unit) => `${amount}\u00a0${unit}`,
  planned: (total, count, parts) => `${total} planned over ${years(count)}${parts.length ? `: ${parts.join(', ')}` : ''}`,
  plannedOtherwise: (stated, summed, count, parts) => `The document states ${stated} over ${years(count)}, its cells add up to ${summed}${parts.length ? `: ${parts.join(', ')}` : ''}`,
  share: (source, amount, percent) => `${source.toLowerCase()} ${amount} (${percent})`,
  most: (list, amount) => `most in ${list.join(' and ')}: ${amount}${list.length > 1 ? ' each' : ''}`,
  eachYear: (amount) => `${amount} each year`,
  sourceName: { central: 'Central', local: 'Local', mobilised: 'Mobilised' },
  byYear: 'By year',
  byProject: (count) => `By project, sum of ${years(count)}`,
  year: (year) => String(year),
  yearOrProject: 'Year, project',
  sum: 'Sum',
  total: 'Total',
  none: 'not budgeted',
  whatIsDerived: 'Drawn from the figures of the budget annex; sums by year, sums by project of each source and percentages are computed.',
  contradicts: (places) => `${places === 1 ? '1 total' : `${places} totals`} of the document’s budget table do not add up; drawn here is what each cell states, nothing is mended.`,
  negative: 'Negative figures are not drawn as bars; see the data table.',
  document: (number, date) => `Plan no. ${number}${date === undefined ? '' : ` of ${date}`}.`,
  csvHeads: ['By', 'Year, project', 'Source', 'Amount', 'Unit'],
};
