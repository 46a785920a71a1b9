import {
  dataStatusOf,
  formatDifference,
  formatMeasure,
  formatNumber,
  labelIn,
  subtractDecimals,
  usualDecimals,
  type CivilDate,
  type FigureStatus,
  type Indicator,
  type Locale,
  type Measure,
  type MeasureGroup,
  type Observation,
} from '@binhdanggioi/domain';
import type { GapWords } from './gap-chart.words.ts';

/** One of the two figures of a row. */
export interface GapSide {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** 100 minus the other: said beside the figure wherever it is seen. */
  readonly computed: boolean;
}

/** What a row compares. `share`: two percentages, by their difference; `ratio`: two figures, by how many times one is the other; `stated`: a ratio that is itself the figure. */
export type GapKind = 'share' | 'ratio' | 'stated';

export interface GapRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly kind: GapKind;
  readonly children: boolean;
  readonly year?: number;
  readonly status?: FigureStatus;
  readonly women?: GapSide;
  readonly men?: GapSide;
  /** Of a stated ratio: the figure itself. */
  readonly ratio?: { readonly value: number; readonly text: string };
  /** Women minus men, in the unit of the measure; or women divided by men. Absent where one side is missing. */
  readonly gap?: number;
  /** `'Nữ thấp hơn 46,0 điểm %'`, `'2,1 lần'`, or what is missing. */
  readonly text: string;
  /** The same as part of a sentence: `'nữ thấp hơn nam 46,0 điểm %'`. */
  readonly said?: string;
  /** `'−46,0 điểm %'`. */
  readonly signed: string;
  /** The line on which both stand starts at the first and ends at the second: 0 to 100 for shares, from 0 for the rest. */
  readonly ends: readonly [low: number, high: number];
  /** Where both are equal; only where both are parts of one whole, or the figure is a ratio. */
  readonly parity?: number;
  readonly figures: readonly Observation[];
}

export interface GapRowOptions {
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: GapWords;
}

const women = new Set(['women', 'girls']);
const men = new Set(['men', 'boys']);

interface Pair {
  readonly her: MeasureGroup;
  readonly him: MeasureGroup;
}

function pairOf({ groups }: Measure): Pair | undefined {
  const her = groups?.find(({ id }) => women.has(id));
  const him = groups?.find(({ id }) => men.has(id));
  return her && him && { her, him };
}

/** Whether a measure speaks of women and men: by its own groups, or because it declares that the rest of the whole is the other. */
export function hasPair(measure: Measure): boolean {
  return pairOf(measure) !== undefined || (measure.unit.kind === 'percent' && measure.complements !== undefined);
}

/** One row: the latest year in which both figures are known, else what there is. Nothing is computed that the measure does not declare. */
export function gapRow(indicator: Indicator, measure: Measure, figures: readonly Observation[], options: GapRowOptions): GapRow {
  const { locale, words } = options;
  const pair = pairOf(measure);
  const base = {
    id: measure.id,
    code: indicator.id,
    title: labelIn(measure.label, locale),
    children: pair?.her.id === 'girls',
    signed: '–',
    text: words.noFigure,
    ends: [0, measure.unit.kind === 'percent' ? 100 : 1] as const,
    figures: [],
  };
  // Of a yes and a no there is no difference to tell.
  if (measure.unit.kind === 'yes-no') return { ...base, kind: 'share', text: words.notComparable };
  if (pair) return ofGroups(measure, pair, figures, { ...base, kind: measure.unit.kind === 'percent' ? 'share' : 'ratio' }, options);
  if (measure.complements) return ofWhole(measure, figures, { ...base, kind: 'share', parity: 50 }, options);
  return stated(measure, figures, { ...base, kind: 'stated', parity: 1 }, options);
}

const isNumber = (figure: Observation | undefined): figure is Observation & { readonly value: number } => typeof figure?.value === 'number';

function ofWhole(measure: Measure, figures: readonly Observation[], base: GapRow, options: GapRowOptions): GapRow {
  const figure = figures.filter(({ group }) => group === undefined).at(-1);
  if (!figure) return base;
  const known = { ...base, year: figure.period, status: dataStatusOf(figure, options.asOf), figures: [figure] };
  if (!isNumber(figure)) return { ...known, text: formatMeasure(figure.value, measure.unit, options.locale).text };
  const her = side(measure, options.words.women, figure.value, false, options.locale);
  // A share beyond its whole is a slip of the data; nothing is computed from it.
  if (figure.value < 0 || figure.value > 100) return { ...known, women: her, text: options.words.notComparable };
  const other = side(
    measure,
    labelIn(measure.complements?.label ?? '', options.locale),
    subtractDecimals(100, figure.value),
    true,
    options.locale,
  );
  return withGap(measure, { ...known, women: her, men: other }, her, other, options);
}

