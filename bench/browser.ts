import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { chromiumFlags, ensureBrowser } from '../scripts/ensure-browser.ts';
import { inRoot, resolveAlias } from '../scripts/build/workspace.ts';

/** A page with one script of the bench in it, and the browser's own clock. */
export interface BenchPage {
  /** Runs an expression in the page. */
  readonly run: (expression: string) => Promise<unknown>;
  /** Main-thread time of an expression in milliseconds; `before` comes first and is not counted, the stage is cleared afterwards. */
  readonly timed: (work: string, before?: string) => Promise<number>;
}

async function bundle(entry: string, external: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRoot('bench', entry)],
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
    external: [...external],
  });
  return outputFiles[0]?.text ?? '';
}

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

/** Opens a script of this folder, which sets `globalThis.bench`, hands it over and closes everything. */
export async function inBrowser<T>(entry: string, external: readonly string[], work: (page: BenchPage) => Promise<T>): Promise<T> {
  const { url, stop } = await serve(await bundle(entry, external));
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
    return await work({
      run: (expression) => page.evaluate(expression),
      timed: async (expression, before) => {
        if (before) await page.evaluate(before);
        const start = await taskTime(session);
        await page.evaluate(expression);
        const spent = (await taskTime(session)) - start;
        await page.evaluate('bench.clear()');
        return spent;
      },
    });
  } finally {
    await browser.close();
    stop();
  }
}
