/** The parts of elements whose pictures are kept, and how one is taken: in a fixed face, so that it is the same on every machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inRoot } from '../../scripts/build/workspace.ts';
import { chromiumFlags, ensureBrowser } from '../../scripts/ensure-browser.ts';
import { serveGallery } from '../examples/gallery.ts';

export interface PicturedPart {
  /** Also the name of the file. */
  readonly name: string;
  readonly element: `bdg-${string}`;
  /** An example of the element, by its name. */
  readonly example: string;
  readonly width: number;
  /** What the picture reaches from and to, in the shadow root; the whole element if absent. */
  readonly from?: string;
  readonly to?: string;
  /** Only the first of each kind of these, side by side. */
  readonly kinds?: string;
  /** Whose words give way to capitals with marks above and below. */
  readonly marked?: string;
}

export const parts: readonly PicturedPart[] = [
  { name: 'card', element: 'bdg-indicator-card', example: 'On track', width: 360 },
  { name: 'card-of-two-groups', element: 'bdg-indicator-card', example: 'Two groups', width: 360 },
  { name: 'matrix', element: 'bdg-responsibility-matrix', example: 'Of one objective', width: 864, from: 'table' },
  { name: 'month-with-band', element: 'bdg-action-month-calendar', example: 'In the Action Month', width: 1208, from: 'table' },
  {
    name: 'timeline',
    element: 'bdg-reporting-timeline',
    example: 'Nine days before a deadline',
    width: 1024,
    from: 'thead',
    to: 'tbody tr:nth-of-type(3)',
  },
  {
    name: 'filings',
    element: 'bdg-reporting-timeline',
    example: 'The same with lateness in public',
    width: 864,
    from: 'thead',
    to: 'tbody tr:nth-of-type(4)',
  },
  { name: 'chips', element: 'bdg-indicator-grid', example: 'All indicators', width: 600, kinds: '.chip, .tag' },
  { name: 'roles', element: 'bdg-task-list', example: 'By agency', width: 600, kinds: '.role' },
  { name: 'marks-in-a-card', element: 'bdg-indicator-card', example: 'On track', width: 360, marked: '.title, .chip, .tag, dt, dd' },
  {
    name: 'marks-in-heads',
    element: 'bdg-responsibility-matrix',
    example: 'Of one objective',
    width: 1000,
    from: 'table',
    marked: 'thead th, .role, tbody th b',
  },
];

export const pictureFile = (name: string): string => inRoot('test/pixels/pictures', `${name}.png`);

/** What of a drawing differs from machine to machine: hinting, colours of subpixels, the profile of a screen. */
const evenFlags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Be Vietnam Pro in the weights that occur, as bytes: a page under the strict policy fetches no face. */
function faces(): { weight: string; range: string; bytes: string }[] {
  const { resolve } = createRequire(import.meta.url);
  const ranges = JSON.parse(readFileSync(resolve('@fontsource/be-vietnam-pro/unicode.json'), 'utf8')) as Record<string, string>;
  return ['400', '600'].flatMap((weight) =>
    ['latin', 'vietnamese'].map((subset) => ({
      weight,
      range: ranges[subset] ?? '',
      bytes: readFileSync(resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`)).toString('base64'),
    })),
  );
}

export interface Camera {
  take(part: PicturedPart): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openCamera(): Promise<Camera> {
  const found = await ensureBrowser();
  if ('missing' in found) throw new Error(found.missing);
  const gallery = await serveGallery();
  const browser: Browser = await puppeteer.launch({ executablePath: found.path, args: [...chromiumFlags, ...evenFlags] });
  const page = await browser.newPage();
  return {
    take: (part) => take(page, gallery.url, part),
    async close() {
      await browser.close();
      gallery.stop();
    },
  };
}

async function take(page: Page, url: string, part: PicturedPart): Promise<Uint8Array> {
  await page.setViewport({ width: part.width, height: 2400, deviceScaleFactor: 1 });
  await page.goto(`${url}?element=${part.element}&only=${encodeURIComponent(part.example)}`);
  await page.waitForFunction(() => document.documentElement.dataset['drawn'] === 'true' && !document.querySelector('[aria-busy]'));
  await page.evaluate(wearFaces, faces());
  const clip = await page.evaluate(arrange, part);
  // Beyond the window the browser would lay the page out anew.
  return page.screenshot({ clip, captureBeyondViewport: false });
}

/** Runs in the page. */
async function wearFaces(all: ReturnType<typeof faces>): Promise<void> {
  for (const { weight, range, bytes } of all) {
    const face = new FontFace(
      'Be Vietnam Pro',
      Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
      { weight, unicodeRange: range },
    );
    document.fonts.add(await face.load());
  }
  document.body.style.fontFamily = "'Be Vietnam Pro'";
  await document.fonts.ready;
}

/** Runs in the page: leaves what the picture is of, and says where that lies, in whole pixels. */
async function arrange({
  element,
  from,
  to,
  kinds,
  marked,
}: PicturedPart): Promise<{ x: number; y: number; width: number; height: number }> {
  const host = document.querySelector(element);
  const root = host?.shadowRoot;
  if (!root) throw new Error(`${element} has not drawn`);
  const all = (selector: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);

  if (marked !== undefined) {
    for (const one of all(marked)) {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text.nodeValue?.trim()) text.nodeValue = 'Ễ Ộ Ữ Ặ gợy';
    }
  }
  let shown: readonly Element[] =
    from === undefined ? [host] : [...all(from).slice(0, 1), ...(to === undefined ? [] : all(to).slice(0, 1))];
  if (kinds !== undefined) {
    const first = new Map(
      all(kinds)
        .reverse()
        .map((one) => [one.className.trim(), one] as const),
    );
    const line = document.createElement('div');
    line.className = 'kinds';
    line.append(...[...first.keys()].sort().flatMap((kind) => [first.get(kind)?.cloneNode(true) ?? '', ' ']));
    root.querySelector('.bdg')?.replaceChildren(line);
    shown = [line];
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const boxes = shown.map((one) => one.getBoundingClientRect());
  if (boxes.length === 0) throw new Error(`nothing of ${element} is ${from ?? ''}`);
  const [x, y] = [Math.floor(Math.min(...boxes.map(({ left }) => left))), Math.floor(Math.min(...boxes.map(({ top }) => top)))];
  const [right, bottom] = [Math.ceil(Math.max(...boxes.map((box) => box.right))), Math.ceil(Math.max(...boxes.map((box) => box.bottom)))];
  return { x, y, width: right - x, height: bottom - y };
}
