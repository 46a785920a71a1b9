/** What is shipped, dependencies included, against what Chrome 109, Firefox 115 and Safari 16.4 know. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot, root } from '../build/workspace.ts';
import { fail, type Count, type Step } from '../check/count.ts';
import { findInMarkup, findInScript, findInStyles, type Use } from './features.ts';

const shipped = ['dist/embed/**/*.js', 'packages/{domain,components,charts}/dist/**/*.js', 'dist/site/**/*.{js,css,html}'];

export interface SupportRow {
  readonly feature: string;
  readonly fallback: string;
  readonly proof: string;
}

/** The rows of the table in docs/browser-support.md: feature in backticks, fallback, how the fallback was seen to work. */
export function readSupportTable(markdown: string): SupportRow[] {
  return markdown.split('\n').flatMap((line) => {
    const [feature = '', fallback = '', proof = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const name = /^`([^`]+)`$/.exec(feature)?.[1];
    return name === undefined ? [] : [{ feature: name, fallback, proof }];
  });
}

export function findUses(files: readonly string[]): Use[] {
  return files.flatMap((file) => {
    const text = readFileSync(inRoot(file), 'utf8');
    if (file.endsWith('.js')) return findInScript(text, file);
    const features = file.endsWith('.css') ? findInStyles(text) : findInMarkup(text);
    return features.map((feature) => ({ feature, where: file }));
  });
}

export const staticBrowsers: Step = {
  name: 'old browsers, statically',
  run: () => Promise.resolve(check()),
};

function check(): Count {
  const files = globSync(shipped, { cwd: root, exclude: (name) => name === 'node_modules' }).map((file) => file.replaceAll('\\', '/'));
  if (!files.some((file) => file.startsWith('dist/embed/'))) return fail('nothing is built in dist/embed');
  const table = inRoot('docs/browser-support.md');
  const rows = existsSync(table) ? readSupportTable(readFileSync(table, 'utf8')) : [];
  const uses = findUses(files);
  const messages: string[] = [];
  let failed = 0;
  for (const feature of [...new Set(uses.map((use) => use.feature))].sort()) {
    const row = rows.find((one) => one.feature === feature);
    if (row !== undefined && row.fallback !== '' && row.proof !== '') continue;
    failed += 1;
    const places = uses.filter((use) => use.feature === feature).map((use) => use.where);
    messages.push(
      `\`${feature}\` is used without a row in docs/browser-support.md that names its fallback and how it was seen: ${places.slice(0, 3).join(', ')}${places.length > 3 ? ` and ${String(places.length - 3)} more` : ''}`,
    );
  }
  for (const { feature } of rows.filter((row) => !uses.some((use) => use.feature === row.feature))) {
    failed += 1;
    messages.push(`docs/browser-support.md lists \`${feature}\`, which nothing uses`);
  }
  return {
    passed: files.length,
    failed,
    messages: [`  ${String(files.length)} files read, ${String(uses.length)} uses of newer features`, ...messages],
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed, messages } = check();
  process.stdout.write(`${messages.join('\n')}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
