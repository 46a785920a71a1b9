import { parsePlan, type PlanReading } from '../plan/parse-plan.ts';
import type { Problem } from '../problem/problem.ts';
import { makeWorkbookProblem } from '../problem/workbook-codes.ts';
import { CellReader } from './cell-reader.ts';
import { buildPlan } from './plan-sheets/build-plan.ts';
import type { Places } from './places.ts';
import { toPointer } from '../problem/pointer.ts';
import { WorkbookReport } from './table-read.ts';
import { readWorkbook, type SheetRead } from './workbook.ts';

/**
 * Reads the whole plan out of a workbook of {@link planToXlsx}: what its sheets of the document say, for `parsePlan` to check.
 * Never rejects. The figures and reports that an office filled in are read by `planDataFromXlsx`.
 *
 * - Sheets, columns and rows of the first sheet are found by their names, in either language and any order; hidden sheets are not read.
 *   The order of rows is the order of the plan.
 * - "49.1", "49,1" and 49.1, "03/3/2021" and a day of Excel are alike. "1,900" and "1.900" typed as text are BDG-114: documents mean both.
 * - In the budget "–" is not budgeted and 0 is zero; an empty amount is BDG-118.
 * - Every problem names sheet and cell, in `message`, in `facts` (`sheet`, `at`) and as pointer: `/Mức phải đạt/G12`.
 *
 * @example
 * const returned = await planFromXlsx(await planToXlsx(plan));
 * returned.ok && returned.plan // → plan
 */
export async function planFromXlsx(bytes: Uint8Array): Promise<PlanReading> {
  let sheets: SheetRead[];
  try {
    sheets = await readWorkbook(bytes);
  } catch {
    return { ok: false, problems: [makeWorkbookProblem('BDG-110', '')] };
  }
  return planFromSheets(sheets);
}

export function planFromSheets(sheets: readonly SheetRead[]): PlanReading {
  const report = new WorkbookReport();
  const { plan, places } = buildPlan(sheets, new CellReader(report), report);
  if (report.problems.length > 0) return { ok: false, problems: report.problems };
  const reading = parsePlan(plan);
  return { ...reading, problems: reading.problems.map((problem) => asOfSheets(problem, places)) };
}

/** A part that is not there is an empty cell. */
function asOfSheets(problem: Problem, places: Places): Problem {
  const cell = problem.code === 'BDG-102' ? places.at(problem.pointer) : undefined;
  if (!cell) return places.moved(problem);
  const { sheet, at } = cell;
  return makeWorkbookProblem('BDG-118', toPointer([sheet, at]), { sheet, at });
}
