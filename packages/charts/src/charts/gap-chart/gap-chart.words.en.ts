import { figureEn } from '../../figure/figure.words.en.ts';
import type { GapWords } from './gap-chart.words.ts';

const inside = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const indicators = (count: number): string => `${count} other ${count === 1 ? 'indicator' : 'indicators'}`;

export const words: GapWords = {
  ...figureEn,
  chart: 'gap',
  fileName: 'gap-women-men',
  title: (year) => (year === undefined ? 'Gap between women and men' : `Gap between women and men, ${year}`),
  women: 'Women',
  computed: 'computed',
  lower: (her, gap) => `${her} lower by ${gap}`,
  higher: (her, gap) => `${her} higher by ${gap}`,
  equal: (her, him) => `${her} and ${inside(him)} are equal`,
  lowerThan: (her, him, gap) => `${inside(her)} lower than ${inside(him)} by ${gap}`,
  higherThan: (her, him, gap) => `${inside(her)} higher than ${inside(him)} by ${gap}`,
  times: (figure) => `${figure}\u00a0times`,
  ratio: (her, times, him) => `${her}: ${times} ${inside(him)}`,
  isTimes: (times) => times,
  notComparable: 'Not comparable',
  noFigure: 'No data',
  lacking: (group, why) => `${group}: ${why}`,
  byCode: (code) => `indicator ${code}`,
  one: (name, said, stamp) => `${name}: ${said} ${stamp}.`,
  widest: (name, said, stamp) => `The widest gap is in “${name}”: ${said} ${stamp}`,
  equallyWide: (count, gap) => `The widest gap is ${gap}, in ${count} indicators`,
  rest: ({ lower, higher, equal }) =>
    `${[
      lower && `women lower in ${indicators(lower)}`,
      higher && `women higher in ${indicators(higher)}`,
      equal && `equal in ${indicators(equal)}`,
    ]
      .filter(Boolean)
      .map((part) => `; ${part}`)
      .join('')}.`,
  nothing: 'There are no figures of women and men to compare yet.',
  stamp: (year, status) => `(${year}${status && `, ${status}`})`,
  inYear: (year) => `(${year})`,
  keyWomen: (children) => (children ? 'Women, girls' : 'Women'),
  keyMen: (children, computed) => `Men${computed ? ' (computed: 100% minus women)' : ''}${children ? ', boys' : ''}`,
  keyParity: (shares, ratios) => (shares && ratios ? 'Parity: 50% or 1\u00a0time' : shares ? 'Parity at 50%' : 'Parity: 1\u00a0time'),
  keyRatio: 'Ratio as given in the figures',
  noPair: (codes) => `Not drawn: indicator ${codes.join(', ')}; there are no figures of the other group, and none can be computed.`,
  heads: { indicator: 'Indicator', year: 'Year', gap: 'Difference' },
  csvHeads: ['Indicator', 'Name', 'Year', 'Women', 'Men', 'Men computed', 'Difference', 'Unit of the difference', 'Data status'],
  unit: { points: 'percentage points', times: 'times' },
};
