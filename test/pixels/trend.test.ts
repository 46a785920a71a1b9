/**
 * What the canvas of a trend really shows: marks of the right colour at the places that a person reckons from the figures, and nothing
 * where nothing may be. The axes are read off the picture itself, so that a wrong scale cannot hide a wrong mark.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, ensureBrowser } from '../../scripts/ensure-browser.ts';
import { serveGallery } from '../examples/gallery.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** The colours of the light theme, as the tokens have them. */
const ink = {
  accent: [0x0e, 0x4a, 0x5c],
  men: [0xa8, 0x62, 0x00],
  text: [0x16, 0x20, 0x2a],
  muted: [0x44, 0x50, 0x5c],
  line: [0xc9, 0xd1, 0xd9],
  strong: [0x6b, 0x77, 0x83],
  zone: [0x63, 0x9f, 0x82],
  surface: [0xff, 0xff, 0xff],
} as const satisfies Record<string, Colour>;

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

/** The canvas of an example, pixel by pixel. */
class Picture {
  readonly width: number;
  readonly height: number;
  readonly #data: Uint8Array;

  constructor({ width, height, data }: { readonly width: number; readonly height: number; readonly data: string }) {
    this.width = width;
    this.height = height;
    this.#data = Buffer.from(data, 'base64');
  }

  /** Whether a pixel is painted in a colour, its smoothed edges left out. */
  is(x: number, y: number, colour: Colour): boolean {
    const at = (Math.round(y) * this.width + Math.round(x)) * 4;
    return (this.#data[at + 3] ?? 0) > 60 && colour.every((value, channel) => Math.abs((this.#data[at + channel] ?? 0) - value) <= 24);
  }

  /** Whether any pixel within `reach` is. */
  has(x: number, y: number, colour: Colour, reach = 1.5): boolean {
    for (let dy = -reach; dy <= reach; dy += 0.5)
      for (let dx = -reach; dx <= reach; dx += 0.5) if (this.is(x + dx, y + dy, colour)) return true;
    return false;
  }

  isBlank(): boolean {
    return this.#data.every((value) => value === 0);
  }
}

interface Axes {
  readonly years: readonly [from: number, to: number];
  /** Each has its line over the whole width. */
  readonly ticks: readonly number[];
}

interface Plot {
  readonly picture: Picture;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

async function pictureOf(name: string, forced = false): Promise<Picture> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 800, height: 900, deviceScaleFactor: 1 });
    if (forced) await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    await page.goto(`${gallery.url}?element=bdg-trend-chart&only=${encodeURIComponent(name)}`);
    const canvas = await page.waitForSelector('bdg-trend-chart >>> canvas');
    if (!canvas) throw new Error(`${name} has no canvas`);
    await page.waitForFunction(
      (one) =>
        one.width > 300 &&
        one
          .getContext('2d')
          ?.getImageData(0, 0, one.width, one.height)
          .data.some((value) => value !== 0),
      {},
      canvas,
    );
    return new Picture(
      await canvas.evaluate((one) => {
        const { width, height } = one;
        const data = one.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        let text = '';
        for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
        return { width, height, data: btoa(text) };
      }),
    );
  } finally {
    await page.close();
  }
}

/** Finds the line under the picture and those above it; `line` and `base` are their colours. */
function readAxes(picture: Picture, { years, ticks }: Axes, line: Colour = ink.line, base: Colour = ink.muted): Plot {
  const across = (y: number, colour: Colour): number[] =>
    Array.from({ length: picture.width }, (_, x) => x).filter((x) => picture.is(x, y, colour));
  const rows = Array.from({ length: picture.height }, (_, y) => y);
  const wide = picture.width * 0.55;
  const bottom = rows.filter((y) => across(y, base).length > wide).at(-1);
  if (bottom === undefined) throw new Error('there is no line under the picture');
  // A line may lie between two rows of pixels and colour both.
  const lines = rows.filter((y) => y < bottom - 2 && across(y, line).length > wide).filter((y, at, all) => all[at - 1] !== y - 1);
  expect(lines, 'a line for each number on the axis').toHaveLength(ticks.length - 1);
  // Numbers of the axis stand in the same rows, before the line.
  const left = across(bottom, base).find((x) => [1, 2, 3, 4, 5, 6, 7, 8].every((step) => picture.is(x + step, bottom, base))) ?? 0;
  // Where all lines have one colour, that of the lowest number seems to belong to the line below, and reaches eight pixels further.
  const overhang = line === base ? 8 : 0;
  const ends = [...lines.map((y) => [y, line] as const), [bottom, base] as const].map(([y, colour]) =>
    across(y, colour)
      .filter((x) => Array.from({ length: 16 }, (_, step) => picture.is(x - step, y, colour)).every(Boolean))
      .at(-1),
  );
  // A bar of the same colour may lengthen one of them, a zone shorten another.
  const right = ends.map((x) => x ?? 0).sort((one, other) => one - other)[Math.floor(ends.length / 2)] ?? 0;
  const [lowest = 0] = ticks;
  const highest = ticks.at(-1) ?? 0;
  const [top = 0] = lines;
  return {
    picture,
    x: (year) => left + overhang + ((year - years[0]) / (years[1] - years[0])) * (right - left - overhang),
    y: (value) => bottom - ((value - lowest) / (highest - lowest)) * (bottom - top),
  };
}

