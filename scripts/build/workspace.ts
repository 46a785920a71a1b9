import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The packages in the direction of import: each may import only those before it. */
export const packageNames = ['domain', 'components', 'charts', 'embed'] as const;
export type PackageName = (typeof packageNames)[number];

export const inRoot = (...parts: string[]): string => join(root, ...parts);
export const packageDir = (name: PackageName): string => inRoot('packages', name);

/** Packages that have an entry to build; a package without sources is left out. */
export function packagesWithSources(): PackageName[] {
  return packageNames.filter((name) => globSync('src/**/*.ts', { cwd: packageDir(name) }).length > 0);
}

interface TsconfigBase {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
}

/** Where `@binhdanggioi/*` lies in the sources, as `paths` of tsconfig.base.json says; `undefined` for any other import. */
export function resolveAlias(specifier: string): string | undefined {
  if (!specifier.startsWith('@binhdanggioi/')) return undefined;
  const { paths } = (JSON.parse(readFileSync(inRoot('tsconfig.base.json'), 'utf8')) as TsconfigBase).compilerOptions;
  const exact = paths[specifier]?.[0];
  if (exact !== undefined) return inRoot(exact);
  for (const [pattern, [target] = []] of Object.entries(paths)) {
    const [head = '', tail] = pattern.split('*');
    if (tail === undefined || target === undefined) continue;
    if (specifier.startsWith(head) && specifier.endsWith(tail) && specifier.length > head.length + tail.length) {
      return inRoot(target.replace('*', specifier.slice(head.length, specifier.length - tail.length)));
    }
  }
  return undefined;
}

export interface ElementEntry {
  readonly tag: string;
  readonly package: 'components' | 'charts';
  /** Absolute path of the module that registers the element. */
  readonly file: string;
}

/** Every element of the repository: a folder with a `define.ts`; the folder's name is the tag without `bdg-`. */
export function findElements(): ElementEntry[] {
  const entries: ElementEntry[] = [];
  for (const [name, folder] of [
    ['components', 'elements'],
    ['charts', 'charts'],
  ] as const) {
    for (const file of globSync(`src/${folder}/*/define.ts`, { cwd: packageDir(name) })) {
      const folderName = basename(dirname(file));
      entries.push({
        tag: folderName.startsWith('bdg-') ? folderName : `bdg-${folderName}`,
        package: name,
        file: join(packageDir(name), file),
      });
    }
  }
  return entries.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Path of a script that another part of the repository brings, or `undefined` while it is not there. */
export function optionalScript(name: string): string | undefined {
  const file = inRoot('scripts', name);
  return existsSync(file) ? file : undefined;
}
