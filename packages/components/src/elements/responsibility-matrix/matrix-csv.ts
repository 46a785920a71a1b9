import { csvText } from '../../shared/csv.ts';
import type { MatrixView } from './responsibility-matrix.view.ts';
import type { MatrixWords } from './responsibility-matrix.words.ts';

/**
 * The matrix as CSV, one line per agency and indicator, and one for each indicator without any agency.
 * "Chỉ tiêu 2.1" and not "2.1": a spreadsheet would make a date of it.
 */
export function matrixCsv(view: MatrixView, words: MatrixWords): string {
  const { columns } = words;
  const head = [columns.objective, columns.indicator, columns.name, columns.agency, columns.roles, columns.aspect, columns.section, columns.wording, columns.note];
  const lines = view.groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const start = [`${words.objective(group.id)} ${group.name.text}`, words.indicatorCode(row.code), row.name.text];
      const note = row.hole ? words.nobody : '';
      const pairs = row.cells.flatMap((cell, at) =>
        cell ? [[...start, view.columns[at]?.name.text ?? '', cell.roles.map((role) => words.role[role]).join(', '), cell.aspect?.text ?? '', cell.sections, cell.wording, note]] : [],
      );
      return pairs.length ? pairs : [[...start, '', '', '', '', '', note]];
    }),
  );
  return csvText([head, ...lines]);
}
