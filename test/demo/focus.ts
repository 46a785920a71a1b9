/** What a person at the keyboard sees of the place where they are: the browser's own words for it, and what is painted. */
import type { Page } from 'puppeteer-core';

export interface Stop {
  /** Tag and text of the focused element, shadow roots looked through. */
  readonly name: string;
  /** Width of its outline, in CSS pixels; 0 where there is none. */
  readonly outline: number;
  /** Pixels that only the outline paints, as a multiple of the element's own edge that is in the window: 2 is a ring of two pixels. */
  readonly painted: number;
}

/** The focused element; undefined where nothing but the document has the focus. */
export async function stopAt(page: Page): Promise<Stop | undefined> {
  const found = await page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    const around = 8;
    const left = Math.max(0, Math.floor(box.left) - around);
    const top = Math.max(0, Math.floor(box.top) - around);
    const width = Math.min(innerWidth, Math.ceil(box.right) + around) - left;
    const height = Math.min(innerHeight, Math.ceil(box.bottom) + around) - top;
    return {
      name: `${focused.localName} ${focused.textContent.replace(/\s+/g, ' ').trim()}`.trim(),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      area: { x: left, y: top, width, height },
      edge: 2 * (box.width + box.height),
    };
  });
  if (!found) return undefined;
  const { name, outline, area, edge } = found;
  if (area.width <= 0 || area.height <= 0) return { name, outline, painted: 0 };
  const withRing = await picture(page, area, 'caret');
  const without = await picture(page, area, 'caret and ring');
  return { name, outline, painted: (await differing(page, withRing, without)) / edge };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The window's part of a page, without the blinking caret, or without the ring too. Takes away by a style sheet of its own, so that the focus stays. */
async function picture(page: Page, area: Area, taken: 'caret' | 'caret and ring'): Promise<string> {
  await page.evaluate(
    (css) => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (let root = document.activeElement?.shadowRoot; root; root = root.activeElement?.shadowRoot) roots.push(root);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      (window as { giveBack?: () => void }).giveBack = () => {
        for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      };
    },
    `:focus { caret-color: transparent !important; transition: none !important } ${taken === 'caret' ? '' : ':focus { outline-color: transparent !important }'}`,
  );
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { ...area, x: area.x + scroll.x, y: area.y + scroll.y };
  const png = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
  await page.evaluate(() => (window as { giveBack?: () => void }).giveBack?.());
  return png;
}

/** How many pixels of two pictures of one size differ. The page reads them itself, since a picture made of bytes is no address. */
function differing(page: Page, ...pictures: readonly string[]): Promise<number> {
  return page.evaluate(async (sources) => {
    const read = async (source: string): Promise<Uint8ClampedArray> => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
      );
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    };
    const [one, other] = await Promise.all(sources.map(read));
    if (!one || !other || one.length !== other.length) throw new Error('the pictures are not of one size');
    let count = 0;
    for (let at = 0; at < one.length; at += 4) {
      if ([0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 24)) count++;
    }
    return count;
  }, pictures);
}
