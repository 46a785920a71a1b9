import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';
import { packageDir } from './workspace.ts';

const index = join(packageDir('domain'), 'src/index.ts');

/** Which file of the domain each public name comes from, as its index says. */
export function originsOf(file = index): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const [, names, from] of readFileSync(file, 'utf8').matchAll(/^export (\*|\{[^}]*\}) from '([^']+)';/gms)) {
    const path = join(dirname(file), from ?? '');
    const found =
      names === '*'
        ? [...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name ?? '')
        : (names ?? '')
            .replace(/[{}]/g, '')
            .split(',')
            .map((name) => name.trim());
    for (const name of found) if (name !== '' && !name.startsWith('type ')) origins.set(name, path);
  }
  return origins;
}

/**
 * Leads each import from the domain to the file that the name comes from. Through the index every module would count as needing all of
 * the domain, and what is fetched only on a fault could not be a file of its own.
 */
export function directImports(): Plugin {
  const origins = originsOf();
  return {
    name: 'direct-imports',
    transform(code) {
      if (!code.includes('@binhdanggioi/domain')) return null;
      const direct = code.replace(
        /(import|export)\s*\{([^}]*)\}\s*from\s*["']@binhdanggioi\/domain["'];?/g,
        (_, verb: string, names: string) =>
          names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '')
            .map((name) => {
              const origin = origins.get(name.split(/\s+as\s+/)[0] ?? '');
              if (origin === undefined) throw new Error(`the domain's index exports no ${name}`);
              return `${verb} { ${name} } from ${JSON.stringify(origin)};`;
            })
            .join(' '),
      );
      return { code: direct, map: null };
    },
  };
}
