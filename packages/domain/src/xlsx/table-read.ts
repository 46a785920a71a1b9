import { foldForSearch } from '../format/fold-for-search.ts';
import type { Locale } from '../language/locale.ts';
import type { Facts } from '../problem/problem-maker.ts';
import { toPointer } from '../problem/pointer.ts';
import type { Problem } from '../problem/problem.ts';
import { makeWorkbookProblem, type WorkbookProblemCode } from '../problem/workbook-codes.ts';
import { cellName, type CellContent, type SheetRead } from './workbook.ts';
import { XLSX_WORDS, type HeadName, type SheetName, type XlsxWords } from './xlsx.words.ts';

/** One cell with the place that a problem names. */
export interface PlacedCell {
  readonly content: CellContent;
  readonly sheet: string;
  /** `'E12'` */
  readonly at: string;
}

export type PlacedRow<Head extends HeadName> = Readonly<Record<Head, PlacedCell>>;

/** Takes down what is wrong with a workbook. */
export class WorkbookReport {
  readonly problems: Problem[] = [];

  add(code: WorkbookProblemCode, facts: Facts = {}, path: readonly string[] = []): void {
    this.problems.push(makeWorkbookProblem(code, toPointer(path), facts));
  }

  at(code: WorkbookProblemCode, { sheet, at }: PlacedCell, facts: Facts = {}): void {
    this.add(code, { ...facts, sheet, at }, [sheet, at]);
  }
}

/** The name of a sheet, a column or a row in each language; whoever reads takes either. */
export type Named = Readonly<Record<Locale, string>>;

export function isNamed(text: string, named: Named): boolean {
  return isOneOf(foldForSearch(text), named);
}

function isOneOf(folded: string, named: Named): boolean {
  return Object.values(named).some((word) => foldForSearch(word) === folded);
}

/**
 * The rows below the heads of a sheet, their cells by head, wherever the columns stand. Sheet and heads are found by their
 * words in either language. Formulas are told and count as empty. `undefined`, told, for a sheet or column that is not there once;
 * an `optional` column may be missing, and its cells then are.
 */
export function readRows<Head extends string, Optional extends string = never>(
  sheets: readonly SheetRead[],
  sheetName: Named,
  heads: Readonly<Record<Head, Named>>,
  report: WorkbookReport,
  optional = {} as Readonly<Record<Optional, Named>>,
): (Record<Head, PlacedCell> & Partial<Record<Optional, PlacedCell>>)[] | undefined {
  const named = sheets.filter((sheet) => isNamed(sheet.name, sheetName));
  const [sheet] = named;
  if (sheet === undefined || named.length > 1) {
    report.add('BDG-111', { sheet: sheetName.vi }, [sheetName.vi]);
    return undefined;
  }
  const needed = Object.entries<Named>(heads);
  const headRow = headRowOf(sheet, Object.values(heads));
  const headCells = foldedRow(sheet.rows[headRow]);
  const found = [...needed, ...Object.entries<Named>(optional)].map(([key, head]) => [key, head, columnsNamed(headCells, head)] as const);
  const unsure = found.filter(([key, , columns]) => columns.length > 1 || (columns.length === 0 && Object.hasOwn(heads, key)));
  for (const [, head] of unsure) report.add('BDG-112', { sheet: sheet.name, column: head.vi }, [sheet.name]);
  if (unsure.length > 0) return undefined;
  return sheet.rows.slice(headRow + 1).map((row, index) => {
    const cells = found.flatMap(([key, , [column]]) => {
      if (column === undefined) return [];
      const content: CellContent = row[column] ?? { kind: 'empty' };
      const cell: PlacedCell = { content, sheet: sheet.name, at: cellName(headRow + 1 + index, column) };
      if (content.kind !== 'formula') return [[key, cell] as const];
      report.at('BDG-113', cell);
      return [[key, { ...cell, content: { kind: 'empty' } }] as const];
    });
    return Object.fromEntries(cells) as Record<Head, PlacedCell> & Partial<Record<Optional, PlacedCell>>;
  });
}

/** {@link readRows} by the names that data have. */
export function readTable<Head extends HeadName>(
  sheets: readonly SheetRead[],
  name: SheetName,
  heads: readonly Head[],
  report: WorkbookReport,
): PlacedRow<Head>[] | undefined {
  const named = Object.fromEntries(heads.map((head) => [head, namedBy(({ heads: all }) => all[head])])) as Record<Head, Named>;
  return readRows(
    sheets,
    namedBy(({ sheets: all }) => all[name]),
    named,
    report,
  );
}

function namedBy(word: (words: XlsxWords) => string): Named {
  return { vi: word(XLSX_WORDS.vi), en: word(XLSX_WORDS.en) };
}

/** Somebody may have put a title above: the first row with most of the heads. */
function headRowOf({ rows }: SheetRead, heads: readonly Named[]): number {
  const found = rows.findIndex((row) => {
    const folded = foldedRow(row);
    return heads.filter((head) => columnsNamed(folded, head).length > 0).length * 2 > heads.length;
  });
  return Math.max(found, 0);
}

function foldedRow(row: readonly CellContent[] = []): (string | undefined)[] {
  return row.map((cell) => (cell.kind === 'text' ? foldForSearch(cell.text) : undefined));
}

function columnsNamed(folded: readonly (string | undefined)[], head: Named): number[] {
  const words = Object.values(head).map(foldForSearch);
  return folded.flatMap((text, column) => (text !== undefined && words.includes(text) ? [column] : []));
}
