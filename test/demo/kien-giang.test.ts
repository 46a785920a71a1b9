/** The page of Kiên Giang: what it says of the plan and its budget, with scripts, without them, in English and on paper. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cell, readOracle, type Row } from '../plans/read-tsv.ts';
import { openSite, visibleText, type Site } from '../support/site.ts';

const annex = readOracle('budget-004.tsv');
const columns = [2016, 2017, 2018, 2019, 2020].flatMap((year) => ['central', 'local'].map((source) => `${String(year)} ${source}`));
/** As Vietnamese writes it: 1900 is 1.900. */
const shown = (text: string): string => text.replace(/^(\d)(\d{3})$/, '$1.$2');
const targets = readOracle('targets.tsv').filter((row) => cell(row, 'plan') === 'kien-giang-2016-2020');
const titled = (rows: readonly Row[], name: string): [string, Row][] => rows.map((row) => [cell(row, name), row]);

/** The rows of a table, its heads left out, cell by cell. */
const rowsOf = (page: Page, selector: string): Promise<string[][]> =>
  page.$$eval(`>>> ${selector} tbody tr`, (rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('th, td')].map((part) => {
        const copy = part.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('[aria-hidden="true"], small')) hidden.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      }),
    ),
  );

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('the page of Kiên Giang', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/kien-giang/?as-of=2018-06-30');
  });

  test('names the document by number and day', async () => {
    const text = await visibleText(page, 'bdg-plan-header');
    expect(text).toContain('27/KH-UBND');
    expect(text).toContain('03/3/2016');
  });

  test('five targets of the document are there to be seen', () => {
    expect(targets).toHaveLength(5);
  });
  test.each(titled(targets, 'measure'))(
    'the target of %s in the words of the document, whose year is not printed',
    async (_measure, row) => {
      const cards = await page.$$eval('>>> [part~="card"]', (all) => all.map((card) => card.textContent.replace(/\s+/g, ' ')));
      const card = cards[Number.parseInt(cell(row, 'measure'), 10) - 1];
      expect(card).toContain(cell(row, 'wording'));
      expect(card).toContain('văn bản không ghi năm');
      expect(card).toContain('Chưa có số liệu');
    },
  );

  test.each(titled(annex, 'label'))('budget, %s', async (label, row) => {
    const rows = await rowsOf(page, 'bdg-budget-table >>> table');
    const found = rows.filter(([name]) => name === label);
    expect(found).toHaveLength(1);
    const said = columns.map((column) => (cell(row, column) === '-' ? 'không bố trí' : cell(row, column)));
    expect(found[0]?.slice(1, 11)).toEqual(said);
    expect(found[0]?.at(-1)).toBe(shown(cell(row, 'total')));
  });

  test('lines 185 and 186 are named, and what they add up to', async () => {
    const text = await visibleText(page, '#bang-kinh-phi');
    expect(text).toMatch(/Dòng 185, .*thừa “50”/);
    expect(text).toMatch(/Dòng 186, .*lệch một cột sang trái/);
    expect(text).toContain('6.600 = 3.950 + 2.650');
    expect(text).toContain('Đơn vị: triệu đồng');
  });

  test('the bars say the sums of the annex', async () => {
    const text = await visibleText(page, '#kinh-phi');
    for (const sum of ['1.340', '1.390', '1.140', '1.900', '1.150', '1.350', '2.200']) expect(text).toContain(sum);
    expect(text).toContain('trung ương 3.950 (59,8%), địa phương 2.650 (40,2%)');
  });

  test('the Action Month is there; every other duty has no printed day and is never late', async () => {
    expect(await visibleText(page, '#thang-hanh-dong')).toContain('15/11');
    const tasks = await visibleText(page, '#nhiem-vu');
    expect(tasks).toContain('Văn bản không ghi ngày');
    expect(tasks).not.toMatch(/Quá hạn|Chưa nhận|Nộp muộn/);
  });

  test('nothing is illustrative, for no figure was invented', async () => {
    expect(await visibleText(page, 'bdg-plan')).not.toContain('Minh họa');
  });

  test('one h1, no heading skips a level, the fallback is out of sight', async () => {
    const levels = await page.$$eval('>>> :is(h1, h2, h3, h4, h5, h6)', (headings) =>
      headings.filter((heading) => heading.getClientRects().length > 0).map((heading) => Number(heading.localName.slice(1))),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(await page.$$eval('.prose', (all) => all.filter((part) => part.getClientRects().length > 0).length)).toBe(0);
  });

  test('it says the day it is shown for; without data it is the same', async () => {
    expect(await visibleText(page, '.frozen')).toContain('30/6/2018');
    const bare = await site.open('/kien-giang/?as-of=2018-06-30&data=none');
    expect(await visibleText(bare, 'bdg-plan')).toBe(await visibleText(page, 'bdg-plan'));
    await bare.close();
  });

  test('a project folds with the keyboard', async () => {
    const opened = await site.open('/kien-giang/');
    const button = await opened.$('>>> bdg-budget-table >>> button.fold');
    await button?.focus();
    await opened.keyboard.press('Enter');
    expect(await button?.evaluate((one) => one.getAttribute('aria-expanded'))).toBe('false');
    expect(await visibleText(opened, '#bang-kinh-phi')).not.toContain('Tập huấn cán bộ truyền thông');
    await opened.keyboard.press('Space');
    expect(await visibleText(opened, '#bang-kinh-phi')).toContain('Tập huấn cán bộ truyền thông');
    await opened.close();
  });


  test.each([320, 360, 768, 1280])('nothing scrolls sideways at %i px', async (width) => {
    const sized = await site.open('/kien-giang/', { width });
    expect(await sized.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await sized.close();
  });
});

