import type { Locale } from '../../language/locale.ts';
import type { PlanWithData } from '../../plan/plan-data.ts';
import { isBlank, type CellReader } from '../cell-reader.ts';
import { readRows, type Named, type PlacedCell, type WorkbookReport } from '../table-read.ts';
import type { SheetRead, SheetToWrite } from '../workbook.ts';
import type { Cell, Field } from './field.ts';
import { head } from './names.ts';
import type { JsonObject } from './parts.ts';
import { readFields, readRestCell, type FieldsRead } from './read-fields.ts';
import { OWNER, restText } from './rest.ts';
import { writeField, writeFields } from './write-fields.ts';

/** One sheet of what a plan says: a row for each part of a list. */
export interface PlanTable {
  readonly sheet: Named;
  /** What the part of a row belongs to, where its list lies in another one: the code of the objective, of the measure. */
  readonly owner?: Field;
  readonly fields: readonly Field[];
  /** What the part of a row has in any case. */
  readonly skeleton?: object;
}

export interface PartToWrite {
  readonly owner?: string;
  readonly part: object;
}

/** A column that helps whoever reads the sheet, and is not read back. */
export interface Help {
  readonly head: Named;
  readonly cell: (row: PartToWrite) => Cell | undefined;
}

export interface WriteContext {
  readonly plan: PlanWithData;
  readonly locale: Locale;
}

/** The first column, what helps, the other columns; the column of what is rare only where there is something. */
export function writePlanTable(
  { sheet, owner, fields, skeleton = {} }: PlanTable,
  rows: readonly PartToWrite[],
  help: readonly Help[],
  locale: Locale,
): SheetToWrite {
  const written = rows.map((row) => {
    const { cells, rest } = writeFields(fields, row.part, skeleton, locale);
    const ownerCells = owner && writeField(owner, row.owner, locale);
    return {
      cells: [...(owner ? (ownerCells ?? ['']) : []), ...cells.flat()],
      help: help.map(({ cell }) => cell(row) ?? ''),
      rest: restText(owner && !ownerCells ? { [OWNER]: row.owner, ...rest } : rest),
    };
  });
  const hasRest = written.some(({ rest }) => rest !== '');
  const heads = [...(owner?.heads ?? []), ...fields.flatMap((field) => field.heads)].map((one) => one[locale]);
  const line = (cells: readonly Cell[], helping: readonly Cell[], rest: Cell): Cell[] => [
    ...cells.slice(0, 1),
    ...helping,
    ...cells.slice(1),
    ...(hasRest ? [rest] : []),
  ];
  return {
    name: sheet[locale],
    rows: [
      line(
        heads,
        help.map((one) => one.head[locale]),
        head('rest')[locale],
      ),
      ...written.map(({ cells, help: helping, rest }) => line(cells, helping, rest)),
    ],
  };
}

export interface PartRead extends FieldsRead {
  readonly owner?: { readonly value: unknown; readonly cell: PlacedCell };
  /** The cells of a column, by its place in the table. */
  readonly cellsOf: (field: Field) => readonly PlacedCell[];
}

/** Whether the figures of a row are of a hundred, asked with its owner and what has been read of it. */
export type IsPercent = (owner: unknown, soFar: JsonObject) => boolean;

/** The filled rows of a sheet; none, told, where the sheet or one of its columns is not there. */
export function readPlanTable(
  sheets: readonly SheetRead[],
  { sheet, owner, fields, skeleton = {} }: PlanTable,
  reader: CellReader,
  report: WorkbookReport,
  isPercent: IsPercent = () => false,
): PartRead[] {
  const all = owner ? [owner, ...fields] : fields;
  const heads = Object.fromEntries(all.flatMap((field, at) => field.heads.map((one, below) => [keyOf(at, below), one] as const)));
  const rows = readRows(sheets, sheet, heads, report, { rest: head('rest') }) ?? [];
  return rows.flatMap((row): PartRead[] => {
    const cellsOf = (field: Field): PlacedCell[] => {
      const at = all.indexOf(field);
      return field.heads.flatMap((_, below) => row[keyOf(at, below)] ?? []);
    };
    if (Object.values(row).every(isBlank)) return [];
    const [ownerCell] = owner ? cellsOf(owner) : [];
    const { [OWNER]: rareOwner, ...rareParts } = readRestCell(row.rest, reader);
    if (ownerCell && rareOwner === undefined) reader.needs(ownerCell);
    const value = rareOwner ?? (owner && ownerCell ? owner.read([ownerCell], { reader, percent: false }) : undefined);
    const read = readFields(
      fields.map((field) => ({ field, cells: cellsOf(field) })),
      { parts: rareParts, cell: row.rest },
      skeleton,
      reader,
      (soFar) => isPercent(value, soFar),
    );
    return [{ ...read, cellsOf, ...(ownerCell ? { owner: { value, cell: ownerCell } } : {}) }];
  });
}

const keyOf = (at: number, below: number): string => `${at}.${below}`;
