import { occurrences, yearOf, type DataEvent, type Occurrence, type PlanWithData } from '@binhdanggioi/domain';

/** What a plan and its data date in one year, the Action Month apart. */
export interface DatedThings {
  readonly duties: readonly Occurrence[];
  readonly events: readonly DataEvent[];
}

export function datedThings(plan: PlanWithData, year: number): DatedThings {
  return {
    duties: occurrences(plan, { from: `${year}-01-01`, to: `${year}-12-31` }).filter((one) => one.year === year && one.kind !== 'action-month'),
    events: (plan.data?.events ?? []).filter(({ from, to }) => yearOf(from) <= year && yearOf(to ?? from) >= year),
  };
}

/** True for what must be done by a day, as against what only happens on one. */
export function isDuty({ kind }: Occurrence): boolean {
  return kind !== 'event' && kind !== 'observance';
}
