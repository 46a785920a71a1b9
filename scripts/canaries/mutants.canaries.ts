import type { Canary } from './canary.ts';

const nextDeadline = 'packages/domain/src/schedule/next-deadline.ts';

/** A test that no longer looks, and code that asks not to be changed. */
export const canaries: readonly Canary[] = [
  {
    name: 'mutants: the test of the next deadline no longer looks at the deadline',
    file: 'packages/domain/src/schedule/reporting-status.test.ts',
    find: 'expect(nextDeadline(province, { asOf })).toMatchObject({ schedule, year, lastDay });',
    replace: 'expect([nextDeadline(province, { asOf }), schedule, year, lastDay]).toHaveLength(4);',
    check: { kind: 'mutants', file: nextDeadline },
    says: /survived: .*next-deadline\.ts/,
  },
  {
    name: 'mutants: a comment keeps a line from being changed',
    file: nextDeadline,
    find: '  return allOccurrences(plan)\n',
    replace: `  // ${'Stryker ' + 'disable'} next-line all\n  return allOccurrences(plan)\n`,
    check: { kind: 'node', test: 'test/boundaries/repository.test.ts', only: 'silences' },
    says: /FAIL.*silences no rule/,
  },
  {
    name: 'mutants: a comment keeps a whole file from being changed, and the count says so',
    file: nextDeadline,
    find: "import { compareCivilDates } from '../civil-date/civil-date.ts';",
    replace: `// ${'Stryker ' + 'disable'} all\nimport { compareCivilDates } from '../civil-date/civil-date.ts';`,
    check: { kind: 'mutants', file: nextDeadline },
    says: /0 noticed, 0 survived, [1-9]\d* left out/,
  },
];