describe('in English', () => {
  test('page and elements speak English', async () => {
    const page = await site.open('/kien-giang/?lang=en');
    expect(await page.title()).toContain('Gender equality plan');
    const text = await visibleText(page, 'main');
    for (const word of ['Planned budget', 'Unit: million VND', 'Line 186', '6,600 = 3,950 + 2,650', 'Project 1: communication'])
      expect(text).toContain(word);
    for (const word of ['Kinh phí dự kiến', 'suy ra', 'không bố trí']) expect(text).not.toContain(word);
    await page.close();
  });
});

describe('without JavaScript', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/kien-giang/', { javascript: false });
  });

  test.each(titled(annex, 'label'))('a table holds %s', async (label, row) => {
    const found = (await rowsOf(page, '#bang-kinh-phi table')).filter(([name]) => name === label);
    const said = columns.map((column) => (cell(row, column) === '-' ? '– (không bố trí)' : cell(row, column)));
    expect(found).toEqual([[label, ...said, shown(cell(row, 'total'))]]);
  });

  test('lines 185 and 186 are named', async () => {
    const text = await visibleText(page, '#bang-kinh-phi');
    expect(text).toMatch(/dòng 185, .*thừa “50”/);
    expect(text).toMatch(/dòng 186, .*lệch một cột sang trái/);
  });

  test('targets are not given a year that the document does not print', async () => {
    const text = await visibleText(page, '#chi-tieu');
    for (const row of targets) expect(text).toContain(cell(row, 'wording'));
    expect(text).toContain('văn bản không ghi năm');
    expect(text).not.toMatch(/Phải đạt, năm/);
  });
});

describe('on paper', () => {
  let sheets: string[];
  beforeAll(async () => {
    const page = await site.open('/kien-giang/?as-of=2018-06-30', { width: 360 });
    const pdf = await getDocument({ data: await page.pdf({ preferCSSPageSize: true }), verbosity: 0 }).promise;
    sheets = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      sheets.push(
        items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(/\s+/g, ' '),
      );
    }
    await page.close();
  });

  test('from a phone too the annex is one table with all its rows, on one sheet with its heading', () => {
    const sheet = sheets.filter((text) => text.includes('Tổng cộng I+II+III+IV'));
    expect(sheet).toHaveLength(1);
    expect(sheet[0]).toContain('Kinh phí dự kiến');
    for (const row of annex) expect(sheet[0], cell(row, 'label')).toContain(cell(row, 'label'));
    expect(sheet[0]).toMatch(/Tổng cộng I\+II\+III\+IV (ghi chú 2 )?790 550 840 550 690 450 840 550 790 550 3\.950 2\.650 6\.600/);
    expect(sheet[0]).toContain('Dòng 185,');
    expect(sheet[0]).toContain('Dòng 186,');
  });

  test('the picture has its table beside it, opened', () => {
    const sheet = sheets.find((text) => text.includes('Kinh phí dự kiến theo năm và theo dự án'));
    expect(sheet).toContain('Năm 2016 790 550 1.340');
    expect(sheet).toContain('Dự án 4: hỗ trợ thực hiện 1.100 1.100 2.200');
  });

  test('no control is printed; source and date stand at the end', () => {
    const whole = sheets.join(' ');
    for (const word of ['CSV', 'PNG', 'Xóa lọc', 'Tất cả các năm', 'Bảng số liệu']) expect(whole).not.toContain(word);
    expect(sheets.at(-1)).toContain('Nguồn: Kế hoạch số 27/KH-UBND ngày 03/3/2016');
  });
});
