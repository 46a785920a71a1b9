import type { DataEvent, Filing } from '../plan/plan-data.ts';
import type { Plan } from '../plan/plan.ts';
import { isBlank, type CellReader } from './cell-reader.ts';
import type { Places } from './places.ts';
import { readTable, type WorkbookReport } from './table-read.ts';
import type { SheetRead } from './workbook.ts';
import { agencyChoices, scheduleChoices, statusChoices } from './words-of-cells.ts';

const FILING_HEADS = ['schedule', 'agency', 'period', 'filedOn'] as const;
const EVENT_HEADS = ['id', 'title', 'titleEn', 'from', 'to', 'status'] as const;

/** The reports handed in: the rows that have a day. */
export function readFilings(
  sheets: readonly SheetRead[],
  plan: Plan,
  reader: CellReader,
  report: WorkbookReport,
  places: Places,
): Partial<Filing>[] {
  const [schedules, agencies] = [scheduleChoices(plan), agencyChoices(plan)];
  const rows = readTable(sheets, 'filings', FILING_HEADS, report) ?? [];
  return rows
    .filter(({ filedOn }) => !isBlank(filedOn))
    .map((row, index) => {
      for (const head of FILING_HEADS) places.set(['filings', index, head], row[head]);
      places.set(['filings', index], row.filedOn);
      for (const cell of [row.schedule, row.agency, row.period]) reader.needs(cell);
      return present({
        schedule: reader.choice(row.schedule, schedules),
        agency: reader.choice(row.agency, agencies),
        period: reader.whole(row.period),
        filedOn: reader.day(row.filedOn),
      });
    });
}

/** The events that the office has added. */
export function readEvents(sheets: readonly SheetRead[], reader: CellReader, report: WorkbookReport, places: Places): Partial<DataEvent>[] {
  const rows = readTable(sheets, 'events', EVENT_HEADS, report) ?? [];
  return rows
    .filter((row) => EVENT_HEADS.some((head) => !isBlank(row[head])))
    .map((row, index) => {
      for (const head of EVENT_HEADS) places.set(['events', index, head], row[head]);
      places.set(['events', index], row.id);
      for (const cell of [row.id, row.title, row.from, row.status]) reader.needs(cell);
      return present({
        id: reader.text(row.id),
        title: reader.text(row.title),
        titleEn: reader.text(row.titleEn),
        from: reader.day(row.from),
        to: reader.day(row.to),
        status: reader.choice(row.status, statusChoices('official', 'illustrative')),
      });
    });
}

type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
