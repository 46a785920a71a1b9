import { formatDate, formatDayMonth } from '../../format/format-date.ts';
import type { ScheduleEntry } from '../../plan/plan.ts';
import type { Occurrence } from '../../schedule/occurrence.ts';
import { entryOccurrences } from '../../schedule/occurrences.ts';
import type { CsvCell } from '../csv-text.ts';
import { agencyCell, columnsOf, joined, labelCell, sourceColumns, tableRows, type TableContext } from '../table.ts';

/** One row per entry of the schedule, dated or not. A day that the document does not print is in no cell. */
export function scheduleTable(context: TableContext): CsvCell[][] {
  const { plan, words } = context;
  const columns = columnsOf<ScheduleEntry>(context, [
    ['id', ({ id }) => id],
    ['kind', ({ kind }) => words.scheduleKind[kind]],
    ['title', ({ title }) => labelCell(context, title)],
    ['from', ({ from }) => agencyCell(context, from)],
    ['through', ({ through }) => agencyCell(context, through)],
    ['to', ({ to }) => agencyCell(context, to)],
    ['after', ({ after }) => labelCell(context, plan.schedule.find(({ id }) => id === after)?.title)],
    ['reading', (entry) => readingOf(entry, context)],
    ['lastDays', (entry) => lastDaysOf(entry, context)],
    ['cadence', ({ rule }) => (rule.type === 'undated' ? words.cadence[rule.cadence] : '')],
    ['condition', ({ rule }) => (rule.type === 'undated' ? labelCell(context, rule.condition) : '')],
    ['wording', ({ wording }) => wording],
    ...sourceColumns<ScheduleEntry>(({ source }) => source),
  ]);
  return tableRows(columns, plan.schedule);
}

/** When it falls, as we read it; of a rule that comes back, without a year. */
export function readingOf(entry: ScheduleEntry, { plan, words, locale }: TableContext): string {
  if (entry.rule.type === 'undated') return words.undated;
  const [first, second] = entryOccurrences(entry, plan.period);
  if (!first) return '';
  if (first.precision === 'year') return words.inYear(first.year);
  const day = (date: string) => (second ? formatDayMonth(date, locale) : formatDate(date, locale));
  const when =
    first.precision === 'span'
      ? words.fromTo(day(first.start), day(first.end))
      : first.exclusive
        ? words.before(day(first.end))
        : words.on(day(first.end));
  return second ? words.everyYear(when) : when;
}

/** Only what is to be done by a day has a last one. */
function lastDaysOf(entry: ScheduleEntry, { plan }: TableContext): string {
  if (entry.kind !== 'report' && entry.kind !== 'deadline' && entry.kind !== 'review') return '';
  return joined(entryOccurrences(entry, plan.period).map(({ lastDay }: Occurrence) => lastDay));
}
