import { foldForSearch } from '../format/fold-for-search.ts';
import type { Agency, Source } from '../plan/plan.ts';
import type { Column, FoundColumns } from './columns.ts';
import type { PageTable } from './page-table.ts';
import type { TableReport } from './report.ts';

/** What a reader of one kind of table is given. */
export interface TableInput<Name extends string> {
  readonly table: PageTable;
  readonly found: FoundColumns<Name>;
  readonly period: { readonly from: number; readonly to: number };
  readonly report: TableReport;
}

/** The dash and the blank: nothing there, which is not zero. */
export const isBlank = (text: string): boolean => /^[-\u2010-\u2015\u2212]?$/.test(text);

export const cell = (cells: readonly string[], column: Column | undefined): string => (column ? (cells[column.index] ?? '') : '');

/** Where a fact of the table stands: the row, counted from the first below the head. */
export const sourceOf = (table: PageTable, row: number): Source => ({ clause: table.caption || table.id, line: row + 1 });

/** Letters, digits and points of a text, small and without marks. */
export const slug = (text: string): string =>
  foldForSearch(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '') || 'x';

/** The bodies of a table, each once, in the order in which they are first named. */
export class AgencyList {
  readonly agencies: Agency[] = [];
  private readonly table: PageTable;

  constructor(table: PageTable) {
    this.table = table;
  }

  /** Names in one cell stand apart by line break or semicolon; a comma may be part of a name. */
  named(text: string, row: number): readonly string[] {
    return text
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => !isBlank(name))
      .map((name) => this.id(name, row));
  }

  private id(name: string, row: number): string {
    const id = slug(name);
    if (!this.agencies.some((agency) => agency.id === id)) {
      // Whether it is one body or several no table says, and a group is never called late.
      this.agencies.push({ id, name, kind: 'group', level: 'commune', source: sourceOf(this.table, row) });
    }
    return id;
  }
}
