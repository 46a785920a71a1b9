import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run.ts';
import { inRoot, packageDir, packagesWithSources } from './workspace.ts';

const tsc = inRoot('node_modules/typescript/bin/tsc');

/** Type-checks the packages along their references and writes their declarations. */
export async function buildDeclarations(): Promise<{ ok: boolean; output: string }> {
  const packages = packagesWithSources();
  if (packages.length === 0) return { ok: true, output: '' };
  const { code, output } = await runNode([tsc, '-b', ...packages.map((name) => `packages/${name}`), '--pretty', 'false']);
  for (const name of packages) pointDeclarationsAtJs(join(packageDir(name), 'dist'));
  return { ok: code === 0, output };
}

/** TypeScript leaves `./x.ts` in declarations; a reader of the package has only `./x.js` beside `./x.d.ts`. */
function pointDeclarationsAtJs(dist: string): void {
  for (const file of globSync('**/*.d.ts', { cwd: dist })) {
    const path = join(dist, file);
    const text = readFileSync(path, 'utf8');
    const pointed = text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+?)(?<!\.d)\.ts(['"])/g, '$1.js$2');
    if (pointed !== text) writeFileSync(path, pointed);
  }
}
