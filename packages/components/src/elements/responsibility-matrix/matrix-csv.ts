import { csvText } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { matrixCsvWords } from './matrix-csv.words.ts';
import type { MatrixView } from './responsibility-matrix.view.ts';
import type { MatrixWords } from './responsibility-matrix.words.ts';

export interface MatrixFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The matrix as CSV, one line per agency and indicator, and one for each indicator without any agency.
 * "Chỉ tiêu 2.1" and not "2.1": a spreadsheet would make a date of it.
 */
export function matrixCsv(plan: string, view: MatrixView, words: MatrixWords, locale: Locale): MatrixFile {
  const { fileName, heads, indicatorCode } = matrixCsvWords[locale];
  const lines = view.groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const start = [`${words.objective(group.id)} ${group.name.text}`, indicatorCode(row.code), row.name.text];
      const note = row.hole ? words.nobody : '';
      const pairs = row.cells.flatMap((cell, at) => {
        if (!cell) return [];
        const roles = cell.roles.map((role) => words.role[role]).join(', ');
        return [[...start, view.columns[at]?.name.text ?? '', roles, cell.aspect?.text ?? '', cell.sections, cell.wording, note]];
      });
      return pairs.length ? pairs : [[...start, '', '', '', '', '', note]];
    }),
  );
  return { name: `${fileName}-${plan}.csv`, text: csvText([heads, ...lines], { dialect: 'vi-excel' }) };
}
