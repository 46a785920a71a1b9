import type { Level } from '@binhdanggioi/domain';
import type { AlignmentWords, TargetPart } from './alignment.words.ts';

const levels: Readonly<Record<Level, string>> = {
  central: 'National',
  province: 'Province',
  district: 'District',
  commune: 'Commune',
  hamlet: 'Hamlet',
};
const parts: Readonly<Record<TargetPart, string>> = {
  value: 'the number',
  comparator: 'how strict the number is (above, at least, about)',
  year: 'the year',
};
const higher = (national: boolean): string => (national ? 'national' : 'the plan above');

const relation: AlignmentWords['relation'] = (kind, national) => {
  switch (kind) {
    case 'more':
      return `Stricter than ${higher(national)}`;
    case 'less':
      return `Weaker than ${higher(national)}`;
    case 'equal':
      return `Equal to ${higher(national)}`;
    case 'not-comparable':
      return 'Not comparable';
    case 'not-confirmed':
      return 'Not checked yet';
    case 'other-year':
      return 'Different year';
  }
};

export const words: AlignmentWords = {
  title: (national, year) =>
    national ? (year === undefined ? 'Beside the national targets' : `Beside the national targets of ${year}`) : 'Beside the plan above',
  lead: (measures, indicators) =>
    `${measures === 1 ? '1 measure' : `${measures} measures`} of ${indicators === 1 ? '1 indicator' : `${indicators} indicators`}. “Stricter” asks more, even where the number is smaller.`,
  comparedWith: 'Compared with:',
  fromPages: 'The targets of that document come from pages that quote it; they were not checked against the signed text.',
  checkedOn: (day) => `The pages were checked on ${day}.`,
  dayNotGiven: 'The data file does not say when the pages were checked.',
  counts: 'Measures by the result of the comparison',
  count: (kind, count, national) => {
    const phrase = relation(kind, national);
    return `${count} ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`;
  },
  caption: 'Each target beside that of the document compared with',
  indicator: 'Indicator',
  side: (level, year) => (year === undefined ? levels[level] : `${levels[level]}, ${year}`),
  compared: 'Comparison',
  inYear: (year) => `${year}`,
  relation,
  notConfirmed: 'not confirmed',
  nothing: 'none',
  measureOf: (indicator, measure) => `${indicator}: ${measure}`,
  higherIsStricter: 'The number is larger, and here larger is stricter.',
  lowerIsStricter: 'The number is smaller, and here smaller is stricter.',
  higherIsWeaker: 'The number is larger, and here smaller would be stricter.',
  lowerIsWeaker: 'The number is smaller, and here larger would be stricter.',
  strictSign: 'The same number, but here it has to be passed.',
  laxSign: 'The same number, but there it has to be passed.',
  same: 'The same number, equally strict.',
  sameYesNo: 'The same requirement.',
  otherUnit: 'The two are measured in different units.',
  otherGroup: 'The two are about different groups of people.',
  otherDirection: 'The two do not wish for the same direction.',
  noCounterpart: 'The other document has no such indicator.',
  noTarget: 'One of the two states no target.',
  otherYear: (own, reference) => `One is due in ${own}, the other in ${reference}.`,
  unconfirmed: (of) => `Not confirmed: ${of.map((part) => parts[part]).join(', ')}.`,
  sources: 'Pages that quote the targets compared with',
  toCheck: 'Where to check the targets not confirmed',
  source: (codes) => `indicator ${codes}`,
  noReference: 'There is nothing to compare with yet. Set the attribute reference to the address of the JSON file of the plan above.',
  nothingAligned: 'The plan aligns none of its indicators with that document.',
};
