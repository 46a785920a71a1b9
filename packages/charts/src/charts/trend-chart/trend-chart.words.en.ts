import { figureEn } from '../../figure/figure.words.en.ts';
import type { TrendOutcome, TrendPart, TrendWords } from './trend-chart.words.ts';

const plural = (parts: readonly TrendPart[]): boolean => parts.length > 1;
const codes = (parts: readonly TrendPart[]): string =>
  parts.length > 2
    ? `${parts.length} indicators`
    : `${plural(parts) ? 'indicators' : 'indicator'} ${parts.map(({ code }) => code).join(' and ')}`;

const kinds: readonly ((parts: readonly TrendPart[]) => string)[] = [
  (parts) => `${codes(parts)} exactly at the number, which has to be passed`,
  (parts) => `${codes(parts)} at the target or better`,
  (parts) => `${codes(parts)} near a number printed as “about”`,
  (parts) => `${codes(parts)} cannot be assessed`,
  (parts) => `no data for ${codes(parts)}`,
];

const outcome = (told: TrendOutcome): string => {
  switch (told.kind) {
    case 'short':
      return `, ${told.gap} from the target`;
    case 'limit':
      return ', exactly the number, which the document asks to be passed';
    case 'reached':
      return ', at the target or better';
    case 'about':
      return `, ${told.gap} from the number, which is printed as “about”`;
    case 'undecided':
      return `; ${told.why}`;
    case 'empty':
      return '';
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const words: TrendWords = {
  ...figureEn,
  chart: 'trend',
  fileName: 'trend',
  title: (from, to) => `${from === to ? `In ${to}` : `From ${from} to ${to}`}, against the target`,
  noIndicator: 'There is no numeric indicator to draw yet.',
  one: ({ code, group, from, to, areaSince, withoutYear, outcome: told }) =>
    to === undefined
      ? `Indicator ${code}: no data.`
      : `Indicator ${code}${group ? `, ${group.charAt(0).toLowerCase()}${group.slice(1)}` : ''}: ${from === undefined ? to : `from ${from} to ${to}`}${outcome(told)}${
          withoutYear && told.kind === 'short' ? '; baseline without a year' : ''
        }${areaSince === undefined ? '' : `; the area changed on ${areaSince}, not joined to earlier figures`}.`,
  several: ({ short, named, others, kinds: most }) => {
    const shown = short.slice(0, named);
    const further = short.length - shown.length;
    const lead = shown.length
      ? `distance from the target: ${shown.map(({ code, outcome: told }) => (told.kind === 'short' ? `indicator ${code}, ${told.figure}` : '')).join('; ')}${further ? ` and ${further} more` : ''}`
      : '';
    const present = others.flatMap((parts, index) => (parts.length ? [{ parts, tell: kinds[index] }] : []));
    const told = present.slice(0, most).map(({ parts, tell }) => tell?.(parts) ?? '');
    const left = present.slice(most).reduce((sum, { parts }) => sum + parts.length, 0);
    return `${capital([lead, ...told, left ? `${left} others in the table` : ''].filter(Boolean).join('; '))}.`;
  },
  noFigureOf: (year) => `no data for ${year}`,
  groupsMissing: 'not enough data of the groups',
  observed: 'Observed',
  path: 'Path to target',
  target: (year) => `Target ${year}`,
  milestone: 'Target of another year',
  zone: 'Target met zone',
  band: 'Zone of “about”',
  areaCut: 'Change of area',
  levelWithoutYear: 'Baseline without a year',
  baselineLevel: (value) => `Baseline ${value}, no year given`,
  areaChanged: (date, area, list) =>
    `The area changed on ${date}${area === null ? '' : ` (${area})`}: figures before and after are not joined (indicator ${list.join(', ')}).`,
  levelNote: (value, code) => `The baseline ${value} of indicator ${code} is in the plan without a year, so it stands in no year.`,
  heads: { indicator: 'Indicator', year: 'Year', baseline: 'Baseline in the plan', target: 'Target (as printed)' },
  csvHeads: ['Indicator', 'Name', 'Group', 'Year', 'Figure', 'Unit', 'Data status', 'Target (as printed)'],
  progress: { 'on-track': 'On track', 'off-track': 'Off track', 'cannot-say': 'Not enough data', none: 'Not applicable' },
  met: 'Met',
  notMet: 'Not met',
  unassessed: 'Cannot be assessed',
  unit: {
    percent: '%',
    times: 'times',
    'boys-per-100-girls': 'boys per 100 girls',
    'per-100000-live-births': 'per 100,000 live births',
    'per-1000-women': 'per 1,000 women',
  },
};
