/** The pages of the communes: who must do what, and when, without a figure, a day or a name that their documents do not have. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, visibleText, type Site } from '../support/site.ts';

const communes = ['/huong-tra/', '/song-an/', '/dak-cam/'] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

async function seen(path: string, options: Parameters<Site['open']>[1] = {}): Promise<string> {
  const page = await site.open(path, options);
  const text = await visibleText(page, 'main');
  await page.close();
  return text;
}

/** The line of the index that begins with a name, and where it ends on the screen. */
const indexLine = (page: Page, name: string): Promise<{ text: string; bottom: number } | undefined> =>
  page.$eval(
    'bdg-task-list[view=index]',
    (index, wanted) => {
      const line = [...(index.shadowRoot?.querySelectorAll('li') ?? [])].find(
        (item) => item.querySelector('b')?.textContent.trim() === wanted,
      );
      return line && { text: (line as HTMLElement).innerText.replace(/\s+/g, ' ').trim(), bottom: line.getBoundingClientRect().bottom };
    },
    name,
  );

describe('what must the school of Song An do, and when', () => {
  const school = 'Hiệu trưởng các trường THCS, Tiểu học';

  test('the first screen of a telephone answers', async () => {
    const page = await site.open('/song-an/', { width: 360, height: 740 });
    const line = await indexLine(page, school);
    expect(line?.text).toBe(`${school} Đưa giới vào giờ dạy, ngoại khóa; ưu tiên trẻ em gái, phụ nữ đi học Văn bản không ghi ngày`);
    expect(line?.bottom).toBeLessThanOrEqual(740);
    await page.close();
  });

  test('its link leads to its tasks', async () => {
    const page = await site.open('/song-an/', { width: 360, height: 740 });
    await page.$eval(
      'bdg-task-list[view=index]',
      (index, name) => {
        [...(index.shadowRoot?.querySelectorAll('a') ?? [])].find(({ textContent }) => textContent.includes(name))?.click();
      },
      school,
    );
    await page.waitForFunction(() => {
      const block = document.querySelector('#nhiem-vu bdg-task-list')?.shadowRoot?.activeElement;
      const { top = -1 } = block?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight && block?.textContent.includes('Hiệu trưởng các trường THCS, Tiểu học') === true;
    });
    await page.close();
  });
});

describe('each page says', () => {
  test.each<[path: string, sentences: string[]]>([
    [
      '/huong-tra/?as-of=2020-05-20',
      [
        'Ai làm gì, khi nào',
        'Trước ngày 01/6/2020; Trước ngày 01/12/2020; còn lại không ghi ngày',
        'Có 2 hạn ghi ngày.',
        'Ngày cuối còn hạn: Chủ Nhật 31/5/2020.',
        'Kế hoạch không đặt chỉ tiêu',
        'Văn bản không nêu ai',
      ],
    ],
    [
      '/song-an/',
      [
        'Ai làm gì, khi nào',
        'Hội Liên hiệp Phụ nữ xã (Đề nghị)',
        'Ngày kỷ niệm, không phải hạn.',
        'Theo quy định, văn bản không ghi ngày',
        'Văn bản không nêu riêng',
        'Không việc nào có hạn ghi ngày.',
      ],
    ],
    [
      '/dak-cam/',
      ['Ai làm gì, khi nào', 'Văn bản để trống', 'Sau khi có hướng dẫn của cấp có thẩm quyền, văn bản không ghi ngày', 'Lễ phát động'],
    ],
    ['/song-an/?lang=en', ['Who does what, when', 'No day in the document', 'The plan sets no indicators', 'Request']],
  ])('%s', async (path, sentences) => {
    const text = await seen(path);
    for (const sentence of sentences) expect(text.toLowerCase()).toContain(sentence.toLowerCase());
  });

  test.each(communes)('%s: nothing late, no verdict, no figure of a result, no "hằng năm" of a plan of one year', async (path) => {
    const text = await seen(`${path}?as-of=2026-01-05`);
    expect(text).not.toMatch(/quá hạn|nộp muộn|không đạt|chậm tiến độ|minh họa|\d,\d|\d (?:hằng|hàng) năm/i);
  });

  test('/huong-tra/ never completes the name that its copy has lost', async () => {
    const page = await site.open('/huong-tra/');
    expect(await visibleText(page)).not.toMatch(/xã (?:Hương|Hải|Bình|Hồng) ?(?:Bình|Thành|Toàn|Vinh)/);
    await page.close();
  });

  test('/dak-cam/ names the annex that is announced and not there', async () => {
    const page = await site.open('/dak-cam/');
    await page.$eval('bdg-plan-header', (header) => {
      for (const fold of header.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
    });
    expect(await visibleText(page, 'main')).toContain('Chưa có trong bản số hóa; ở đó ghi “có phụ lục kèm theo”');
    await page.close();
  });

  test('?data=none and a day change nothing that the document says', async () => {
    expect(await seen('/song-an/?data=none&as-of=2020-03-01')).toContain('Hiệu trưởng các trường THCS, Tiểu học');
  });
});

describe('without JavaScript', () => {
  test.each<[path: string, sentences: string[]]>([
    ['/huong-tra/', ['Trước ngày 01/6/2020; Trước ngày 01/12/2020', 'Bản số hóa bị cắt mất']],
    [
      '/song-an/',
      ['Hiệu trưởng các trường THCS, Tiểu học', 'Ngày 08/3/2020', 'Theo quy định; văn bản không ghi ngày', 'Văn bản không nêu ai'],
    ],
    ['/dak-cam/', ['Văn bản để trống', 'Chưa có trong bản số hóa; ở đó ghi “có phụ lục kèm theo”']],
  ])('%s', async (path, sentences) => {
    const text = await seen(path, { javascript: false });
    for (const sentence of ['Ai làm gì, khi nào', ...sentences]) expect(text).toContain(sentence);
    expect(text).not.toMatch(/\d hằng năm/);
  });

  test.each(communes)('%s: every link of the index leads to a row, under one h1', async (path) => {
    const page = await site.open(path, { javascript: false });
    const broken = await page.$$eval('bdg-task-list[view=index] a', (links) =>
      links.map((link) => decodeURIComponent(new URL(link.href).hash.slice(1))).filter((id) => !document.getElementById(id)),
    );
    expect(broken).toEqual([]);
    expect(await page.$$eval('h1', (all) => all.length)).toBe(1);
    expect((await page.$$('bdg-task-list[view=index] a')).length).toBeGreaterThan(5);
    await page.close();
  });
});

describe('nothing scrolls sideways', () => {
  test.each(
    communes.flatMap((path) => [320, 360, 768, 1280].flatMap((width) => ['', '?lang=en'].map((query) => [path + query, width] as const))),
  )('%s, %i px', async (path, width) => {
    const page = await site.open(path, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe('the pages lead to each other', () => {
  test.each(['/', ...communes])('%s', async (path) => {
    const page = await site.open(path, { javascript: false });
    const paths = await page.$$eval('.page-foot a', (links) => links.map(({ pathname }) => pathname));
    for (const other of ['/', ...communes].filter((one) => one !== path)) expect(paths).toContain(other);
    await page.close();
  });
});
