import { daysInMonth } from '../../civil-date/civil-date.ts';
import { placed } from '../places.ts';
import type { MonthDay, Plan, ScheduleEntry } from '../plan.ts';
import type { CrossCheck, Path } from './cross-check.ts';

/** A day that comes back every year may be 29 February. */
const LEAP_YEAR = 2024;

/** Named days exist, and no chain of deadlines bites its tail. */
export const checkSchedule: CrossCheck<Plan> = (plan, report) => {
  const before = new Map(plan.schedule.map(({ id, after }) => [id, after]));
  const dayExists = ({ month, day }: MonthDay, path: Path): void => {
    if (day > daysInMonth(LEAP_YEAR, month)) report('BDG-314', [...path, 'day'], { month, day });
  };
  for (const { item, path } of placed(plan.schedule, ['schedule'])) {
    const { rule } = item;
    if (rule.type === 'yearly') dayExists(rule, [...path, 'rule']);
    if (rule.type === 'span') {
      dayExists(rule.start, [...path, 'rule', 'start']);
      dayExists(rule.end, [...path, 'rule', 'end']);
    }
    if (comesBack(item, before)) report('BDG-305', [...path, 'after'], { id: item.id });
  }
};

function comesBack({ id, after }: ScheduleEntry, before: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = after; at !== undefined && !seen.has(at); at = before.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
