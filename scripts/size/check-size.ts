import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch, type HTTPResponse, type Page } from 'puppeteer-core';
import { inRoot } from '../build/workspace.ts';
import { chromiumFlags, ensureBrowser } from '../ensure-browser.ts';
import { serve } from '../serve.ts';
import { chartBelowTheFold, threeElements, writePages } from './pages.ts';

interface Ceiling {
  /** Bytes after brotli. */
  readonly bytes: number;
  readonly reason: string;
}
interface Ceilings {
  readonly total: Ceiling;
  /** By the name of the file without its hash. */
  readonly files: Readonly<Record<string, Ceiling>>;
  /** What the measured page does not download, held each for itself. */
  readonly apart: Readonly<Record<string, Ceiling>>;
}

export interface Download {
  readonly name: string;
  readonly kind: 'code' | 'content';
  readonly bytes: number;
}

export interface SizeReport {
  readonly lines: readonly string[];
  readonly failures: readonly string[];
}

const withoutHash = (path: string): string => (path.split('/').at(-1) ?? '').replace(/-[\w-]{7}(?=\.(?:js|css)$)/, '');

const compressed = (body: Uint8Array): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;

/** Collects what a page downloads from now on. */
function collect(page: Page): { downloads: () => Promise<Download[]> } {
  const responses: HTTPResponse[] = [];
  page.on('response', (response) => responses.push(response));
  return {
    downloads: async () => {
      const found: Download[] = [];
      for (const response of responses) {
        if (!response.ok() || response.url().startsWith('data:')) continue;
        const path = new URL(response.url()).pathname;
        found.push({
          name: path.endsWith('.js') || path.endsWith('.css') ? withoutHash(path) : path,
          kind: path.endsWith('.js') || path.endsWith('.css') ? 'code' : 'content',
          bytes: compressed(await response.buffer()),
        });
      }
      return found.sort((a, b) => b.bytes - a.bytes);
    },
  };
}

/** Loads the built files in a browser and holds what a page downloads to test/bundle/ceilings.json. */
export async function checkSize(): Promise<SizeReport> {
  const found = await ensureBrowser();
  if ('missing' in found) return { lines: [], failures: [found.missing] };
  const ceilings = JSON.parse(readFileSync(inRoot('test/bundle/ceilings.json'), 'utf8')) as Ceilings;
  const folder = inRoot('dist/size');
  mkdirSync(folder, { recursive: true });
  cpSync(inRoot('dist/embed'), join(folder, 'embed'), { recursive: true });
  cpSync(inRoot('packages/domain/dist/plans'), join(folder, 'plans'), { recursive: true });
  writePages((name, html) => {
    writeFileSync(join(folder, name), html);
  });

  const serving = await serve(folder);
  const browser = await launch({ executablePath: found.path, args: [...chromiumFlags], headless: true });
  const lines: string[] = [];
  const failures: string[] = checkApart(ceilings, lines);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const all = collect(page);
    await page.goto(`${serving.url}/${threeElements.file}`, { waitUntil: 'networkidle0' });
    const empty = await undrawn(page, threeElements.tags);
    failures.push(...empty.map((tag) => `${tag} was not drawn on the page that is measured`));
    const downloads = await all.downloads();
    const code = downloads.filter((one) => one.kind === 'code');
    for (const { name, bytes } of code) {
      const ceiling = ceilings.files[name];
      lines.push(
        `${String(bytes).padStart(8)}  ${name}${ceiling === undefined ? '' : `  (ceiling ${String(ceiling.bytes)}: ${ceiling.reason})`}`,
      );
      if (ceiling === undefined) failures.push(`${name} has no ceiling in test/bundle/ceilings.json`);
      else if (bytes > ceiling.bytes) failures.push(`${name}: ${String(bytes)} bytes, ceiling ${String(ceiling.bytes)}`);
    }
    for (const name of Object.keys(ceilings.files)) {
      if (!code.some((one) => one.name === name))
        failures.push(`test/bundle/ceilings.json holds ${name}, which the page does not download`);
    }
    const total = code.reduce((sum, one) => sum + one.bytes, 0);
    lines.push(
      `${String(total).padStart(8)}  scripts and styles together  (ceiling ${String(ceilings.total.bytes)}: ${ceilings.total.reason})`,
    );
    if (total > ceilings.total.bytes)
      failures.push(`scripts and styles together: ${String(total)} bytes, ceiling ${String(ceilings.total.bytes)}`);
    for (const { name, bytes } of downloads.filter((one) => one.kind === 'content'))
      lines.push(`${String(bytes).padStart(8)}  ${name}  (apart)`);
    await page.close();
    failures.push(...(await lateCharts(await browser.newPage(), serving.url, lines)));
  } finally {
    await browser.close();
    await serving.close();
  }
  return { lines, failures };
}

/** Files of elements, and of what they fetch only when a reader asks for it, that no measured page downloads. */
function checkApart({ apart }: Ceilings, lines: string[]): string[] {
  const folder = inRoot('dist/embed');
  const built = new Map(readdirSync(folder).map((file) => [withoutHash(file), file]));
  return Object.entries(apart).flatMap(([name, { bytes: ceiling, reason }]) => {
    const file = built.get(name);
    if (file === undefined) return [`test/bundle/ceilings.json holds ${name}, which is not built`];
    const bytes = compressed(readFileSync(join(folder, file)));
    lines.push(`${String(bytes).padStart(8)}  ${name}  (apart, ceiling ${String(ceiling)}: ${reason})`);
    return bytes > ceiling ? [`${name}: ${String(bytes)} bytes, ceiling ${String(ceiling)}`] : [];
  });
}

function undrawn(page: Page, tags: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (names) => names.filter((name) => (document.querySelector(name)?.shadowRoot?.textContent ?? '').trim().length < 20),
    [...tags],
  );
}

/** A chart below the fold costs no byte of Chart.js until it comes near. */
async function lateCharts(page: Page, url: string, lines: string[]): Promise<string[]> {
  await page.setViewport({ width: 1280, height: 900 });
  const all = collect(page);
  await page.goto(`${url}/${chartBelowTheFold.file}`, { waitUntil: 'networkidle0' });
  const isChartJs = (one: Download): boolean => one.name.includes('chartjs');
  const before = (await all.downloads()).find(isChartJs);
  await page.evaluate(() => document.querySelector('bdg-trend-chart')?.scrollIntoView());
  await page.waitForNetworkIdle({ idleTime: 500 });
  const after = (await all.downloads()).find(isChartJs);
  lines.push(`${String(after?.bytes ?? 0).padStart(8)}  Chart.js, once a chart comes near  (apart)`);
  return [
    ...(before === undefined ? [] : ['Chart.js was downloaded for a chart that is far below the fold']),
    ...(after === undefined ? ['Chart.js was not downloaded for a chart in sight'] : []),
  ];
}
