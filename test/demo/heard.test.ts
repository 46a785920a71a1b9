/** The overview and the comparison as assistive technology meets them on the page, wide and narrow: the browser's own tree. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cell, readOracle } from '../plans/read-tsv.ts';
import { openSite, type Site } from '../support/site.ts';
import { all, rowsOf, text, tree, type Heard } from './hearing.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const relations: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  more: ['Cao hơn yêu cầu quốc gia', 'Stricter than national'],
  less: ['Thấp hơn yêu cầu quốc gia', 'Weaker than national'],
  equal: ['Bằng yêu cầu quốc gia', 'Equal to national'],
  'not-comparable': ['Không so sánh được', 'Not comparable'],
  'not-confirmed': ['Chưa đối chiếu', 'Not checked yet'],
};
const oracle = readOracle('compare-002.tsv');
const looks = [
  [1280, 'vi'],
  [360, 'vi'],
  [1280, 'en'],
  [360, 'en'],
] as const;

describe.each(looks)('at %i px (%s)', (width, language) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open(`/?as-of=2024-11-20${language === 'en' ? '&lang=en' : ''}`, { width });
  });
  afterAll(async () => {
    await page.close();
  });

  test('the overview: heading, sentence, table of 14 rows, and no word of the strips', async () => {
    const overview = await tree(page, 'bdg-status-chart');
    const heading = all(overview, 'heading').map(({ name }) => name);
    expect(heading).toEqual([language === 'vi' ? 'Tình hình 20 chỉ tiêu' : 'State of 20 indicators']);
    const [table] = all(overview, 'table');
    const rows = rowsOf(table as Heard).filter(
      (row) => row.length > 0 && !row.includes(language === 'vi' ? 'Từng chỉ tiêu' : 'Each indicator'),
    );
    expect(rows).toHaveLength(14);
    const before = text(overview).indexOf(language === 'vi' ? 'Xét tại ngày 20/11/2024.' : 'Judged on 20 November 2024.');
    const first = text(overview).indexOf(language === 'vi' ? '1.1: Chưa đạt' : '1.1: Not yet met');
    expect(before).toBeGreaterThan(0);
    expect(first).toBeGreaterThan(before);
    expect(text(overview)).not.toContain(language === 'vi' ? 'cộng 20' : '20 in all');
  });

  test('the overview: each of the 40 marks is a link that says its state', async () => {
    const links = all(await tree(page, 'bdg-status-chart'), 'link').map(({ name }) => name ?? '');
    expect(links).toHaveLength(40);
    expect(links.filter((name) => name.startsWith('2.2'))).toEqual(
      language === 'vi' ? ['2.2: Đạt, 2024, Minh họa', '2.2: Không xét tiến độ'] : ['2.2: Met, 2024, Illustrative', '2.2: Not applicable'],
    );
  });

  test('the comparison: 23 rows as in the table written by hand, the counts before them', async () => {
    const comparison = await tree(page, 'bdg-alignment');
    const [table] = all(comparison, 'table');
    const rows = rowsOf(table as Heard).filter((row) => row.length === 4 && /^\d/.test(row[0] ?? ''));
    expect(rows).toHaveLength(23);
    rows.forEach((row, at) => {
      const line = oracle[at];
      if (!line) throw new Error('a row too many');
      const id = cell(line, 'measure');
      expect(row[0]?.startsWith(`${id.replace(/[ab]$/, '')} `), id).toBe(true);
      expect(row[1], id).toContain(cell(line, 'province 2025'));
      expect(row[3]?.startsWith(relations[cell(line, 'relation')]?.[language === 'vi' ? 0 : 1] ?? '?'), `${id} ${row[3] ?? ''}`).toBe(true);
      expect(row[2]?.includes(language === 'vi' ? 'chưa xác nhận' : 'not confirmed'), id).toBe(cell(line, 'relation') === 'not-confirmed');
      expect(row.join(' '), id).not.toMatch(/[↑↓≠?]/);
    });
    const counts =
      language === 'vi'
        ? '5 cao hơn yêu cầu quốc gia 1 thấp hơn yêu cầu quốc gia 11 bằng yêu cầu quốc gia 1 không so sánh được 5 chưa đối chiếu'
        : '5 stricter than national 1 weaker than national 11 equal to national 1 not comparable 5 not checked yet';
    expect(text(comparison)).toContain(counts);
    expect(text(comparison).indexOf(counts)).toBeLessThan(text(comparison).indexOf('1.1'));
  });
});

describe('without JavaScript', () => {
  test('the comparison stands there as an ordinary table, row by row', async () => {
    const page = await site.open('/', { javascript: false });
    const rows = await page.$$eval('#quoc-gia tbody tr', (all) =>
      all.map((row) => [row.querySelector('th')?.textContent ?? '', ...[...row.querySelectorAll('td')].map((one) => one.textContent)]),
    );
    expect(rows.map(([id]) => id)).toEqual(oracle.map((line) => cell(line, 'measure')));
    rows.forEach((row, at) =>
      expect(row[4]?.startsWith(relations[cell(oracle[at] ?? {}, 'relation')]?.[0] ?? '?'), row[0] ?? '').toBe(true),
    );
    await page.close();
  });
});
