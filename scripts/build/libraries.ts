import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { ownSources } from './own-sources.ts';
import { inRoot, packageDir, type PackageName } from './workspace.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** The source modules behind the entries of a package's export map, and behind its commands. */
export function libraryEntries(name: PackageName): string[] {
  const manifest = JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')) as Manifest;
  const entries = new Set<string>();
  for (const target of [...Object.values(manifest.exports), ...Object.values(manifest.bin ?? {})]) {
    const path = typeof target === 'string' ? target : target.default;
    if (!path.startsWith('./dist/') || !path.endsWith('.js')) continue;
    for (const file of globSync(path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'), { cwd: packageDir(name) })) {
      entries.add(join(packageDir(name), file));
    }
  }
  return [...entries].filter((file) => existsSync(file)).sort();
}

/** Builds one package module by module; what it depends on stays an import. */
export async function buildLibrary(name: PackageName): Promise<number> {
  const input = libraryEntries(name);
  if (input.length === 0) return 0;
  const src = join(packageDir(name), 'src');
  const bundle = await rollup({
    input,
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0') && !/^[a-z]:/i.test(id),
    plugins: [
      ownSources,
      nodeResolve({ extensions: ['.ts', '.js'] }),
      esbuild({ target: 'es2022', tsconfig: inRoot('tsconfig.base.json'), sourceMap: true }),
    ],
    onwarn(warning, warn) {
      // A module with nothing but types leaves an empty file, which nobody imports.
      if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
    },
  });
  const { output } = await bundle.write({
    dir: join(packageDir(name), 'dist'),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: src,
    entryFileNames: '[name].js',
    sourcemap: true,
  });
  await bundle.close();
  return output.filter((file) => file.type === 'chunk').length;
}
