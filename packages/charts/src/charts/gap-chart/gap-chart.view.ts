import {
  findIndicator,
  indicatorsOf,
  type CivilDate,
  type CsvCell,
  type Indicator,
  type Locale,
  type Measure,
  type PlanWithData,
} from '@binhdanggioi/domain';
import type { CommonWords } from '@binhdanggioi/components/base.js';
import { figureFoot, markOf, newestRecord, printedIssuer } from '../../figure/figure-foot.ts';
import { MOST_SYLLABLES, shortEnough, syllables, type FigureCell, type FigureTable, type FigureView } from '../../figure/figure.ts';
import { visibleFigures } from '../../figure/visible-figures.ts';
import type { GapWords } from './gap-chart.words.ts';
import { gapRow, hasPair, type GapRow, type GapSide } from './gap-row.ts';

/** Where a mark stands on its line, in percent of its length. */
export type Place = number;

/** One side as drawn: its mark, and its label on the side away from the other mark. */
export interface DrawnSide {
  readonly at: Place;
  readonly word: string;
  readonly figure: string;
  readonly outward: 'left' | 'right';
}

/** A row as placed on the page. */
export interface DrawnRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** The year, where it is not that of the heading. */
  readonly year?: string;
  readonly text: string;
  readonly women?: DrawnSide;
  readonly men?: DrawnSide;
  readonly ratio?: { readonly at: Place; readonly figure: string; readonly outward: 'left' | 'right' };
  readonly parity?: Place;
}

export interface GapView extends FigureView {
  readonly rows: readonly GapRow[];
  readonly drawn: readonly DrawnRow[];
  readonly key: {
    readonly women?: string;
    readonly men?: string;
    readonly ratio?: string;
    readonly parity?: string;
  };
}

export interface GapOptions {
  /** Codes of indicators, in the order wanted; all that speak of women and men if empty. */
  readonly indicators: readonly string[];
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: GapWords & CommonWords;
}

/** Women and men side by side: who is ahead, by how much, of which year, and which figure is only computed. */
export function gapView(plan: PlanWithData, options: GapOptions): GapView {
  const { words, indicators, asOf, locale } = options;
  const chosen = indicators.length ? indicators.flatMap((code) => findIndicator(plan, code) ?? []) : indicatorsOf(plan);
  const measures = chosen.flatMap((indicator) => indicator.measures.map((measure) => ({ indicator, measure })));
  // A ratio that is itself the figure does not say whom it compares; whoever asks for it by its code knows.
  const fits = (measure: Measure): boolean => hasPair(measure) || (indicators.length > 0 && measure.unit.kind === 'times');
  const rows = measures.flatMap(({ indicator, measure }) => (fits(measure) ? rowsOf(plan, indicator, measure, options) : []));
  const without = indicators.length ? chosen.filter((indicator) => !indicator.measures.some(fits)).map(({ id }) => id) : [];
  const years = rows.flatMap(({ year }) => year ?? []);
  const year = years.length ? Math.max(...years) : undefined;
  const figures = rows.flatMap((row) => row.figures);
  const statuses = rows.flatMap(({ status }) => status ?? []);
  return {
    title: words.title(year),
    sentence: sentenceOf(rows, words),
    mark: markOf(statuses, words),
    notes: without.length ? [words.noPair(without)] : [],
    vietnamese: printedIssuer(plan, locale),
    foot: figureFoot(plan, { asOf, locale, words, statuses, newest: newestRecord(figures) }),
    table: rows.length ? tableOf(rows, words) : undefined,
    rows,
    drawn: rows.map((row) => drawnRow(row, year, words)),
    key: keyOf(rows, words),
  };
}

function rowsOf(plan: PlanWithData, indicator: Indicator, measure: Measure, options: GapOptions): GapRow[] {
  const figures = visibleFigures(plan, measure, options.asOf);
  // Left to itself the chart shows what there is; what was asked for is shown though nothing is known of it.
  return figures.length || options.indicators.length ? [gapRow(indicator, measure, figures, options)] : [];
}

function drawnRow(row: GapRow, year: number | undefined, words: GapWords): DrawnRow {
  const { id, code, title, text, women, men, ratio, parity, ends } = row;
  const at = (value: number): Place => Number((((value - ends[0]) / (ends[1] - ends[0])) * 100).toFixed(3));
  const womenLeft = !women || !men || women.value <= men.value;
  const side = ({ label, value, text: figure }: GapSide, left: boolean): DrawnSide => ({
    at: at(value),
    word: label,
    figure,
    outward: left ? 'left' : 'right',
  });
  return {
    id,
    code,
    title,
    text,
    ...(row.year !== undefined && row.year !== year && { year: words.inYear(row.year) }),
    ...(women && { women: side(women, womenLeft) }),
    ...(men && { men: side(men, !womenLeft) }),
    ...(ratio && { ratio: { at: at(ratio.value), figure: ratio.text, outward: ratio.value < 1 ? ('left' as const) : ('right' as const) } }),
    ...(parity !== undefined && (women !== undefined || ratio !== undefined) && { parity: at(parity) }),
  };
}

