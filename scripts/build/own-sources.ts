import { dirname, isAbsolute, resolve } from 'node:path';
import type { Plugin } from 'rollup';
import { resolveAlias, root } from './workspace.ts';

/** Only what defines elements acts when it is imported. The packages say so of their built files, which is nothing a bundler knows of the sources. */
const acts = /\/(?:define|bdg)\.ts$/;

/** Finds the sources of the repository, by relative path or as `@binhdanggioi/*`. */
export const ownSources: Plugin = {
  name: 'own-sources',
  resolveId(id, importer) {
    const own = id.endsWith('.ts') && (id.startsWith('.') || isAbsolute(id));
    const file = own ? resolve(dirname(importer ?? root), id) : resolveAlias(id);
    return file === undefined ? null : { id: file, moduleSideEffects: acts.test(file.replaceAll('\\', '/')) };
  },
};
