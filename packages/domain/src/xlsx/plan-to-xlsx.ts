import type { Locale } from '../language/locale.ts';
import type { PlanWithData } from '../plan/plan-data.ts';
import { sheetsOf } from './sheets.ts';
import { writeWorkbook } from './workbook.ts';

export interface PlanToXlsxOptions {
  /** Of sheets, heads and words; Vietnamese without it. What the document prints stays Vietnamese. */
  readonly locale?: Locale;
}

/**
 * A plan as an Excel workbook (`.xlsx`) that an office fills in and gives back to {@link planDataFromXlsx}.
 *
 * The sheets of figures, reports handed in and events hold what the data have, and an empty row for each figure and yearly
 * report that is still to come. The sheets of targets, duties, schedule and budget are there to be read; nothing is read back
 * from them. No cell holds a formula, no sheet is hidden.
 */
export async function planToXlsx(plan: PlanWithData, { locale = 'vi' }: PlanToXlsxOptions = {}): Promise<Uint8Array> {
  return writeWorkbook(sheetsOf(plan, locale));
}
