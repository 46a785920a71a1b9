import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, ensureBrowser } from '../../scripts/ensure-browser.ts';

export async function launchBrowser(): Promise<Browser> {
  const found = await ensureBrowser();
  if ('missing' in found) throw new Error(found.missing);
  return launch({ executablePath: found.path, args: [...chromiumFlags], headless: true });
}

export const htmlPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** What an element shows in its own tree, without what it holds. */
export function shadowText(page: Page, selector: string): Promise<string> {
  return page.$eval(
    selector,
    (element) => (element.shadowRoot?.querySelector('.bdg') as HTMLElement | null)?.innerText.replace(/\s+/g, ' ').trim() ?? '',
  );
}

/** Waits until the element shows the text, and tells at what time, in milliseconds since 1970. */
export async function whenShown(page: Page, selector: string, text: string, timeout: number): Promise<number> {
  await page.waitForFunction(
    (where, what) =>
      (document.querySelector(where)?.shadowRoot?.querySelector('.bdg') as HTMLElement | null)?.innerText.includes(what) === true,
    { timeout, polling: 50 },
    selector,
    text,
  );
  return Date.now();
}
