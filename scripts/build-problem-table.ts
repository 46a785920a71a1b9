/** Writes docs/problems.md, the table of all problem codes with cause and remedy. */
import { writeFileSync } from 'node:fs';
import { problemTable } from '../packages/domain/src/problem/problem-table.ts';

writeFileSync(new URL('../docs/problems.md', import.meta.url), problemTable());
