/** The demo with JavaScript off: ordinary tables that hold what the document says. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { otherDuties, pairs, printedDates, wordedTargets } from './plan.ts';

interface Row {
  readonly head: string;
  readonly cells: readonly string[];
}

let site: Site;
let page: Page;

/** The rows that a reader sees in the tables of a section. A page without scripts still answers the browser's own questions. */
const rowsOf = (selector: string): Promise<Row[]> =>
  page.$$eval(`${selector} table tbody tr`, (rows) =>
    rows
      .filter((row) => row.getClientRects().length > 0 && row.querySelector('td') !== null)
      .map((row) => ({
        head: row.querySelector('th[scope="row"]')?.textContent ?? '',
        cells: [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
      })),
  );

beforeAll(async () => {
  site = await openSite();
  page = await site.open('/', { javascript: false });
});
afterAll(async () => {
  await site.close();
});

describe('without JavaScript', () => {
  test.each(wordedTargets.map((target) => [target.measure, target.wording, target.onset] as const))(
    'row %s holds “%s” %s',
    async (measure, wording, onset) => {
      const rows = (await rowsOf('#chi-tieu')).filter(({ head }) => head === measure);
      expect(rows).toHaveLength(1);
      const target = rows[0]?.cells[1] ?? '';
      expect(target.startsWith(wording)).toBe(true);
      expect(target).toContain(onset);
    },
  );

  test('no other row, and no row twice', async () => {
    expect((await rowsOf('#chi-tieu')).map(({ head }) => head)).toEqual(wordedTargets.map(({ measure }) => measure));
  });

  test.each(pairs.map((pair) => [pair.indicator, pair.agency, pair] as const))(
    '%s: %s, roles in words',
    async (indicator, agency, { roles, scope }) => {
      const rows = (await rowsOf('#phan-cong')).filter(({ head, cells }) => head === indicator && cells[1] === agency);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.cells.slice(2)).toEqual([roles, scope]);
    },
  );

  test('21 pairs, no more', async () => {
    expect(await rowsOf('#phan-cong')).toHaveLength(21);
  });

  test('nobody is named for 2.3, 3.1, 5.4', async () => {
    expect(await page.$eval('#phan-cong', (section) => section.textContent)).toContain('Chưa giao cơ quan thực hiện: 2.3, 3.1, 5.4.');
  });

  test.each(otherDuties)('the duty of %s', async (clause) => {
    expect((await rowsOf('#nhiem-vu')).filter(({ cells }) => cells.at(-1) === clause)).toHaveLength(1);
  });

  test.each([
    ['Trước ngày 25/6/2021', 'Các sở, ban, ngành, đoàn thể, địa phương', 'Lập kế hoạch triển khai'],
    ['Trước ngày 30/11 hằng năm, 2021–2025', 'Các sở, ban, ngành, địa phương', 'Báo cáo năm gửi UBND tỉnh'],
    ['Trước ngày 10/12 hằng năm, 2021–2025', 'UBND tỉnh', 'Báo cáo Bộ LĐ-TB&XH'],
    ['Từ ngày 15/11 đến ngày 15/12 hằng năm, 2021–2025', '', 'Tháng hành động'],
  ])('%s: %s, %s', async (when, who, what) => {
    const rows = (await rowsOf('#thang-hanh-dong')).filter(({ head }) => head === when);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells[1]).toBe(who);
    expect(rows[0]?.cells[0]).toContain(what);
  });

  test.each(printedDates)('the date %s', async (date) => {
    expect((await rowsOf('#thang-hanh-dong')).some(({ head }) => head.includes(date))).toBe(true);
  });

  test('12 rules of the schedule, those without a day say so', async () => {
    const rows = await rowsOf('#thang-hanh-dong');
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ head }) => head.toLowerCase().includes('văn bản không ghi ngày'))).toHaveLength(7);
  });

  test('no figure of a result stands anywhere', async () => {
    // A target of the national strategy has such a number ("còn 1,7 lần"), and no target of the plan.
    const texts = await page.$$eval('main section:not(#quoc-gia)', (sections) => sections.map(({ textContent }) => textContent));
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text).not.toMatch(/\d,\d/);
  });

  test('no control is there that would do nothing', async () => {
    const shown = await page.$$eval(
      'button, input, select, .switches a',
      (all) => all.filter((control) => control.getClientRects().length > 0).length,
    );
    expect(shown).toBe(0);
  });

  test('one h1, h2 for each part', async () => {
    expect(await page.$$eval('h1', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế',
    ]);
    const parts = await page.$$eval('main [heading-level="2"]', (all) => all.length);
    expect(parts).toBeGreaterThan(5);
    expect(await page.$$eval('main h2', (all) => all.length)).toBe(parts);
  });

  test('nothing scrolls sideways at 320 px', async () => {
    const narrow = await site.open('/', { javascript: false, width: 320 });
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
