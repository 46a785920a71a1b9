import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, ensureBrowser } from '../../scripts/ensure-browser.ts';
import { isReviewed } from '../support/axe-incomplete.ts';
import { allExamples, axeSource, serveGallery } from './gallery.ts';

/** Both widths of the accessibility checks, and the narrowest of the layout check. */
const widths = [360, 1280] as const;
const looks = [
  { name: 'light', query: 'theme=light&lang=vi' },
  { name: 'dark', query: 'theme=dark&lang=vi' },
  { name: 'English', query: 'theme=light&lang=en' },
] as const;

const elements = [...new Set((await allExamples()).map(({ element }) => element))].sort();

let browser: Browser;
let page: Page;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  const found = await ensureBrowser();
  if ('missing' in found) throw new Error(found.missing);
  gallery = await serveGallery();
  browser = await puppeteer.launch({ executablePath: found.path, args: [...chromiumFlags] });
  page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { policyReports: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
  });
});

afterAll(async () => {
  await browser.close();
  gallery.stop();
});

interface AxeNode {
  readonly target: unknown;
  readonly html: string;
}
interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
  readonly incomplete: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

async function open(element: string, query: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${gallery.url}?element=${element}&${query}`);
  await page.waitForFunction(() => document.documentElement.dataset['drawn'] === 'true' && !document.querySelector('[aria-busy]'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
}

for (const element of elements) {
  describe(element, () => {
    for (const { name, query } of looks) {
      for (const width of widths) {
        it(`${name}, ${width} px: accessible, within the width, under the policy`, async () => {
          await open(element, query, width);
          await page.evaluate(axeSource);
          const results = (await page.evaluate(
            `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })`,
          )) as AxeResults;
          const told = (list: AxeResults['violations']): string[] => list.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${JSON.stringify(target)} ${html.slice(0, 160)}`));
          expect(told(results.violations)).toEqual([]);
          const unread = results.incomplete.map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !isReviewed(id, html)) }));
          expect(told(unread)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(await page.evaluate(() => (globalThis as unknown as { policyReports: string[] }).policyReports)).toEqual([]);
        });
      }
    }
  });
}

it('there is an example of every element', async () => {
  const { findElements } = await import('../../scripts/build/workspace.ts');
  const without = findElements().filter(({ tag }) => tag !== 'bdg-plan' && !elements.includes(tag as (typeof elements)[number]));
  expect(without.map(({ tag }) => tag)).toEqual([]);
});
