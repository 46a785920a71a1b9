import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { chromiumFlags, ensureBrowser } from '../scripts/ensure-browser.ts';
import { inRoot, resolveAlias } from '../scripts/build/workspace.ts';
import { compare, type Comparison } from './measure.ts';

interface Case {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly runs: number;
}

const day = { 'as-of': '2024-11-20' };

const cases: readonly Case[] = [
  { name: 'one card', tag: 'bdg-indicator-card', attributes: { ...day, indicator: '2.1' }, runs: 25 },
  { name: 'grid of 20 cards', tag: 'bdg-indicator-grid', attributes: day, runs: 15 },
  { name: 'matrix 20 × 8', tag: 'bdg-responsibility-matrix', attributes: day, runs: 15 },
  { name: 'task list, 32 duties', tag: 'bdg-task-list', attributes: day, runs: 15 },
  { name: 'budget table, 24 rows × 13 columns', tag: 'bdg-budget-table', attributes: {}, runs: 25 },
  { name: 'calendar, two months and agenda', tag: 'bdg-action-month-calendar', attributes: { ...day, view: 'month' }, runs: 15 },
];

async function serve(script: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const js = request.url === '/page.js';
    response.setHeader('content-type', js ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(js ? script : '<!doctype html><html lang="vi"><meta charset="utf-8"><title>bench</title><body><div id="stage"></div><script type="module" src="/page.js"></script></body></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

async function timed(page: Page, session: CDPSession, work: string): Promise<number> {
  const before = await taskTime(session);
  await page.evaluate(work);
  const spent = (await taskTime(session)) - before;
  await page.evaluate('bench.clear()');
  return spent;
}

/** Every element against the plain DOM with the same visible text; `only` those whose name holds it. */
export async function benchElements(only = ''): Promise<Comparison[]> {
  const bundle = await build({
    entryPoints: [inRoot('bench/page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    // The packages name their built files as the only ones with effects; here the sources are bundled.
    ignoreAnnotations: true,
    minify: true,
    target: 'es2022',
    conditions: ['production', 'browser'],
    tsconfig: inRoot('tsconfig.base.json'),
    plugins: [{ name: 'sources', setup: (esbuild) => esbuild.onResolve({ filter: /^@binhdanggioi\// }, ({ path }) => ({ path: resolveAlias(path) ?? path })) }],
    external: ['./chart-library.ts'],
  });
  const { url, stop } = await serve(bundle.outputFiles[0]?.text ?? '');
  const found = await ensureBrowser();
  if ('missing' in found) throw new Error(found.missing);
  const browser = await puppeteer.launch({ executablePath: found.path, args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url);
    await page.waitForFunction('globalThis.bench !== undefined');
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const results: Comparison[] = [];
    for (const { name, tag, attributes, runs } of cases.filter((one) => one.name.includes(only))) {
      const call = `${JSON.stringify(tag)}, ${JSON.stringify(attributes)}`;
      const { texts, elements, characters } = (await page.evaluate(`bench.prepare(${call})`)) as { texts: boolean; elements: number; characters: number };
      if (!texts) throw new Error(`${name}: the floor does not show the same text`);
      process.stdout.write(`  ${name}: floor of ${elements} elements, ${characters} characters\n`);
      results.push(await compare(name, runs, () => timed(page, session, `bench.ours(${call})`), () => timed(page, session, 'bench.floor()')));
    }
    return results;
  } finally {
    await browser.close();
    stop();
  }
}
