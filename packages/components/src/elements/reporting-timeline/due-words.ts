import { formatDate, formatDateRange, formatDayMonth, makeCivilDate, type Period, type ScheduleEntry } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { labelName, type Name } from '../../shared/names.ts';
import type { EachYear, TimelineWords } from './reporting-timeline.words.ts';

export interface DueContext {
  readonly period: Pick<Period, 'from' | 'to'>;
  readonly locale: Locale;
  readonly words: TimelineWords;
}

/** When a duty falls due, as the document says it: "Trước ngày 30/11 hằng năm"; `undefined` where it prints neither day nor year. */
export function dueInWords({ rule }: ScheduleEntry, { period, locale, words }: DueContext): string | undefined {
  switch (rule.type) {
    case 'once':
      return words.day(rule.exclusive === true, formatDate(rule.date, locale), undefined);
    case 'yearly': {
      const { year, each } = yearsOf(rule.years, period);
      const day = year === undefined ? formatDayMonth(rule, locale) : formatDate(makeCivilDate(year, rule.month, rule.day), locale);
      return words.day(rule.exclusive === true, day, each);
    }
    case 'span': {
      const { start, end } = rule;
      const { year, each } = yearsOf(rule.years, period);
      if (year === undefined) return words.span(`${formatDayMonth(start, locale)} – ${formatDayMonth(end, locale)}`, each);
      const overNewYear = end.month < start.month || (end.month === start.month && end.day < start.day);
      const last = makeCivilDate(overNewYear ? year + 1 : year, end.month, end.day);
      return words.span(formatDateRange(makeCivilDate(year, start.month, start.day), last, locale), each);
    }
    case 'year':
      return words.yearOnly(rule.year);
    case 'undated':
      return undefined;
  }
}

/** How often, or on what condition, an undated duty falls; `undefined` where the document does not say. */
export function oftenInWords({ rule }: ScheduleEntry, { locale, words }: DueContext): Name | undefined {
  if (rule.type !== 'undated') return undefined;
  if (rule.condition !== undefined) return labelName(rule.condition, locale);
  return rule.cadence === 'unspecified' ? undefined : { text: words.cadence[rule.cadence] };
}

/** The one year in which a rule falls, or how its years are said: all of the plan's, or those that it names. */
function yearsOf(named: readonly number[] | undefined, { from, to }: DueContext['period']): { readonly year?: number; readonly each?: EachYear } {
  const years = named ?? Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const [only] = years;
  if (years.length === 1 && only !== undefined) return { year: only };
  return { each: years.length === to - from + 1 && years.every((year) => year >= from && year <= to) ? 'all' : years };
}
