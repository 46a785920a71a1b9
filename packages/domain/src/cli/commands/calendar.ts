import { toICalendar } from '../../icalendar.ts';
import type { Problem } from '../../index.ts';
import type { Command } from '../command.ts';

/** The dated entries of a plan as an iCalendar file; without a window all of them, also those that end in the year after the plan. */
export const calendar: Command = ({ plan, values, locale, system }) => {
  const { from = `${String(plan.period.from)}-01-01`, to = `${String(plan.period.to + 1)}-12-31` } = values;
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  return { kind: 'file', text: toICalendar(plan, { from, to, now: system.now(), locale, report }), ending: 'ics', problems };
};
