import { parsePlanData, type PlanDataReading } from '../plan/parse-plan-data.ts';
import type { Plan } from '../plan/plan.ts';
import { makeWorkbookProblem } from '../problem/workbook-codes.ts';
import { CellReader } from './cell-reader.ts';
import { Places } from './places.ts';
import { readDocument } from './read-document.ts';
import { readFigures } from './read-figures.ts';
import { readEvents, readFilings } from './read-filings.ts';
import { WorkbookReport } from './table-read.ts';
import { readWorkbook, type SheetRead } from './workbook.ts';

/**
 * Reads what an office filled into a workbook of {@link planToXlsx}: figures, reports handed in, events, and on the first sheet
 * whose they are. Never rejects. The plan itself is not rebuilt from the workbook; `withData(plan, data)` joins the two.
 *
 * - Sheets and columns are found by their names, in either language and any order; hidden sheets are not read.
 * - "49,1", "49.1" and numbers typed as text are read; "1.234" and "1,234" as text are BDG-114, since either mark may be for thousands.
 * - Days are day/month/year or `yyyy-mm-dd`, as text or as days of Excel; a year of two digits is BDG-116.
 * - An empty cell or "–" is no figure, never zero. A formula is BDG-113.
 * - Every problem names sheet and cell, in `message`, in `facts` (`sheet`, `at`) and as pointer: `/Số liệu/E12`.
 *
 * @example
 * const returned = await planDataFromXlsx(await planToXlsx(withData(plan, data)), plan);
 * returned.ok && returned.data.observations.length === data.observations.length // → true
 * (await planDataFromXlsx(new Uint8Array(), plan)).problems.map(({ code }) => code) // → ['BDG-110']
 */
export async function planDataFromXlsx(bytes: Uint8Array, plan: Plan): Promise<PlanDataReading> {
  let sheets: SheetRead[];
  try {
    sheets = await readWorkbook(bytes);
  } catch {
    return { ok: false, problems: [makeWorkbookProblem('BDG-110', '')] };
  }
  const report = new WorkbookReport();
  const reader = new CellReader(report);
  const places = new Places();
  const data = {
    ...readDocument(sheets, reader, report, places),
    observations: readFigures(sheets, plan, reader, report, places),
    filings: readFilings(sheets, plan, reader, report, places),
    events: readEvents(sheets, reader, report, places),
  };
  if (report.problems.length > 0) return { ok: false, problems: report.problems };
  const reading = parsePlanData(data, plan);
  return { ...reading, problems: reading.problems.map((problem) => places.moved(problem)) };
}
