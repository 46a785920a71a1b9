import { existsSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { inRoot } from '../../scripts/build/workspace.ts';
import { chromiumFlags, ensureBrowser } from '../../scripts/ensure-browser.ts';
import { serve, type Serving } from '../../scripts/serve.ts';

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly javascript?: boolean;
  /** The page's own clock zone, as `America/Los_Angeles`. */
  readonly timezone?: string;
  /** Called with the page before it goes to its address, to listen or to intercept. */
  readonly before?: (page: Page) => Promise<void> | void;
}

/** The built demo, served with its policy as `npm start` serves it, and a Chromium to look at it. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  open(path: string, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Opens dist/site (or another built folder). Close it in `afterAll`. */
export async function openSite(folder = inRoot('dist/site')): Promise<Site> {
  if (!existsSync(folder)) throw new Error(`${folder} is not built: run "npm run build"`);
  const found = await ensureBrowser();
  if ('missing' in found) throw new Error(found.missing);
  const serving: Serving = await serve(folder);
  const browser = await launch({ executablePath: found.path, args: [...chromiumFlags], headless: true });
  return {
    url: serving.url,
    browser,
    async open(path, options = {}) {
      // A window of its own: a page behind another paints nothing and waits for ever.
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 900 });
      if (options.dark === true) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      if (options.javascript === false) await page.setJavaScriptEnabled(false);
      if (options.timezone !== undefined) await page.emulateTimezone(options.timezone);
      await options.before?.(page);
      await page.goto(new URL(path, serving.url).href, { waitUntil: 'load' });
      if (options.javascript !== false) await drawn(page);
      return page;
    },
    async close() {
      await browser.close();
      await serving.close();
    },
  };
}

/** Waits until every `bdg-*` element of the page, in shadow roots too, is registered and has drawn what it has, and the page is quiet. */
export async function drawn(page: Page, timeout = 15_000): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 200, timeout });
  await page.waitForFunction(
    () => {
      const all: Element[] = [];
      const collect = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.localName.startsWith('bdg-')) all.push(element);
          if (element.shadowRoot !== null) collect(element.shadowRoot);
        }
      };
      collect(document);
      return all.every((element) => element.matches(':defined') && (element as { isUpdatePending?: boolean }).isUpdatePending !== true);
    },
    { timeout },
  );
}

/** The text a reader sees, shadow roots included, one blank for any run. */
export function visibleText(page: Page, selector = 'body'): Promise<string> {
  return page.$eval(selector, (start) => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return Array.from(node.childNodes, read).join('');
      if (['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'].includes(node.tagName)) return '';
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.visibility === 'hidden') return '';
      const children =
        node.shadowRoot !== null
          ? [...node.shadowRoot.childNodes]
          : node instanceof HTMLSlotElement && node.assignedNodes().length > 0
            ? node.assignedNodes()
            : [...node.childNodes];
      const text = children.map(read).join('');
      return style.display.startsWith('inline') || style.display === 'contents' ? text : ` ${text} `;
    };
    return read(start).replace(/\s+/g, ' ').trim();
  });
}
