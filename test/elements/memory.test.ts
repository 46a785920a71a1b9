/** What is taken off a page leaves nothing behind, counted by the browser itself. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elements } from '../../scripts/api/elements.ts';
import { htmlPage, launchBrowser } from '../loading/page.ts';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { tags } from './tags.ts';

let server: MisbehavingServer;
let browser: Browser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  server = await startMisbehavingServer({
    '/': htmlPage(`<main></main>${tags.map((tag) => `<${tag} hidden></${tag}>`).join('')}`, '<script src="/bdg/bdg.js" defer></script>'),
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction((all: readonly string[]) => all.every((tag) => customElements.get(tag) !== undefined), {}, tags);
  session = await page.createCDPSession();
  await session.send('Performance.enable');
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the list of elements is that of the manifest', () => {
  expect(elements().map(({ element }) => element.tagName)).toEqual(tags);
});

async function counted(): Promise<{ nodes: number; listeners: number }> {
  await page.evaluate(() => new Promise((later) => setTimeout(later, 200)));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

/** Puts an element with a plan onto the page and takes it off, so many times. */
const mount = (tag: string, times: number): Promise<void> =>
  page.evaluate(
    async (name, count) => {
      for (let time = 0; time < count; time++) {
        const element = document.createElement(name);
        element.setAttribute('src', '/good.json');
        element.setAttribute('indicator', '2.1');
        element.setAttribute('objective', '2');
        const loaded = new Promise((resolve) => element.addEventListener('bdg-load', resolve, { once: true }));
        document.querySelector('main')?.append(element);
        await loaded;
        element.remove();
      }
    },
    tag,
    times,
  );

test.each(tags)('%s: after 200 times on and off the page, nodes and listeners are what they were', { timeout: 90_000 }, async (tag) => {
  // What is made once and kept (words, sheets, the plan itself) is there after a few.
  await mount(tag, 10);
  const before = await counted();
  await mount(tag, 200);
  const after = await counted();
  // One element left behind 200 times would be thousands of nodes and hundreds of listeners.
  expect(after.nodes - before.nodes).toBeLessThan(200);
  expect(after.listeners - before.listeners).toBeLessThan(20);
});
