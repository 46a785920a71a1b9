import type { Canary } from './canary.ts';

/** What keeps a new reader from an answer although it stands on the page. */
export const canaries: readonly Canary[] = [
  {
    name: 'three steps: the card is silent about who is named for nothing',
    file: 'packages/components/src/elements/indicator-card/indicator-card.template.ts',
    find: '<b>${words.nobody}</b>${agencies.length',
    replace: '${agencies.length',
    check: { kind: 'built', test: 'test/demo/steps.test.ts', only: 'by the mark of the overview' },
    says: /by the mark of the overview/,
  },
];
