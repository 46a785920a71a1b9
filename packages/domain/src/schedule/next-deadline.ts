import { compareCivilDates } from '../civil-date/civil-date.ts';
import type { CivilDate, Plan } from '../plan/plan.ts';
import type { Occurrence } from './occurrence.ts';
import { allOccurrences } from './occurrences.ts';

/**
 * The next report or deadline with a printed day that can still be kept on `asOf` (its last permitted day included);
 * `undefined` where none is left, as in a plan that has ended. Entries bound to a year only have no day to count down to.
 *
 * @example
 * nextDeadline(plan, { asOf: '2024-11-20' })?.lastDay // → '2024-11-29'
 */
export function nextDeadline(plan: Plan, { asOf }: { readonly asOf: CivilDate }): Occurrence | undefined {
  return allOccurrences(plan)
    .filter(({ kind, precision, lastDay }) => (kind === 'report' || kind === 'deadline') && precision !== 'year' && lastDay >= asOf)
    .sort((a, b) => compareCivilDates(a.lastDay, b.lastDay))[0];
}
