import { formatDate, formatNumber, labelIn, subtractDecimals, summariseBudget, type BudgetRow, type CsvCell, type Locale, type Plan } from '@binhdanggioi/domain';
import type { CommonWords } from '@binhdanggioi/components/base.js';
import { shortEnough, type FigureCell, type FigureView } from '../../figure/figure.ts';
import type { BudgetChartWords } from './budget-chart.words.ts';
import { printedIssuer } from '../../figure/figure-foot.ts';

/** One source in a bar; its place is in percent of the longest bar of both panels. */
export interface Segment {
  /** Of the source in the key: its fill. */
  readonly source: number;
  readonly value: number;
  readonly text: string;
  readonly from: number;
  readonly width: number;
  /** Where its number has room in it: on the narrowest screen too, on wider ones, or nowhere for sure; then the table has it. */
  readonly room: 'always' | 'wide' | 'never';
}

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly lang?: 'vi';
  /** One for each source, absent where nothing is budgeted. */
  readonly amounts: readonly (number | undefined)[];
  readonly segments: readonly Segment[];
  readonly total: number | undefined;
  readonly totalText: string;
  /** In percent of the longest bar. */
  readonly end: number;
}

export interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface BudgetChartView extends FigureView {
  readonly key: readonly string[];
  readonly panels: readonly Panel[];
  /** Characters of the longest total, for which the bars leave room. */
  readonly longest: number;
  readonly unit: string;
}

export interface BudgetChartOptions {
  readonly locale: Locale;
  readonly words: BudgetChartWords & CommonWords;
}

/** The numbers of a bar before they are placed. */
interface Figures {
  readonly id: string;
  readonly name: string;
  readonly lang?: 'vi';
  readonly amounts: readonly (number | undefined)[];
}

/** Pixels of the longest bar on a screen of 320 px, and where the page gives it more; and how wide a digit is. */
const NARROW = 130;
const WIDE = 240;
const DIGIT = 7.4;

/** The budget by year and by project, each split by source, in bars of one scale that begin at zero. */
export function budgetChartView(plan: Plan, { locale, words }: BudgetChartOptions): BudgetChartView {
  const summary = summariseBudget(plan);
  const { budget } = plan;
  const document = [words.source(plan.document.issuer.name, plan.period.from, plan.period.to), ...documentOf(plan, locale, words)];
  const text = (value: number): string => formatNumber(value, locale);
  const unit = budget ? (words.unitName[budget.scale] ?? words.otherUnit(text(budget.scale))) : '';
  if (!summary || !budget?.lines.length) return { title: words.titleWithoutBudget, sentence: budget ? words.noLines : words.nothing, notes: [], foot: document, vietnamese: printedIssuer(plan, locale), key: [], panels: [], longest: 0, unit };

  const { years, sources } = budget;
  const named = sources.map((id) => words.sourceName[id] ?? id);
  const byYear = years.map((year): Figures => ({ id: String(year), name: String(year), amounts: sources.map((source) => amountOf(summary, (cell) => cell.year === year && cell.source === source)) }));
  const byProject = summary.lines.map((node): Figures => ({
    id: node.line.id,
    name: labelIn(node.line.label, locale),
    ...(locale === 'en' && (typeof node.line.label === 'string' || node.line.label.en === undefined) && { lang: 'vi' }),
    amounts: sources.map((source) => amountOf(node, (cell) => cell.source === source)),
  }));
  const whole: Figures = { id: '', name: words.total, amounts: sources.map((_, at) => add(byYear.map(({ amounts }) => amounts[at]))) };
  const all = [...byYear, ...byProject];
  const scale = Math.max(0, ...all.map(({ amounts }) => add(amounts.map(positive)) ?? 0));
  const panels: Panel[] = [
    { title: words.byYear, bars: byYear.map((figures) => barOf(figures, scale, text)) },
    { title: words.byProject(years.length), bars: byProject.map((figures) => barOf(figures, scale, text)) },
  ];
  const wrong = summary.differences.filter(({ kind }) => kind !== 'printed' && kind !== 'shifted').length;
  const isNegative = all.some(({ amounts }) => amounts.some((value) => (value ?? 0) < 0));
  return {
    title: words.title(unit),
    sentence: sentenceOf({ whole, byYear, named, stated: summary.total.stated }, { locale, words }, (amount) => words.money(amount, unit)),
    notes: [...(wrong ? [words.contradicts(wrong)] : []), ...(isNegative ? [words.negative] : [])],
    table: {
      heads: [words.yearOrProject, ...named, words.sum],
      rows: [
        ...byYear.map((figures) => tableRow({ ...figures, name: words.year(Number(figures.name)) }, words, text)),
        ...byProject.map((figures) => tableRow(figures, words, text)),
        tableRow(whole, words, text),
      ],
    },
    vietnamese: printedIssuer(plan, locale),
    foot: [words.whatIsDerived, ...document],
    key: named,
    panels,
    longest: Math.max(...panels.flatMap(({ bars }) => bars.map(({ totalText }) => totalText.length))),
    unit,
  };
}

