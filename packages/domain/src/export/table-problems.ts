import { makeExportProblem } from '../problem/export-codes.ts';
import { toPointer } from '../problem/pointer.ts';
import type { Problem } from '../problem/problem.ts';

/** What Excel keeps: characters in a cell, rows in a sheet. */
const EXCEL = { cell: 32_767, rows: 1_048_576 };

/** The numbers of a plan that are none, each at its place, and where Excel is to keep them the texts too long for a cell. */
export function planProblems(plan: object, { texts }: { readonly texts: boolean }): Problem[] {
  const found: Problem[] = [];
  const look = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) found.push(makeExportProblem('BDG-502', toPointer(path)));
    else if (texts && typeof value === 'string' && value.length > EXCEL.cell) found.push(tooLong(value, toPointer(path)));
    else if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) look(part, [...path, key]);
  };
  look(plan, []);
  return found;
}

/** What Excel would cut or leave out of a table without a word; a cell by table, row (the heads are row 1) and head. */
export function tableProblems(table: string, rows: readonly (readonly (string | number)[])[]): Problem[] {
  if (rows.length > EXCEL.rows) return [makeExportProblem('BDG-504', toPointer([table]), { table, rows: rows.length, limit: EXCEL.rows })];
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      typeof cell === 'string' && cell.length > EXCEL.cell
        ? [tooLong(cell, toPointer([table, rowIndex + 1, rows[0]?.[column] ?? '']))]
        : [],
    ),
  );
}

function tooLong({ length }: string, pointer: string): Problem {
  return makeExportProblem('BDG-503', pointer, { length, limit: EXCEL.cell });
}
