import { html, svg, type TemplateResult } from 'lit';
import type { Palette } from '../drawing/palette.ts';

type Colour = Exclude<keyof Palette, 'fontFamily'>;

/** One stroke of a sign of the key, on a field of 26 × 14: the same path on the page and in a file. */
interface Stroke {
  readonly d: string;
  readonly stroke?: Colour;
  readonly fill?: Colour;
  readonly width?: number;
  readonly dash?: string;
}

const ring = (r: number): string => `M${13 - r} 7a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const across: Stroke = { d: 'M0 7h26', stroke: 'accent', width: 2 };

/** Every sign that a picture over time uses, each told apart without colour. */
export const signs = {
  line: [across],
  official: [across, { d: ring(4), stroke: 'accent', fill: 'accent', width: 2 }],
  estimate: [across, { d: ring(4), stroke: 'accent', fill: 'surface', width: 2 }, { d: ring(1.6), fill: 'accent' }],
  illustrative: [across, { d: ring(4), stroke: 'accent', fill: 'surface', width: 2 }],
  circle: [across, { d: ring(4), stroke: 'accent', fill: 'surface', width: 2 }],
  diamond: [
    { d: 'M0 7h26', stroke: 'men', width: 2, dash: '6 3' },
    { d: 'M13 1.5L18.5 7 13 12.5 7.5 7z', stroke: 'men', fill: 'surface', width: 2 },
  ],
  'diamond-official': [
    { d: 'M0 7h26', stroke: 'men', width: 2, dash: '6 3' },
    { d: 'M13 1.5L18.5 7 13 12.5 7.5 7z', stroke: 'men', fill: 'men', width: 2 },
  ],
  path: [{ d: 'M0 7h26', stroke: 'muted', width: 1.5, dash: '4 4' }],
  level: [{ d: 'M0 7h26', stroke: 'muted', width: 1.5, dash: '1 4' }],
  target: [{ d: 'M4 7h18', stroke: 'text', width: 3 }],
  milestone: [{ d: 'M6 4.5h14v5H6z', stroke: 'text', fill: 'surface', width: 1.5 }],
  zone: [{ d: 'M13 0v14', stroke: 'zone', width: 7 }],
  band: [{ d: 'M9.5 1h7v12h-7z', stroke: 'strong', width: 1.5, dash: '3 2' }],
  cut: [{ d: 'M11.5 0v14M14.5 0v14', stroke: 'muted', width: 1.5 }],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type Sign = keyof typeof signs;

export interface KeyEntry {
  readonly sign: Sign;
  readonly word: string;
}

export function keyTemplate(entries: readonly KeyEntry[]): TemplateResult {
  return html`<ul class="key">
    ${entries.map(
      ({ sign, word }) =>
        html`<li>
          <svg viewBox="0 0 26 14">
            ${signs[sign].map(
              ({ d, stroke, fill, width, dash }: Stroke) =>
                svg`<path class="s-${stroke ?? 'none'} f-${fill ?? 'none'}" d=${d} stroke-width=${width ?? 0} stroke-dasharray=${dash ?? 'none'}></path>`,
            )}
          </svg>
          <span>${word}</span>
        </li>`,
    )}
  </ul>`;
}

const GAP = 20;
const LINE = 20;

/** Draws the key into a file, in as many lines as it needs; tells how high it is. With `paint` false it only measures. */
export function drawKey(
  context: CanvasRenderingContext2D,
  entries: readonly KeyEntry[],
  width: number,
  palette: Palette,
  paint: boolean,
): number {
  context.font = `13px ${palette.fontFamily}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  let left = 0;
  let top = 0;
  for (const { sign, word } of entries) {
    const wide = 32 + context.measureText(word).width;
    if (left > 0 && left + wide > width) {
      left = 0;
      top += LINE;
    }
    if (paint) {
      context.save();
      context.translate(left, top);
      for (const stroke of signs[sign]) drawStroke(context, stroke, palette);
      context.fillStyle = palette.text;
      context.fillText(word, 32, 7.5);
      context.restore();
    }
    left += wide + GAP;
  }
  return entries.length ? top + LINE : 0;
}

function drawStroke(context: CanvasRenderingContext2D, { d, stroke, fill, width = 0, dash }: Stroke, palette: Palette): void {
  const path = new Path2D(d);
  context.setLineDash(dash?.split(' ').map(Number) ?? []);
  if (fill) {
    context.fillStyle = palette[fill];
    context.fill(path);
  }
  if (stroke) {
    context.strokeStyle = palette[stroke];
    context.lineWidth = width;
    context.stroke(path);
  }
}
