import { daysBetween, formatDate, formatWeekday, occurrences, type CivilDate, type Occurrence, type PlanWithData, type ReportingStatus, type ScheduleEntry } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { labelName, printed, type Name } from '../../shared/names.ts';
import { dueInWords } from './due-words.ts';
import { partiesOf } from './parties.ts';
import type { Parts, TimelineWords } from './reporting-timeline.words.ts';

/** What can next be kept; more than one duty where they share their last day. */
export interface NextView {
  readonly items: readonly {
    /** The day in the words of the document, with its year: "Trước ngày 30/11/2024". */
    readonly due: string;
    readonly title: Name;
    readonly who: readonly Parts<Name>[];
    readonly printed: Parts<Name>;
  }[];
  readonly lastDay: string;
  /** How long there is still time, with the day on which it was counted. */
  readonly countdown: string;
  readonly occurrences: readonly Occurrence[];
}

interface OpenOptions {
  readonly asOf: CivilDate;
  readonly statuses: readonly ReportingStatus[];
  readonly entries: readonly ScheduleEntry[];
}

/** The fallings with a printed day that can still be kept on `asOf` and are not filed yet, by their last day. */
export function openFallings(plan: PlanWithData, { asOf, statuses, entries }: OpenOptions): Occurrence[] {
  const isSettled = ({ schedule, year }: Occurrence): boolean =>
    statuses.some((status) => status.schedule === schedule && status.year === year && (status.state === 'filed' || status.state === 'filed-late'));
  return occurrences({ ...plan, schedule: entries }, { from: '0001-01-01', to: '9999-12-31' })
    .filter((one) => one.precision !== 'year' && one.lastDay >= asOf && !isSettled(one))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}

interface NextOptions {
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: TimelineWords;
}

export function nextDeadlines(plan: PlanWithData, open: readonly Occurrence[], { asOf, locale, words }: NextOptions): NextView | undefined {
  const [first] = open;
  if (!first) return undefined;
  const together = open.filter(({ lastDay }) => lastDay === first.lastDay);
  const left = daysBetween(asOf, first.lastDay);
  return {
    items: together.map((one) => ({
      due: dueInYear(one, { locale, words }),
      title: labelName(one.entry.title, locale),
      who: partiesOf(plan, one.entry, locale, words),
      printed: words.printed(printed(one.entry.wording, locale)),
    })),
    lastDay: words.lastDayOn(formatWeekday(first.lastDay, locale), formatDate(first.lastDay, locale)),
    countdown: left === 0 ? words.lastDayToday(formatDate(asOf, locale)) : words.daysLeft(left, formatDate(asOf, locale)),
    occurrences: together,
  };
}

/** A falling in the words of its rule, with the year that the rule leaves open. */
function dueInYear({ entry, precision, year, start, end, exclusive }: Occurrence, { locale, words }: Pick<NextOptions, 'locale' | 'words'>): string {
  if (precision === 'day') return words.day(exclusive, formatDate(end, locale), undefined);
  return dueInWords({ ...entry, rule: spanOnce(start, end, year) }, { period: { from: year, to: year }, locale, words }) ?? '';
}

function spanOnce(start: CivilDate, end: CivilDate, year: number): ScheduleEntry['rule'] {
  const monthDay = (date: CivilDate) => ({ month: Number(date.slice(5, 7)), day: Number(date.slice(8)) });
  return { type: 'span', start: monthDay(start), end: monthDay(end), years: [year] };
}
