import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'rollup/parseAst';
import { describe, expect, it } from 'vitest';
import { litInUse } from '../../scripts/build/lit-in-use.ts';
import { namesBetweenFiles } from '../../scripts/build/minify.ts';
import { litNames, shortLit } from '../../scripts/build/short-lit.ts';
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

describe('Lit as far as it is in use', () => {
  const transform = litInUse.transform as Transform;
  const lit = 'node_modules/@lit/reactive-element/css-tag.js';

  it('stops the build when a source of ours needs what is left out', () => {
    expect(() => transform('static properties = { open: { reflect: true } }', 'bdg-card.ts')).toThrow('bdg-card.ts needs of Lit');
    expect(transform('static properties = { open: { type: Boolean } }', 'bdg-card.ts')).toBeNull();
  });

  it('stops the build when Lit is no longer as it was', () => {
    expect(() => transform('export const css = 1;', lit)).toThrow('has no longer as one piece');
  });
});

describe("Lit's own names", () => {
  const transform = shortLit.transform as Transform;

  it('are each called otherwise than the others, and as nothing of the page is called', () => {
    const short = Object.values(litNames.short);
    expect(new Set(short).size).toBe(short.length);
    expect(short.filter((name) => !/^\$[a-z]{1,2}$/.test(name))).toEqual([]);
  });

  it('are none that a page, an element or a plan could say', () => {
    const said = [
      'requestUpdate',
      'updateComplete',
      'renderRoot',
      'connectedCallback',
      'plan',
      'src',
      'strings',
      'parts',
      'finalized',
      'properties',
    ];
    expect(said.filter((name) => litNames.regex.test(name))).toEqual([]);
  });

  it('stop the build where they stand in quotes, or where another library says them', () => {
    expect(() => transform("host['hostConnected']()", 'theme.ts')).toThrow("theme.ts says 'hostConnected'");
    expect(() => transform('chart.hostUpdate()', 'node_modules/chart.js/chart.js')).toThrow('chart.js says hostUpdate');
    expect(transform('this.hostConnected()', 'theme.ts')).toBeNull();
  });
});

describe('a Vietnamese page', () => {
  it('carries no English months and units; they come with the words that every element fetches before it speaks English', () => {
    expect(fileLike('bdg-part-core-')).not.toMatch(/January|per 100,000/);
    expect(fileLike('bdg-part-common-words-en-')).toMatch(/January.*Monday.*per 100,000/s);
  });
});
