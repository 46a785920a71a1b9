/** The rows of the gap chart on a canvas, for its file; fetched when a reader takes it away. */
import { FILE_WIDTH, wrap } from '../../drawing/picture-file.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { FilePicture } from '../../figure/figure-element.ts';
import { CIRCLE, DIAMOND } from './gap-chart.template.ts';
import type { DrawnRow, DrawnSide, GapView } from './gap-chart.view.ts';

const LINE = 18;
/** Height of a row below its name, and where its line stands in it. */
const BELOW_NAME = 48;
const MIDDLE = 28;
/** Room for a label at each end of the line. */
const ENDS = 128;

type Context = CanvasRenderingContext2D;

export function gapFile({ drawn, key }: GapView, palette: Palette): FilePicture {
  const entries = [key.women, key.men, key.ratio, key.parity].filter((entry) => entry !== undefined);
  const keyHeight = entries.length * LINE + 8;
  const ruler = document.createElement('canvas').getContext('2d');
  const rows = drawn.map((row) => ({ row, name: ruler ? nameOf(ruler, row, palette) : [row.title] }));
  const heightOf = (name: readonly string[]): number => name.length * LINE + BELOW_NAME;
  return {
    height: keyHeight + rows.reduce((sum, { name }) => sum + heightOf(name), 0),
    paint(context, width) {
      context.textBaseline = 'middle';
      paintKey(context, key, palette);
      context.translate(0, keyHeight);
      for (const { row, name } of rows) {
        paintRow(context, row, name, width, palette);
        context.translate(0, heightOf(name));
      }
    },
  };
}

/** The name of a row, in as many lines as it needs beside the words of its gap. */
function nameOf(ruler: Context, { code, title, year, text }: DrawnRow, { fontFamily }: Palette): string[] {
  ruler.font = `600 13px ${fontFamily}`;
  const room = FILE_WIDTH - 32 - ruler.measureText(text).width - 24;
  ruler.font = `13px ${fontFamily}`;
  return wrap(ruler, [code, title, year].filter(Boolean).join(' '), room);
}

function paintKey(context: Context, { women, men, ratio, parity }: GapView['key'], palette: Palette): void {
  const shapes: readonly [string | undefined, () => void][] = [
    [women, () => circle(context, 9, 9, palette)],
    [men, () => diamond(context, 9, 9, palette)],
    [ratio, () => square(context, 9, 9, palette)],
    [parity, () => rule(context, 9, 1, 17, palette.muted, [2, 3])],
  ];
  let top = 0;
  for (const [word, draw] of shapes) {
    if (word === undefined) continue;
    context.save();
    context.translate(0, top);
    draw();
    write(context, word, 26, 9, 'left', palette.text, `13px ${palette.fontFamily}`);
    context.restore();
    top += LINE;
  }
}

function paintRow(
  context: Context,
  { text, women, men, ratio, parity }: DrawnRow,
  name: readonly string[],
  width: number,
  palette: Palette,
): void {
  const at = (place: number): number => ENDS + (place / 100) * (width - 2 * ENDS);
  const plain = `13px ${palette.fontFamily}`;
  name.forEach((part, index) => write(context, part, 0, 10 + index * LINE, 'left', palette.text, plain));
  write(context, text, width, 10, 'right', palette.text, `600 13px ${palette.fontFamily}`);
  context.save();
  context.translate(0, name.length * LINE);
  line(context, at(0), at(100), MIDDLE, palette.line, 1);
  if (parity !== undefined) rule(context, at(parity), MIDDLE - 10, MIDDLE + 10, palette.muted, [2, 3]);
  if (women && men) line(context, at(women.at), at(men.at), MIDDLE, palette.strong, 2);
  if (ratio && parity !== undefined) line(context, at(parity), at(ratio.at), MIDDLE, palette.strong, 2);
  const label = ({ at: place, word, figure, outward }: DrawnSide): void => {
    const left = outward === 'left';
    write(
      context,
      word ? `${word} ${figure}` : figure,
      at(place) + (left ? -3 : 3),
      MIDDLE - 19,
      left ? 'right' : 'left',
      palette.text,
      plain,
    );
  };
  if (men) {
    diamond(context, at(men.at), MIDDLE, palette);
    label(men);
  }
  if (women) {
    circle(context, at(women.at), MIDDLE, palette);
    label(women);
  }
  if (ratio) {
    square(context, at(ratio.at), MIDDLE, palette);
    label({ ...ratio, word: '' });
  }
  line(context, 0, width, BELOW_NAME - 4, palette.line, 1);
  context.restore();
}

function write(context: Context, text: string, x: number, y: number, align: CanvasTextAlign, colour: string, font: string): void {
  context.font = font;
  context.textAlign = align;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function line(context: Context, from: number, to: number, y: number, colour: string, width: number): void {
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function rule(context: Context, x: number, from: number, to: number, colour: string, dash: readonly number[]): void {
  context.save();
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(x, from);
  context.lineTo(x, to);
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
  context.restore();
}

function circle(context: Context, x: number, y: number, { women }: Palette): void {
  context.beginPath();
  context.arc(x, y, CIRCLE, 0, 2 * Math.PI);
  context.fillStyle = women;
  context.fill();
}

function diamond(context: Context, x: number, y: number, { men, surface }: Palette): void {
  context.beginPath();
  context.moveTo(x, y - DIAMOND);
  context.lineTo(x + DIAMOND, y);
  context.lineTo(x, y + DIAMOND);
  context.lineTo(x - DIAMOND, y);
  context.closePath();
  context.fillStyle = surface;
  context.fill();
  context.strokeStyle = men;
  context.lineWidth = 3;
  context.stroke();
}

function square(context: Context, x: number, y: number, { accent }: Palette): void {
  context.fillStyle = accent;
  context.fillRect(x - 5, y - 5, 10, 10);
}
