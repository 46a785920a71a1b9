import { daysBetween, formatDate, formatDayMonth, formatWeekday, nextDeadline, reportingStatus, type ActionMonth, type CivilDate, type Occurrence, type PlanWithData, type ScheduleEntry } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { labelName, printed, type Name } from '../../shared/names.ts';
import { clausesOf, isNumbered } from '../../shared/section.ts';
import type { CalendarWords, Parts } from './action-month-calendar.words.ts';
import { isDuty, type DatedThings } from './dated-things.ts';
import { bodyName, eventTitle } from './names.ts';

export type AgendaKind = 'action-month' | 'deadline' | 'observance' | 'event' | 'year' | 'undated';

/** One line of the list by day. */
export interface AgendaItem {
  readonly kind: AgendaKind;
  /** One day, or the first and the last; empty where only the year is printed, or nothing. */
  readonly days: readonly { readonly date: CivilDate; readonly text: string }[];
  /** The weekday or weekdays; for the Action Month and for a bare year, the year; without a day, the place in the document. */
  readonly when: string;
  readonly isToday: boolean;
  readonly title: Parts<Name>;
  readonly who?: Parts<Name>;
  readonly printed?: Parts<Name>;
  /** Whole sentences. */
  readonly notes: readonly string[];
  /** How long there is still time; only for the next deadline. Holds on the day it was counted. */
  readonly countdown?: string;
  readonly state?: 'due' | 'unknown';
  /** The entry of a deadline that can still be kept. */
  readonly open?: string;
  readonly illustrative?: true;
}

export interface AgendaContext {
  readonly plan: PlanWithData;
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: CalendarWords;
}

interface Placed {
  readonly at: CivilDate;
  readonly item: AgendaItem;
}

/** Everything dated in one year, in the order of days; a thing with nothing but its year comes last. */
export function agenda(month: ActionMonth | undefined, { duties, events }: DatedThings, context: AgendaContext): AgendaItem[] {
  const { plan, asOf, locale, words } = context;
  const statuses = new Map(reportingStatus(plan, { asOf }).map(({ schedule, year, state }) => [`${year} ${schedule}`, state]));
  const next = nextDeadline(plan, { asOf });
  const placed: Placed[] = [];
  if (month) {
    placed.push({
      at: month.start,
      item: {
        ...when(month.start, month.end, context),
        when: String(month.year),
        isToday: false,
        kind: 'action-month',
        title: [labelName(month.title, locale)],
        printed: words.printed(printed(month.wording, locale)),
        notes: [],
      },
    });
  }
  for (const duty of duties) {
    const status = isDuty(duty) ? statuses.get(`${duty.year} ${duty.schedule}`) : undefined;
    const item = dutyItem(duty, context, next?.schedule === duty.schedule && next.year === duty.year);
    placed.push({ at: duty.precision === 'span' ? duty.start : duty.end, item: status === 'due' || status === 'unknown' ? { ...item, state: status, ...(status === 'due' && item.days.length && { open: duty.schedule }) } : item });
  }
  for (const event of events) {
    const isSample = event.status === 'illustrative';
    placed.push({
      at: event.from,
      item: {
        ...when(event.from, event.to ?? event.from, context),
        kind: 'event',
        title: [eventTitle(event, locale)],
        notes: [isSample ? words.sampleEvent : words.event],
        ...(isSample && { illustrative: true }),
      },
    });
  }
  return placed.sort((a, b) => compare(a.at, b.at) || Number(a.item.kind === 'year') - Number(b.item.kind === 'year')).map(({ item }) => item);
}

/** What the plan names without a day, in its own order: with the words that stand where a day would, never with a day of our making. */
export function undatedItems(context: AgendaContext): AgendaItem[] {
  const { plan, locale, words } = context;
  return plan.schedule.flatMap((entry) => {
    const { rule, title, wording } = entry;
    if (rule.type !== 'undated') return [];
    const condition = rule.condition === undefined ? words.printed(printed(wording, locale)) : [labelName(rule.condition, locale), '.'];
    const item: AgendaItem = { kind: 'undated', days: [], when: placeOf(entry, words), isToday: false, title: [labelName(title, locale)], ...whoOf(entry, context), printed: condition, notes: [] };
    return [item];
  });
}

function placeOf(entry: ScheduleEntry, words: CalendarWords): string {
  return clausesOf(entry).map((clause) => (isNumbered(clause) ? words.section(clause) : clause)).join(', ');
}

function whoOf(entry: ScheduleEntry, { plan, locale, words }: AgendaContext): Pick<AgendaItem, 'who'> {
  const from = bodyName(plan, entry.from, locale);
  const through = bodyName(plan, entry.through, locale);
  return from ? { who: through ? words.whoThrough(from, through) : words.who(from) } : {};
}

function dutyItem(duty: Occurrence, context: AgendaContext, isNext: boolean): AgendaItem {
  const { asOf, locale, words } = context;
  const { entry, end, lastDay } = duty;
  const title = labelName(entry.title, locale);
  const base = { ...when(duty.start, end, context), title: [title], ...whoOf(entry, context) };
  if (duty.precision === 'year') return { ...base, kind: 'year', days: [], when: words.year(duty.year), isToday: false, notes: [words.yearOnly] };
  if (!isDuty(duty)) return { ...base, kind: duty.kind === 'observance' ? 'observance' : 'event', notes: duty.kind === 'observance' ? [words.observance] : [] };
  const named = formatDayMonth(end, locale);
  const left = daysBetween(asOf, lastDay);
  return {
    ...base,
    kind: 'deadline',
    title: duty.exclusive ? words.dutyBefore(named, title) : duty.precision === 'day' ? words.dutyOn(named, title) : [title],
    notes: [words.lastDayOn(formatWeekday(lastDay, locale), formatDate(lastDay, locale))],
    ...(isNext && { countdown: left === 0 ? words.lastDayToday : words.daysLeft(left, formatDate(asOf, locale)) }),
  };
}

function when(from: CivilDate, to: CivilDate, { asOf, locale }: AgendaContext): Pick<AgendaItem, 'days' | 'when' | 'isToday'> {
  const dates = from === to ? [from] : [from, to];
  return {
    days: dates.map((date) => ({ date, text: formatDayMonth(date, locale) })),
    when: dates.map((date) => formatWeekday(date, locale)).join(' – '),
    isToday: from <= asOf && asOf <= to,
  };
}

function compare(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
