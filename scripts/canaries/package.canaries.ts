import type { Canary } from './canary.ts';

const cliTest = { kind: 'node', test: 'packages/domain/src/cli/bdg.test.ts' } as const;

/** What the domain brings besides its functions: the pages to read, old files, the command. */
export const canaries: readonly Canary[] = [
  {
    name: 'a golden page that says a day which is too late already',
    file: 'scripts/golden/readings.ts',
    find: 'map(({ lastDay }) => lastDay)',
    replace: 'map(({ end }) => end)',
    check: { kind: 'node', test: 'test/golden/golden.test.ts' },
    says: /ngày cuối còn hạn: 25\/6\/2021/,
  },
  {
    name: 'a migration that guesses the last year of a period',
    file: 'packages/domain/src/plan/migrations/from-v0.ts',
    find: 'const [, from, to = from] =',
    replace: "const [, from, to = '2030'] =",
    check: { kind: 'node', test: 'packages/domain/src/plan/migrations/migrate-plan.test.ts' },
    says: /2026.*nothing guessed/,
  },
  {
    name: 'a command that forgets the fault of an earlier file',
    file: 'packages/domain/src/cli/run.ts',
    find: 'worst = Math.max(worst, await runOn(file, reading.request, system));',
    replace: 'worst = await runOn(file, reading.request, system);',
    check: { ...cliTest, only: 'the exit code' },
    says: /the worst of several/,
  },
  {
    name: 'the owner of an old file is told to write the new number into it',
    file: 'packages/domain/src/problem/read-codes.ts',
    find: 'Tệp cũ: hãy nâng lên bằng migratePlan; tệp mới: hãy ghi',
    replace: 'Hãy ghi',
    check: { kind: 'node', test: 'packages/domain/src/plan/migrations/migrate-plan.test.ts' },
    says: /its owner is sent to the migration/,
  },
  {
    name: 'a page that is led to the migrations',
    file: 'packages/domain/src/index.ts',
    find: "export { parsePlan, type PlanReading } from './plan/parse-plan.ts';",
    replace: "export { parsePlan, type PlanReading } from './plan/parse-plan.ts';\nexport * from './plan/migrations/migrate-plan.ts';",
    check: { kind: 'node', test: 'test/boundaries/imports.test.ts' },
    says: /imports \.\/plan\/migrations\/migrate-plan\.ts/,
  },
  {
    name: 'two names from other files are called alike',
    file: 'scripts/build/minify.ts',
    find: ' || taken.has(name)',
    replace: '',
    check: { kind: 'node', test: 'test/bundle/short-files.test.ts' },
    says: /the second loses/,
  },
  {
    name: 'the name of a private style property may be put together',
    file: 'scripts/build/short-tokens.ts',
    find: 'if (/--_',
    replace: 'if (/--__',
    check: { kind: 'node', test: 'test/bundle/short-files.test.ts' },
    says: /never put together/,
  },
];
