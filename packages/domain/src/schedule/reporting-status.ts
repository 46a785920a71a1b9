import type { Filing, PlanWithData } from '../plan/plan-data.ts';
import type { CivilDate, ScheduleEntry, ScheduleKind } from '../plan/plan.ts';
import type { Occurrence, ReportingState, ReportingStatus } from './occurrence.ts';
import { entryOccurrences, yearsOfPeriod } from './occurrences.ts';

/** What is handed in or done by a body; days to mark are not. */
const DUTIES: readonly ScheduleKind[] = ['report', 'deadline', 'review'];

/**
 * The state of each report, deadline and review in each year of the plan, in the order of the plan, then by year.
 *
 * A duty is `due` up to and on its last permitted day. After it, it is `overdue` only where one named body bears it, nothing was
 * filed and the record of filings is complete to that day; otherwise nobody knows (`unknown`). Groups and requests
 * ("Đề nghị …") are never late, and what one member of a group files is listed and settles nothing for the group.
 * A duty without a printed day is neither due nor late. Filings after `asOf` are not seen.
 *
 * @example
 * const [status] = reportingStatus(plan, { asOf: '2024-11-20' }).filter(({ schedule, year }) => schedule === 'bao-cao-nam' && year === 2024);
 * [status?.state, status?.lastDay] // → ['due', '2024-11-29']
 */
export function reportingStatus(plan: PlanWithData, { asOf }: { readonly asOf: CivilDate }): readonly ReportingStatus[] {
  const duties = plan.schedule.filter(({ kind }) => DUTIES.includes(kind));
  return duties.flatMap((entry) => {
    const falls = entryOccurrences(entry, plan.period);
    const bearer = bearerOf(entry, plan);
    return yearsOfPeriod(plan.period).map((year) => {
      const filed = (plan.data?.filings ?? []).filter(
        (filing) => filing.schedule === entry.id && filing.period === year && filing.filedOn <= asOf,
      );
      const occurrence = falls.find((fall) => fall.year === year);
      return stateInYear(entry, year, occurrence, { filed, bearer, asOf, completeTo: plan.data?.filingsCompleteTo });
    });
  });
}

/** Who bears a duty: one named body can be late; one post or one body that is asked can only have filed; a group can do neither. */
interface Bearer {
  readonly agency: string | undefined;
  readonly canBeLate: boolean;
}

function bearerOf(entry: ScheduleEntry, plan: PlanWithData): Bearer {
  const agency = plan.agencies.find(({ id }) => id === entry.from);
  if (!agency || agency.kind === 'group') return { agency: undefined, canBeLate: false };
  return { agency: agency.id, canBeLate: agency.kind === 'body' && !isRequest(entry, plan) };
}

/** A duty that the document lays on nobody: every assignment that leads to it is a request. */
function isRequest(entry: ScheduleEntry, plan: PlanWithData): boolean {
  const leading = plan.assignments.filter(({ schedule }) => schedule?.includes(entry.id));
  return leading.length > 0 && leading.every(({ binding }) => !binding);
}

interface Known {
  readonly filed: readonly Filing[];
  readonly bearer: Bearer;
  readonly asOf: CivilDate;
  readonly completeTo: CivilDate | undefined;
}

function stateInYear(entry: ScheduleEntry, year: number, occurrence: Occurrence | undefined, known: Known): ReportingStatus {
  const lastDay = occurrence?.lastDay;
  const late = (filedOn: CivilDate) => known.bearer.canBeLate && lastDay !== undefined && filedOn > lastDay;
  const state = entry.rule.type === 'undated' ? 'undated' : lastDay === undefined ? 'not-required' : stateOf(lastDay, late, known);
  return {
    schedule: entry.id,
    year,
    state,
    ...(lastDay === undefined ? {} : { lastDay }),
    isLastDay: lastDay === known.asOf,
    filings: known.filed.map(({ agency, filedOn }) => ({ agency, filedOn, late: late(filedOn) })),
  };
}

function stateOf(lastDay: CivilDate, late: (filedOn: CivilDate) => boolean, { filed, bearer, asOf, completeTo }: Known): ReportingState {
  const own = filed.filter(({ agency }) => agency === bearer.agency);
  if (own.length > 0) return own.every(({ filedOn }) => late(filedOn)) ? 'filed-late' : 'filed';
  if (asOf <= lastDay) return 'due';
  return bearer.canBeLate && completeTo !== undefined && completeTo >= lastDay ? 'overdue' : 'unknown';
}
