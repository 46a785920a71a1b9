import type { Plugin } from 'rollup';
import { minify, type MinifyOptions } from 'terser';

/** What no browser that we serve can notice. */
const options: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  format: { comments: false },
};

type Parse = (code: string) => { readonly body: readonly unknown[] };

/** The part of a syntax tree that says what a file gives to others or takes from them. */
interface Exchange {
  readonly type: string;
  readonly specifiers?: readonly Readonly<Record<'local' | 'imported' | 'exported', { readonly name?: string } | undefined>>[];
}

/**
 * What each name that a file exchanges with others is to be called inside: as it is called between the files.
 * So `import { a as t }` becomes `import { a }`. Of two names that would be called alike, the second is left to the minifier.
 */
export function namesBetweenFiles(code: string, parse: Parse): Readonly<Record<string, string>> {
  const inside: Record<string, string> = {};
  const taken = new Set<string>();
  for (const { type, specifiers = [] } of parse(code).body as readonly Exchange[]) {
    if (type !== 'ImportDeclaration' && type !== 'ExportNamedDeclaration') continue;
    for (const { local, imported, exported } of specifiers) {
      const name = (imported ?? exported)?.name;
      if (local?.name === undefined || name === undefined || taken.has(name) || `$${local.name}` in inside) continue;
      taken.add(name);
      inside[`$${local.name}`] = name;
    }
  }
  return inside;
}

/** Makes a file short; `module` where its outermost names are its own. */
export function minified(module: boolean): Plugin {
  return {
    name: 'minified',
    async renderChunk(code, _chunk, { sourcemap }) {
      const nameCache = { vars: { props: { ...namesBetweenFiles(code, (text) => this.parse(text)) } } };
      const result = await minify(code, { ...options, module, sourceMap: sourcemap !== false, nameCache });
      return { code: result.code ?? code, map: typeof result.map === 'string' ? result.map : null };
    },
  };
}
