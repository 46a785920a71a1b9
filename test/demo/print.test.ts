/** The demo on paper: the text of the PDF that the browser prints. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { indicators, pairs, printedDates, wordedTargets } from './plan.ts';

interface Word {
  readonly text: string;
  readonly x: number;
  readonly sheet: number;
}

let site: Site;
let words: Word[];
let whole: string;
let pages = 0;

const plain = (list: readonly Word[]): string =>
  list
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

beforeAll(async () => {
  site = await openSite();
  const page = await site.open('/?as-of=2024-11-20');
  const data = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  pages = pdf.numPages;
  words = [];
  for (let number = 1; number <= pages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '') words.push({ text: item.str.trim(), x: item.transform[4] as number, sheet: number });
  }
  whole = plain(words);
});
afterAll(async () => {
  await site.close();
});

/** The words from one heading to the next. */
function part(from: string, to: string): Word[] {
  const start = words.findIndex(({ text }) => text === from);
  const end = words.findIndex(({ text }, index) => index > start && text.startsWith(to));
  expect(start, from).toBeGreaterThanOrEqual(0);
  expect(end, to).toBeGreaterThan(start);
  return words.slice(start, end);
}

/** The words of one row of a table: from its code to the next code. */
function rowOf(list: readonly Word[], code: string): Word[] {
  const start = list.findIndex(({ text }) => text === code);
  expect(start, code).toBeGreaterThanOrEqual(0);
  const next = indicators[indicators.indexOf(code) + 1];
  const end = next === undefined ? list.length : list.findIndex(({ text }, index) => index > start && text === next);
  expect(end, next ?? 'the end').toBeGreaterThan(start);
  return list.slice(start, end);
}

const indicatorPart = (): Word[] => part('Mục tiêu và chỉ tiêu', 'Phân công trách nhiệm');
const matrixPart = (): Word[] => part('Phân công trách nhiệm', 'Nhiệm vụ ngoài');

describe('the printed page', () => {
  test.each(wordedTargets.map((target) => [target.measure, target.wording, target] as const))(
    'row of %s holds “%s”',
    (_measure, wording, { indicator, onset }) => {
      const row = plain(rowOf(indicatorPart(), indicator));
      expect(row).toContain(wording);
      expect(row).toContain(onset);
    },
  );

  test('“100%” is the target of 3.3, 3.4, 6.2, 6.3, 6.4 and of nothing else', () => {
    const rows = indicators.filter((code) => / 100%/.test(` ${plain(rowOf(indicatorPart(), code))}`));
    expect(rows).toEqual(['3.3', '3.4', '6.2', '6.3', '6.4']);
  });

  test('the matrix has one column for each agency, in the order of the document', () => {
    const head = plain(matrixPart());
    const order = ['LĐ-TB&XH', 'KH&ĐT', 'Sở Y tế', 'Sở Nội vụ', 'VH&TT', 'TT&TT', 'GD&ĐT', 'Thống kê'].map((name) =>
      head.lastIndexOf(name),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
  });

  test.each(indicators.map((code) => [code]))('matrix row %s: chips in the columns of its agencies', (code) => {
    const columns = [
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Kế hoạch và Đầu tư',
      'Sở Y tế',
      'Sở Nội vụ',
      'Sở Văn hóa và Thể thao',
      'Sở Thông tin và Truyền thông',
      'Sở Giáo dục và Đào tạo',
      'Cục Thống kê',
    ];
    const list = matrixPart();
    // The key above the table has chips too.
    const table = list.slice(list.findIndex(({ text }) => text === '1.1'));
    const chips = (row: readonly Word[]): { what: string; x: number }[] =>
      row.filter(({ text }) => /^(TH|SL|CT)$/.test(text)).map(({ text, x }) => ({ what: text, x: Math.round(x) }));
    const places = [...new Set(indicators.flatMap((each) => chips(rowOf(table, each)).map(({ x }) => x)))].sort((a, b) => a - b);
    // A pixel of rounding is not another column.
    const distinct = places.filter((x, index) => index === 0 || x - (places[index - 1] ?? 0) > 8);
    expect(distinct).toHaveLength(columns.length);
    const found = chips(rowOf(table, code)).map(
      ({ what, x }) => `${what} ${columns[distinct.filter((place) => x >= place - 8).length - 1] ?? ''}`,
    );
    const expected = pairs
      .filter(({ indicator }) => indicator === code)
      .map(({ agency, roles }) => `${roles.startsWith('Số liệu') ? 'SL' : 'TH'} ${agency}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(rowOf(table, code).filter(({ text }) => text === 'BC')).toHaveLength(expected.length);
  });

  test.each(printedDates)('the date %s', (date) => {
    expect(whole).toContain(date);
  });

  test.each([
    ['Trước ngày 25/6/2021', 'Các sở, ban, ngành, đoàn thể, địa phương'],
    ['Trước ngày 30/11', 'Các sở, ban, ngành, địa phương'],
    ['Trước ngày 10/12', 'UBND tỉnh'],
  ])('%s, %s', (when, who) => {
    expect(whole).toContain(when);
    expect(whole).toContain(who);
  });

  test('“Minh họa” stands beside every figure of a result', () => {
    for (const code of indicators) {
      const row = plain(rowOf(indicatorPart(), code));
      // A figure with its year is an observation; the document's own baseline and targets carry no such year.
      const observed = [...row.matchAll(/\b20(?:20|21|22|23|24), /g)].length;
      const marked = [...row.matchAll(/\b20(?:20|21|22|23|24), Minh họa/g)].length;
      expect(marked, code).toBe(observed);
      if (code !== '6.1') expect(observed, code).toBeGreaterThan(0);
    }
  });

  test.each([
    ['the 20 indicators', indicatorPart],
    ['the matrix', matrixPart],
  ] as const)('%s fit on one sheet', (_what, list) => {
    const codes = list().filter(({ text }) => indicators.includes(text));
    expect(codes.map(({ text }) => text)).toEqual(indicators);
    expect(new Set(codes.map(({ sheet }) => sheet)).size).toBe(1);
  });

  test('controls and navigation are gone', () => {
    for (const word of ['Chuyển đến nội dung', 'English', 'Tải bảng CSV', 'Xóa lọc', 'Tìm chỉ tiêu', 'Chỉ danh sách'])
      expect(whole).not.toContain(word);
  });

  test('source and day of printing stand on it', () => {
    expect(whole).toContain('Nguồn: Kế hoạch của tỉnh Thừa Thiên Huế');
    expect(whole).toMatch(/In ngày \d\d\/\d{1,2}\/\d{4}/);
  });

  test('it is told to be a demonstration', () => {
    expect(whole).toContain('Trang trình diễn.');
  });
});
