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
  {
    name: 'an option that nobody was told of',
    file: 'packages/domain/src/responsibility/responsibility.ts',
    find: 'readonly agency?: AgencyId;\n}',
    replace: 'readonly agency?: AgencyId;\n  readonly level?: string;\n}',
    check: { kind: 'api' },
    says: /domain\.api\.md is not what the code exports[^]*npm run api/,
  },
  {
    name: 'a page that says what the docstring said before',
    file: 'packages/domain/src/plan/look-up.ts',
    find: 'All indicators in the order of the document.',
    replace: 'All indicators.',
    check: { kind: 'api' },
    says: /docs\/api\/plan\.md is not what the code exports/,
  },
  {
    name: 'an example in the docstring of a subpath that comes out otherwise',
    file: 'packages/domain/src/plan/migrations/migrate-plan.ts',
    find: "// → { schemaVersion: 1, id: 'x'",
    replace: "// → { schemaVersion: 1, id: 'y'",
    check: { kind: 'node', test: 'test/documentation/docstring-examples.test.ts' },
    says: /migratePlan says what it is for/,
  },
  {
    name: 'a check that knows one plan by its id',
    file: 'packages/domain/src/check/check-plan.ts',
    find: '  const findings: Finding[] = [];',
    replace: "  const findings: Finding[] = [];\n  if (plan.id === 'song-an-2020') return findings;",
    check: { kind: 'node', test: 'test/boundaries/plan-names.test.ts' },
    says: /check-plan\.ts:\d+ if \(plan\.id/,
  },
  {
    name: 'a page about old files that prints something else',
    file: 'docs/migrations.md',
    find: '2026-2030 → { from: 2026, to: 2030 }',
    replace: '2026-2030 → { from: 2026, to: 2031 }',
    check: { kind: 'node', test: 'test/documentation/worked-examples.test.ts', only: 'docs/migrations.md' },
    says: /prints what it says/,
  },
];
