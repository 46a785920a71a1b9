import ical, { ICalAlarmType, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { compareCivilDates, isCivilDate } from '../civil-date/civil-date.ts';
import { makeExportProblem } from '../problem/export-codes.ts';
import type { ReportProblem } from '../problem/problem.ts';
import type { Locale } from '../language/locale.ts';
import type { CivilDate, Plan } from '../plan/plan.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import { allOccurrences } from '../schedule/occurrences.ts';
import { daysOf, eventOf, type CalendarEvent } from './calendar-event.ts';
import { withRandomIds } from './random-ids.ts';

export interface ToICalendarOptions {
  /** First and last day of the window, both inclusive. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** When the file is made, as `new Date().toISOString()` writes it (a civil date stands for its midnight in UTC): the stamp of every event. */
  readonly now: string;
  /** Of all that fall in the window, these alone; all of them without it. */
  readonly only?: readonly Pick<Occurrence, 'schedule' | 'year'>[];
  /** Of titles and descriptions; Vietnamese without it. Printed words stay Vietnamese. */
  readonly locale?: Locale;
  /** Told of an empty calendar (BDG-505), and of the entries that have no day and are therefore not in it (BDG-506). */
  readonly report?: ReportProblem;
}

const ALARM_DAYS = 3;
const SECONDS_A_DAY = 86_400;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The plan's dated entries that fall in a window, as the text of an iCalendar file (RFC 5545, UTF-8, CRLF, lines of at most 75 octets).
 *
 * - A report, deadline or review is one all-day event on its last permitted day: 29 November for "trước ngày 30/11".
 *   Title and description keep the printed words. Events, observances and the Action Month cover their days from first to last.
 * - What the document gives no day for is never in the file: undated entries, and those that name only a year.
 * - Only what the plan itself schedules; nothing of its data.
 * - One reminder three days before each event. The same plan, entry and year give the same UID, so that a second import replaces the first.
 *
 * Ordered by first day, then as in the plan. Without any event it is an empty calendar, which some programs refuse to open.
 *
 * @example
 * toICalendar(plan, { from: '2024-11-20', to: '2024-11-30', now: '2024-11-20T08:00:00Z' }).match(/DTSTART;VALUE=DATE:\d+/g)
 * // → ['DTSTART;VALUE=DATE:20241115', 'DTSTART;VALUE=DATE:20241129']
 * @throws RangeError where `now` is no instant.
 */
export function toICalendar(plan: Plan, { from, to, only, now, locale = 'vi', report }: ToICalendarOptions): string {
  if (!isInstant(now)) throw new RangeError(`not an instant: ${now}`);
  const events = allOccurrences(plan)
    .filter((occurrence) => occurrence.precision !== 'year')
    .filter((occurrence) => daysOf(occurrence).first <= to && daysOf(occurrence).last >= from)
    .filter(({ schedule, year }) => !only || only.some((one) => one.schedule === schedule && one.year === year))
    .map((occurrence) => eventOf(plan, occurrence, locale))
    .sort((a, b) => compareCivilDates(a.start, b.start));
  const undated = plan.schedule.filter(({ rule }) => rule.type === 'undated' || rule.type === 'year').length;
  if (events.length === 0) report?.(makeExportProblem('BDG-505', '', { from, to }));
  if (undated > 0) report?.(makeExportProblem('BDG-506', '/schedule', { count: undated }));
  return withRandomIds(() => {
    const calendar = ical({ name: plan.document.title, prodId: `//binhdanggioi//domain//${locale.toUpperCase()}` });
    for (const event of events) write(calendar, event, now);
    return `${calendar.toString()}\r\n`;
  });
}

/** A civil date handed over as text is read as its midnight in UTC and written without an hour: no zone can move it. */
function write(calendar: ICalCalendar, { uid, summary, description, start, end }: CalendarEvent, now: string): void {
  calendar
    .createEvent({
      id: uid,
      summary,
      description,
      start,
      end,
      stamp: now,
      allDay: true,
      // A deadline takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    .createAlarm({ type: ICalAlarmType.display, trigger: ALARM_DAYS * SECONDS_A_DAY });
}

function isInstant(text: string): boolean {
  const isDay: boolean = isCivilDate(text.slice(0, 10));
  return isDay && (text.length === 10 || (INSTANT.test(text) && !Number.isNaN(Date.parse(text))));
}
