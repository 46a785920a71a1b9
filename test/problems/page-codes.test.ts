/** The codes of loading and of elements, each raised by a real page. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../scripts/build/workspace.ts';
import { htmlPage, launchBrowser } from '../loading/page.ts';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { pageCases } from './page-cases.ts';

const figures = readFileSync(inRoot('packages/domain/plans/thua-thien-hue-2021-2025.illustrative.json'), 'utf8');

let server: MisbehavingServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const cases = Object.entries(pageCases).map(([code, piece]) => `<div id="${code}">${piece}</div>`);
  server = await startMisbehavingServer({
    '/': htmlPage(
      cases.join(''),
      `<script>
        for (const type of ['bdg-load', 'bdg-error']) addEventListener(type, ({ detail, target }) => {
          const place = target.closest('div[id]');
          place.dataset.told = [place.dataset.told, ...detail.problems.map(({ code }) => code)].join(' ');
        });
      </script><script src="/bdg/bdg.js" defer></script>`,
    ),
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith('/figures.json')) void request.respond({ status: 200, contentType: 'application/json', body: figures });
    // The drawing library is the one part that a page can lose and go on.
    else if (request.url().includes('bdg-part-chartjs')) void request.abort();
    else void request.continue();
  });
  await page.goto(server.url);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.concurrent.each(Object.keys(pageCases))('%s', { timeout: 45_000 }, async (code) => {
  await page.waitForFunction(
    (id) => {
      const place = document.getElementById(id);
      // A chart that cannot be drawn is told to the reader, not as an error of the element: its table is there.
      const shown = [...(place?.children ?? [])].map((element) => element.shadowRoot?.textContent ?? '').join(' ');
      place?.firstElementChild?.scrollIntoView();
      return `${place?.dataset['told'] ?? ''} ${shown}`.includes(id);
    },
    { timeout: 40_000, polling: 200 },
    code,
  );
  expect(await page.$eval(`[id="${code}"]`, (place) => place.children.length)).toBe(1);
});
