import { addDays } from '../civil-date/civil-date.ts';
import { formatDate } from '../format/format-date.ts';
import type { Locale } from '../language/locale.ts';
import { agencyById, labelIn } from '../plan/look-up.ts';
import type { AgencyId, CivilDate, Plan, ScheduleEntry, ScheduleKind, Source } from '../plan/plan.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import { CALENDAR_WORDS, type CalendarWords } from './icalendar.words.ts';

/** One all-day event, before it is written down. */
export interface CalendarEvent {
  /** Of plan, entry and year, so that a second import replaces the first. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: CivilDate;
  /** The day after the last one. */
  readonly end: CivilDate;
}

/** What is to be done by a day: its event is the last permitted day, not the days before. */
const DUTIES: readonly ScheduleKind[] = ['report', 'deadline', 'review'];

/** The days that an event covers: of a duty the last permitted one, else first to last. */
export function daysOf({ kind, start, lastDay }: Occurrence): { readonly first: CivilDate; readonly last: CivilDate } {
  return { first: DUTIES.includes(kind) || start > lastDay ? lastDay : start, last: lastDay };
}

export function eventOf(plan: Plan, occurrence: Occurrence, locale: Locale): CalendarEvent {
  const { entry, year } = occurrence;
  const { first, last } = daysOf(occurrence);
  const words = CALENDAR_WORDS[locale];
  return {
    uid: `${[plan.id, entry.id, String(year)].map(uidPart).join('/')}@binhdanggioi`,
    summary: clean(words.summary(labelIn(entry.title, locale), entry.wording)),
    description: clean(descriptionOf(plan, occurrence, locale, words).join('\n')),
    start: first,
    end: addDays(last, 1),
  };
}

function descriptionOf(plan: Plan, { entry, kind, lastDay }: Occurrence, locale: Locale, words: CalendarWords): string[] {
  const { number, title, status } = plan.document;
  return [
    words.wording(entry.wording),
    ...(DUTIES.includes(kind) ? [words.lastDay(formatDate(lastDay, locale))] : []),
    ...(kind === 'observance' ? [words.observance] : []),
    ...partiesOf(plan, entry, locale, words),
    ...placesOf(entry.source).map((place) => placeOf(place, words)),
    number === null ? words.plan(title) : words.numberedPlan(number, title),
    ...(status === 'draft' ? [words.draft] : []),
  ];
}

function partiesOf(plan: Plan, { from, through, to }: ScheduleEntry, locale: Locale, words: CalendarWords): string[] {
  const line = (id: AgencyId | undefined, say: (name: string) => string): string[] => {
    const agency = id === undefined ? undefined : agencyById(plan, id);
    return agency ? [say((locale === 'en' ? agency.nameEn : undefined) ?? agency.name)] : [];
  };
  return [...line(from, words.from), ...line(through, words.through), ...line(to, words.to)];
}

function placesOf(source: ScheduleEntry['source']): readonly Source[] {
  return 'clause' in source ? [source] : source;
}

function placeOf(place: Source, words: CalendarWords): string {
  if ('url' in place) return words.onPage(place.clause, place.url);
  return words.inTranscript(place.clause, typeof place.line === 'number' ? String(place.line) : place.line.join('–'));
}

/** Ids may hold anything; the library writes a UID as it comes, a line break in it too. */
function uidPart(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Without the control characters that the format forbids in a text. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n]/gu, '');
}
