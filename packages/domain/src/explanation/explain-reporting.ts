import { formatDate } from '../format/format-date.ts';
import { EXPLANATION_WORDS } from '../language/explanation-words.ts';
import type { Locale } from '../language/locale.ts';
import type { ScheduleEntry } from '../plan/plan.ts';
import type { ReportingStatus } from '../schedule/occurrence.ts';

/**
 * Why a duty is in its state in a year, as one whole sentence. `entry` is the schedule entry that the status is of.
 *
 * @example
 * const entry = plan.schedule.find(({ id }) => id === 'ke-hoach-don-vi')!;
 * const status = reportingStatus(plan, { asOf: '2024-11-20' }).find(({ schedule, year }) => schedule === entry.id && year === 2024)!;
 * explainReporting(status, entry, 'en') // → 'This is not required in 2024.'
 */
export function explainReporting(status: ReportingStatus, entry: Pick<ScheduleEntry, 'from'>, locale: Locale): string {
  const words = EXPLANATION_WORDS[locale].reporting;
  const { state, year, isLastDay, filings } = status;
  const lastDay = status.lastDay === undefined ? '' : formatDate(status.lastDay, locale);
  const own = filings.filter(({ agency }) => agency === entry.from);
  const [filing] = [...own].sort((a, b) => (a.filedOn < b.filedOn ? -1 : 1));
  const filedOn = filing ? formatDate(filing.filedOn, locale) : '';
  switch (state) {
    case 'not-required':
      return words.notRequired(year);
    case 'undated':
      return words.undated();
    case 'filed':
      return filing && status.lastDay !== undefined && filing.filedOn <= status.lastDay
        ? words.filedInTime(filedOn, lastDay)
        : words.filed(filedOn);
    case 'filed-late':
      return words.filedLate(filedOn, lastDay);
    case 'due':
      return isLastDay ? words.lastDay(lastDay) : words.due(lastDay);
    case 'overdue':
      return words.overdue(lastDay);
    case 'unknown':
      return words.unknown(lastDay);
  }
}
