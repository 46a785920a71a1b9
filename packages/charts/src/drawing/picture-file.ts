import type { Palette } from './palette.ts';
import { withResolution } from './png-resolution.ts';

/** Dots a CSS pixel (96 an inch) at 300 dots an inch. */
export const SCALE = 300 / 96;
/** As wide as the text of an A4 page in an office report, in CSS pixels: 17 cm. */
export const FILE_WIDTH = 642;
const MARGIN = 16;

/** A picture on its own, outside the page: everything that the page says around it goes into it. */
export interface PictureFile {
  readonly title: string;
  readonly sentence: string;
  /** `Minh họa` or `Ước tính`: burnt in beside the title, and again at the foot. */
  readonly mark?: string | undefined;
  /** Source, date and notes, a line each; wrapped where they are long. */
  readonly foot: readonly string[];
  /** The light colours, whatever the screen shows: `readPalette(wrapper, 'paper')`. */
  readonly palette: Palette;
  /** Height of the picture between sentence and foot, in CSS pixels. */
  readonly height: number;
  /** Draws the picture from (0, 0) to (`width`, `height`), in CSS pixels; the context is already scaled. */
  readonly paint: (context: CanvasRenderingContext2D, width: number) => void;
}

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly height: number;
}

/**
 * The picture as PNG of 300 dots an inch, with title, sentence, source, date and data status in it.
 * @throws where the browser refuses to make a picture (no memory, or a setting against reading canvases).
 */
export async function pictureFile(file: PictureFile): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const { palette } = file;
  const width = FILE_WIDTH - 2 * MARGIN;
  const lines = (text: string, size: number, weight: number, colour: string): Line[] => {
    const font = `${weight} ${size}px ${palette.fontFamily}`;
    context.font = font;
    return wrap(context, text, width).map((line) => ({ text: line, font, colour, height: Math.ceil(size * 1.45) }));
  };
  const mark = file.mark ? lines(file.mark, 13, 600, palette.illus) : [];
  const above = [...lines(file.title, 18, 600, palette.text), ...lines(file.sentence, 14, 400, palette.text), ...mark];
  const below = [...mark, ...file.foot.flatMap((text) => lines(text, 12, 400, palette.muted))];
  const total = (part: readonly Line[]): number => part.reduce((sum, { height }) => sum + height, 0);
  const height = 2 * MARGIN + total(above) + 12 + file.height + 12 + total(below);

  canvas.width = Math.round(FILE_WIDTH * SCALE);
  canvas.height = Math.round(height * SCALE);
  context.scale(SCALE, SCALE);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, FILE_WIDTH, height);
  context.translate(MARGIN, MARGIN);
  write(context, above);
  context.translate(0, 12);
  context.save();
  file.paint(context, width);
  context.restore();
  context.translate(0, file.height + 12);
  write(context, below);

  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return new Blob([withResolution(new Uint8Array(await blob.arrayBuffer()))], { type: 'image/png' });
}

function write(context: CanvasRenderingContext2D, lines: readonly Line[]): void {
  context.textBaseline = 'top';
  context.textAlign = 'left';
  for (const { text, font, colour, height } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, 0, 0);
    context.translate(0, height);
  }
}

/** Breaks a text at its blanks; a no-break blank holds, a word wider than the line stands alone. */
export function wrap(context: Pick<CanvasRenderingContext2D, 'measureText'>, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const longer = lines.length ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
