/**
 * A reader who is new to the page, on a telephone: is indicator 2.3 met, by which figure, of which year, how sure, and who answers for it?
 * In at most three steps, each by what can be seen; a step is a tap or a text typed into a field.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const MOST_STEPS = 3;
const wide = { width: 360, height: 740 };
const patient = { timeout: 60_000 };

class Reader {
  steps = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  /** Taps what says this and can be seen in the window, or by scrolling to it as a reader does. */
  async tap(selector: string, says: RegExp): Promise<void> {
    const found = await this.#seen(selector, says);
    if (!found) throw new Error(`nothing to be seen says ${String(says)}`);
    this.#step();
    await found.click();
    await this.#settled();
  }

  async type(selector: string, text: string): Promise<void> {
    const found = await this.#seen(selector, /^/);
    if (!found) throw new Error(`there is no field ${selector} to be seen`);
    this.#step();
    await found.type(text);
    await this.#settled();
  }

  /** Everything that lies in the window, as lines from above to below. */
  inSight(): Promise<string> {
    return this.#page.evaluate(() => {
      const seen: string[] = [];
      const look = (root: Document | ShadowRoot): void => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Element) {
            if (node.shadowRoot) look(node.shadowRoot);
            continue;
          }
          const range = document.createRange();
          range.selectNodeContents(node);
          const { top, bottom, left, right, width, height } = range.getBoundingClientRect();
          // What is only there to be heard is one pixel large.
          const isDrawn = width > 1 && height > 1 && node.parentElement?.checkVisibility({ visibilityProperty: true }) === true;
          const text = (node.nodeValue ?? '').trim();
          if (
            text !== '' &&
            isDrawn &&
            !node.parentElement?.closest('.vh') &&
            top >= 0 &&
            bottom <= innerHeight &&
            left >= 0 &&
            right <= innerWidth
          )
            seen.push(text);
        }
      };
      look(document);
      return seen.join(' ').replace(/\s+/g, ' ');
    });
  }

  #step(): void {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new Error(`more than ${String(MOST_STEPS)} steps`);
  }

  async #seen(selector: string, says: RegExp): Promise<ElementHandle | undefined> {
    for (const handle of await this.#page.$$(`>>> ${selector}`)) {
      const isIt = await handle.evaluate((one) => (one.checkVisibility() ? one.textContent.replace(/\s+/g, ' ').trim() : undefined));
      if (isIt !== undefined && says.test(isIt)) return handle;
    }
    return undefined;
  }

  async #settled(): Promise<void> {
    await this.#page.waitForNetworkIdle({ idleTime: 200 });
    await this.#page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  }
}

const answers = {
  vi: [
    'Chỉ tiêu 2.3',
    '27,0%',
    'năm 2024',
    'Minh họa',
    'ít nhất 30%',
    'Chưa đạt',
    'Chậm tiến độ',
    'Chưa giao cơ quan thực hiện.',
    'Số liệu: Sở KH&ĐT',
  ],
  en: [
    'Indicator 2.3',
    '27.0%',
    'in 2024',
    'Illustrative',
    'at least 30%',
    'Not yet met',
    'Off track',
    'Nobody named to carry it out',
    'Department of Planning and Investment',
  ],
} as const;

describe.each(['vi', 'en'] as const)('is 2.3 met (%s)', (lang) => {
  const path = `/?as-of=2024-11-20${lang === 'en' ? '&lang=en' : ''}`;

  test('by the mark of the overview: one step, everything in one window', patient, async () => {
    const page = await site.open(path, wide);
    const reader = new Reader(page);
    await reader.tap('bdg-status-chart >>> table a', /^2\.3/);
    const text = await reader.inSight();
    for (const answer of answers[lang]) expect(text).toContain(answer);
    expect(reader.steps).toBeLessThanOrEqual(MOST_STEPS);
    await page.close();
  });

  test('by the way of the page and the search field: two steps', patient, async () => {
    const page = await site.open(path, wide);
    const reader = new Reader(page);
    await reader.tap('nav a', lang === 'vi' ? /^Chỉ tiêu$/ : /^Indicators$/);
    await reader.type('bdg-indicator-grid >>> input', '2.3');
    const left = await page.$$eval('>>> bdg-indicator-grid >>> article', (all) =>
      all.filter((one) => one.getClientRects().length > 0).map(({ id }) => id.split('-').at(-1)),
    );
    expect(left).toEqual(['2.3']);
    await page.$eval('>>> bdg-indicator-grid >>> article:not(.off)', (one) => {
      one.scrollIntoView();
    });
    const text = await reader.inSight();
    for (const answer of answers[lang]) expect(text).toContain(answer);
    expect(reader.steps).toBeLessThanOrEqual(MOST_STEPS);
    await page.close();
  });

  test('who answers for it, in a sentence: one step more', patient, async () => {
    const page = await site.open(path, wide);
    const reader = new Reader(page);
    await reader.tap('bdg-status-chart >>> table a', /^2\.3/);
    await reader.tap(`[id="bdg-thua-thien-hue-2021-2025-2.3"] summary`, lang === 'vi' ? /Căn cứ đánh giá/ : /^/);
    const card = await page.$eval('>>> [id="bdg-thua-thien-hue-2021-2025-2.3"]', (one) => one.textContent.replace(/\s+/g, ' '));
    // Nobody carries it out; who supplies the data, by the whole name.
    const sentences =
      lang === 'vi'
        ? ['Chịu trách nhiệm thực hiện Chưa giao cơ quan thực hiện.', 'Kế hoạch giao việc này cho Sở Kế hoạch và Đầu tư.']
        : ['Responsible Nobody named to carry it out.', 'The plan gives this to the Department of Planning and Investment.'];
    for (const sentence of sentences) expect(card).toContain(sentence);
    expect(reader.steps).toBeLessThanOrEqual(MOST_STEPS);
    await page.close();
  });
});
