import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { runNode } from '../build/run.ts';
import { inRoot } from '../build/workspace.ts';
import { add, fail, nothing, pass, type Count, type Step } from '../check/count.ts';
import { chromiumFlags, ensureBrowser } from '../ensure-browser.ts';
import { serve } from '../serve.ts';

interface Story {
  readonly id: string;
  readonly title: string;
  readonly type: string;
}

/** The gallery builds, and the first story of every element draws something. */
export const stories: Step = {
  name: 'stories',
  async run() {
    const { code } = await runNode(['scripts/storybook.ts', '--build']);
    if (code !== 0) return fail('the gallery was not built');
    const index = JSON.parse(readFileSync(inRoot('dist/storybook/index.json'), 'utf8')) as { readonly entries: Readonly<Record<string, Story>> };
    const first = new Map<string, string>();
    for (const { id, title, type } of Object.values(index.entries)) if (type === 'story' && !first.has(title)) first.set(title, id);
    const found = await ensureBrowser();
    if ('missing' in found) return fail(found.missing);
    const gallery = await serve(inRoot('dist/storybook'));
    const browser = await launch({ executablePath: found.path, args: [...chromiumFlags] });
    let count: Count = nothing;
    try {
      const page = await browser.newPage();
      // Storybook's own preview cannot run under the strict policy.
      await page.setBypassCSP(true);
      for (const [title, id] of first) {
        await page.goto(`${gallery.url}/iframe.html?id=${id}&viewMode=story`, { waitUntil: 'domcontentloaded' });
        const drawn = await page
          .waitForFunction(() => Boolean(document.querySelector('#storybook-root > *')?.shadowRoot?.querySelector('.bdg h1, .bdg h2, .bdg h3, .bdg h4')), { timeout: 5_000 })
          .then(() => true)
          .catch(() => false);
        count = add(count, drawn ? pass : fail(`${title}: ${id} draws nothing`));
      }
    } finally {
      await browser.close();
      await gallery.close();
    }
    return first.size === 0 ? fail('the gallery has no story') : count;
  },
};
