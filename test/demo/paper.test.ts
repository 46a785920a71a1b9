/** The pages on paper: heads on every sheet of a table, no control, no colour, invented figures marked, source and day last. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { indicators } from './plan.ts';

const patient = { timeout: 60_000 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

interface Sheet {
  readonly text: string;
  /** What stands lowest on it. */
  readonly last: string;
}

async function sheetsOf(page: Page): Promise<Sheet[]> {
  const pdf = await getDocument({ data: await page.pdf({ preferCSSPageSize: true }), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Math.round(item.transform[5] as number) }] : [],
    );
    const lowest = Math.min(...words.map(({ y }) => y));
    const text = (list: readonly { text: string }[]): string =>
      list
        .map((word) => word.text)
        .join(' ')
        .replace(/\s+/g, ' ');
    sheets.push({ text: text(words), last: text(words.filter(({ y }) => y === lowest)) });
  }
  return sheets;
}

const texts = async (page: Page): Promise<string[]> => (await sheetsOf(page)).map(({ text }) => text);

const pages = [
  ['/?as-of=2024-11-20', 'Nguồn: Kế hoạch của tỉnh Thừa Thiên Huế 2021–2025', /In ngày \d\d\/\d{1,2}\/\d{4}/],
  ['/?as-of=2024-11-20&lang=en', 'Source: the plan of Thừa Thiên Huế province, 2021–2025', /Printed on \d{1,2} [A-Z][a-z]+ \d{4}/],
  ['/?as-of=2024-11-20&data=none', 'Nguồn: Kế hoạch của tỉnh Thừa Thiên Huế 2021–2025', /In ngày \d\d\/\d{1,2}\/\d{4}/],
  ['/kien-giang/?as-of=2018-06-30', 'Nguồn: Kế hoạch số 27/KH-UBND ngày 03/3/2016', /In ngày \d\d\/\d{1,2}\/\d{4}/],
  ['/kien-giang/?as-of=2018-06-30&lang=en', 'Source: plan no. 27/KH-UBND', /Printed on \d{1,2} [A-Z][a-z]+ \d{4}/],
] as const;

describe.each(pages)('%s', (path, source, day) => {
  let page: Page;
  let sheets: Sheet[];
  beforeAll(async () => {
    page = await site.open(path);
    sheets = await sheetsOf(page);
    await page.emulateMediaType('print');
  }, patient.timeout);
  afterAll(async () => {
    await page.close();
  });

  test('source and day of printing stand last', () => {
    expect(sheets.at(-1)?.text).toContain(source);
    expect(sheets.at(-1)?.last).toMatch(day);
  });

  test('nothing that can be pressed is printed', async () => {
    const controls = await page.$$eval('>>> :is(button, input, select, textarea, [role="button"])', (all) =>
      // The name of a project in the budget is the head of its row, whether it folds or not.
      all
        .filter((one) => one.getClientRects().length > 0 && !one.closest('th[scope="row"]'))
        .map((one) => `${one.localName} ${one.textContent.trim()}`),
    );
    expect(controls).toEqual([]);
  });

  test('no sheet is empty', () => {
    expect(sheets.filter(({ text }) => text.trim().length < 40)).toEqual([]);
  });

  // But the pictures of trends, drawn for the screen: their lines differ in shape, and the table beside them holds every figure.
  test('it needs no colour and has none', patient, async () => {
    for (const element of await page.$$('bdg-plan > section:not(#bieu-do)')) {
      const box = await element.boundingBox();
      if (!box || box.height < 1 || box.height > 8000) continue;
      const { data, width, height } = PNG.sync.read(Buffer.from(await element.screenshot()));
      let coloured = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 12) coloured++;
      }
      expect(coloured / (width * height), await element.evaluate((one) => `${one.localName} ${one.id}`)).toBe(0);
    }
  });
});

describe('invented figures', () => {
  // Of 2024 and of the baseline, none of which is also a target: reckoned nowhere else on the page.
  const invented = [
    ...['54,3', '49,1', '29,6', '27,0', '78,0', '41,0', '109,3', '14,6', '18,9', '97,6', '96,6', '84,9', '84,1', '28,9', '50,6', '27,7'],
    ...['42,0', '44,0', '35,2', '24,1', '61,0', '110,8', '16,8', '94,5', '93,7', '80,6', '79,6', '26,5', '47,2'],
  ];

  test('each sheet that has one says "Minh họa"; in tables it stands beside each', patient, async () => {
    const page = await site.open('/?as-of=2024-11-20');
    const found = await texts(page);
    const has = (text: string): string[] => invented.filter((figure) => new RegExp(`(?<![\\d,.])${figure}(?![\\d])`).test(text));
    expect(found.filter((text) => has(text).length > 0).length).toBeGreaterThanOrEqual(3);
    expect(found.filter((text) => has(text).length > 0 && !text.includes('Minh họa'))).toEqual([]);
    const table = found.find((text) => text.startsWith('Mục tiêu và chỉ tiêu')) ?? '';
    expect(has(table)).toEqual(invented);
    for (const figure of invented) {
      const after = table.slice(table.search(new RegExp(`(?<![\\d,.])${figure}`)));
      // Two groups share the word that follows the second of them.
      expect(after.slice(0, 60), figure).toContain('Minh họa');
    }
    await page.close();
  });

  test('there is none on the first day of the plan, nor of Kiên Giang', patient, async () => {
    for (const path of ['/?as-of=2024-11-20&data=none', '/kien-giang/?as-of=2018-06-30']) {
      const page = await site.open(path);
      const text = (await texts(page)).join(' ');
      expect(
        invented.filter((figure) => text.includes(`${figure}%`)),
        path,
      ).toEqual([]);
      expect(text, path).not.toMatch(/minh họa/i);
      await page.close();
    }
  });
});

describe('a table that runs over several sheets', () => {
  test('has its heads on each of them', patient, async () => {
    const page = await site.open('/?as-of=2024-11-20');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@page { size: A5 landscape }');
      document.adoptedStyleSheets = [sheet];
    });
    const found = (await texts(page)).filter((text) => !text.startsWith('Nơi để đối chiếu'));
    const between = (from: string, to: string): string[] =>
      found.slice(
        found.findIndex((text) => text.trim().startsWith(from)),
        found.findIndex((text) => text.trim().startsWith(to)),
      );
    const tables = [
      ['Mục tiêu và chỉ tiêu', 'Phân công trách nhiệm', 'Mới nhất Chỉ tiêu 2025 Kết quả, tiến độ Cơ quan'],
      ['Phân công trách nhiệm', 'Nhiệm vụ ngoài', '2 chỉ tiêu Cục Thống kê 2 chỉ tiêu'],
      ['So với chỉ tiêu quốc gia', 'Diễn biến', 'Tỉnh, năm 2025 Quốc gia, năm 2025 So sánh'],
    ] as const;
    for (const [from, to, head] of tables) {
      const rows = between(from, to).filter((text) => indicators.some((code) => text.includes(` ${code} `)));
      expect(rows.length, from).toBeGreaterThan(1);
      expect(
        rows.filter((text) => !text.includes(head)),
        from,
      ).toEqual([]);
    }
    await page.close();
  });
});
