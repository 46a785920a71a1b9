/** What the reader sees when the network or the server goes after a plan has once been read. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { htmlPage, launchBrowser, shadowText, whenShown } from './page.ts';

const title = 'Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế';
const saved = /^Đang xem bản lưu, lưu lúc \d\d:\d\d ngày \d\d?\/\d\d?\/\d{4} Thử lại/;

let server: MisbehavingServer;
let browser: Browser;
let page: Page;

const header = (name: string): string => `<bdg-plan-header id="${name}" src="/${name}.json"></bdg-plan-header>`;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  server = await startMisbehavingServer({
    '/': htmlPage(
      `${header('then-refused')}${header('then-failing')}${header('then-missing')}
      <bdg-plan id="provider" src="/then-refused.json"><bdg-plan-header id="held"></bdg-plan-header></bdg-plan>`,
      '<script src="/bdg/bdg.js" defer></script>',
    ),
  });
  page = await browser.newPage();
  await page.goto(server.url);
  for (const name of ['then-refused', 'then-failing', 'then-missing', 'held']) await whenShown(page, `#${name}`, title, 10_000);
  return async () => {
    await page.close();
    await server.close();
  };
});

/** Eleven minutes later the reader comes back to the page. */
const comeBack = (): Promise<void> =>
  page.evaluate(() => {
    const later = Date.now() + 11 * 60_000;
    Date.now = () => later;
    document.dispatchEvent(new Event('visibilitychange'));
  });

describe.each([
  ['opened again', () => page.reload().then(() => undefined)],
  ['looked at again after a while', comeBack],
] as const)('a page that is %s', (_, again) => {
  test('nobody answers: the last good copy, with its time and a way to try again', async () => {
    await again();
    await whenShown(page, '#then-refused', 'Đang xem bản lưu', 10_000);
    const text = await shadowText(page, '#then-refused');
    expect(text).toMatch(saved);
    expect(text).toContain(title);
    expect(text).not.toContain('BDG-');
  });

  test('a file that has been taken away is not shown from a copy', async () => {
    await again();
    await whenShown(page, '#then-missing', 'BDG-202', 10_000);
    expect(await shadowText(page, '#then-missing')).not.toContain(title);
  });

  test('inside a bdg-plan it is said once, by the provider', async () => {
    await again();
    await whenShown(page, '#provider', 'Đang xem bản lưu', 10_000);
    const held = await shadowText(page, '#held');
    expect(held).toContain(title);
    expect(held).not.toContain('bản lưu');
  });

  test('trying again works once the server is well', async () => {
    await again();
    await whenShown(page, '#then-refused', 'Đang xem bản lưu', 10_000);
    server.heal();
    await page.$eval('#then-refused', (where) => where.shadowRoot?.querySelector('button')?.click());
    await page.waitForFunction(() => !document.querySelector('#then-refused')?.shadowRoot?.textContent.includes('bản lưu'), {
      timeout: 5_000,
    });
    expect(await shadowText(page, '#then-refused')).toContain(title);
  });
});

describe('a server that answers 500', () => {
  test('leaves what an open page shows', async () => {
    await comeBack();
    await whenShown(page, '#then-failing', 'Đang xem bản lưu', 10_000);
    expect(await shadowText(page, '#then-failing')).toContain(title);
  });

  test('is named on a page opened again, since its answer takes the place of what the browser kept', async () => {
    await page.reload();
    await whenShown(page, '#then-failing', 'BDG-203', 10_000);
  });
});

test('a page looked at again soon asks for nothing', async () => {
  const { times } = server.asked('/then-refused.json');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await new Promise((later) => setTimeout(later, 300));
  expect(server.asked('/then-refused.json').times).toBe(times);
});

test('in English, the same', async () => {
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await comeBack();
  await whenShown(page, '#then-refused', 'Showing a saved copy from', 10_000);
});
