/** What is really painted: nothing that a host page does to itself may change it, and what carries a meaning must be there to see. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, ensureBrowser } from '../../scripts/ensure-browser.ts';
import { allExamples, serveGallery } from '../examples/gallery.ts';

/** A stray pixel of a smoothed edge is no difference; a moved line or another colour is. */
const MOST_DIFFERENT = 0.002;

const examples = await allExamples();
const first = [...new Map(examples.filter(({ plan }) => plan !== 'none').map((example) => [example.element, example] as const).reverse()).values()];

let browser: Browser;
let page: Page;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  const found = await ensureBrowser();
  if ('missing' in found) throw new Error(found.missing);
  gallery = await serveGallery();
  browser = await puppeteer.launch({ executablePath: found.path, args: [...chromiumFlags] });
  page = await browser.newPage();
  // High enough for every example: what is out of sight is not painted.
  await page.setViewport({ width: 1280, height: 6000 });
});

afterAll(async () => {
  await browser.close();
  gallery.stop();
});

/** Draws one example and takes a picture of its element alone. */
async function picture(element: string, name: string, host: 'neutral' | 'hostile'): Promise<string> {
  await page.goto(`${gallery.url}?element=${element}&only=${encodeURIComponent(name)}&host=${host}`);
  await page.waitForFunction(() => document.documentElement.dataset['drawn'] === 'true' && !document.querySelector('[aria-busy]'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const handle = await page.$(element);
  if (!handle) throw new Error(`${element} is not there`);
  return `data:image/png;base64,${await handle.screenshot({ encoding: 'base64' })}`;
}

/** Runs in the page, which decodes the pictures: the share of pixels that differ, 1 if the sizes do. */
function differingShare(one: string, other: string): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const read = async (source: string): Promise<ImageData> => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
      };
      const [a, b] = await Promise.all(sources.map(read));
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 24)) differing++;
      }
      return differing / (a.width * a.height);
    },
    [one, other],
  );
}

/** How many pixels of a picture have exactly this colour. */
function pixelsOf(color: readonly [number, number, number], source: string): Promise<number> {
  return page.evaluate(
    async (wanted, from) => {
      const image = new Image();
      image.src = from;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (wanted.every((value, channel) => data[at + channel] === value)) count++;
      return count;
    },
    color,
    source,
  );
}

describe('on a page that styles everything, the picture is that of a neutral page', () => {
  for (const { element, name } of first) {
    it(`${element}: ${name}`, async () => {
      const neutral = await picture(element, name, 'neutral');
      const hostile = await picture(element, name, 'hostile');
      expect(await differingShare(neutral, hostile)).toBeLessThanOrEqual(MOST_DIFFERENT);
    });
  }

  it('two different pictures are told apart', async () => {
    const [one, other] = first;
    if (!one || !other) throw new Error('there are not two elements');
    expect(await differingShare(await picture(one.element, one.name, 'neutral'), await picture(other.element, other.name, 'neutral'))).toBeGreaterThan(MOST_DIFFERENT);
  });
});

describe('what carries a meaning is painted', () => {
  it('the band of the Action Month: 31 days, two rows of months, in its own colour', async () => {
    const example = examples.find(({ element, attributes }) => element === 'bdg-action-month-calendar' && attributes?.['as-of'] === '2024-11-20');
    if (!example) throw new Error('no example of the calendar');
    // Thirty-one cells of at least 80 by 15 pixels, less the names that stand in the band.
    expect(await pixelsOf([0xfd, 0xee, 0xdc], await picture(example.element, example.name, 'neutral'))).toBeGreaterThan(30_000);
  });

  it('the chips of the matrix: the tint of BC in 21 cells', async () => {
    const example = examples.find(({ element, lang }) => element === 'bdg-responsibility-matrix' && lang !== 'en');
    if (!example) throw new Error('no example of the matrix');
    expect(await pixelsOf([0xe4, 0xef, 0xf2], await picture(example.element, example.name, 'neutral'))).toBeGreaterThan(21 * 200);
  });
});
