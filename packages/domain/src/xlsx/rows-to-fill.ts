import { indicatorsOf } from '../plan/look-up.ts';
import type { Filing, Observation, PlanWithData } from '../plan/plan-data.ts';
import type { AgencyId, GroupId, MeasureId, Plan, ScheduleEntry, ScheduleId } from '../plan/plan.ts';
import { yearOf } from '../civil-date/civil-date.ts';

/** A row of the sheet of figures: one that stands, or one to be filled in. */
export interface FigureRow {
  readonly measure: MeasureId;
  readonly group?: GroupId | undefined;
  readonly period: number;
  readonly observation?: Observation;
}

export interface FilingRow {
  readonly schedule: ScheduleId;
  readonly agency: AgencyId;
  readonly period: number;
  readonly filedOn?: string;
}

/** The figures in their order, then a row for every measure, group and year of the plan that has none. */
export function figureRows(plan: PlanWithData): FigureRow[] {
  const known = (plan.data?.observations ?? []).map((observation): FigureRow => ({
    measure: observation.measure,
    group: observation.group,
    period: observation.period,
    observation,
  }));
  const taken = new Set(known.map(figureKey));
  const open = indicatorsOf(plan)
    .flatMap(({ measures }) => measures)
    .flatMap((measure) => {
      const groups: readonly (GroupId | undefined)[] = measure.groups?.map(({ id }) => id) ?? [undefined];
      return groups.flatMap((group) => yearsOf(plan).map((period): FigureRow => ({ measure: measure.id, group, period })));
    })
    .filter((row) => !taken.has(figureKey(row)));
  return [...known, ...open];
}

const figureKey = ({ measure, group, period }: FigureRow): string => JSON.stringify([measure, group, period]);

/** The reports handed in, then a row for every dated report, body and year that has none. */
export function filingRows(plan: PlanWithData): FilingRow[] {
  const known: readonly Filing[] = plan.data?.filings ?? [];
  const taken = new Set(known.map(filingKey));
  const open = plan.schedule
    .filter(({ kind }) => kind === 'report')
    .flatMap((entry) =>
      filersOf(entry, plan).flatMap((agency) =>
        filingYears(entry, plan).map((period): FilingRow => ({ schedule: entry.id, agency, period })),
      ),
    )
    .filter((row) => !taken.has(filingKey(row)));
  return [...known, ...open];
}

const filingKey = ({ schedule, agency, period }: FilingRow): string => JSON.stringify([schedule, agency, period]);

/** Who hands a report in: the body that the entry names, and those whose duty names the entry. */
function filersOf({ id, from }: ScheduleEntry, plan: Plan): AgencyId[] {
  const assigned = plan.assignments.filter(({ schedule = [] }) => schedule.includes(id)).map(({ agency }) => agency);
  return [...new Set(from === undefined ? assigned : [from, ...assigned])];
}

function filingYears({ rule }: ScheduleEntry, plan: Plan): readonly number[] {
  if (rule.type === 'once') return [yearOf(rule.date)];
  if (rule.type === 'year') return [rule.year];
  if (rule.type === 'undated') return [];
  return rule.years ?? yearsOf(plan);
}

function yearsOf({ period: { from, to } }: Plan): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
