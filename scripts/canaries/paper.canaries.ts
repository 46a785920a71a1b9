import type { Canary } from './canary.ts';

const check = { kind: 'built', test: 'test/demo/paper.test.ts' } as const;

/** What a reader of the printed page would lose. */
export const canaries: readonly Canary[] = [
  {
    name: 'on paper: the day of printing is left on the screen',
    file: 'demo/portal.css',
    find: '  .on-paper {\n    display: block;\n  }\n',
    replace: '',
    check: { ...check, only: 'source and day of printing' },
    says: /source and day of printing stand last/,
  },
];
