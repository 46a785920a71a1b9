import { globSync, readFileSync } from 'node:fs';
import { inRoot } from '../build/workspace.ts';
import { elementPages } from './element-pages.ts';
import { apiPages } from './pages.ts';
import { apiReports } from './reports.ts';

export const apiFolder = 'docs/api';

/** What `docs/api` must hold, by file name. The declarations of the packages must have been built. */
export const apiFiles = (): ReadonlyMap<string, string> => new Map([...apiReports(), ...apiPages(), ...elementPages()]);

/** What it does hold. */
export function writtenFiles(): ReadonlyMap<string, string> {
  const names = globSync('*', { cwd: inRoot(apiFolder) }).sort();
  return new Map(names.map((name) => [name, readFileSync(inRoot(apiFolder, name), 'utf8')]));
}
