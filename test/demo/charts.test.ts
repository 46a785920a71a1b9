/** What charts cost and give on the built page: nothing is fetched before one comes near, nothing is lost when drawing fails, and paper has no empty frames. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, openSite, visibleText, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const isDrawing = (request: HTTPRequest): boolean => /bdg-part-chartjs/.test(request.url());

/** Keeps the addresses of what is fetched to draw with. */
function listen(into: string[]): (page: Page) => void {
  return (page) =>
    page.on('request', (request) => {
      if (isDrawing(request)) into.push(request.url());
    });
}

/** Pixels of the canvases of a chart that are not empty. */
const inked = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...(document.querySelector('bdg-trend-chart')?.shadowRoot?.querySelectorAll('canvas') ?? [])].map((canvas) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, Math.max(1, canvas.width), Math.max(1, canvas.height)) ?? { data: [] };
      let count = 0;
      for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) count++;
      return count;
    }),
  );

describe('what is fetched', () => {
  test('no byte of Chart.js with the page, one file once a chart comes near', async () => {
    const fetched: string[] = [];
    const scripts: Promise<string>[] = [];
    const page = await site.open('/?as-of=2024-11-20', {
      before: (fresh) => {
        listen(fetched)(fresh);
        fresh.on('response', (response) => {
          if (response.request().resourceType() === 'script') scripts.push(response.text());
        });
      },
    });
    expect(fetched).toEqual([]);
    // Under whatever name: these words of its own are in Chart.js and nowhere else.
    const holdsLibrary = async (): Promise<boolean[]> =>
      (await Promise.all(scripts)).map((text) => text.includes('Canvas is already in use')).filter(Boolean);
    expect(await holdsLibrary()).toEqual([]);
    await page.$eval('bdg-trend-chart', (chart) => chart.scrollIntoView());
    await page.waitForNetworkIdle({ idleTime: 500 });
    await drawn(page);
    expect(new Set(fetched).size).toBe(1);
    expect(fetched).toHaveLength(1);
    expect(await holdsLibrary()).toEqual([true]);
    expect((await inked(page)).every((count) => count > 500)).toBe(true);
  });

  test('none for a page without a chart over time, from its top to its end', async () => {
    const fetched: string[] = [];
    const page = await site.open('/song-an/?as-of=2024-11-20', { before: listen(fetched) });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForNetworkIdle({ idleTime: 500 });
    expect(fetched).toEqual([]);
  });
});

describe('where the drawing cannot be fetched', () => {
  test('one line says so, and the table stands open', async () => {
    const page = await site.open('/?as-of=2024-11-20', {
      before: async (fresh) => {
        await fresh.setRequestInterception(true);
        fresh.on('request', (request) => void (isDrawing(request) ? request.abort() : request.continue()));
      },
    });
    await page.$eval('bdg-trend-chart', (chart) => chart.scrollIntoView());
    await page.waitForFunction(() => document.querySelector('bdg-trend-chart')?.shadowRoot?.textContent.includes('BDG-404'));
    const text = await visibleText(page, 'bdg-trend-chart');
    expect(text).toContain('Chưa tải được phần vẽ; số liệu có đủ trong bảng dưới đây. Mã lỗi: BDG-404');
    expect(await page.$eval('bdg-trend-chart >>> table', (table) => table.getBoundingClientRect().height)).toBeGreaterThan(100);
    expect(await page.$$('bdg-trend-chart >>> canvas')).toEqual([]);
  });
});

describe('read in the accessibility tree', () => {
  test.each(['bdg-trend-chart', 'bdg-gap-chart'])('%s: heading, sentence, table, and nothing of its picture', async (tag) => {
    const page = await site.open('/?as-of=2024-11-20');
    const root = await page.$(tag);
    const tree = await page.accessibility.snapshot({ interestingOnly: false, ...(root ? { root } : {}) });
    const heard: string[] = [];
    const walk = (node: typeof tree): void => {
      if (!node) return;
      if (node.role === 'heading' || node.role === 'table') heard.push(node.role);
      else if (node.role === 'paragraph' && node.children?.length) heard.push('paragraph');
      else if (['image', 'img', 'Canvas', 'graphics-document'].includes(node.role)) heard.push('picture');
      node.children?.forEach(walk);
    };
    walk(tree);
    expect(heard.indexOf('heading')).toBe(0);
    expect(heard.indexOf('table')).toBeGreaterThan(heard.indexOf('paragraph'));
    expect(heard.filter((role) => role === 'table')).toHaveLength(1);
    expect(heard).not.toContain('picture');
  });
});

describe('at every width', () => {
  test.each([360, 1280])('%d px: text in the pictures has 12 to 14 px', async (width) => {
    const page = await site.open('/?as-of=2024-11-20', { width });
    await page.$eval('bdg-gap-chart', (chart) => chart.scrollIntoView());
    const sizes = await page.$eval('bdg-gap-chart', ({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('svg text, .key span, .row p') ?? [])].map((text) => parseFloat(getComputedStyle(text).fontSize)),
    );
    expect(sizes.length).toBeGreaterThan(10);
    for (const size of sizes) {
      expect(size).toBeGreaterThanOrEqual(12);
      expect(size).toBeLessThanOrEqual(14);
    }
  });
});

describe('on paper', () => {
  test('a chart that nobody has seen leaves no empty frame, and its table is printed', async () => {
    const page = await site.open('/?as-of=2024-11-20', {
      before: async (fresh) => {
        await fresh.setRequestInterception(true);
        // Printing does not wait: what draws is asked for, and is not there yet.
        fresh.on('request', (request) => void (isDrawing(request) ? undefined : request.continue()));
      },
    });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => {
      const root = document.querySelector('bdg-trend-chart')?.shadowRoot;
      const height = (selector: string): number => root?.querySelector(selector)?.getBoundingClientRect().height ?? -1;
      return { picture: height('.picture'), table: height('table') };
    });
    expect(shown.picture).toBe(0);
    expect(shown.table).toBeGreaterThan(60);
  });
});
