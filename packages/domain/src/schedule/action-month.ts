import type { Plan } from '../plan/plan.ts';
import type { ActionMonth } from './occurrence.ts';
import { entryOccurrences } from './occurrences.ts';

/**
 * The Action Month of a year as this plan sets and names it; `undefined` for a year in which the plan sets none.
 * Its name differs from plan to plan, so it is never ours.
 *
 * @example
 * const month = actionMonth(plan, 2024);
 * [month?.start, month?.end] // → ['2024-11-15', '2024-12-15']
 */
export function actionMonth(plan: Plan, year: number): ActionMonth | undefined {
  for (const entry of plan.schedule.filter(({ kind }) => kind === 'action-month')) {
    const found = entryOccurrences(entry, plan.period).find((occurrence) => occurrence.year === year && occurrence.precision !== 'year');
    if (found) return { schedule: entry.id, year, start: found.start, end: found.end, title: entry.title, wording: entry.wording };
  }
  return undefined;
}
