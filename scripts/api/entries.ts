import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDir, type PackageName } from '../build/workspace.ts';

/** One way into a package for a developer's code: an entry of its export map that has types. */
export interface ApiEntry {
  readonly package: PackageName;
  /** What an import names: `@binhdanggioi/domain/xlsx`. */
  readonly specifier: string;
  /** The source module, and the declarations that are built from it; absolute. */
  readonly source: string;
  readonly declarations: string;
  /** The file name of its report. */
  readonly report: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** The entries of a package in the order of its export map. What only registers elements exports nothing, nor does a pattern. */
export function apiEntries(name: PackageName): ApiEntry[] {
  const dir = packageDir(name);
  const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Manifest;
  return Object.entries(manifest.exports)
    .flatMap(([subpath, target]) =>
      typeof target === 'string' || subpath.includes('*') || subpath === './define.js' ? [] : [{ subpath, types: target.types }],
    )
    .map(({ subpath, types }) => ({
      package: name,
      specifier: manifest.name + subpath.slice(1),
      source: join(dir, types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts')),
      declarations: join(dir, types),
      report: `${name}${subpath.slice(1).replaceAll('/', '-').replace(/\.js$/, '')}.api.md`,
    }))
    .filter(({ source }) => existsSync(source));
}
