/** `bdg.js` as host pages bring it: deferred, async, late, through a tag manager, twice. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { htmlPage, launchBrowser, whenShown } from './page.ts';

const view = '<bdg-plan-header id="view" src="/good.json"><p>Bản đọc được</p></bdg-plan-header>';
const link = '<p><a id="link" href="/good.json#bdg=header">Xem kế hoạch</a></p>';
const title = 'Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế';
const lateScript = `<script>addEventListener('load', () => { const script = document.createElement('script'); script.src = '/bdg/bdg.js'; document.head.append(script); });</script>`;
// A tag manager fetches a script and runs its text: nobody is the current script then.
const tagManager = `<script>addEventListener('load', async () => { const text = await (await fetch('/bdg/bdg.js')).text(); setTimeout(text); });</script>`;

const ways: readonly [way: string, page: string][] = [
  ['deferred', htmlPage(view + link, '<script src="/bdg/bdg.js" defer></script>')],
  ['async', htmlPage(view + link, '<script src="/bdg/bdg.js" async></script>')],
  ['in the head, before anything else', htmlPage(view + link, '<script src="/bdg/bdg.js"></script>')],
  ['at the end of the body', htmlPage(`${view}${link}<script src="/bdg/bdg.js"></script>`)],
  ['with a query behind its name', htmlPage(view + link, '<script src="/bdg/bdg.js?v=3" defer></script>')],
  ['added long after the page has loaded', htmlPage(view + link, lateScript)],
  ['run by a tag manager that leaves a tag', htmlPage(view + link, `${tagManager}<script type="text/plain" src="/bdg/bdg.js"></script>`)],
  [
    'run by a tag manager with data-base on any script',
    htmlPage(view + link, `${tagManager}<script type="text/plain" data-base="/bdg"></script>`),
  ],
  ['twice', htmlPage(view + link, '<script src="/bdg/bdg.js" defer></script><script src="/bdg/bdg.js?again" defer></script>')],
];
const more = {
  '/no-link': htmlPage(view, '<script src="/bdg/bdg.js" defer></script>'),
  '/later': htmlPage('<main></main>', '<script src="/bdg/bdg.js" defer></script>'),
  '/unknown': htmlPage('<p><a id="link" href="/good.json#bdg=picture">Xem</a></p>', '<script src="/bdg/bdg.js" defer></script>'),
  '/no-indicator': htmlPage(
    '<p><a id="link" href="/good.json#bdg=card&indicator=9.9">Xem</a></p>',
    '<script src="/bdg/bdg.js" defer></script>',
  ),
  '/homeless': htmlPage(view + link, tagManager),
  '/lost': htmlPage(view + link, '<script src="/bdg/bdg.js" data-base="/nowhere/" defer></script>'),
};

let server: MisbehavingServer;
let browser: Browser;
const address = (index: number): string => `/way-${String(index)}`;

beforeAll(async () => {
  server = await startMisbehavingServer({ ...Object.fromEntries(ways.map(([, page], index) => [address(index), page])), ...more });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, warnings: string[] = []): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.text().startsWith('bdg.js:')) warnings.push(message.text());
  });
  await page.goto(server.url + path);
  return page;
}

const isShown = (page: Page, selector: string): Promise<boolean> => page.$eval(selector, (element) => element.getClientRects().length > 0);

describe('bdg.js', () => {
  test.each(ways.map(([way], index) => [way, index] as const))(
    '%s: the element draws and the link becomes its view',
    async (_way, index) => {
      const warnings: string[] = [];
      const page = await open(address(index), warnings);
      await whenShown(page, '#view', title, 10_000);
      await whenShown(page, '#link + bdg-plan-header', title, 10_000);
      expect(await isShown(page, '#link')).toBe(false);
      expect(await page.$$eval('bdg-plan-header', (all) => all.length)).toBe(2);
      expect(warnings).toEqual([]);
      await page.close();
    },
  );

  test('elements and links that come later are found', async () => {
    const page = await open('/later');
    await page.evaluate((href) => {
      const element = document.createElement('bdg-plan-header');
      element.id = 'view';
      element.setAttribute('src', href);
      const later = document.createElement('a');
      later.id = 'link';
      later.href = `${href}#bdg=header`;
      const box = document.createElement('div');
      box.append(later);
      document.querySelector('main')?.append(element, box);
    }, '/good.json');
    await whenShown(page, '#view', title, 10_000);
    await whenShown(page, '#link + bdg-plan-header', title, 10_000);
    expect(await isShown(page, '#link')).toBe(false);
    await page.close();
  });

  test('only what the page uses is asked for', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(server.url + address(0));
    await whenShown(page, '#view', title, 10_000);
    expect(asked.filter((path) => /\/bdg-(?!plan-header-|part-)/.test(path))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    await page.close();
  });

  test('what reads links is asked for only by a page that has one', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.url}/no-link`);
    await whenShown(page, '#view', title, 10_000);
    expect(asked.filter((url) => url.includes('links'))).toEqual([]);
    await page.close();
  });

  test('an unknown view stays a link, with one warning', async () => {
    const warnings: string[] = [];
    const page = await open('/unknown', warnings);
    await page.waitForNetworkIdle();
    expect(await isShown(page, '#link')).toBe(true);
    expect(await page.$eval('p', (element) => element.childElementCount)).toBe(1);
    expect(warnings).toEqual(['bdg.js: there is no view "picture"; its link stays a link.']);
    await page.close();
  });

  test('a link to an indicator that the plan does not have stays beside the message', async () => {
    const page = await open('/no-indicator');
    await whenShown(page, '#link + bdg-indicator-card', 'BDG-402', 10_000);
    await page.waitForFunction(() => document.querySelector('#link')?.getClientRects().length === 1, { timeout: 5_000 });
    await page.close();
  });

  test.each([
    ['/homeless', 'without an address of its own', 'one warning', ['data-base']],
    ['/lost', 'with files that are not where it was told', 'one warning for each', ['/nowhere/bdg-part-links', '/nowhere/bdg-plan-header']],
  ])('%s: %s the page keeps fallback and link, with %s', async (path, _what, _warned, says) => {
    const warnings: string[] = [];
    const page = await open(path, warnings);
    await page.waitForNetworkIdle();
    expect(await isShown(page, '#view p')).toBe(true);
    expect(await isShown(page, '#link')).toBe(true);
    expect(warnings).toHaveLength(says.length);
    for (const word of says) expect(warnings.filter((text) => text.includes(word))).toHaveLength(1);
    await page.close();
  });
});
