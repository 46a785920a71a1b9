/** A real server that fails in every way that servers do, and what the reader sees of it. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMisbehavingServer, type Behaviour, type MisbehavingServer } from '../support/misbehaving-server.ts';
import { htmlPage, launchBrowser, shadowText, whenShown } from './page.ts';

const failures: readonly [behaviour: Behaviour, what: string, code: string, sentence: string][] = [
  ['missing', '404', 'BDG-202', 'Máy chủ không có tệp ở địa chỉ này.'],
  ['failing', '500', 'BDG-203', 'Máy chủ báo lỗi 500.'],
  ['login-page', 'an HTML page with status 200', 'BDG-201', 'Máy chủ trả về trang HTML thay vì tệp JSON.'],
  ['half', 'half a file', 'BDG-204', 'Tệp không phải JSON hợp lệ hoặc chỉ tải được một phần.'],
  ['broken-off', 'half a file, then the connection breaks', 'BDG-204', 'Tệp không phải JSON hợp lệ hoặc chỉ tải được một phần.'],
  ['refused', 'no answer, the connection closes', 'BDG-206', 'Không kết nối được với máy chủ.'],
  ['plain-words', 'words as text/plain', 'BDG-207', 'Máy chủ gửi văn bản thường (text/plain), không phải JSON.'],
  ['newer', 'a newer schemaVersion', 'BDG-301', 'Tệp theo phiên bản 2, mới hơn phiên bản 1 mà trang này đọc được.'],
];
const hanging: readonly [behaviour: Behaviour, what: string][] = [
  ['silent', 'never answers'],
  ['stalling', 'stops in the middle of the file'],
];
const title = 'Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế';
const waiting = 'Máy chủ trả lời chậm, vẫn đang chờ…';

const element = (name: Behaviour, more = ''): string =>
  `<bdg-plan-header id="${name}" src="/${name}.json"${more}><p>Bản đọc được</p></bdg-plan-header>`;
const names: readonly Behaviour[] = [
  'good',
  ...failures.map(([name]) => name),
  ...hanging.map(([name]) => name),
  'plain-json',
  'second-time',
];

let server: MisbehavingServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startMisbehavingServer({
    '/': htmlPage(
      `<p id="neighbour">Bài viết của cổng thông tin.</p>${names.map((name) => element(name)).join('')}
      <bdg-plan-header id="figures" src="/good.json" data="/missing.json"></bdg-plan-header>
      <bdg-indicator-grid id="cards" src="/good.json" data="/missing.json"></bdg-indicator-grid>
      <bdg-status-chart id="overview" src="/good.json" data="/missing.json"><p>Bản đọc được</p></bdg-status-chart>
      <bdg-plan id="provider" src="/failing.json"><bdg-plan-header id="held"><p>Bản đọc được</p></bdg-plan-header></bdg-plan>
      <p><a id="link" href="/missing.json#bdg=header">Xem kế hoạch</a></p>`,
      `<script>addEventListener('bdg-load', (event) => { event.target.problems = event.detail.problems.map(({ code }) => code).join(' '); });</script>
      <script src="/bdg/bdg.js" defer></script>`,
    ),
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(server.url);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const press = (selector: string): Promise<void> =>
  page.$eval(selector, (where) => {
    const button = where.shadowRoot?.querySelector('button');
    if (button?.textContent.trim() !== 'Thử lại') throw new Error('there is no button to try again');
    button.click();
  });

describe('while a server fails', () => {
  test.concurrent.each(hanging)(
    '%s: it says within 5 s that it still waits, and within 30 s that it gives up',
    { timeout: 40_000 },
    async (name) => {
      const shownAt = await whenShown(page, `#${name}`, waiting, 10_000);
      expect(shownAt - server.asked(`/${name}.json`).firstAt).toBeLessThan(5_000);
      expect(await page.$eval(`#${name}`, (where) => where.getAttribute('aria-busy'))).toBe('true');
      const gaveUpAt = await whenShown(page, `#${name}`, 'BDG-205', 35_000);
      expect(gaveUpAt - server.asked(`/${name}.json`).firstAt).toBeLessThan(30_000);
      expect(await shadowText(page, `#${name}`)).toContain('Máy chủ không trả lời trong 30 giây.');
      expect(await page.$eval(`#${name}`, (where) => where.hasAttribute('aria-busy'))).toBe(false);
    },
  );

  test.concurrent.each(failures)('%s (%s): %s, "%s"', async (name, _what, code, sentence) => {
    await whenShown(page, `#${name}`, code, 10_000);
    const text = await shadowText(page, `#${name}`);
    expect(text).toContain(sentence);
    expect(text).toContain('Thử lại');
    expect(text).not.toContain(title);
  });

  test.concurrent.each([...failures, ...hanging].map(([name]) => name))('%s: the fallback stays in sight', async (name) => {
    expect(await page.$eval(`#${name} p`, (where) => where.getClientRects().length)).toBeGreaterThan(0);
  });

  test.concurrent('a plan as text/plain is shown, and the page is told of the wrong type', async () => {
    await whenShown(page, '#plain-json', title, 10_000);
    expect(await page.$eval('#plain-json', (where) => (where as unknown as { problems: string }).problems)).toContain('BDG-209');
  });

  test.concurrent('a plan whose figures cannot be read is shown, and says so with the code', async () => {
    await whenShown(page, '#figures', 'BDG-202', 10_000);
    const text = await shadowText(page, '#figures');
    expect(text).toContain(title);
    expect(text).toContain('Chưa đọc được số liệu. Ở đây chỉ có nội dung của kế hoạch, không có đánh giá.');
    expect(text).toContain('Thử lại');
  });

  test.concurrent('its cards judge nothing, and do not say that there are no figures', async () => {
    await whenShown(page, '#cards', 'BDG-202', 10_000);
    const text = await shadowText(page, '#cards');
    expect(text).toContain('dưới 30%');
    expect(text).not.toMatch(/Chưa có số liệu|chưa có số liệu|Chưa đánh giá được|Chưa đạt|Đúng tiến độ|Chậm tiến độ/);
    expect(text.match(/Chưa đọc được số liệu/g)?.length).toBeGreaterThan(20);
  });

  test.concurrent('what has nothing to show without figures leaves its fallback in sight', async () => {
    await whenShown(page, '#overview', 'BDG-202', 10_000);
    expect(await shadowText(page, '#overview')).not.toMatch(/chưa có số liệu|Đạt/i);
    expect(await page.$eval('#overview p', (where) => where.getClientRects().length)).toBe(1);
  });

  test.concurrent('inside a bdg-plan the message is given once, and the fallback stays', async () => {
    await whenShown(page, '#provider', 'BDG-203', 10_000);
    expect(await shadowText(page, '#held')).toBe('');
    expect(await page.$eval('#held p', (where) => where.getClientRects().length)).toBeGreaterThan(0);
  });

  test.concurrent('a link to a plan that cannot be read stays a link', async () => {
    await whenShown(page, '#link + bdg-plan-header', 'BDG-202', 10_000);
    expect(await page.$eval('#link', (where) => where.getClientRects().length)).toBeGreaterThan(0);
  });

  test.concurrent('the neighbours are untouched', async () => {
    await whenShown(page, '#good', title, 10_000);
    expect(await shadowText(page, '#good')).not.toContain('BDG-');
    expect(await page.$eval('#neighbour', (where) => where.textContent)).toBe('Bài viết của cổng thông tin.');
  });

  test.concurrent('an address is asked for once, however many need it', async () => {
    await whenShown(page, '#figures', 'BDG-202', 10_000);
    expect(server.asked('/good.json').times).toBe(1);
    expect(server.asked('/bdg/bdg.js').times).toBe(1);
  });

  test.concurrent('one that works the second time works when tried again', async () => {
    await whenShown(page, '#second-time', 'BDG-203', 10_000);
    await press('#second-time');
    await whenShown(page, '#second-time', title, 10_000);
  });
});

describe('when the server is well again', () => {
  beforeAll(() => {
    server.heal();
  });

  test.each([...failures.map(([name]) => `#${name}`), ...hanging.map(([name]) => `#${name}`), '#link + bdg-plan-header'])(
    '%s: "Thử lại" then works',
    async (selector) => {
      await press(selector);
      await whenShown(page, selector, title, 10_000);
      expect(await shadowText(page, selector)).not.toContain('BDG-');
    },
  );

  test('the elements inside a bdg-plan draw when it has tried again', async () => {
    await press('#provider');
    await whenShown(page, '#held', title, 10_000);
    expect(await shadowText(page, '#provider')).not.toContain('BDG-');
  });

  test('the link gives way to its view', async () => {
    expect(await page.$eval('#link', (where) => where.getClientRects().length)).toBe(0);
  });

  test('the neighbours are still untouched', async () => {
    expect(await shadowText(page, '#good')).toContain(title);
    expect(server.asked('/good.json').times).toBe(1);
  });
});

describe('when the sentences do not come either', () => {
  // By now the server above has recovered.
  let failing: MisbehavingServer;
  beforeAll(async () => {
    failing = await startMisbehavingServer({
      '/': htmlPage(element('missing') + element('newer'), '<script src="/bdg/bdg.js" defer></script>'),
    });
  });
  afterAll(() => failing.close());

  test.each([
    ['missing', 'BDG-202', /problem-sentences/],
    ['newer', 'BDG-206', /whole-reading/],
  ] as const)('%s: the title and %s still say that something is wrong, and the fallback stays', async (name, code, lost) => {
    const poor = await browser.newPage();
    await poor.setRequestInterception(true);
    poor.on('request', (request) => {
      void (lost.test(request.url()) ? request.abort() : request.continue());
    });
    await poor.goto(failing.url);
    await whenShown(poor, `#${name}`, code, 10_000);
    expect(await shadowText(poor, `#${name}`)).toContain('Chưa hiển thị được nội dung này');
    expect(await poor.$eval(`#${name} p`, (fallback) => fallback.getClientRects().length)).toBe(1);
    await poor.close();
  });
});