function ofGroups(measure: Measure, { her, him }: Pair, figures: readonly Observation[], base: GapRow, options: GapRowOptions): GapRow {
  const years = [...new Set(figures.map(({ period }) => period))].sort((a, b) => b - a);
  const at = (year: number, id: string): Observation | undefined => figures.find(({ period, group }) => period === year && group === id);
  const year =
    years.find((one) => isNumber(at(one, her.id)) && isNumber(at(one, him.id))) ?? years.find((one) => at(one, her.id) ?? at(one, him.id));
  if (year === undefined) return base;
  const found = [at(year, her.id), at(year, him.id)] as const;
  const seen = found.filter((one) => one !== undefined);
  const [hers, his] = found;
  const known: GapRow = {
    ...base,
    year,
    status: weakest(seen.map((one) => dataStatusOf(one, options.asOf))),
    figures: seen,
    ...(isNumber(hers) && { women: side(measure, labelIn(her.label, options.locale), hers.value, false, options.locale) }),
    ...(isNumber(his) && { men: side(measure, labelIn(him.label, options.locale), his.value, false, options.locale) }),
  };
  if (known.women && known.men) return withGap(measure, known, known.women, known.men, options);
  const [lacking, unseen] = known.women ? [him, his] : [her, hers];
  // That a figure is not published, or does not apply, is another thing than that there is none.
  const why = unseen ? formatMeasure(unseen.value, measure.unit, options.locale).text : options.words.noFigure;
  return { ...known, text: options.words.lacking(labelIn(lacking.label, options.locale), inside(why)), ends: endsOf(known) };
}

function stated(measure: Measure, figures: readonly Observation[], base: GapRow, { asOf, locale, words }: GapRowOptions): GapRow {
  const figure = figures.filter(({ group }) => group === undefined).at(-1);
  if (!figure) return base;
  const known = { ...base, year: figure.period, status: dataStatusOf(figure, asOf), figures: [figure] };
  const { text } = formatMeasure(figure.value, measure.unit, locale, { decimals: usualDecimals(measure.unit), against: 1 });
  if (!isNumber(figure)) return { ...known, text };
  const high = niceEnd(Math.max(figure.value, 1));
  return {
    ...known,
    ratio: { value: figure.value, text },
    gap: figure.value,
    text,
    signed: text,
    said: words.isTimes(text),
    ends: [Math.min(0, figure.value), high],
  };
}

function withGap(measure: Measure, row: GapRow, her: GapSide, him: GapSide, { locale, words }: GapRowOptions): GapRow {
  const difference = subtractDecimals(her.value, him.value);
  const ends = endsOf(row);
  if (row.kind === 'share') {
    const decimals = usualDecimals(measure.unit);
    const size = formatDifference(her.value, him.value, measure.unit, locale, { decimals });
    const signed = formatDifference(her.value, him.value, measure.unit, locale, { decimals, signed: true });
    const direction = difference < 0 ? words.lower : difference > 0 ? words.higher : undefined;
    return {
      ...row,
      gap: difference,
      ends,
      signed,
      text: direction ? direction(her.label, size) : words.equal(her.label, him.label),
      said: direction
        ? (difference < 0 ? words.lowerThan : words.higherThan)(her.label, him.label, size)
        : inside(words.equal(her.label, him.label)),
    };
  }
  // Of nothing, or of less than nothing, no number of times can be told.
  if (him.value <= 0 || her.value < 0) return { ...row, ends, text: words.notComparable };
  const times = her.value / him.value;
  const shown = words.times(formatNumber(times, locale, { decimals: 1, against: 1 }));
  return {
    ...row,
    gap: times,
    ends,
    signed: shown,
    text: words.ratio(her.label, shown, him.label),
    said: inside(words.ratio(her.label, shown, him.label)),
  };
}

/** `'Nữ và nam bằng nhau'` inside a sentence. */
function inside(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function side(measure: Measure, label: string, value: number, computed: boolean, locale: Locale): GapSide {
  const { text, value: figure } = formatMeasure(value, measure.unit, locale, { decimals: usualDecimals(measure.unit) });
  return { label, value, computed, text: measure.unit.kind === 'percent' ? text : figure };
}

/** Shares stand on a line from 0 to 100, other figures on one from 0 to a round number; both reach further only for figures that do. */
function endsOf({ kind, women: her, men: him }: GapRow): readonly [number, number] {
  const values = [her?.value ?? 0, him?.value ?? 0];
  const low = Math.min(0, ...values);
  const high = Math.max(...values);
  return [low, kind === 'share' ? Math.max(100, high) : niceEnd(high)];
}

function niceEnd(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((([1, 2, 3, 5].find((times) => times * power >= value) ?? 10) * power).toPrecision(12));
}

function weakest(statuses: readonly FigureStatus[]): FigureStatus {
  return statuses.includes('illustrative') ? 'illustrative' : statuses.includes('estimate') ? 'estimate' : 'official';
}