/** What the document states in these cells, together; of a row that states nothing, what its items add up to. */
function amountOf({ cells }: BudgetRow, isMeant: (cell: BudgetRow['cells'][number]) => boolean): number | undefined {
  const states = cells.some(({ stated }) => stated !== undefined);
  return add(cells.filter(isMeant).map(({ stated, computed }) => (states ? stated : computed)));
}

/** Exact, as all sums of money here; of dashes alone there is no sum. */
function add(values: readonly (number | undefined)[]): number | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length ? numbers.reduce((sum, value) => subtractDecimals(sum, -value), 0) : undefined;
}

function positive(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.max(0, value);
}

function barOf({ id, name, lang, amounts }: Figures, scale: number, text: (value: number) => string): Bar {
  const segments: Segment[] = [];
  let from = 0;
  amounts.forEach((value, source) => {
    if (value === undefined || value <= 0) return;
    const width = (value / scale) * 100;
    const shown = text(value);
    segments.push({ source, value, text: shown, from, width, room: roomFor(shown, width) });
    from += width;
  });
  const total = add(amounts);
  return { id, name, ...(lang && { lang }), amounts, segments, total, totalText: total === undefined ? '–' : text(total), end: from };
}

function roomFor(text: string, width: number): Segment['room'] {
  const needed = (text.length * DIGIT * 100) / width;
  return needed <= NARROW ? 'always' : needed <= WIDE ? 'wide' : 'never';
}

function tableRow({ name, lang, amounts }: Figures, words: BudgetChartWords, text: (value: number) => string): { head: FigureCell; cells: FigureCell[] } {
  const cellOf = (value: number | undefined): FigureCell => (value === undefined ? { text: '–', said: words.none } : { text: text(value), value });
  return { head: { text: name, lang }, cells: [...amounts, add(amounts)].map(cellOf) };
}

/** The total, the share of each source, and the year that has most; less where that would be too long. */
function sentenceOf(
  { whole, byYear, named, stated }: { whole: Figures; byYear: readonly Figures[]; named: readonly string[]; stated: number | undefined },
  { locale, words }: BudgetChartOptions,
  money: (amount: string) => string,
): string {
  const text = (value: number): string => formatNumber(value, locale);
  const total = add(whole.amounts) ?? 0;
  const parts = whole.amounts.flatMap((value, at) =>
    value === undefined || total <= 0 ? [] : [words.share(named[at] ?? '', text(value), percentOf(value, total, locale))],
  );
  const sums = byYear.map(({ name, amounts }) => ({ year: Number(name), sum: add(amounts) ?? 0 }));
  const most = Math.max(...sums.map(({ sum }) => sum));
  const top = sums.filter(({ sum }) => sum === most).map(({ year }) => year);
  const peak = byYear.length < 2 ? '' : `; ${top.length === byYear.length ? words.eachYear(text(most)) : words.most(top, text(most))}`;
  const planned = (shares: readonly string[]): string =>
    stated === undefined || stated === total
      ? words.planned(money(text(total)), byYear.length, shares)
      : words.plannedOtherwise(money(text(stated)), text(total), byYear.length, shares);
  const shares = planned(parts.length > 1 ? parts : []);
  return `${shortEnough([shares + peak, shares, planned([])])}.`;
}

/** A part never reads as none or as all of it. */
function percentOf(value: number, total: number, locale: Locale): string {
  const percent = (value / total) * 100;
  return `${formatNumber(percent, locale, { decimals: 1, against: percent < 50 ? 0 : 100 })}%`;
}

function documentOf({ document: { number, issuedOn } }: Plan, locale: Locale, words: BudgetChartWords): string[] {
  return number === null ? [] : [words.document(number, issuedOn === null ? undefined : formatDate(issuedOn, locale))];
}

/** One figure a line, as the bars show them. */
export function budgetChartRows({ panels, key, unit }: BudgetChartView, { csvHeads, none }: BudgetChartWords): CsvCell[][] {
  return [
    [...csvHeads],
    ...panels.flatMap(({ title, bars }) =>
      bars.flatMap(({ name, amounts }) => amounts.map((value, at) => [title, name, key[at] ?? '', value ?? none, unit])),
    ),
  ];
}
