import type { Problem } from '../problem/problem.ts';
import type { PlanWithData } from '../plan/plan-data.ts';
import { parsePlanData } from '../plan/parse-plan-data.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { withData } from '../plan/with-data.ts';
import { activityColumns, dutyColumns, indicatorColumns, findColumns } from './columns.ts';
import { TableReport } from './report.ts';
import { readActivities } from './read-activities.ts';
import { readDuties } from './read-duties.ts';
import { readIndicators } from './read-indicators.ts';
import { frame, readPeriod, yearsIn } from './frame.ts';

/** One row of a page's table; merged cells are already spread, so that every row has every column. */
export interface PageTableRow {
  readonly cells: readonly string[];
  /** One cell over the whole width: the heading of the rows below it. */
  readonly isSection?: boolean;
}

/** A table as an editor pasted it into a page, taken out of the page as texts. */
export interface PageTable {
  /** `indicators`, `duties` or `activities`. */
  readonly kind: string;
  /** Told apart from other tables of the page; becomes the id of the plan. */
  readonly id: string;
  readonly caption: string;
  /** `2025` or `2021-2025`; if absent, the years in the table. */
  readonly period?: string;
  /** What the figures are: `official` or `illustrative`; anything else counts as an estimate. */
  readonly figures?: string;
  /** One text for each column; heads over several rows are joined. */
  readonly head: readonly string[];
  readonly rows: readonly PageTableRow[];
}

export type PageTableReading =
  | { readonly ok: true; readonly plan: PlanWithData; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const readers = {
  indicators: [indicatorColumns, readIndicators],
  duties: [dutyColumns, readDuties],
  activities: [activityColumns, readActivities],
} as const;

const isKind = (kind: string): kind is keyof typeof readers => Object.hasOwn(readers, kind);

/**
 * Reads a plan from a table that stands in a page: its indicators with targets and figures, its duties, or its activities. Never throws.
 *
 * Heads may be in either language and in any order. Numbers are as a person writes them ("1.234,5"); a dash is no figure, never zero;
 * a mark that can be read two ways ("1.900") is asked about. What cannot be read is named by row and column (BDG-130 to BDG-136),
 * and then nothing is shown of the table.
 *
 * @example
 * planFromPageTable({ kind: 'duties', id: 'viec', caption: 'Phân công năm 2025', head: ['Cơ quan', 'Nhiệm vụ', 'Thời hạn'], rows: [{ cells: ['Trường học', 'Báo cáo', 'Trước ngày 30/11'] }] }).ok // → true
 */
export function planFromPageTable(table: PageTable): PageTableReading {
  const report = new TableReport();
  const done = (): PageTableReading => ({ ok: false, problems: report.problems });
  if (!isKind(table.kind)) {
    report.say('BDG-130', '', { value: table.kind, allowed: Object.keys(readers).join(', ') });
    return done();
  }
  const period = readPeriod(table.period ?? '') ?? yearsIn(table);
  if (!period) {
    report.say('BDG-136', '', {});
    return done();
  }
  const [columns, read] = readers[table.kind];
  const found = findColumns(table.head, columns, report);
  if (!found) return done();
  const { plan: parts, data } = read({ table, found, period, report });
  if (report.problems.length > 0) return done();

  const plan = parsePlan({ ...frame(table, period), ...parts });
  if (!plan.ok) return plan;
  if (!data) return plan;
  const joined = parsePlanData(
    {
      plan: table.id,
      kind: table.figures === 'illustrative' ? 'illustrative' : 'official',
      source: table.caption || table.id,
      observations: [],
      filings: [],
      events: [],
      ...data,
    },
    plan.plan,
  );
  return joined.ok ? { ok: true, plan: withData(plan.plan, joined.data), problems: [...plan.problems, ...joined.problems] } : joined;
}
