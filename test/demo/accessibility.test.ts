/** Axe over the whole demo, with the stricter contrast of 7:1; what axe leaves to a person is read and listed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenOptions, type Site } from '../support/site.ts';
import { isReviewed, reviewed, type OpenQuestion } from './axe-reviewed.ts';

interface AxeCheck {
  readonly data?: { readonly messageKey?: string | null } | null;
}
interface AxeNode {
  readonly target: unknown;
  readonly html: string;
  readonly any: readonly AxeCheck[];
}
interface AxeRuleResult {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function runAxe(page: Page): Promise<{ violations: OpenQuestion[]; incomplete: OpenQuestion[] }> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations', 'incomplete'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })`,
  )) as { violations: AxeRuleResult[]; incomplete: AxeRuleResult[] };
  const flat = (list: readonly AxeRuleResult[]): OpenQuestion[] =>
    list.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, any }) => ({
        rule: id,
        why: any[0]?.data?.messageKey ?? '',
        target: JSON.stringify(target),
        html: html.replace(/<!--.*?-->/g, '').slice(0, 200),
      })),
    );
  return { violations: flat(results.violations), incomplete: flat(results.incomplete) };
}

let site: Site;
const met = new Set<string>();
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

type Look = [look: string, path: string, width: number, options?: OpenOptions];

const looks: readonly Look[] = [
  ['light', '/?as-of=2024-11-20', 360],
  ['light', '/?as-of=2024-11-20', 1280],
  ['dark', '/?as-of=2024-11-20&theme=dark', 360],
  ['dark', '/?as-of=2024-11-20&theme=dark', 1280],
  ['English', '/?as-of=2024-11-20&lang=en', 360],
  ['English', '/?as-of=2024-11-20&lang=en', 1280],
  ['without data', '/?as-of=2024-11-20&data=none', 1280],
  ['an article with links', '/embed/', 360],
  ['JavaScript off', '/', 1280, { javascript: false }],
  ...['/kien-giang/', '/huong-tra/', '/song-an/', '/dak-cam/'].flatMap((path): Look[] => [
    ['light', path, 360],
    ['light', path, 1280],
    ['dark', `${path}?theme=dark`, 360],
    ['dark', `${path}?theme=dark`, 1280],
    ['English', `${path}?lang=en`, 360],
    ['English', `${path}?lang=en`, 1280],
    ['JavaScript off', path, 1280, { javascript: false }],
  ]),
];

describe('axe', () => {
  test.each(looks)('%s, %s, %i px', { timeout: 60_000 }, async (_look, path, width, options: OpenOptions = {}) => {
    const page = await site.open(path, { width, ...options });
    // Axe is a script itself; what the page's own scripts would have done is past by now.
    if (options.javascript === false) await page.setJavaScriptEnabled(true);
    const { violations, incomplete } = await runAxe(page);
    expect(violations).toEqual([]);
    expect(incomplete.filter((question) => !isReviewed(question))).toEqual([]);
    for (const { id, answers } of reviewed) if (incomplete.some(answers)) met.add(id);
    await page.close();
  });

  test('every listed answer still has its question', () => {
    expect(reviewed.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
});
