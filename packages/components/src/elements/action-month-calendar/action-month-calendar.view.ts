import { actionMonth, formatDate, formatDateRange, weekdayNames, type CivilDate, type PlanWithData } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import type { CalendarWords } from './action-month-calendar.words.ts';
import { agenda, undatedItems, type AgendaItem } from './agenda.ts';
import { calendarYear, type CalendarYear } from './calendar-year.ts';
import { datedThings } from './dated-things.ts';
import { marksByDay, type MarkKind } from './marks.ts';
import { monthGrids, type MonthGrid } from './month-grid.ts';

export interface CalendarOptions {
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: CalendarWords;
  /** The year asked for; else the one that {@link calendarYear} finds. */
  readonly year?: number;
}

export interface KeyEntry {
  readonly kind: MarkKind | 'band';
  readonly text: string;
}

/** What the calendar shows of one year. */
export interface CalendarView {
  readonly year: number;
  /** Every year of the plan, to choose from. */
  readonly years: readonly number[];
  readonly title: string;
  /** What has to be known first: the plan has ended, it names no Action Month, which events are invented. */
  readonly leads: readonly string[];
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly months: readonly MonthGrid[];
  readonly key: readonly KeyEntry[];
  readonly agenda: readonly AgendaItem[];
  /** Whether anything dated of the year lies ahead, that a reader could put into a calendar. */
  readonly isAhead: boolean;
  /** What the plan names without a day. */
  readonly undated: readonly AgendaItem[];
}

const keyOrder: readonly MarkKind[] = ['deadline', 'last-day', 'event', 'sample', 'observance'];

export function calendarView(plan: PlanWithData, options: CalendarOptions): CalendarView {
  const { asOf, locale, words } = options;
  const shown = calendarYear(plan, asOf, options.year);
  const { year } = shown;
  const month = actionMonth(plan, year);
  const things = datedThings(plan, year);
  const items = agenda(month, things, { plan, asOf, locale, words });
  const months = month ? monthGrids({ month, marks: marksByDay(things, locale, words), asOf, locale, words }) : [];
  const hasSamples = things.events.some(({ status }) => status === 'illustrative');
  const kinds = new Set(months.flatMap(({ weeks }) => weeks.flat()).flatMap((cell) => cell?.marks.map(({ kind }) => kind) ?? []));
  const long = weekdayNames(locale);

  return {
    year,
    years: Array.from({ length: plan.period.to - plan.period.from + 1 }, (_, at) => plan.period.from + at),
    title: month ? words.title(formatDateRange(month.start, month.end, locale)) : words.yearTitle(year),
    leads: [
      ...situation(plan, shown, options),
      ...(month ? [] : [plan.schedule.some(({ kind }) => kind === 'action-month') ? words.noActionMonthIn(year) : words.noActionMonth]),
      ...(items.length ? [] : [words.nothingDated(year)]),
      ...(hasSamples ? [words.sampleEvents] : []),
    ],
    weekdays: weekdayNames(locale, { style: 'short' }).map((short, i) => ({ short, long: long[i] ?? short })),
    months,
    key: [
      { kind: 'band', text: words.keyBand },
      ...keyOrder.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, text: words.key[kind] })),
    ],
    agenda: items,
    isAhead: (month?.end ?? '') >= asOf || things.duties.some(({ precision, lastDay }) => precision !== 'year' && lastDay >= asOf),
    undated: undatedItems({ plan, asOf, locale, words }),
  };
}

function situation({ period }: PlanWithData, { year, situation: now }: CalendarYear, { words, locale, year: asked }: CalendarOptions): string[] {
  if (now === 'outside') return [words.outside(asked ?? year, period.from, period.to, year)];
  if (now === 'ended') return [words.ended(formatDate(`${period.to}-12-31`, locale), year)];
  return now === 'not-started' ? [words.notStarted(period.from)] : [];
}
