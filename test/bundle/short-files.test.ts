import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'rollup/parseAst';
import { describe, expect, it } from 'vitest';
import { namesBetweenFiles } from '../../scripts/build/minify.ts';
import { shortNames, shortTokens } from '../../scripts/build/short-tokens.ts';
import { inRoot } from '../../scripts/build/workspace.ts';

/** What a plugin makes of a source. */
type Transform = (code: string, id: string) => unknown;

const built = (): ReadonlyMap<string, string> =>
  new Map(globSync('packages/embed/dist/*.js', { cwd: inRoot('.') }).map((file) => [file, readFileSync(inRoot(file), 'utf8')]));

const fileLike = (name: string): string => [...built()].find(([file]) => file.includes(name))?.[1] ?? '';

describe('names between files', () => {
  it('go on inside as they are called between the files', () => {
    const code = "import { a as formatDate, b } from './core.js'; const own = b(formatDate); export { own as c };";
    expect(namesBetweenFiles(code, parseAst)).toEqual({ $formatDate: 'a', $b: 'b', $own: 'c' });
  });

  it('are given once: of two files that both call something a, the second loses', () => {
    const code = "import { a as html } from './core.js'; import { a as chip, b as role } from './controls.js';";
    expect(namesBetweenFiles(code, parseAst)).toEqual({ $html: 'a', $role: 'b' });
  });
});

describe('private style properties', () => {
  it('get the shorter names the more they are used', () => {
    const names = shortNames(['color: var(--_text); gap: var(--_2)', 'border-color: var(--_text)']);
    expect([...names]).toEqual([
      ['--_text', '--_a'],
      ['--_2', '--_b'],
    ]);
  });

  it('are never put together, for such a name would not be found', () => {
    const transform = shortTokens().transform as Transform;
    expect(() => transform('style.getPropertyValue(`--_${name}`)', 'palette.ts')).toThrow('palette.ts puts the name');
  });

  it('are each declared by the tokens, under the name that the styles ask for', () => {
    const asked = new Set([...built().values()].flatMap((text) => [...text.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name)));
    const core = fileLike('bdg-part-core-');
    const declared = new Set([...core.matchAll(/(--_[\w-]+)(?::| text)/g)].map(([, name]) => name));
    for (const [, name] of core.matchAll(/\\n {2}(--_[\w-]+) [\w-]+ #/g)) declared.add(name);
    expect(asked.size).toBeGreaterThan(40);
    expect([...asked].filter((name) => !declared.has(name))).toEqual([]);
  });
});
