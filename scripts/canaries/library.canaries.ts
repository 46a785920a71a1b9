import type { Canary } from './canary.ts';

/** What a developer holds on to: the types, the report of what is exported, the pages about it. */
export const canaries: readonly Canary[] = [
  {
    name: 'an id that passes for the id of anything',
    file: 'packages/domain/src/plan/plan.ts',
    find: 'readonly [idOf]?: Kind }',
    replace: 'readonly [idOf]?: Kind | string }',
    check: { kind: 'types' },
    says: /ids\.test\.ts/,
  },
];
