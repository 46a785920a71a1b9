/** The overview as files; fetched when a reader takes it away. */
import { labelIn, type CsvCell, type Locale, type PlanEvaluation, type PlanWithData } from '@binhdanggioi/domain';
import type { CommonWords } from '@binhdanggioi/components/base.js';
import { readPalette, type Palette } from '../../drawing/palette.ts';
import { FILE_WIDTH, pictureFile, wrap } from '../../drawing/picture-file.ts';
import { saveFile } from '../../drawing/save-file.ts';
import type { FilePicture } from '../../figure/figure-element.ts';
import { yearsOf, type MarkGroup, type StatusView, type Strip } from './status-chart.view.ts';
import type { StatusWords } from './status-chart.words.ts';

export { saveCsv } from '../../figure/figure-files.ts';

type Words = StatusWords & CommonWords;
type Context = CanvasRenderingContext2D;

/** One indicator a line: what is said of it, of which years, how sure. */
export function statusRows(
  plan: PlanWithData,
  { indicators, measures }: PlanEvaluation,
  { locale, words }: { readonly locale: Locale; readonly words: Words },
): CsvCell[][] {
  const rows = plan.objectives.flatMap((objective) =>
    objective.indicators.flatMap((indicator) => {
      const judged = indicators[indicator.id];
      if (!judged) return [];
      const { result, reason, dataStatus, progress } = judged;
      const years = yearsOf(judged.measures.flatMap((id) => measures[id] ?? []));
      return [
        [
          words.indicatorCode(indicator.id),
          labelIn(indicator.label, locale),
          labelIn(objective.label, locale),
          result === 'cannot-say' && reason === 'about' ? words.about : words.results[result],
          years,
          dataStatus === 'none' ? words.noData : words[dataStatus],
          words.progresses[progress],
        ],
      ];
    }),
  );
  return [[...words.csvHeads], ...rows];
}

/** The picture of the overview, with everything that stands around it. */
export async function savePng(name: string, view: StatusView, root: ParentNode, words: Words): Promise<void> {
  const wrapper = root.querySelector('.bdg');
  if (!wrapper) throw new Error('nothing is drawn');
  const palette = readPalette(wrapper, 'paper');
  const { title, sentence, mark, foot } = view;
  const picture = statusFile(view, signsOf(root), words, palette);
  saveFile(`${name}.png`, await pictureFile({ title, sentence, mark: mark?.text, foot: [words.rule, ...foot], palette, ...picture }));
}

const WIDTH = FILE_WIDTH - 32;
const LINE = 20;
const TITLE = 24;
const MARK = 24;
const BETWEEN = 14;

/** The shapes of the groups, as they stand in the keys of the page. */
const signsOf = (root: ParentNode): Signs =>
  Array.from(root.querySelectorAll('.strip'), (strip) => [...strip.querySelectorAll('.key svg')]);

/** By strip, then by group. */
type Signs = readonly (readonly Element[])[];

/** Shapes in the colour of the text, so that black and white lose nothing; below each strip its groups with their codes. */
function statusFile({ drawn }: StatusView, signs: Signs, words: Words, palette: Palette): FilePicture {
  const ruler = document.createElement('canvas').getContext('2d');
  if (ruler) ruler.font = plain(palette);
  const told = ({ word, count, marks }: MarkGroup): string[] => {
    const text = words.groupOf(count, word, marks.map(({ id }) => id).join(', '));
    return ruler ? wrap(ruler, text, WIDTH - 24) : [text];
  };
  const strips = (drawn?.strips ?? []).map((strip, at) => ({ strip, signs: signs[at] ?? [], lines: strip.groups.map(told) }));
  const rowsOf = ({ groups }: Strip): number => Math.ceil(groups.reduce((sum, { marks }) => sum + marks.length, 0) / PER_ROW);
  const heightOf = ({ strip, lines }: PaintedStrip): number => TITLE + rowsOf(strip) * MARK + 6 + lines.flat().length * LINE + BETWEEN;
  return {
    height: strips.reduce((sum, one) => sum + heightOf(one), 0),
    paint(context) {
      context.textBaseline = 'middle';
      context.textAlign = 'left';
      for (const one of strips) {
        paintStrip(context, one, palette);
        context.translate(0, heightOf(one));
      }
    },
  };
}

const PER_ROW = Math.floor(WIDTH / MARK);
const plain = ({ fontFamily }: Palette): string => `13px ${fontFamily}`;

interface PaintedStrip {
  readonly strip: Strip;
  readonly signs: readonly Element[];
  /** What is said of each group, in as many lines as it needs. */
  readonly lines: readonly (readonly string[])[];
}

function paintStrip(context: Context, { strip: { title, groups }, signs, lines }: PaintedStrip, palette: Palette): void {
  write(context, title, 0, TITLE / 2, palette, `600 13px ${palette.fontFamily}`);
  const marks = groups.flatMap(({ marks: own }, at) => own.map(() => signs[at]));
  marks.forEach((sign, at) => paintSign(context, sign, (at % PER_ROW) * MARK, TITLE + Math.floor(at / PER_ROW) * MARK + 2, 18, palette));
  let top = TITLE + Math.ceil(marks.length / PER_ROW) * MARK + 6;
  groups.forEach((_, at) => {
    paintSign(context, signs[at], 0, top + 3, 14, palette);
    for (const line of lines[at] ?? []) {
      write(context, line, 22, top + LINE / 2, palette, plain(palette));
      top += LINE;
    }
  });
}

/** A shape of the page, on its field of 16 by 16: what is filled, what is a line, what is cut out. */
function paintSign(context: Context, sign: Element | undefined, left: number, top: number, size: number, { text, surface }: Palette): void {
  context.save();
  context.translate(left, top);
  context.scale(size / 16, size / 16);
  context.lineWidth = 1.7;
  context.lineJoin = 'round';
  context.fillStyle = text;
  for (const { classList, attributes } of sign?.querySelectorAll('path') ?? []) {
    const path = new Path2D(attributes.getNamedItem('d')?.value ?? '');
    const dashed = classList.contains('dashed');
    context.lineCap = dashed ? 'butt' : 'round';
    context.setLineDash(dashed ? [2.6, 2.3] : []);
    context.strokeStyle = classList.contains('cut') ? surface : text;
    if (classList.contains('fill')) context.fill(path);
    else context.stroke(path);
  }
  context.restore();
}

function write(context: Context, text: string, x: number, y: number, { text: colour }: Palette, font: string): void {
  context.font = font;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
