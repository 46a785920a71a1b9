import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot, packageDir, packageNames, root } from '../../scripts/build/workspace.ts';
import { importsOf, sourceFiles } from './import-graph.ts';

interface Manifest {
  readonly sideEffects: false | readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifest = (name: (typeof packageNames)[number]): Manifest =>
  JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')) as Manifest;

/** A file acts when it is imported: it defines an element itself, imports for effect only, or is a command. */
function hasSideEffects(file: string): boolean {
  const text = readFileSync(inRoot(file), 'utf8');
  const callsDefine = /^\s*(?:define|customElements\.define)\(/m.test(text.replace(/^export function define[\s\S]*?^}/m, ''));
  return callsDefine || /^import\s+['"]/m.test(text) || text.startsWith('#!');
}

function committedText(): ReadonlyMap<string, string> {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  const text = /\.(?:ts|js|mjs|json|md|css|html|svg|ya?ml|tsv|txt)$|^\.ci\/run$/;
  return new Map(
    listed.filter((file) => text.test(file) && existsSync(inRoot(file))).map((file) => [file, readFileSync(inRoot(file), 'utf8')]),
  );
}

describe('packages', () => {
  for (const name of ['domain', 'components', 'charts'] as const) {
    it(`${name} names exactly its files with side effects`, () => {
      const { sideEffects } = manifest(name);
      const patterns = sideEffects === false ? [] : sideEffects.map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
      const named = globSync(patterns, { cwd: packageDir(name) })
        .map((file) => `packages/${name}/${file.replaceAll('\\', '/')}`)
        .sort();
      expect(sourceFiles().filter((file) => file.startsWith(`packages/${name}/`) && hasSideEffects(file))).toEqual(named);
    });
  }

  for (const name of packageNames) {
    it(`${name} depends on exactly what it imports, in exact versions`, () => {
      const dependencies = manifest(name).dependencies ?? {};
      const imported = new Set(
        sourceFiles()
          .filter((file) => file.startsWith(`packages/${name}/`))
          .flatMap((file) => importsOf(file).map((one) => one.specifier))
          .filter((specifier) => !specifier.startsWith('.') && !/^(?:virtual|node):/.test(specifier))
          .map((specifier) =>
            specifier
              .split('/')
              .slice(0, specifier.startsWith('@') ? 2 : 1)
              .join('/'),
          ),
      );
      expect([...imported].filter((specifier) => dependencies[specifier] === undefined)).toEqual([]);
      expect(Object.entries(dependencies).filter(([, version]) => !/^(?:\d+\.\d+\.\d+|workspace:\*)$/.test(version))).toEqual([]);
    });
  }
});

describe('the repository', () => {
  const files = committedText();

  it('locks versions without the address they came from', () => {
    expect(readFileSync(inRoot('pnpm-lock.yaml'), 'utf8').match(/^.*(?:tarball:|https?:\/\/).*$/gm) ?? []).toEqual([]);
  });

  it('names no folder of the machine it was written on', () => {
    // Written apart, so that this file does not name one either.
    const places = new RegExp(`(?<![\\w.])/(?:${['work', 'home', 'Users', 'root'].join('|')})/[a-z]`, 'i');
    expect(
      [...files].flatMap(([file, text]) =>
        text
          .split('\n')
          .filter((line) => places.test(line))
          .map((line) => `${file}: ${line.trim().slice(0, 120)}`),
      ),
    ).toEqual([]);
  });

  it('says of nothing that it is still to be done', () => {
    const marks = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
    expect(
      [...files].flatMap(([file, text]) =>
        text
          .split('\n')
          .filter((line) => marks.test(line))
          .map((line) => `${file}: ${line.trim().slice(0, 120)}`),
      ),
    ).toEqual([]);
  });

  it('silences no rule, no type error and no changed line of code', () => {
    const marks = new RegExp(
      ['eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'nocheck', '@ts-' + 'expect-error', 'Stryker ' + 'disable'].join('|'),
    );
    expect(
      [...files]
        .filter(([file]) => file.endsWith('.ts'))
        .filter(([, text]) => marks.test(text))
        .map(([file]) => file),
    ).toEqual([]);
  });
});
