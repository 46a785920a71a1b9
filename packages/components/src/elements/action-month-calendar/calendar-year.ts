import { actionMonth, addDays, yearOf, type CivilDate, type PlanWithData } from '@binhdanggioi/domain';
import { datedThings } from './dated-things.ts';

/** The year to show, and what has to be said about it. */
export interface CalendarYear {
  readonly year: number;
  readonly situation: 'running' | 'not-started' | 'ended' | 'outside';
}

/**
 * The year asked for, or else that of the day of judgement. After the Action Month and the last dated duty
 * the next year is shown, if the plan still runs. Outside the plan's period its nearest year is shown, never one of our making.
 */
export function calendarYear(plan: PlanWithData, asOf: CivilDate, asked?: number): CalendarYear {
  const { from, to } = plan.period;
  const today = yearOf(asOf);
  const situation = today < from ? 'not-started' : today > to ? 'ended' : 'running';
  const wanted = asked ?? today;
  const year = Math.min(to, Math.max(from, wanted));
  if (asked !== undefined) return { year, situation: year === asked ? situation : 'outside' };
  return { year: situation === 'running' && year < to && isOver(plan, year, asOf) ? year + 1 : year, situation };
}

/** The day after the Action Month still belongs to it: whoever looks then wants to see it, not the next one. */
function isOver(plan: PlanWithData, year: number, asOf: CivilDate): boolean {
  const month = actionMonth(plan, year);
  if (!month || asOf <= addDays(month.end, 1)) return false;
  return datedThings(plan, year).duties.every(({ precision, lastDay }) => precision === 'year' || lastDay < asOf);
}
