import { addDays, compareCivilDates, isCivilDate, makeCivilDate } from '../civil-date/civil-date.ts';
import type { CivilDate, MonthDay, Period, Plan, ScheduleEntry } from '../plan/plan.ts';
import type { Occurrence } from './occurrence.ts';

export interface OccurrencesOptions {
  /** First and last day of the window, both inclusive. */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Every falling of the plan's dated entries of which any day lies in the window, ordered by first day, then as in the plan.
 * A yearly rule falls in the years that it names, else in the years of the plan and no other; one for 29/2 falls in leap
 * years only. Nothing is moved off a weekend. Undated entries have none.
 *
 * @example
 * occurrences(plan, { from: '2024-11-20', to: '2024-11-30' }).map(({ schedule, lastDay }) => `${schedule} ${lastDay}`)
 * // → ['thang-hanh-dong 2024-12-15', 'bao-cao-nam 2024-11-29']
 */
export function occurrences(plan: Plan, { from, to }: OccurrencesOptions): Occurrence[] {
  return allOccurrences(plan)
    .filter(({ start, end }) => start <= to && end >= from)
    .sort((a, b) => compareCivilDates(a.start, b.start));
}

/** Every falling of every dated entry, in the order of the plan. */
export function allOccurrences(plan: Plan): Occurrence[] {
  return plan.schedule.flatMap((entry) => entryOccurrences(entry, plan.period));
}

/** Every falling of one entry, year by year. */
export function entryOccurrences(entry: ScheduleEntry, period: Pick<Period, 'from' | 'to'>): Occurrence[] {
  return spansOf(entry.rule, period)
    .filter(({ start, end }) => isCivilDate(start) && isCivilDate(end))
    .map(({ year, precision, start, end, exclusive }) => ({
      schedule: entry.id,
      entry,
      kind: entry.kind,
      year,
      precision,
      start,
      end,
      exclusive,
      lastDay: exclusive ? addDays(end, -1) : end,
    }));
}

type Span = Pick<Occurrence, 'year' | 'precision' | 'start' | 'end' | 'exclusive'>;

function spansOf(rule: ScheduleEntry['rule'], period: Pick<Period, 'from' | 'to'>): Span[] {
  switch (rule.type) {
    case 'once':
      return [dayOfYear(Number(rule.date.slice(0, 4)), rule.date, rule.exclusive)];
    case 'yearly':
      return yearsOf(rule, period).map((year) => dayOfYear(year, makeCivilDate(year, rule.month, rule.day), rule.exclusive));
    case 'span':
      return yearsOf(rule, period).map((year) => spanOfYear(year, rule.start, rule.end));
    case 'year':
      return [
        {
          year: rule.year,
          precision: 'year',
          start: makeCivilDate(rule.year, 1, 1),
          end: makeCivilDate(rule.year, 12, 31),
          exclusive: false,
        },
      ];
    case 'undated':
      return [];
  }
}

function dayOfYear(year: number, day: CivilDate, exclusive = false): Span {
  return { year, precision: 'day', start: day, end: day, exclusive };
}

/** A span whose end stands before its start in the calendar runs over New Year. */
function spanOfYear(year: number, start: MonthDay, end: MonthDay): Span {
  const overNewYear = end.month < start.month || (end.month === start.month && end.day < start.day);
  return {
    year,
    precision: 'span',
    start: makeCivilDate(year, start.month, start.day),
    end: makeCivilDate(overNewYear ? year + 1 : year, end.month, end.day),
    exclusive: false,
  };
}

function yearsOf({ years }: { readonly years?: readonly number[] }, period: Pick<Period, 'from' | 'to'>): readonly number[] {
  return years ?? yearsOfPeriod(period);
}

/** All years of a period, first and last included. */
export function yearsOfPeriod({ from, to }: Pick<Period, 'from' | 'to'>): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
