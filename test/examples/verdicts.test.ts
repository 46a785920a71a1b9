/** The card of each case of the oracle's verdicts, seen and heard, against the table written by hand. */
import puppeteer, { type Browser, type ElementHandle, type Page, type SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, ensureBrowser } from '../../scripts/ensure-browser.ts';
import { serveGallery } from './gallery.ts';
import { verdictExamples } from './verdict-examples.ts';
import { verdictSentences } from './verdict-sentences.ts';

const cases = verdictExamples.map(({ name }) => name);

/** What stands around the five parts of a sentence; no one is named in the made-up plan. What is only heard stands in braces. */
const around = {
  vi: {
    code: 'Chỉ tiêu m',
    foot: 'Cơ quan Chưa giao cơ quan thực hiện. Căn cứ đánh giá {Chỉ tiêu m}',
    verdict: 'Kết quả và tiến độ',
  },
  en: {
    code: 'Indicator m',
    foot: 'Agency Nobody named to carry it out. How this is judged {Indicator m}',
    verdict: 'Result and progress',
  },
} as const;

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:] )/g, '')
    .trim();
const seen = (text: string): string => plain(text.replace(/\{[^}]*\}/g, '').replaceAll(' | ', ' '));
const heard = (text: string): string => plain(text.replace(/[{}]/g, '').replaceAll(' | ', ' '));

/** The words of the tree below a node, in the order in which they are read. */
const wordsOf = (node: SerializedAXNode): string =>
  node.role === 'StaticText' ? (node.name ?? '') : (node.children ?? []).map(wordsOf).join(' ');

function articlesOf(node: SerializedAXNode): SerializedAXNode[] {
  return node.role === 'article' ? [node] : (node.children ?? []).flatMap(articlesOf);
}

interface Card {
  readonly seen: string;
  readonly heard: string;
  /** What assistive technology calls the card. */
  readonly name: string;
  /** How the verdict was reached, once asked for. */
  readonly why: string;
}

/** What is painted: neither the picture nor the words that are only there to be heard. */
const readSeen = (card: Element): string => {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ' ';
    const { width, height } = node.getBoundingClientRect();
    return width <= 1 || height <= 1 ? ' ' : ` ${[...node.childNodes].map(read).join('')} `;
  };
  return read(card);
};

async function readCard(page: Page, name: string): Promise<Card> {
  const root = (await page.$(`[data-example="${name}"]`)) as ElementHandle;
  const card = (await page.$(`[data-example="${name}"] >>> article`)) as ElementHandle<HTMLElement>;
  const painted = await card.evaluate(readSeen);
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  const [article, ...others] = tree ? articlesOf(tree) : [];
  if (!article || others.length > 0) throw new Error(`${name} is not one card`);
  await card.$eval('summary', (summary) => {
    summary.click();
  });
  const explanation = await card.waitForSelector('details dl');
  const why = await explanation?.evaluate((list) => {
    const words: string[] = [];
    for (const item of list.children) {
      if (item.localName === 'dt' && words.length > 0) break;
      words.push(item.textContent);
    }
    return words.join(' ');
  });
  return { seen: plain(painted), heard: plain(wordsOf(article)), name: plain(article.name ?? ''), why: plain(why ?? '') };
}

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
beforeAll(async () => {
  const found = await ensureBrowser();
  if ('missing' in found) throw new Error(found.missing);
  gallery = await serveGallery();
  browser = await puppeteer.launch({ executablePath: found.path, args: [...chromiumFlags] });
});
afterAll(async () => {
  await browser.close();
  gallery.stop();
});

test('each case of the oracle has its sentence, and no other', () => {
  expect(Object.keys(verdictSentences)).toEqual(cases);
  expect(cases).toHaveLength(42);
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const cards = new Map<string, Card>();
  const { code, foot, verdict } = around[language];
  beforeAll(async () => {
    const page = await browser.newPage();
    await page.goto(`${gallery.url}?element=bdg-indicator-card&lang=${language}`);
    await page.waitForFunction(() => document.documentElement.dataset['drawn'] === 'true' && !document.querySelector('[aria-busy]'));
    await page.waitForFunction(
      (name) => document.querySelector(`[data-example="${name}"] > *`)?.shadowRoot?.querySelector('article'),
      {},
      cases.at(-1) ?? '',
    );
    for (const name of cases) cards.set(name, await readCard(page, name));
    await page.close();
  });

  test.each(cases)('%s: seen', (name) => {
    expect(cards.get(name)?.seen).toBe(seen(`${code} ${name} ${verdictSentences[name]?.[language] ?? ''} ${foot}`));
  });
  test.each(cases)('%s: heard, as an article with its name', (name) => {
    expect(cards.get(name)?.name).toBe(`${code} ${name}`);
    expect(cards.get(name)?.heard).toBe(heard(`${code} ${name} ${verdictSentences[name]?.[language] ?? ''} ${foot}`));
  });
  test.each(cases)('%s: how it was reached', (name) => {
    expect(cards.get(name)?.why).toBe(`${verdict} ${verdictSentences[name]?.why[language] ?? ''}`);
  });
});
