import { agencyById, formatDate, labelIn, occurrences, type Plan, type ScheduleEntry } from '../../packages/domain/src/index.ts';
import { fallback, heading, table, type TableRow } from './html.ts';
import { agencyName, clauseOf, ruleInWords } from './words.ts';

/** The last permitted days of an entry, all of them; none where the document prints no day. */
function lastDays(plan: Plan, { id }: ScheduleEntry): string {
  return occurrences(plan, { from: '0001-01-01', to: '9999-12-31' })
    .filter(({ schedule, precision }) => schedule === id && precision !== 'year')
    .map(({ lastDay }) => formatDate(lastDay, 'vi'))
    .join('; ');
}

/** Who reports to whom, through whom and by when; what was filed is no part of the document. */
export function reportingTable(plan: Plan): string {
  const owed = plan.schedule.filter(({ kind }) => kind === 'report' || kind === 'deadline' || kind === 'review');
  const row = (entry: ScheduleEntry): TableRow => ({
    head: labelIn(entry.title, 'vi'),
    cells: [
      ruleInWords(entry.rule),
      lastDays(plan, entry),
      entry.from !== undefined && agencyById(plan, entry.from) ? agencyName(plan, entry.from) : 'Văn bản không nêu ai',
      agencyName(plan, entry.through),
      agencyName(plan, entry.to),
      clauseOf(entry),
    ],
  });
  const isUndated = ({ rule }: ScheduleEntry): boolean => rule.type === 'undated';
  return fallback(
    heading(2, 'Lịch báo cáo'),
    table(
      'Nghĩa vụ báo cáo theo văn bản',
      ['Nghĩa vụ', 'Thời hạn', 'Ngày cuối còn hạn', 'Ai thực hiện', 'Qua', 'Gửi', 'Trong văn bản'],
      [
        { rows: owed.filter((entry) => !isUndated(entry)).map(row) },
        { title: 'Văn bản không ghi ngày, không tính hạn', rows: owed.filter(isUndated).map(row) },
      ].filter(({ rows }) => rows.length > 0),
    ),
  );
}
