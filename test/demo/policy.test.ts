/** The policy as a real header, and the browser's own reports of what breaks it. */
import type { Page } from 'puppeteer-core';
import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../scripts/build/workspace.ts';
import { drawn, openSite, type Site } from '../support/site.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html bdg 'allow-duplicates'";
const canary = '/canary/csp.html';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

interface Opened {
  readonly page: Page;
  readonly reports: string[];
  readonly errors: string[];
  readonly header: string | undefined;
}

/** Opens a page and collects what the browser reports, from before its first byte. */
async function open(path: string): Promise<Opened> {
  const reports: string[] = [];
  const errors: string[] = [];
  let header: string | undefined;
  const page = await site.open(path, {
    before: async (opened) => {
      await opened.exposeFunction('reportBreach', (report: string) => {
        reports.push(report);
      });
      await opened.evaluateOnNewDocument(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
          void (window as unknown as { reportBreach(report: string): Promise<void> }).reportBreach(
            `${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`,
          );
        });
      });
      opened.on('pageerror', (error) => errors.push(String(error)));
      opened.on('response', (response) => {
        if (response.request().isNavigationRequest()) header = response.headers()['content-security-policy'];
      });
    },
  });
  return { page, reports, errors, header };
}

const pages = globSync('**/*.html', { cwd: inRoot('dist/site') })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((path) => path !== canary)
  .sort();

describe('the policy', () => {
  test('every page of the demo is looked at', () => {
    expect(pages).toEqual(expect.arrayContaining(['/', '/embed/', '/size/']));
  });

  test.each([...pages, '/?as-of=2024-11-20&lang=en', '/?theme=dark', '/?data=none'])(
    '%s: the header is there, nothing breaks it, nothing fails',
    async (path) => {
      const { page, reports, errors, header } = await open(path);
      expect(header).toBe(policy);
      // Reaches what waits until it comes near the screen.
      await page.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
      });
      await drawn(page);
      expect(reports).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test('using the controls breaks nothing', async () => {
    const { page, reports, errors } = await open('/?as-of=2024-11-20');
    await page.$$eval('>>> button', (buttons) => {
      for (const button of buttons) if (!/^In$/.test(button.textContent.trim())) button.click();
    });
    await page.$$eval('>>> summary', (all) => {
      for (const summary of all) summary.click();
    });
    await page.$$eval('>>> select', (all) => {
      for (const select of all) {
        select.selectedIndex = 1;
        select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      }
    });
    await drawn(page);
    expect(reports).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('the canary page breaks it exactly once', async () => {
    const { page, reports } = await open(canary);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toContain('style-src');
    await page.close();
  });

  test('no page leads to the canary', async () => {
    const { page } = await open('/');
    expect(await page.$$eval('a', (links) => links.filter((link) => link.href.includes('canary')).length)).toBe(0);
    await page.close();
  });
});