const plotOf = async (name: string, axes: Axes): Promise<Plot> => readAxes(await pictureOf(name), axes);

/** The share of a straight way, between two marks that lie on its ends, that has a colour. */
function alongLine(
  { picture, x, y }: Plot,
  from: readonly [number, number],
  to: readonly [number, number],
  colour: Colour,
  reach = 1,
): number {
  const steps = Array.from({ length: 200 }, (_, step) => 0.15 + (step / 199) * 0.7);
  const hits = steps.filter((part) =>
    picture.has(x(from[0] + (to[0] - from[0]) * part), y(from[1] + (to[1] - from[1]) * part), colour, reach),
  );
  return hits.length / steps.length;
}

// 44 to 60 and a tenth of 16 on either side, in steps of 5.
const fromForty: Axes = { years: [2020, 2025], ticks: [40, 45, 50, 55, 60, 65] };

describe('two official figures on the way to “đạt 60%”', () => {
  let plot: Plot;
  beforeAll(async () => {
    plot = await plotOf('Two figures', fromForty);
  });

  test('the figures are full circles at 44 in 2020 and 49,1 in 2023', () => {
    const { picture, x, y } = plot;
    for (const [year, value] of [
      [2020, 44],
      [2023, 49.1],
    ] as const) {
      expect(picture.is(x(year), y(value), ink.accent), String(year)).toBe(true);
      expect(picture.has(x(year) + 4, y(value), ink.accent), String(year)).toBe(true);
      expect(picture.has(x(year) + 9, y(value), ink.accent, 1), `${String(year)}, beside it`).toBe(false);
    }
  });
  test('nothing joins them over the years between, of which nothing is known', () => {
    expect(alongLine(plot, [2020, 44], [2023, 49.1], ink.accent)).toBe(0);
  });
  test('dashes lead from the baseline to the target', () => {
    const dashes = alongLine(plot, [2020, 44], [2025, 60], ink.muted);
    expect(dashes).toBeGreaterThan(0.35);
    expect(dashes).toBeLessThan(0.95);
  });
  test('in 2025, at 60, a bar in the colour of the text', () => {
    const { picture, x, y } = plot;
    for (const shift of [-8, 0, 8]) expect(picture.has(x(2025) + shift, y(60), ink.text)).toBe(true);
    expect(picture.has(x(2025) - 14, y(60), ink.text)).toBe(false);
  });
  test('above it, up to the end of the axis, what satisfies the target; below it nothing', () => {
    const { picture, x, y } = plot;
    for (const value of [60.8, 62, 64.5]) expect(picture.is(x(2025), y(value), ink.zone), String(value)).toBe(true);
    for (const value of [41, 50, 58.5]) expect(picture.has(x(2025), y(value), ink.zone, 4), String(value)).toBe(false);
    expect(picture.has(x(2025) - 8, y(63), ink.zone, 1)).toBe(false);
  });
});

test('“dưới 30%”: what satisfies it lies below, down to the end of the axis', async () => {
  // 30 to 35 and half a point on either side, in steps of 2.
  const { picture, x, y } = await plotOf('Exactly the number that has to be passed', { years: [2020, 2025], ticks: [28, 30, 32, 34, 36] });
  for (const value of [28.3, 29, 29.6]) expect(picture.is(x(2025), y(value), ink.zone), String(value)).toBe(true);
  for (const value of [30.5, 32.5, 35.5]) expect(picture.has(x(2025), y(value), ink.zone, 3), String(value)).toBe(false);
});

test('“khoảng 85%”: a dashed frame from 80,75 to 89,25, and no area', async () => {
  // 78 to 89,25 and a tenth of 11,25 on either side, in steps of 5.
  const { picture, x, y } = await plotOf('About', { years: [2020, 2025], ticks: [75, 80, 85, 90, 95] });
  for (const value of [80.75, 89.25]) expect(picture.has(x(2025), y(value), ink.strong, 2.5), String(value)).toBe(true);
  const side = Array.from({ length: 60 }, (_, step) => 81 + step * 0.06).map((value) =>
    picture.has(x(2025) - 3.5, y(value), ink.strong, 1),
  );
  expect(side).toContain(true);
  for (const value of [79, 92, 94]) expect(picture.has(x(2025), y(value), ink.strong, 2), String(value)).toBe(false);
  for (const value of [82, 83.5, 87.5]) expect(picture.has(x(2025), y(value), ink.zone, 3), String(value)).toBe(false);
});

