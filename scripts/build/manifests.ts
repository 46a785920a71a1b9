import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPackages } from '../api/manifest.ts';
import { packageDir } from './workspace.ts';

/** Writes what each package tells editors about its elements: `dist/custom-elements.json`. */
export async function buildManifests(): Promise<number> {
  // The analyzer brings a compiler of its own, which no other build needs.
  const { manifestOf } = await import('../api/elements.ts');
  for (const name of manifestPackages) {
    const out = join(packageDir(name), 'dist');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'custom-elements.json'), `${JSON.stringify(manifestOf(name), null, 2)}\n`);
  }
  return manifestPackages.length;
}
