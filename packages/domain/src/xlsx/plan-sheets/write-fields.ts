import type { Locale } from '../../language/locale.ts';
import { CellReader } from '../cell-reader.ts';
import { WorkbookReport, type PlacedCell } from '../table-read.ts';
import { contentOf, isKeptText } from '../workbook.ts';
import type { Cell, Field } from './field.ts';
import { isWithin, missingFrom, partAt, type JsonObject } from './parts.ts';
import { objectOf } from './read-fields.ts';
import type { Rest } from './rest.ts';

export interface WrittenFields {
  /** Of each field, one for each of its heads. */
  readonly cells: readonly (readonly Cell[])[];
  readonly rest: Rest;
}

/**
 * An object as the cells of its fields. Whatever would not be read back the same stands in `rest` instead, and its cells stay empty:
 * each value is read back here before it is trusted to its columns.
 */
export function writeFields(fields: readonly Field[], object: object, skeleton: object, locale: Locale): WrittenFields {
  const cells = fields.map((field): readonly Cell[] => {
    const value = partAt(object, field.path);
    return (value === undefined ? undefined : writeField(field, value, locale)) ?? field.heads.map(() => '');
  });
  const back: JsonObject = objectOf(
    fields.map((field, index) => ({ field, value: readBack(field, cells[index] ?? []) })),
    skeleton,
  );
  return { cells, rest: missingFrom(back, object) };
}

/** The cells of a value; `undefined` where they would not give it back. */
export function writeField(field: Field, value: unknown, locale: Locale): readonly Cell[] | undefined {
  const cells = field.write(value, locale);
  return cells && isReadBack(field, cells, value) ? cells : undefined;
}

function isReadBack(field: Field, cells: readonly Cell[], value: unknown): boolean {
  if (!cells.every((cell) => typeof cell === 'number' || isKeptText(cell))) return false;
  const report = new WorkbookReport();
  const back = field.read(cells.map(placed), { reader: new CellReader(report), percent: false });
  return report.problems.length === 0 && back !== undefined && isWithin(back, value);
}

function readBack(field: Field, cells: readonly Cell[]): unknown {
  return field.read(cells.map(placed), { reader: new CellReader(new WorkbookReport()), percent: false });
}

function placed(cell: Cell): PlacedCell {
  return { content: contentOf(cell), sheet: '', at: '' };
}
