import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import { root } from './workspace.ts';

const token = /--_[\w-]+/g;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The private names `--_…` of the sources, the most used first, each with one of a letter or two in its place. */
export function shortNames(texts: Iterable<string>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const text of texts) for (const [name] of text.matchAll(token)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses].sort(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1)).map(([name]) => name);
  return new Map(names.map((name, index) => [name, `--_${short(index)}`]));
}

function short(index: number): string {
  const letter = letters.charAt(index % letters.length);
  return index < letters.length ? letter : short(Math.floor(index / letters.length) - 1) + letter;
}

/** Writes the private style properties short. Each stands in the sources whole, never put together, so that each is found. */
export function shortTokens(): Plugin {
  const files = globSync('packages/{components,charts}/src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  const names = shortNames(files.map((file) => readFileSync(`${root}/${file}`, 'utf8')));
  return {
    name: 'short-tokens',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('--_')) return null;
      if (/--_[$'"`]/.test(code)) throw new Error(`${id} puts the name of a private style property together`);
      return { code: code.replace(token, (name) => names.get(name) ?? name), map: null };
    },
  };
}
