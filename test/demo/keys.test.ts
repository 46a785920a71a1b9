/** The two questions of the page, answered with nothing but keys from the address bar on, the place of the focus seen at every stop. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { stopAt, type Stop } from './focus.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** As many presses as a person may need, and no more. */
const MOST_PRESSES = 25;

/** A keyboard that counts its presses and looks where each has led. */
class Keyboard {
  presses = 0;
  readonly stops: Stop[] = [];
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: KeyInput): Promise<Stop | undefined> {
    if (this.presses >= MOST_PRESSES)
      throw new Error(`more than ${String(MOST_PRESSES)} presses, the last at "${this.stops.at(-1)?.name ?? 'nothing'}"`);
    this.presses += 1;
    await this.#page.keyboard.press(key);
    // What a press fetches is there a moment later, and a ring is painted with the next picture.
    await this.#page.waitForNetworkIdle({ idleTime: 50 });
    await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const stop = await stopAt(this.#page);
    if (stop) this.stops.push(stop);
    return stop;
  }

  /** Presses Tab until a stop whose name is like this. */
  async tabTo(name: RegExp): Promise<void> {
    while (!name.test((await this.press('Tab'))?.name ?? '')) continue;
  }
}

/** Nothing to be seen of the focus at a stop is a stop at which nobody knows where they are. */
function expectSeen(stops: readonly Stop[]): void {
  const unseen = stops.filter(({ outline, painted }) => outline < 2 || painted < 2);
  expect(unseen).toEqual([]);
}

describe.each([
  [1280, 'light'],
  [360, 'light'],
  [1280, 'dark'],
])('at %i px, %s', { timeout: 60_000 }, (width, theme) => {
  let page: Page;
  let keys: Keyboard;
  beforeEach(async () => {
    page = await site.open(`/?as-of=2024-11-20&theme=${theme}`, { width });
    keys = new Keyboard(page);
    expect(await stopAt(page), 'the focus is nowhere in the page yet').toBeUndefined();
  });
  afterEach(async () => {
    await page.close();
  });

  test('the first stop leads past everything that comes before the content', async () => {
    expect((await keys.press('Tab'))?.name).toBe('a Chuyển đến nội dung');
    expectSeen(keys.stops);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  });

  test('who answers for 4.2', async () => {
    await keys.tabTo(/^a Phân công$/);
    await keys.press('Enter');
    await keys.tabTo(/^input/);
    for (const letter of ['4', '.', '2'] as const) await keys.press(letter);
    // A person scrolls on until it is there.
    while (!(await answers(page)).isInSight) await keys.press('PageDown');
    expect((await answers(page)).said).toEqual(['Sở Y tế: 4.2: Chịu trách nhiệm thực hiện. Báo cáo.']);
    expectSeen(keys.stops);
  });

  test('"trước ngày 30/11" goes into a calendar as the whole of 29/11', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bdg-keys-'));
    const session = await page.createCDPSession();
    const browserContextId = page.browserContext().id;
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      ...(browserContextId && { browserContextId }),
    });
    await keys.tabTo(/^a Tháng hành động$/);
    await keys.press('Enter');
    await keys.tabTo(/^button Thêm vào lịch: Trước ngày 30\/11/);
    await keys.press('Space');
    await keys.tabTo(/^button Tải tệp/);
    await keys.press('Enter');
    expectSeen(keys.stops);

    const file = await firstFile(folder);
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([
      [true, '2024-11-29', '2024-11-30'],
    ]);
    expect(events[0]?.summary.toLowerCase()).toContain('trước ngày 30/11');
    rmSync(folder, { recursive: true });
  });
});

/** The pairs that the filtered matrix shows, as table or as list, and whether they lie in the window. */
function answers(page: Page): Promise<{ readonly said: string[]; readonly isInSight: boolean }> {
  return page.$eval('bdg-responsibility-matrix', ({ shadowRoot }) => {
    const isVisible = (element: Element): boolean => element.getClientRects().length > 0;
    const clean = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (root: ParentNode | null, selector: string): Element[] => [...(root?.querySelectorAll(selector) ?? [])].filter(isVisible);
    const heads = all(shadowRoot, 'thead th');
    const cells = all(shadowRoot, 'tbody tr:not(.group) td').filter((cell) => clean(cell) !== '');
    const items = all(shadowRoot, '.list li');
    const fromTable = cells.map((cell) => {
      const row = cell.parentElement as HTMLTableRowElement;
      const head = heads[(cell as HTMLTableCellElement).cellIndex];
      const roles = [...cell.querySelectorAll('.vh')].map(clean).join(' ');
      return `${head?.getAttribute('title') ?? ''}: ${clean(row.querySelector('b'))}: ${roles}`;
    });
    const fromList = items.map((item) => {
      const roles = [...item.querySelectorAll('p > span')].map((role) => `${clean(role.lastChild as Element | null)}.`).join(' ');
      return `${clean(item.closest('section')?.querySelector('.agency span'))}: ${clean(item.querySelector('b'))}: ${roles}`;
    });
    const places = [...cells, ...items].map((element) => element.getBoundingClientRect());
    return { said: [...fromTable, ...fromList], isInSight: places.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight) };
  });
}

/** The file, once the browser has written it whole. */
async function firstFile(folder: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [name] = readdirSync(folder).filter((one) => one.endsWith('.ics'));
    if (name !== undefined) return readFileSync(join(folder, name), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no calendar file in ${folder}: ${readdirSync(folder).join()}`);
}
