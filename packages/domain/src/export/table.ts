import { DOMAIN_WORDS } from '../language/domain-words.ts';
import type { Locale } from '../language/locale.ts';
import type { PlanWithData } from '../plan/plan-data.ts';
import { agencyById, labelIn } from '../plan/look-up.ts';
import type { AgencyId, CivilDate, Label, Source, Unit } from '../plan/plan.ts';
import type { CsvCell, CsvDialect } from './csv-text.ts';
import type { CodeKind, ColumnName, ExportWords } from './export-words.ts';

/** What the cells of a table are made with. */
export interface TableContext {
  readonly plan: PlanWithData;
  readonly dialect: CsvDialect;
  readonly locale: Locale;
  readonly words: ExportWords;
  readonly asOf?: CivilDate;
}

/** One column: its head, and its cell in a row. `undefined` leaves the cell empty. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => CsvCell | undefined;
}

export type ColumnSpec<Row> = readonly [name: ColumnName, cell: Column<Row>['cell']];

export function columnsOf<Row>({ words }: TableContext, specs: readonly ColumnSpec<Row>[]): Column<Row>[] {
  return specs.map(([name, cell]) => ({ head: words.heads[name], cell }));
}

export function tableRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): CsvCell[][] {
  return [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row) ?? ''))];
}

/** The columns that every table ends with: where each row stands in the document. */
export function sourceColumns<Row>(sourceOf: (row: Row) => Sources | undefined): ColumnSpec<Row>[] {
  return [
    ['clause', (row) => joined(placesOf(sourceOf(row)).map(({ clause }) => clause))],
    ['transcriptLine', (row) => lineCell(placesOf(sourceOf(row)))],
    ['page', (row) => joined(placesOf(sourceOf(row)).flatMap((place) => ('url' in place ? [place.url] : [])))],
  ];
}

type Sources = Source | readonly Source[];

function placesOf(source: Sources | undefined): readonly Source[] {
  if (source === undefined) return [];
  return 'clause' in source ? [source] : source;
}

/** One line is a number; a range is written with the dash that no spreadsheet takes for a day. */
function lineCell(places: readonly Source[]): CsvCell {
  const lines = places.flatMap((place) => ('line' in place ? [place.line] : []));
  const [first] = lines;
  if (lines.length === 1 && typeof first === 'number') return first;
  return joined(lines.map((line) => (typeof line === 'number' ? String(line) : line.join('–'))));
}

/** Each text once, in its order. */
export function joined(texts: readonly string[], mark = '; '): string {
  return [...new Set(texts)].join(mark);
}

/** A code as it stands, or in words where a spreadsheet would make a day of it. */
export function codeCell({ dialect, words }: TableContext, kind: CodeKind, codes: readonly string[]): string {
  const text = codes.join(', ');
  return dialect === 'vi-excel' && text !== '' ? words.code[kind](text) : text;
}

export function labelCell({ locale }: TableContext, label: Label | undefined): string {
  return label === undefined ? '' : labelIn(label, locale);
}

/** The name of a body as printed; English where the plan has one. */
export function agencyCell({ plan, locale }: TableContext, id: AgencyId | undefined): string {
  const agency = id === undefined ? undefined : agencyById(plan, id);
  return (locale === 'en' ? agency?.nameEn : undefined) ?? agency?.name ?? id ?? '';
}

export function yesCell({ words }: TableContext, value: boolean | undefined): string {
  return value ? words.yes : '';
}

/** What a figure is counted in. */
export function unitCell({ locale, words }: TableContext, unit: Unit): string {
  if (unit.kind === 'yes-no') return words.yesNo;
  return unit.kind === 'count' ? unit.of[locale] : DOMAIN_WORDS[locale].units[unit.kind].trim();
}
