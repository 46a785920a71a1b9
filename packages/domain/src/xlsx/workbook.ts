import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { makeCivilDate } from '../civil-date/civil-date.ts';
import type { CivilDate } from '../plan/plan.ts';

/** A sheet to be written; its first row holds the heads. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What stands in one cell. A formula counts as such whatever it last gave. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: the cell shows the number times 100. */
  | { readonly kind: 'number'; readonly number: number; readonly percent: boolean }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'day'; readonly day: CivilDate }
  | { readonly kind: 'formula' };

export interface SheetRead {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
}

const WIDTHS = { least: 10, most: 60 };

/** What one cell can hold, in UTF-16 units. */
const longestText = 32_767;

/**
 * Whether every program that opens and saves the workbook leaves a text as it is: it fits into a cell, and holds no signs that a
 * workbook cannot (control characters but the line feed, halves of a pair, what Excel takes for an escape).
 */
export function isKeptText(text: string): boolean {
  return text.length <= longestText && !/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]|_x[0-9a-f]{4}_/iu.test(text);
}

export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
      freezePane: { rows: 1 },
    })),
  });
}

function widthOf(rows: SheetToWrite['rows'], column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length + 2), WIDTHS.least);
  return Math.min(longest, WIDTHS.most);
}

/** The sheets that a person sees. Hidden ones are never read. @throws what the library throws for bytes that are no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetRead[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true, sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
  return sheets.map(({ name, rows, cells }) => ({
    name,
    rows: rows.map((row, rowIndex) =>
      row.map((value, columnIndex): CellContent => {
        const cell = cells?.get(`${rowIndex},${columnIndex}`);
        return cell?.formula === undefined ? contentOf(value, cell?.style?.numFmt) : { kind: 'formula' };
      }),
    ),
  }));
}

/** What a cell holds when it is read: texts without spaces around them and with whole letters. */
export function contentOf(value: CellValue | undefined, format = ''): CellContent {
  if (typeof value === 'number') return { kind: 'number', number: value, percent: format.includes('%') };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  if (typeof value === 'string') {
    const text = value.normalize('NFC').trim();
    return text === '' ? { kind: 'empty' } : { kind: 'text', text };
  }
  if (value === null || value === undefined) return { kind: 'empty' };
  return { kind: 'day', day: makeCivilDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()) };
}

/** The name of a cell as spreadsheets show it, from 0-based row and column: `A1`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}