describe('how sure a figure is, without its colour', () => {
  test('an estimate is a ring with a dot', async () => {
    const { picture, x, y } = await plotOf('Estimates only', fromForty);
    for (const [year, value] of [
      [2021, 45],
      [2022, 46],
    ] as const) {
      expect(picture.has(x(year), y(value), ink.accent, 0.5), 'the dot').toBe(true);
      expect(picture.has(x(year), y(value) - 2.6, ink.surface, 0.5), 'the hollow').toBe(true);
      expect(picture.has(x(year), y(value) - 4, ink.accent, 1), 'the ring').toBe(true);
    }
  });
  test('an illustrative figure is an empty ring', async () => {
    const { picture, x, y } = await plotOf('Illustrative only', fromForty);
    for (const [year, value] of [
      [2021, 45.2],
      [2022, 46.9],
    ] as const) {
      expect(picture.is(x(year), y(value), ink.surface), 'the hollow').toBe(true);
      expect(picture.has(x(year), y(value), ink.accent, 0.5), 'no dot').toBe(false);
      expect(picture.has(x(year), y(value) - 4, ink.accent, 1), 'the ring').toBe(true);
    }
  });
});

describe('what is not joined', () => {
  test('years without a figure are left open, neighbouring years are joined', async () => {
    // 38 to 60 and a tenth of 22 on either side, in steps of 10.
    const plot = await plotOf('Gaps', { years: [2018, 2025], ticks: [30, 40, 50, 60, 70] });
    expect(alongLine(plot, [2020, 40], [2021, 42], ink.accent)).toBe(1);
    expect(alongLine(plot, [2018, 38], [2020, 40], ink.accent)).toBe(0);
    expect(alongLine(plot, [2021, 42], [2023, 47], ink.accent)).toBe(0);
  });
  test('no line leads over a change of area, which is marked by two strokes between 2024 and 2025', async () => {
    const plot = await plotOf('Change of area', fromForty);
    const { picture, x, y } = plot;
    expect(alongLine(plot, [2023, 46], [2024, 48], ink.accent)).toBe(1);
    expect(alongLine(plot, [2024, 48], [2025, 55], ink.accent)).toBe(0);
    for (const value of [41, 48, 53, 57, 63]) expect(picture.has(x(2024.5), y(value), ink.muted, 3), String(value)).toBe(true);
    expect(picture.has(x(2024.25), y(57), ink.muted, 2)).toBe(false);
  });
  test('a baseline without a year is a dotted level over all years', async () => {
    // 18 to 23 and half a point on either side, in steps of 2.
    const plot = await plotOf('Baseline without a year', { years: [2020, 2025], ticks: [16, 18, 20, 22, 24] });
    const dots = alongLine(plot, [2020, 23], [2025, 23], ink.muted);
    expect(dots).toBeGreaterThan(0.15);
    expect(dots).toBeLessThan(0.95);
    // And no way leads from it to the target.
    expect(alongLine(plot, [2023.2, 19.8], [2024.9, 18.1], ink.muted)).toBeLessThan(0.2);
  });
});

describe('women and men are told apart without colour', () => {
  // 50 to 60 and a tenth of 10 on either side, in steps of 5.
  const axes: Axes = { years: [2020, 2025], ticks: [45, 50, 55, 60, 65] };
  const apart = (plot: Plot, women: Colour, men: Colour): void => {
    expect(alongLine(plot, [2021, 50], [2022, 52], women), 'one line').toBe(1);
    const dashes = alongLine(plot, [2021, 52], [2022, 53], men, 0);
    expect(dashes, 'the other in dashes').toBeGreaterThan(0.4);
    expect(dashes, 'the other in dashes').toBeLessThan(0.97);
    // A diamond is as wide as it is high, and has no corners; a circle of its size would reach into them.
    const { picture, x, y } = plot;
    expect(picture.has(x(2021), y(52) - 4.5, men, 1), 'the upper end of the diamond').toBe(true);
    expect(picture.has(x(2021) + 4.2, y(52) - 4.2, men, 0.5), 'its corner').toBe(false);
  };
  test('in the colours of the page', async () => {
    apart(await plotOf('Two groups', axes), ink.accent, ink.men);
  });
  test('in forced colours, where both have the same', async () => {
    const black: Colour = [0, 0, 0];
    const plot = readAxes(await pictureOf('Two groups', true), axes, black, black);
    apart(plot, black, black);
    // What satisfies the target is dashed there: the bar at its end has the same colour.
    const { picture, x, y } = plot;
    const column = Array.from({ length: Math.floor(y(60) - y(65)) - 8 }, (_, step) => picture.is(x(2025), y(65) + 4 + step, black));
    expect(column).toContain(true);
    expect(column).toContain(false);
  });
});

test('a chart of every state that has a picture is painted', async () => {
  for (const name of [
    'One figure',
    'All equal',
    'Zero',
    'Negative',
    'Forty years',
    'A thousand million',
    'Target at the baseline',
    'Milestones',
    'Reached',
  ]) {
    expect((await pictureOf(name)).isBlank(), name).toBe(false);
  }
}, 60_000);
