import type { Plan, ScheduleEntry, ScheduleKind } from '../plan/plan.ts';

/** What somebody has to do or to hold; days to mark are not. */
const TO_BE_DONE: readonly ScheduleKind[] = ['report', 'deadline', 'review', 'event'];

/**
 * What the schedule asks for and no duty of the plan names, in the order of the plan: a report of which the document says neither
 * who writes it nor when is still to be written. An entry may name its body (`from`) all the same.
 *
 * @example
 * unassignedEntries({ ...plan, assignments: [] }).map(({ id }) => id)[0] // → 'ke-hoach-don-vi'
 */
export function unassignedEntries({ assignments, schedule }: Plan): readonly ScheduleEntry[] {
  const named = new Set(assignments.flatMap((assignment) => assignment.schedule ?? []));
  return schedule.filter(({ id, kind }) => TO_BE_DONE.includes(kind) && !named.has(id));
}