function keyOf(rows: readonly GapRow[], words: GapWords): GapView['key'] {
  const pairs = rows.filter(({ women, men }) => women ?? men);
  const children = pairs.some((row) => row.children);
  const computed = pairs.some(({ men }) => men?.computed === true);
  const parity = (kind: GapRow['kind']): boolean =>
    rows.some((row) => row.kind === kind && row.parity !== undefined && (row.women ?? row.ratio));
  return {
    ...(pairs.length && { women: words.keyWomen(children), men: words.keyMen(children, computed) }),
    ...(rows.some(({ ratio }) => ratio) && { ratio: words.keyRatio }),
    ...((parity('share') || parity('stated')) && { parity: words.keyParity(parity('share'), parity('stated')) }),
  };
}

function tableOf(rows: readonly GapRow[], words: GapWords & CommonWords): FigureTable {
  const children = rows.some((row) => row.children);
  return {
    heads: [
      words.heads.indicator,
      words.heads.year,
      words.keyWomen(children),
      words.keyMen(
        children,
        rows.some(({ men }) => men?.computed === true),
      ),
      words.heads.gap,
    ],
    rows: rows.map(({ code, title, year, status, women, men, gap, signed }) => {
      const stamp = status && status !== 'official' ? words[status] : undefined;
      const cell = (side: GapSide | undefined): FigureCell =>
        side
          ? { text: side.text, value: side.value, mark: [side.computed && words.computed, stamp].filter(Boolean).join(', ') || undefined }
          : { text: '–', said: words.noData };
      return {
        head: { text: `${code} ${title}` },
        cells: [
          year === undefined ? { text: '–', said: words.noData } : { text: String(year), value: year },
          cell(women),
          cell(men),
          gap === undefined ? { text: '–', said: words.noData } : { text: signed, value: gap, mark: stamp },
        ],
      };
    }),
  };
}

/** One line per indicator, for a spreadsheet. */
export function gapRows({ rows }: GapView, words: GapWords & CommonWords): CsvCell[][] {
  return [
    [...words.csvHeads],
    ...rows.map(({ code, title, year, status, women, men, gap, kind }): CsvCell[] => [
      words.indicatorCode(code),
      title,
      year ?? '',
      women?.value ?? '',
      men?.value ?? '',
      men?.computed ? words.computed : '',
      gap ?? '',
      gap === undefined ? '' : kind === 'share' ? words.unit.points : words.unit.times,
      status ? words[status] : words.noData,
    ]),
  ];
}

function sentenceOf(rows: readonly GapRow[], words: GapWords & CommonWords): string {
  const known = rows.filter(({ said }) => said !== undefined);
  const [first] = known;
  if (!first) return words.nothing;
  // Differences of shares can be ranked among themselves; a number of times cannot be ranked with them.
  const shares = known.filter(({ kind }) => kind === 'share');
  if (shares.length < 2) return oneSentence(shares[0] ?? first, words);
  const widest = Math.max(...shares.map(size));
  const widestRows = shares.filter((row) => size(row) === widest);
  const [lead] = widestRows;
  if (!lead || widest === 0) return oneSentence(shares[0] ?? first, words);
  const others = shares.filter((row) => !widestRows.includes(row));
  const count = (test: (gap: number) => boolean): number => others.filter(({ gap = 0 }) => test(gap)).length;
  const rest = words.rest({ lower: count((gap) => gap < 0), higher: count((gap) => gap > 0), equal: count((gap) => gap === 0) });
  if (widestRows.length > 1) return words.equallyWide(widestRows.length, lead.signed.replace(/^[+\u2212]/, '')) + rest;
  const start = (name: string): string => words.widest(name, lead.said ?? '', stampOf(lead, words));
  return shortEnough([start(lead.title) + rest, start(words.byCode(lead.code)) + rest]);
}

const size = ({ gap = 0 }: GapRow): number => Math.abs(gap);

function oneSentence(row: GapRow, words: GapWords & CommonWords): string {
  const { title, code, said = '' } = row;
  const sentence = words.one(title, said, stampOf(row, words));
  return syllables(sentence) <= MOST_SYLLABLES ? sentence : words.one(words.indicatorCode(code), said, stampOf(row, words));
}

function stampOf({ year, status }: GapRow, words: GapWords & CommonWords): string {
  return year === undefined ? '' : words.stamp(year, status && status !== 'official' ? words[status] : '');
}
