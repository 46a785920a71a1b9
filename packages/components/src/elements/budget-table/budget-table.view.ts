import { formatDate, formatNumber, summariseBudget, type BudgetNode, type BudgetRow, type Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { labelName, type Name } from '../../shared/names.ts';
import { budgetNotes, type BudgetNote } from './budget-notes.ts';
import type { BudgetWords } from './budget-table.words.ts';

export interface BudgetOptions {
  readonly locale: Locale;
  readonly words: BudgetWords;
  /** One year or one source alone; all where absent or not in the budget. */
  readonly year?: string | undefined;
  readonly source?: string | undefined;
}

/** An amount as it is shown. */
export interface AmountCell {
  /** `''` where nothing is budgeted. */
  readonly text: string;
  /** Added up here, where the document states nothing. */
  readonly derived?: true;
  /** What the items add up to, where the document states something else. */
  readonly summed?: string;
  /** Numbers of the notes that explain it. */
  readonly notes?: readonly number[];
}

export interface BudgetRowView {
  readonly name: Name;
  readonly depth: number;
  /** Its own amounts are added up from its items, for the document states none. */
  readonly derived: boolean;
  /** Notes on the row as a whole. */
  readonly notes: readonly number[];
  /** By year, one cell for each source. */
  readonly amounts: readonly (readonly AmountCell[])[];
  /** All sources of a year. */
  readonly yearSums: readonly AmountCell[];
  /** All years of a source. */
  readonly sourceSums: readonly AmountCell[];
  readonly total: AmountCell;
  readonly children: readonly BudgetRowView[];
}

export interface SourceView {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

export interface BudgetView {
  /** The document and the unit. */
  readonly subtitle: string;
  readonly lead: string;
  /** What a filter leaves, in words. */
  readonly shown: string;
  readonly filtered: boolean;
  /** Every year and source, for the filter. */
  readonly choices: { readonly years: readonly number[]; readonly sources: readonly SourceView[] };
  readonly chosen: { readonly year: string; readonly source: string };
  readonly years: readonly number[];
  readonly sources: readonly SourceView[];
  readonly rows: readonly BudgetRowView[];
  readonly foot: BudgetRowView;
  readonly notes: readonly BudgetNote[];
  /** How the stated total is made up; absent where a sum differs. */
  readonly agreement?: string;
  readonly shorts: string;
}

/** The budget of a plan, ready to be placed; `undefined` where the plan has none. */
export function budgetView(plan: Plan, { locale, words, year, source }: BudgetOptions): BudgetView | undefined {
  const { budget } = plan;
  const summary = summariseBudget(plan);
  if (!budget || !summary) return undefined;
  const sources = budget.sources.map((id): SourceView => ({ id, name: words.sourceName[id] ?? id, short: words.sourceShort[id] ?? id }));
  const years = budget.years.filter((one) => String(one) === year);
  const chosen = sources.filter(({ id }) => id === source);
  const shownYears = years.length ? years : budget.years;
  const shownSources = chosen.length ? chosen : sources;
  const notes = budgetNotes(budget, summary.differences, locale, words);
  const filtered = shownYears.length < budget.years.length || shownSources.length < sources.length;

  // The same amounts come again and again, and writing one exactly is the dearest step.
  const written = new Map<number, string>();
  const text = (value: number): string => {
    const known = written.get(value) ?? formatNumber(value, locale);
    written.set(value, known);
    return known;
  };
  const unit = words.unitName[budget.scale] ?? words.otherUnit(text(budget.scale));
  const place: RowPlace = { years: shownYears, sources: shownSources.map(({ id }) => id), filtered, notes, text };
  const foot: BudgetRowView = {
    ...rowView(summary, undefined, budget.statedTotals.length > 0 || !budget.lines.length, place),
    name: budget.foot ? labelName(budget.foot.label, locale) : { text: words.foot },
    depth: 0,
    children: [],
  };
  const total = summary.total.stated ?? summary.total.computed ?? 0;
  const parts = summary.sources.flatMap(({ source: id, computed }) => (computed === undefined ? [] : [{ id, amount: text(computed) }]));
  const named = (id: string): string => words.sourceName[id] ?? id;
  const sums = new Set(notes.map(({ code }) => code));
  const agreement = sums.has('BDG-320') || filtered || parts.length < 2 ? undefined : (sums.size ? words.agrees : words.agreesAtOnce)(text(total), parts.map(({ amount }) => amount));
  const money = (amount: string): string => words.money(amount, unit);
  return {
    subtitle: [documentOf(plan, locale, words), `${words.unit(unit)}.`].filter(Boolean).join(' '),
    lead: words.lead(money(text(total)), budget.years.length, parts.length > 1 ? parts.map(({ id, amount }) => words.share(named(id), amount)) : [], summary.total.stated === undefined),
    shown: filtered
      ? words.shownPart(years[0], chosen[0]?.name, money(foot.total.text || words.none), foot.derived || shownYears.length * shownSources.length > 1)
      : words.shown(budget.years.length, sources.length, money(foot.total.text || text(0))),
    filtered,
    choices: { years: budget.years, sources },
    chosen: { year: years.length ? String(years[0]) : '', source: chosen[0]?.id ?? '' },
    years: shownYears,
    sources: shownSources,
    rows: summary.lines.map((node) => nodeView(node, locale, place)),
    foot,
    notes,
    ...(agreement !== undefined && { agreement }),
    shorts: words.shorts(sources.filter(({ short, name }) => short !== name).map(({ short, name }) => [short, name])),
  };
}

interface RowPlace {
  readonly years: readonly number[];
  readonly sources: readonly string[];
  readonly filtered: boolean;
  readonly notes: readonly BudgetNote[];
  readonly text: (value: number) => string;
}

function nodeView(node: BudgetNode, locale: Locale, place: RowPlace): BudgetRowView {
  const { line, depth, children } = node;
  return {
    ...rowView(node, line.id, line.amounts.length > 0 || !children.length, place),
    name: labelName(line.label, locale),
    depth,
    children: children.map((child) => nodeView(child, locale, place)),
  };
}

/** The numbers of one row: those of the document, and beside one that is not the sum of its items that sum. */
function rowView(
  row: BudgetRow,
  line: string | undefined,
  states: boolean,
  { years, sources, filtered, notes, text }: RowPlace,
): Omit<BudgetRowView, 'name' | 'depth' | 'children'> {
  const own = notes.filter(({ difference }) => ('line' in difference ? difference.line : undefined) === line);
  const shown = (value: number | undefined): string => (value === undefined ? '' : text(value));
  const marked = (value: number | undefined, about: readonly BudgetNote[]): AmountCell => {
    const wrong = about.find(({ difference }) => 'computed' in difference || 'stated' in difference)?.difference;
    return {
      text: shown(value),
      ...(about.length && { notes: about.map(({ number }) => number) }),
      ...(wrong && { summed: text(('computed' in wrong && wrong.computed) || 0) }),
    };
  };
  const amounts = years.map((year) =>
    sources.map((source): AmountCell => {
      const cell = row.cells.find((one) => one.year === year && one.source === source);
      return marked(states ? cell?.stated : cell?.computed, own.filter((note) => isAbout(note, year, source)));
    }),
  );
  const yearSums = years.map((year, at): AmountCell => (sources.length === 1 ? (amounts[at]?.[0] ?? { text: '' }) : { text: shown(row.years.find((one) => one.year === year)?.computed) }));
  const sourceSums = sources.map((source, at): AmountCell => (years.length === 1 ? (amounts[0]?.[at] ?? { text: '' }) : { text: shown(row.sources.find((one) => one.source === source)?.computed) }));
  const { stated, computed } = row.total;
  const total = filtered
    ? years.length === 1
      ? (yearSums[0] ?? { text: '' })
      : (sourceSums[0] ?? { text: '' })
    : { ...marked(stated ?? computed, own.filter(isAboutTotal)), ...(stated === undefined && computed !== undefined && { derived: true as const }) };
  return { derived: !states, notes: own.filter(isAboutRow).map(({ number }) => number), amounts, yearSums, sourceSums, total };
}

function isAbout({ difference }: BudgetNote, year: number, source: string): boolean {
  if (difference.kind === 'cell' || difference.kind === 'column-total') return difference.year === year && difference.source === source;
  return difference.kind === 'printed' && typeof difference.column === 'object' && difference.column.year === year && difference.column.source === source;
}

function isAboutTotal({ difference }: BudgetNote): boolean {
  return difference.kind === 'row-total' || difference.kind === 'grand-total' || (difference.kind === 'printed' && difference.column === 'total');
}

function isAboutRow({ difference }: BudgetNote): boolean {
  return difference.kind === 'shifted' || (difference.kind === 'printed' && difference.column === 'label');
}

function documentOf({ document: { number, issuedOn } }: Plan, locale: Locale, words: BudgetWords): string {
  if (number === null) return '';
  return words.document(number, issuedOn === null ? undefined : formatDate(issuedOn, locale));
}
