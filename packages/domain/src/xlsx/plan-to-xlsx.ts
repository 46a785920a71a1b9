import { planProblems, tableProblems } from '../export/table-problems.ts';
import type { ReportProblem } from '../problem/problem.ts';
import type { Locale } from '../language/locale.ts';
import type { PlanWithData } from '../plan/plan-data.ts';
import { sheetsOf } from './sheets.ts';
import { writeWorkbook } from './workbook.ts';

export interface PlanToXlsxOptions {
  /** Of sheets, heads and words; Vietnamese without it. What the document prints stays Vietnamese. */
  readonly locale?: Locale;
  /** Told of what no workbook can hold: numbers that are none (BDG-502), texts too long for a cell (BDG-503). The bytes are none then. */
  readonly report?: ReportProblem;
}

/**
 * A plan as an Excel workbook (`.xlsx`) that an office reads, fills in and gives back.
 *
 * - The sheets of figures, reports handed in and events hold what the data have, and an empty row for each figure and yearly
 *   report that is still to come; `planDataFromXlsx` reads them.
 * - The other sheets are the plan itself, each list a table with clause, line and printed words; `planFromXlsx` builds it again.
 *   What no column can hold (unknown keys, texts that a cell would change) stands as JSON in a last column, which is there only then.
 * - No cell holds a formula, no sheet is hidden.
 *
 * @example
 * const workbook = await planToXlsx(withData(plan, data), { locale: 'en' });
 * new TextDecoder().decode(workbook.slice(0, 2)) // → 'PK'
 */
export async function planToXlsx(plan: PlanWithData, { locale = 'vi', report }: PlanToXlsxOptions = {}): Promise<Uint8Array> {
  const problems = planProblems(plan, { texts: true });
  const sheets = problems.length > 0 ? [] : sheetsOf(plan, locale);
  // Texts that fit alone may be too long together, in the column of what is rare.
  const all = [...problems, ...sheets.flatMap(({ name, rows }) => tableProblems(name, rows))];
  for (const problem of all) report?.(problem);
  return all.length > 0 ? new Uint8Array() : writeWorkbook(sheets);
}
