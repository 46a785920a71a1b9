/** Opens the examples in their states in a real browser, and asks it about what stands in their shadow roots. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, ensureBrowser } from '../../scripts/ensure-browser.ts';
import { serveGallery } from './gallery.ts';

export interface Gallery {
  readonly page: Page;
  /** Draws every state of an element in both languages; `query` adds to the address. */
  open(element: string, query?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const found = await ensureBrowser();
  if ('missing' in found) throw new Error(found.missing);
  const gallery = await serveGallery();
  const browser: Browser = await puppeteer.launch({
    executablePath: found.path,
    // A page kept for the way back would keep what it still waits for, and with it the few connections to the server.
    args: [...chromiumFlags, '--disable-features=BackForwardCache'],
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { policyReports: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
    // What loads for ever stays as it is, however long the test takes.
    const soon = globalThis.setTimeout;
    Object.assign(globalThis, { setTimeout: (act: () => void, after = 0) => (after >= 4_000 ? 0 : soon(act, after)) });
  });
  return {
    page,
    async open(element, query = '') {
      await page.goto(`${gallery.url}?set=states&element=${element}${query}`);
      await page.waitForFunction(
        () =>
          document.documentElement.dataset['drawn'] === 'true' &&
          [...document.querySelectorAll('section')].every(({ firstElementChild: element, dataset }) => {
            const drawn = element?.shadowRoot?.querySelector('.bdg');
            const isLoading = dataset['example']?.startsWith('loading') === true;
            return drawn?.getAttribute('lang') === (element as HTMLElement).lang && element?.hasAttribute('aria-busy') === isLoading;
          }),
      );
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    },
    async close() {
      await browser.close();
      gallery.stop();
    },
  };
}
