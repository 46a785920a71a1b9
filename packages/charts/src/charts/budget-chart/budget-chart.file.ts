/** The bars of the budget chart on a canvas, for its file; fetched when a reader takes it away. */
import { wrap } from '../../drawing/picture-file.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { FilePicture } from '../../figure/figure-element.ts';
import { BAR, FILLS } from './budget-chart.template.ts';
import type { Bar, BudgetChartView, Segment } from './budget-chart.view.ts';

type Context = CanvasRenderingContext2D;

const LINE = 17;
const KEY = 26;
const TITLE = 26;
/** Room for the name of a bar before it, and for its total behind the longest. */
const NAME = 150;
const GAP = 6;

export function budgetFile({ key, panels, longest }: BudgetChartView, palette: Palette): FilePicture {
  const ruler = document.createElement('canvas').getContext('2d');
  if (ruler) ruler.font = plain(palette);
  const parts = panels.map(({ title, bars }) => ({ title, bars: bars.map((bar) => ({ bar, name: ruler ? wrap(ruler, bar.name, NAME - 8) : [bar.name] })) }));
  const heightOf = (name: readonly string[]): number => Math.max(BAR, name.length * LINE) + GAP;
  const room = longest * 8 + 10;
  return {
    height: KEY + parts.reduce((sum, { bars }) => sum + TITLE + bars.reduce((all, { name }) => all + heightOf(name), 0), 0),
    paint(context, width) {
      context.textBaseline = 'middle';
      paintKey(context, key, palette);
      context.translate(0, KEY);
      for (const { title, bars } of parts) {
        write(context, title, 0, TITLE / 2, 'left', palette.text, bold(palette));
        context.translate(0, TITLE);
        for (const { bar, name } of bars) {
          paintBar(context, bar, name, width - NAME - room, palette);
          context.translate(0, heightOf(name));
        }
      }
    },
  };
}

const plain = ({ fontFamily }: Palette): string => `13px ${fontFamily}`;
const bold = ({ fontFamily }: Palette): string => `600 13px ${fontFamily}`;

function paintKey(context: Context, key: readonly string[], palette: Palette): void {
  let x = 0;
  key.forEach((word, at) => {
    fill(context, at, x, 2, 26, 14, palette);
    write(context, word, x + 34, 9, 'left', palette.text, plain(palette));
    x += 34 + context.measureText(word).width + 24;
  });
}

function paintBar(context: Context, { segments, totalText, end }: Bar, name: readonly string[], width: number, palette: Palette): void {
  name.forEach((line, at) => write(context, line, 0, BAR / 2 + at * LINE - (Math.min(name.length, 2) - 1) * 4, 'left', palette.text, plain(palette)));
  const at = (percent: number): number => NAME + (percent / 100) * width;
  for (const { source, from, width: share } of segments) fill(context, source, at(from), 1, at(from + share) - at(from), BAR - 2, palette);
  for (const segment of segments) paintLabel(context, segment, at, palette);
  write(context, totalText, at(end) + (end > 0 ? 7 : 0), BAR / 2, 'left', palette.text, bold(palette));
}

function paintLabel(context: Context, { source, from, width, text, room }: Segment, at: (percent: number) => number, palette: Palette): void {
  if (room === 'never') return;
  const middle = at(from + width / 2);
  const isSolid = source % FILLS === 0;
  context.font = bold(palette);
  const half = context.measureText(text).width / 2 + 3;
  if (!isSolid) {
    context.fillStyle = palette.surface;
    context.fillRect(middle - half, 5, 2 * half, BAR - 10);
  }
  write(context, text, middle, BAR / 2, 'center', isSolid ? palette.surface : palette.text, bold(palette));
}

/** Solid, lines, hollow, dots: as on the page. */
function fill(context: Context, source: number, x: number, y: number, width: number, height: number, { accent, surface }: Palette): void {
  const way = source % FILLS;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.fillStyle = way === 0 ? accent : surface;
  context.fill();
  context.strokeStyle = accent;
  context.save();
  context.clip();
  context.lineWidth = 3;
  if (way === 1) {
    context.beginPath();
    for (let from = x - height; from < x + width; from += 9.9) {
      context.moveTo(from, y + height);
      context.lineTo(from + height, y);
    }
    context.stroke();
  }
  if (way === 3) {
    context.fillStyle = accent;
    for (let left = x + 4; left < x + width; left += 7) for (let top = y + 4; top < y + height; top += 7) context.fillRect(left - 1.5, top - 1.5, 3, 3);
  }
  context.restore();
  context.lineWidth = 1;
  context.strokeRect(x, y, width, height);
  context.restore();
}

function write(context: Context, text: string, x: number, y: number, align: CanvasTextAlign, colour: string, font: string): void {
  context.font = font;
  context.textAlign = align;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
