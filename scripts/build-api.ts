/** Writes docs/api: a report of what each entry of the packages exports, and the pages about the domain. `npm run api` */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { apiFiles, apiFolder } from './api/files.ts';
import { buildDeclarations } from './build/declarations.ts';
import { inRoot } from './build/workspace.ts';

const { ok, output } = await buildDeclarations();
if (ok) {
  const files = apiFiles();
  rmSync(inRoot(apiFolder), { recursive: true, force: true });
  mkdirSync(inRoot(apiFolder), { recursive: true });
  for (const [name, text] of files) writeFileSync(inRoot(apiFolder, name), text);
  process.stdout.write(`${String(files.size)} files written to ${apiFolder}\n`);
} else {
  process.stderr.write(`What the packages export cannot be told while their types are wrong:\n${output}\n`);
  process.exitCode = 1;
}
