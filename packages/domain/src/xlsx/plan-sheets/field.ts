import type { Locale } from '../../language/locale.ts';
import type { CellReader } from '../cell-reader.ts';
import type { Named, PlacedCell } from '../table-read.ts';

/** A cell to be written; `''` is an empty one. */
export type Cell = string | number;

export interface FieldContext {
  readonly reader: CellReader;
  /** Whether the figures of this row are of a hundred, so that "49,1 %" is 49.1. */
  readonly percent: boolean;
}

/** One part of what a row says, and the columns in which it stands. */
export interface Field {
  /** Where it lies in the object of the row. */
  readonly path: readonly string[];
  readonly heads: readonly Named[];
  /** Where the part of each column lies below `path`. */
  readonly below?: readonly (readonly string[])[];
  /** The cells of a value; `undefined` for a value that these columns cannot hold. */
  readonly write: (value: unknown, locale: Locale) => readonly Cell[] | undefined;
  /** The value of the cells; `undefined` for blank ones, and for what the reader has refused. */
  readonly read: (cells: readonly PlacedCell[], context: FieldContext) => unknown;
  /** What blank cells say, where the plan writes down that there is nothing. */
  readonly blank?: null | readonly [];
}

interface Single {
  readonly write: (value: unknown, locale: Locale) => Cell | undefined;
  readonly read: (cell: PlacedCell, context: FieldContext) => unknown;
  readonly blank?: null | readonly [];
}

/** A field of one column. */
export function single(path: readonly string[], head: Named, { write, read, ...blank }: Single): Field {
  return {
    path,
    heads: [head],
    write: (value, locale) => {
      const cell = write(value, locale);
      return cell === undefined ? undefined : [cell];
    },
    read: ([cell], context) => cell && read(cell, context),
    ...blank,
  };
}
