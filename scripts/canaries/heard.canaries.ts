import type { Canary } from './canary.ts';

const check = { kind: 'built', test: 'test/demo/sentences.test.ts' } as const;

/** What looks as before and is told wrongly to a reader who hears the page. */
export const canaries: readonly Canary[] = [
  {
    name: 'heard: the number of an objective runs into its name',
    file: 'packages/components/src/elements/indicator-grid/indicator-grid.template.ts',
    find: '<span class="number">${`${number} `}</span>${label}',
    replace: '<span class="number">${number}</span>${label}',
    check: { ...check, only: 'no name glues two words' },
    says: /no name glues two words to each other/,
  },
  {
    name: 'heard: a year in which nothing is asked for is a dash',
    file: 'packages/components/src/elements/reporting-timeline/reporting-timeline.words.ts',
    find: 'Không yêu cầu',
    replace: '–',
    check: { ...check, only: 'the schedule' },
    says: /the schedule, Lập kế hoạch triển khai in 2023/,
  },
];
