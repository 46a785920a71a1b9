/** What stands below an element does not move when its plan arrives late, measured by the browser itself. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { htmlPage, launchBrowser, whenShown } from './page.ts';

let server: MisbehavingServer;
let browser: Browser;

/** What a page says itself for the time before the script is there. */
const before =
  '<style>bdg-plan-header:not(:defined) { display: block; min-height: 1400px; }</style><script src="/bdg/bdg.js" defer></script>';

const piece = (reserve: string): string =>
  `<bdg-plan-header id="late" src="/good.json"${reserve}></bdg-plan-header><p>${'Bài viết của cổng thông tin. '.repeat(40)}</p>`;

beforeAll(async () => {
  server = await startMisbehavingServer({
    '/reserved': htmlPage(piece(' reserve="1400"'), before),
    '/free': htmlPage(piece(''), '<script src="/bdg/bdg.js" defer></script>'),
    '/fallback': htmlPage(piece(' reserve="1400"').replace('></bdg-', '><a href="/good.json">Xem kế hoạch</a></bdg-'), before),
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The sum of all shifts until a second after the plan, which comes half a second late, is there. */
async function shiftOf(path: string, height: number): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    setTimeout(() => void request.continue(), request.url().endsWith('.json') ? 500 : 0);
  });
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(server.url + path);
  await whenShown(page, '#late', 'Thừa Thiên Huế', 10_000);
  await page.evaluate(() => new Promise((later) => setTimeout(later, 1_000)));
  const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
  await page.close();
  return shifted;
}

test('with `reserve`, nothing moves', async () => {
  expect(await shiftOf('/reserved', 2_000)).toBe(0);
});

test('nor with a fallback in its place', async () => {
  expect(await shiftOf('/fallback', 2_000)).toBe(0);
});

test('without `reserve` something does, so that the two above can fail', async () => {
  expect(await shiftOf('/free', 2_000)).toBeGreaterThan(0);
});
