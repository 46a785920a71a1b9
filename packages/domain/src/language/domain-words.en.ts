import type { DomainWords } from './domain-words.ts';

export const en: DomainWords = {
  units: {
    percent: '%',
    times: '\u00a0times',
    'boys-per-100-girls': '\u00a0boys per 100 girls',
    'per-100000-live-births': '\u00a0per 100,000 live births',
    'per-1000-women': '\u00a0per 1,000 women',
  },
  yes: 'Yes',
  notYet: 'Not yet',
  missing: {
    'not-collected': 'Not collected',
    suppressed: 'Not published',
    'not-applicable': 'Not applicable',
  },
  percentagePoints: (figure) => (figure === '1' ? `${figure}\u00a0percentage point` : `${figure}\u00a0percentage points`),
  comparators: {
    'at-least': (figure) => `at least ${figure}`,
    'more-than': (figure) => `more than ${figure}`,
    'at-most': (figure) => `no more than ${figure}`,
    'less-than': (figure) => `less than ${figure}`,
    about: (figure) => `about ${figure}`,
    exactly: (figure) => `exactly ${figure}`,
  },
  targetYes: 'yes',
  targetNo: 'no',
  fromYearOn: (target, year) => `${target} from ${year} onwards`,
};
