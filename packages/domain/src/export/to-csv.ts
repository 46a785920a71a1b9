import type { Locale } from '../language/locale.ts';
import type { PlanWithData } from '../plan/plan-data.ts';
import type { CivilDate } from '../plan/plan.ts';
import { csvText, type CsvCell, type CsvDialect } from './csv-text.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { makeExportProblem } from '../problem/export-codes.ts';
import { planProblems, tableProblems } from './table-problems.ts';
import type { ReportProblem } from '../problem/problem.ts';
import type { TableContext } from './table.ts';
import { assignmentsTable } from './tables/assignments.ts';
import { budgetTable } from './tables/budget.ts';
import { matrixTable } from './tables/matrix.ts';
import { observationsTable } from './tables/observations.ts';
import { scheduleTable } from './tables/schedule.ts';
import { targetsTable } from './tables/targets.ts';

export type CsvTable = 'targets' | 'assignments' | 'schedule' | 'matrix' | 'observations' | 'budget';

export interface ToCsvOptions {
  readonly dialect: CsvDialect;
  /** Of the heads and words; Vietnamese without it. What the document prints stays Vietnamese. */
  readonly locale?: Locale;
  /** Table `observations`: an official figure without a day of record counts as recorded on this day (rules of judgement, 1). */
  readonly asOf?: CivilDate;
  /**
   * Told of what cannot be written as it is (BDG-501 to BDG-504): a table that the plan does not have, and, after which nothing is
   * written and the text is empty, a number that is none, or more than Excel keeps in a cell or a sheet (`vi-excel`).
   */
  readonly report?: ReportProblem;
}

const TABLES: Readonly<Record<CsvTable, (context: TableContext) => CsvCell[][]>> = {
  targets: targetsTable,
  assignments: assignmentsTable,
  schedule: scheduleTable,
  matrix: matrixTable,
  observations: observationsTable,
  budget: budgetTable,
};

/**
 * A table of a plan as the text of a CSV file, heads first; a table that the plan does not have is its heads alone.
 *
 * - `targets`: one row per target · `assignments`: per duty · `schedule`: per entry · `matrix`: per indicator and body,
 *   holes included · `observations`: per figure, if the plan has its data · `budget`: per line of the annex, and its foot.
 * - Every row ends with clause and line of the document, or with the page that was read instead.
 * - How sure a figure is stands in a column of its own ("Chính thức", "Ước tính", "Minh họa"); so does a figure's confidence.
 * - Days are `yyyy-mm-dd`, which every spreadsheet reads alike. In `vi-excel` codes are written with their word
 *   ("Chỉ tiêu 2.1"), since Excel makes a day of 2.1.
 * - Nothing in the file acts as a formula (see {@link csvText}).
 *
 * @example
 * toCsv(plan, 'targets', { dialect: 'rfc4180', locale: 'en' }).startsWith('"Objective"') // → true
 */
export function toCsv(plan: PlanWithData, table: CsvTable, { dialect, locale = 'vi', asOf, report }: ToCsvOptions): string {
  const context = { plan, dialect, locale, words: EXPORT_WORDS[locale], ...(asOf === undefined ? {} : { asOf }) };
  const wrong = planProblems(plan, { texts: false });
  const rows = wrong.length > 0 ? [] : TABLES[table](context);
  if (dialect === 'vi-excel') wrong.push(...tableProblems(table, rows));
  for (const problem of wrong) report?.(problem);
  if (wrong.length > 0) return '';
  if (rows.length < 2) report?.(makeExportProblem('BDG-501', '', { table }));
  return csvText(rows, { dialect });
}
