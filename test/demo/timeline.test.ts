/** The reporting schedule of the demo: what is heard, what is on paper, what stands there without scripts. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, visibleText, type Site } from '../support/site.ts';
import { stopClock } from './reading.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** Each cell as it is heard: head of its row; head of its column; what it says. From the browser's own accessibility tree. */
async function spokenCells(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const under = (node: AxNode): AxNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...under(child)] : [];
    });
  const nameOf = (node: AxNode): string => (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (node: AxNode): string =>
    under(node)
      .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
      .map(({ name }) => name?.value ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  const table = nodes.find((node) => node.role?.value === 'table' && nameOf(node) === 'Nghĩa vụ báo cáo theo năm');
  if (!table) throw new Error('no such table in the tree');
  const rows = under(table).filter(({ role }) => role?.value === 'row');
  const columns = under(rows[0] ?? table).filter(({ role }) => role?.value === 'columnheader');
  return rows.slice(1).flatMap((row) => {
    const parts = under(row);
    const head = parts.find(({ role }) => role?.value === 'rowheader');
    const cells = parts.filter(({ role }) => role?.value === 'cell' || role?.value === 'gridcell');
    return head ? cells.map((cell, at) => `${nameOf(head)}; ${nameOf(columns[at + 1] ?? head)}; ${textOf(cell)}.`) : [];
  });
}

describe('what is heard on 20/11/2024', () => {
  let cells: string[];
  beforeAll(async () => {
    const page = await site.open('/?as-of=2024-11-20');
    cells = await spokenCells(page);
    await page.close();
  });

  test.each([
    'Báo cáo năm gửi UBND tỉnh, Trước ngày 30/11 hằng năm; 2022; Chưa có thông tin.',
    'Báo cáo năm gửi UBND tỉnh, Trước ngày 30/11 hằng năm; 2024 (năm hiện tại); Chưa đến hạn.',
    'Báo cáo Bộ LĐ-TB&XH, Trước ngày 10/12 hằng năm; 2025; Kỳ sau.',
    'Lập kế hoạch triển khai, Trước ngày 25/6/2021; 2021; Chưa có thông tin.',
    'Lập kế hoạch triển khai, Trước ngày 25/6/2021; 2022; Không yêu cầu.',
    'Tổng kết Kế hoạch, Năm 2025, không ghi ngày; 2025; Kỳ sau.',
    'Dự toán kinh phí; 2021; Văn bản không ghi ngày. Hằng năm.',
  ])('%s', (sentence) => {
    expect(cells).toContain(sentence);
  });

  test('and no more than 4 duties in 5 years, 7 undated ones, and who owes each of them', () => {
    expect(cells).toHaveLength(4 * 6 + 7 * 2);
  });
});

describe('on the days that matter', () => {
  test.each([
    ['2021-06-24', 'Ngày cuối còn hạn'],
    ['2021-06-25', 'Chưa có thông tin'],
  ])('on %s the first deadline is “%s”', async (day, state) => {
    const page = await site.open(`/?as-of=${day}`);
    expect(await spokenCells(page)).toContain(`Lập kế hoạch triển khai, Trước ngày 25/6/2021; 2021 (năm hiện tại); ${state}.`);
    await page.close();
  });

  test('on 05/01/2027 the plan has ended and nothing is overdue', async () => {
    const page = await site.open('/?as-of=2027-01-05');
    const text = await visibleText(page, 'bdg-reporting-timeline');
    expect(text).toContain('Kế hoạch đã kết thúc ngày 31/12/2025. Không còn hạn ghi ngày nào phía trước.');
    expect(text).not.toMatch(/Quá hạn|Chưa nhận|muộn|Còn \d+ ngày|Thêm vào lịch/);
    await page.close();
  });

  test.each([
    ['2024-11-29T16:59:00Z', 'Hôm nay là ngày cuối còn hạn, tính tại ngày 29/11/2024.'],
    ['2024-11-29T17:00:00Z', 'Trước ngày 10/12/2024'],
  ])('at %s, read in Los Angeles: %s', async (instant, text) => {
    const page = await site.open('/', { timezone: 'America/Los_Angeles', before: (opened) => stopClock(opened, instant) });
    expect(await visibleText(page, 'bdg-reporting-timeline')).toContain(text);
    await page.close();
  });
});

describe('what writes a calendar file', () => {
  test('is fetched when it is asked for, not before', async () => {
    const fetched: string[] = [];
    const page = await site.open('/?as-of=2024-11-20', {
      before: (opened) => {
        opened.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      },
    });
    const press = (label: string): Promise<void> =>
      page.$eval(
        'bdg-reporting-timeline',
        (element, wanted) => {
          const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
          buttons.find(({ textContent }) => textContent.includes(wanted))?.click();
        },
        label,
      );
    const scripts = (): string[] => fetched.filter((path) => path.endsWith('.js'));
    const atFirst = scripts().length;
    expect(scripts().filter((path) => /calendar-preview|icalendar/.test(path))).toEqual([]);
    await press('Thêm vào lịch');
    await page.waitForNetworkIdle({ idleTime: 200 });
    const withPreview = scripts().length;
    expect(withPreview).toBeGreaterThan(atFirst);
    expect(await visibleText(page, 'bdg-reporting-timeline')).toContain('Sẽ thêm: Báo cáo năm gửi UBND tỉnh: ngày cuối còn hạn 29/11/2024');
    await press('Tải tệp .ics');
    await page.waitForNetworkIdle({ idleTime: 200 });
    expect(scripts().length).toBeGreaterThan(withPreview);
    expect(await visibleText(page, 'bdg-reporting-timeline')).toContain('Đã tạo tệp lich-thua-thien-hue-2021-2025-bao-cao-nam-2024.ics.');
    await page.close();
  });
});

describe('on paper', () => {
  test('the whole table, the next deadline without a countdown, no control', async () => {
    const page = await site.open('/?as-of=2024-11-20', { width: 360 });
    const pdf = await getDocument({ data: await page.pdf({ preferCSSPageSize: true }), verbosity: 0 }).promise;
    const sheets: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      sheets.push(
        items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(/\s+/g, ' '),
      );
    }
    const sheet = sheets.find((text) => text.includes('Lịch báo cáo') && text.includes('Nghĩa vụ')) ?? '';
    for (const text of [
      'Trước ngày 30/11/2024',
      'Ngày cuối còn hạn: thứ Sáu 29/11/2024.',
      '2021',
      '2025',
      'Tổng kết Kế hoạch',
      'Kế hoạch và báo cáo của địa',
    ])
      expect(sheet).toContain(text);
    expect(sheet).not.toMatch(/Còn 9 ngày|Tải lịch|Thêm vào lịch|Tải bảng/);
    await page.close();
  });
});

describe('without JavaScript', () => {
  test('11 duties, the last permitted days of those that have one', async () => {
    const page = await site.open('/', { javascript: false });
    const rows = await page.$$eval('#lich-bao-cao tbody tr:has(td)', (all) =>
      all.map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
    expect(rows).toHaveLength(11);
    expect(rows.filter((row) => row[2] !== '').map(([duty, due, last]) => [duty, due, last])).toEqual([
      ['Lập kế hoạch triển khai', 'Trước ngày 25/6/2021', '24/6/2021'],
      ['Báo cáo năm gửi UBND tỉnh', 'Trước ngày 30/11 hằng năm, 2021–2025', '29/11/2021; 29/11/2022; 29/11/2023; 29/11/2024; 29/11/2025'],
      ['Báo cáo Bộ LĐ-TB&XH', 'Trước ngày 10/12 hằng năm, 2021–2025', '09/12/2021; 09/12/2022; 09/12/2023; 09/12/2024; 09/12/2025'],
    ]);
    await page.close();
  });
});
