import { foldForSearch } from '../format/fold-for-search.ts';
import type { Locale } from '../language/locale.ts';
import type { Facts } from '../problem/problem-maker.ts';
import { toPointer } from '../problem/pointer.ts';
import type { Problem } from '../problem/problem.ts';
import { makeWorkbookProblem, type WorkbookProblemCode } from '../problem/workbook-codes.ts';
import { cellName, type CellContent, type SheetRead } from './workbook.ts';
import { XLSX_WORDS, type HeadName, type SheetName } from './xlsx.words.ts';

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

const LOCALES: readonly Locale[] = ['vi', 'en'];
const isOneOf = (text: string, words: readonly string[]): boolean => words.some((word) => foldForSearch(word) === foldForSearch(text));

/**
 * The rows below the heads of a sheet, their cells by head, wherever the columns stand. Sheet and heads are found by their
 * words in either language. Formulas are told and count as empty. `undefined`, told, for a sheet or column that is not there once.
 */
export function readTable<Head extends HeadName>(
  sheets: readonly SheetRead[],
  name: SheetName,
  heads: readonly Head[],
  report: WorkbookReport,
): PlacedRow<Head>[] | undefined {
  const named = sheets.filter((sheet) =>
    isOneOf(
      sheet.name,
      LOCALES.map((locale) => XLSX_WORDS[locale].sheets[name]),
    ),
  );
  const [sheet] = named;
  if (sheet === undefined || named.length > 1) {
    report.add('BDG-111', { sheet: XLSX_WORDS.vi.sheets[name] }, [XLSX_WORDS.vi.sheets[name]]);
    return undefined;
  }
  const headRow = headRowOf(sheet, heads);
  const columns = heads.map((head) => [head, columnsNamed(sheet.rows[headRow] ?? [], head)] as const);
  const unsure = columns.filter(([, found]) => found.length !== 1);
  for (const [head] of unsure) report.add('BDG-112', { sheet: sheet.name, column: XLSX_WORDS.vi.heads[head] }, [sheet.name]);
  if (unsure.length > 0) return undefined;
  return sheet.rows.slice(headRow + 1).map((row, index) => {
    const cells = columns.map(([head, [column = 0]]) => {
      const content: CellContent = row[column] ?? { kind: 'empty' };
      const cell: PlacedCell = { content, sheet: sheet.name, at: cellName(headRow + 1 + index, column) };
      if (content.kind !== 'formula') return [head, cell] as const;
      report.at('BDG-113', cell);
      return [head, { ...cell, content: { kind: 'empty' } }] as const;
    });
    return Object.fromEntries(cells) as Record<Head, PlacedCell>;
  });
}

/** Somebody may have put a title above: the first row with most of the heads. */
function headRowOf({ rows }: SheetRead, heads: readonly HeadName[]): number {
  const found = rows.findIndex((row) => heads.filter((head) => columnsNamed(row, head).length > 0).length * 2 > heads.length);
  return Math.max(found, 0);
}

function columnsNamed(row: readonly CellContent[], head: HeadName): number[] {
  const words = LOCALES.map((locale) => XLSX_WORDS[locale].heads[head]);
  return row.flatMap((cell, column) => (cell.kind === 'text' && isOneOf(cell.text, words) ? [column] : []));
}
