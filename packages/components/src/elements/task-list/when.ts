import { formatDate, formatDateRange, formatDayMonth, type MonthDay, type Period, type ScheduleEntry } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { labelName, type Name } from '../../shared/names.ts';
import type { DayKind, TaskListWords } from './task-list.words.ts';

/** When a duty falls due, as printed: a deadline with a day, some other date, or no day at all. */
export interface When {
  readonly kind: 'deadline' | 'date' | 'undated';
  readonly name: Name;
  readonly everyYear: boolean;
  /** Sorts: days that come once, days each year, spans, years, cadences, conditions, nothing. */
  readonly order: string;
}

export interface WhenContext {
  /** Of the plan: in one of a single year nothing is "each year". */
  readonly period: Pick<Period, 'from' | 'to'>;
  readonly locale: Locale;
  readonly words: TaskListWords;
}

/** The days of a duty, dated ones first; never empty, since "no day in the document" is an answer. */
export function whensOf(schedule: readonly ScheduleEntry[], context: WhenContext): When[] {
  const whens = schedule.map((entry) => whenOf(entry, context)).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const once = whens.filter(({ name }, at) => whens.findIndex((other) => other.name.text === name.text) === at);
  return once.length ? once : [{ kind: 'undated', name: { text: context.words.undated }, everyYear: false, order: '6' }];
}

function whenOf({ rule, kind }: ScheduleEntry, { period, locale, words }: WhenContext): When {
  const due = kind === 'deadline' || kind === 'report' || kind === 'review';
  const binding = (exclusive: boolean | undefined): DayKind =>
    exclusive ? 'before' : due ? 'by' : kind === 'observance' ? 'occasion' : 'on';
  const state = due ? 'deadline' : 'date';
  switch (rule.type) {
    case 'once':
      return {
        kind: state,
        name: { text: words.day(binding(rule.exclusive), formatDate(rule.date, locale), false) },
        everyYear: false,
        order: `0${rule.date}`,
      };
    case 'yearly': {
      const year = onlyYear(rule.years, period);
      const day = year === undefined ? formatDayMonth(rule, locale) : formatDate(dateOf(year, rule), locale);
      const order = year === undefined ? `1${dateOf(0, rule)}` : `0${dateOf(year, rule)}`;
      return {
        kind: state,
        name: { text: words.day(binding(rule.exclusive), day, year === undefined) },
        everyYear: year === undefined,
        order,
      };
    }
    case 'span': {
      const year = onlyYear(rule.years, period);
      const overNewYear = dateOf(0, rule.start) > dateOf(0, rule.end);
      const range =
        year === undefined
          ? `${formatDayMonth(rule.start, locale)} – ${formatDayMonth(rule.end, locale)}`
          : formatDateRange(dateOf(year, rule.start), dateOf(overNewYear ? year + 1 : year, rule.end), locale);
      return {
        kind: 'date',
        name: { text: words.span(range, year === undefined) },
        everyYear: year === undefined,
        order: `2${dateOf(year ?? 0, rule.start)}`,
      };
    }
    case 'year':
      return { kind: 'undated', name: { text: words.year(rule.year) }, everyYear: false, order: `3${rule.year}` };
    case 'undated': {
      const recurs = rule.cadence !== 'unspecified' && rule.cadence !== 'on-demand';
      const order = recurs ? '4' : '5';
      if (rule.condition !== undefined) {
        const condition = labelName(rule.condition, locale);
        // "When difficulties arise" is the whole answer; "as the rules require" leaves the day open.
        const name = rule.cadence === 'on-demand' ? condition : { ...condition, text: words.withoutDay(condition.text) };
        return { kind: 'undated', name, everyYear: false, order };
      }
      if (rule.cadence === 'unspecified') return { kind: 'undated', name: { text: words.undated }, everyYear: false, order: '6' };
      return { kind: 'undated', name: { text: words.withoutDay(words.cadence[rule.cadence]) }, everyYear: false, order };
    }
  }
}

/** The one year in which a rule falls, where it is one: named by the rule, or that of the plan. */
function onlyYear(years: readonly number[] | undefined, { from, to }: WhenContext['period']): number | undefined {
  if (years) return years.length === 1 ? years[0] : undefined;
  return from === to ? from : undefined;
}

function dateOf(year: number, { month, day }: MonthDay): string {
  const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
