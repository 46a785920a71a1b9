/**
 * Node tests that open many pages or make many workbooks and so belong to `npm run verify`: `npm test` must be done within six minutes on two cores.
 * A folder ends with a slash. Named on the command line, each runs.
 */
export const longTests = [
  'packages/domain/src/xlsx/plan-from-xlsx.properties.test.ts',
  'test/pixels/',
  'test/examples/',
  'test/demo/charts.test.ts',
  'test/demo/communes.test.ts',
  'test/demo/heard.test.ts',
  'test/demo/keys.test.ts',
  'test/demo/kien-giang.test.ts',
  'test/demo/paper.test.ts',
  'test/demo/sentences.test.ts',
  'test/demo/steps.test.ts',
  'test/demo/timeline.test.ts',
  'test/demo/verdicts.test.ts',
  'test/elements/memory.test.ts',
  'test/loading/layout-shift.test.ts',
  'test/loading/saved-copy.test.ts',
  'test/problems/page-codes.test.ts',
] as const;

/** The globs to leave out of a run with these words on its command line. */
export const longTestsToLeaveOut = (words: readonly string[]): string[] =>
  longTests
    .filter((path) => !words.some((word) => /^(?:packages|test)\//.test(word) && (path.startsWith(word) || word.startsWith(path))))
    .map((path) => (path.endsWith('/') ? `${path}**` : path));
