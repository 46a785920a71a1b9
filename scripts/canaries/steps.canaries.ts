import type { Canary } from './canary.ts';

/** What keeps a new reader from an answer although it stands on the page. */
export const canaries: readonly Canary[] = [
  {
    name: 'three steps: the marks of the overview lead nowhere',
    file: 'packages/components/src/elements/indicator-grid/hash-target.ts',
    find: '    if (card) this.#hold(card);\n',
    replace: '    if (card) scrollTo(0, 0);\n',
    check: { kind: 'built', test: 'test/demo/steps.test.ts' },
    says: /by the mark of the overview/,
  },
];
