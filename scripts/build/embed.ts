import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup, type GetManualChunk, type Plugin, type PreRenderedChunk, type WarningHandlerWithDefault } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { ownSources } from './own-sources.ts';
import { directImports } from './direct-imports.ts';
import { minified } from './minify.ts';
import { shortTokens } from './short-tokens.ts';
import { findElements, inRoot, packageDir, type ElementEntry } from './workspace.ts';

/** The module through which the loader learns which file registers which element: tag → file name beside `bdg.js`. */
export const manifestId = 'virtual:bdg-manifest';

/** What reads links to views, and the name of its file. */
export const linksFile = join(packageDir('embed'), 'src/links.ts');
const linksName = 'links';

const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(?:html|svg|css)`/.test(code)) return null;
    // In SVG a slash less nests one shape in the other, and a blank less between two words joins them.
    const result = await minifyHTMLLiterals(code, { fileName: id, html: { keepClosingSlash: true, conservativeCollapse: true } });
    return result === null ? null : { code: result.code, map: result.map as never };
  },
};

const manifest = (files: Readonly<Record<string, string>>, links: string): Plugin => ({
  name: 'manifest',
  resolveId: (id) => (id === manifestId ? `\0${manifestId}` : null),
  load: (id) => (id === `\0${manifestId}` ? `export const files = ${JSON.stringify(files)}, links = ${JSON.stringify(links)};` : null),
});

const plugins = (): Plugin[] => [
  ownSources,
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'], extensions: ['.ts', '.mjs', '.js'] }),
  shortTokens(),
  minifyTemplates,
  esbuild({ target: 'es2022', tsconfig: inRoot('tsconfig.base.json') }),
  directImports(),
];
/** What dependencies do inside is theirs. */
const onwarn: WarningHandlerWithDefault = (warning, warn) => {
  if (!/node_modules/.test(warning.id ?? warning.ids?.join() ?? '')) warn(warning);
};

/** A name that stays when the content changes, so that each file can be held to its size; of an element's file its tag. */
function nameOfFile(chunk: PreRenderedChunk): string {
  if (chunk.facadeModuleId?.startsWith(planFolder)) return 'bdg-part-core-[hash:7].js';
  return chunk.name.startsWith('bdg-') ? `${chunk.name}-[hash:7].js` : nameOfPart(chunk);
}

function nameOfPart(chunk: PreRenderedChunk): string {
  const name = chunk.moduleIds.some((id) => id.includes('/chart.js/')) ? 'chartjs' : chunk.name.replace(/\W+/g, '-');
  return `bdg-part-${name}-[hash:7].js`;
}

/**
 * What this many elements need is in one file: many small files compress worse than one, and each is asked for on its own.
 * The card alone, twenty of them and those of an objective are three, and pages with none of these have no need of it.
 */
const elementsThatShare = 4;

function shareFrom(elements: readonly ElementEntry[]): GetManualChunk {
  const entries = elements.map(({ file }) => file);
  let shared: ReadonlySet<string> | undefined;
  let sharedByTwo: ReadonlySet<string> | undefined;
  return (id, { getModuleInfo }) => {
    const importsOf = (module: string): readonly string[] => getModuleInfo(module)?.importedIds ?? [];
    shared ??= findShared(entries, importsOf);
    sharedByTwo ??= findShared(entries, importsOf, 2);
    if (id === cardAlone) return 'bdg-indicator-card';
    if (id.startsWith(chartsFolder)) return sharedByTwo.has(id) ? 'charts' : undefined;
    if ((shared.has(id) && !id.startsWith(filterFiles)) || id.startsWith(planFolder)) return 'core';
    if (!sharedByTwo.has(id)) return undefined;
    if (id.startsWith(controlsFolder)) return 'controls';
    return !id.includes('node_modules') && (getModuleInfo(id)?.code?.length ?? Infinity) < tooSmallForAFile ? 'core' : undefined;
  };
}

/** A module of ours this short, in characters, costs more as a file of its own than on the pages that do without it. */
const tooSmallForAFile = 600;

/** What lists and tables share that a reader works with: filters, chips, boxes that scroll. */
const controlsFolder = join(packageDir('components'), 'src/shared/');

/** What it adds to the card that the grid draws too is less than another request costs. */
const cardAlone = join(packageDir('components'), 'src/elements/indicator-card/define.ts');

/** However many lists can be filtered, a card or a calendar alone cannot. */
const filterFiles = join(controlsFolder, 'filter');

/** What charts share is of no use to a page without one. */
const chartsFolder = join(packageDir('charts'), 'src/');

/** What loads the plan is small and nearly every page has it, so it comes with what all elements need instead of being asked for alone. */
const planFolder = join(packageDir('components'), 'src/elements/plan/');

/** The modules that enough of the entries reach without an `import()`. */
export function findShared(
  entries: readonly string[],
  importsOf: (id: string) => readonly string[],
  atLeast = elementsThatShare,
): ReadonlySet<string> {
  const users = new Map<string, number>();
  for (const entry of entries) {
    const seen = new Set<string>();
    const visit = (id: string): void => {
      if (seen.has(id)) return;
      seen.add(id);
      users.set(id, (users.get(id) ?? 0) + 1);
      importsOf(id).forEach(visit);
    };
    visit(entry);
  }
  return new Set([...users].filter(([, count]) => count >= atLeast).map(([id]) => id));
}

/** Builds `bdg.js` and the files it loads into packages/embed/dist, and copies them to dist/embed. */
export async function buildEmbed(): Promise<readonly string[]> {
  const out = join(packageDir('embed'), 'dist');
  mkdirSync(out, { recursive: true });
  const elements = findElements();
  const written = new Set<string>();
  const files: Record<string, string> = {};
  let links = '';

  if (elements.length > 0) {
    const bundle = await rollup({
      input: { ...Object.fromEntries(elements.map(({ tag, file }) => [tag, file])), [linksName]: linksFile },
      preserveEntrySignatures: 'exports-only',
      onwarn,
      plugins: plugins(),
    });
    const { output } = await bundle.write({
      dir: out,
      format: 'es',
      entryFileNames: nameOfFile,
      chunkFileNames: nameOfPart,
      manualChunks: shareFrom(elements),
      sourcemap: 'hidden',
      plugins: [minified(true)],
    });
    await bundle.close();
    for (const item of output) {
      written.add(item.fileName);
      if (item.type !== 'chunk' || item.facadeModuleId === null) continue;
      if (item.facadeModuleId === linksFile) links = item.fileName;
      const element = elements.find(({ file }) => file === item.facadeModuleId);
      if (element !== undefined) files[element.tag] = basename(item.fileName);
    }
  }

  const loader = join(packageDir('embed'), 'src/bdg.ts');
  if (existsSync(loader)) {
    const bundle = await rollup({ input: loader, onwarn, plugins: [manifest(files, links), ...plugins()] });
    const { output } = await bundle.write({
      file: join(out, 'bdg.js'),
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: 'hidden',
      plugins: [minified(false)],
    });
    await bundle.close();
    for (const item of output) written.add(item.fileName);
  }

  const kept = (name: string): boolean => written.has(name) || !/\.(?:js|map)$/.test(name);
  for (const name of readdirSync(out)) if (!kept(name)) rmSync(join(out, name), { recursive: true });
  copyAfresh(out, inRoot('dist/embed'), (name) => written.has(name));
  return [...written].sort();
}

function copyAfresh(from: string, to: string, wanted: (name: string) => boolean): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(to)) if (!wanted(name)) rmSync(join(to, name), { recursive: true });
  cpSync(from, to, { recursive: true, filter: (path) => path === from || (dirname(path) === from && wanted(basename(path))) });
}
