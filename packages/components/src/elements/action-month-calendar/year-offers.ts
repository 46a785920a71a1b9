import { occurrences, type CivilDate, type Occurrence, type Plan } from '@binhdanggioi/domain';

export { CalendarOffer } from '../../shared/calendar-offer.ts';

/** What of a year can still go into a calendar on `asOf`: all of it, or the falling of one entry. */
export function yearOccurrences(plan: Plan, year: number, asOf: CivilDate, schedule?: string): Occurrence[] {
  return occurrences(plan, { from: `${year}-01-01`, to: `${year}-12-31` }).filter(
    (one) => one.year === year && one.precision !== 'year' && one.lastDay >= asOf && (schedule === undefined || one.schedule === schedule),
  );
}
