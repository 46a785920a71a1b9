import { yearOf } from '../civil-date/civil-date.ts';
import type { CivilDate, Period, Target } from '../plan/plan.ts';

/**
 * The year in which a target falls due: its onset, else the year of its day, else the end of the plan.
 *
 * @example
 * dueYearOf(findMeasure(plan, '2.1')!.targets[0]!, plan.period) // → 2025
 */
export function dueYearOf(target: Target, period: Pick<Period, 'to'>): number {
  const due = target.from ?? target.by ?? period.to;
  return typeof due === 'string' ? yearOf(due) : due;
}

/**
 * Of several targets the first whose due year has not passed, else the last; `undefined` of none.
 *
 * @example
 * judgedTarget(findMeasure(national, '2.1')!.targets, national.period, '2026-01-01')?.by // → 2030
 */
export function judgedTarget(targets: readonly Target[], period: Pick<Period, 'to'>, asOf: CivilDate): Target | undefined {
  return targets.find((target) => yearOf(asOf) <= dueYearOf(target, period)) ?? targets[targets.length - 1];
}
