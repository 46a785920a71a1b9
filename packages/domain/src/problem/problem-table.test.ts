import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemTable } from './problem-table.ts';

test('the table of the documentation is the one generated now', () => {
  const written = readFileSync(new URL('../../../../docs/problems.md', import.meta.url), 'utf8');
  expect(written, 'run: node scripts/build-problem-table.ts').toBe(problemTable());
});
