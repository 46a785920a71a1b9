import { foldForSearch } from '../format/fold-for-search.ts';
import { readDay } from '../typed-text/read-text.ts';
import type { activityColumns } from './columns.ts';
import { cell, isBlank, type TableInput } from './cells.ts';

/** One day, or the first and the last: "15/11/2025 – 20/11/2025", "15–20/11/2025", "15/11–20/11/2025". */
export function readDays(text: string): readonly [from: string, to?: string] | undefined {
  const [, first = '', last] =
    /^(?:từ\s+)?(.+?)(?:\s*(?:[-\u2010-\u2015]|đến|to)\s*(?:ngày\s+)?(\d{1,2}[/.]\d{1,2}[/.]\d{4}))?$/iu.exec(text.trim()) ?? [];
  const to = last === undefined ? undefined : readDay(last);
  if (to === undefined) {
    const day = readDay(text.trim());
    return day === undefined ? undefined : [day];
  }
  const [, day = '', month] = /^(?:ngày\s+)?(\d{1,2})(?:[/.](\d{1,2}))?$/iu.exec(first) ?? [];
  const from = readDay(first) ?? readDay(`${day}/${month ?? to.slice(5, 7)}/${to.slice(0, 4)}`);
  return from === undefined ? undefined : [from, to];
}

/** Each row is a dated happening. What has no day is not put on one: its cell is named. */
export function readActivities({ table, found, report }: TableInput<(typeof activityColumns)[number]['name']>): {
  plan: object;
  data: object;
} {
  const events: object[] = [];
  const [what, when, until] = [found.label?.[0], found.from?.[0], found.to?.[0]];
  table.rows.forEach(({ cells, isSection }, row) => {
    if (isSection || cells.every(isBlank)) return;
    const [title, day, end] = [cell(cells, what), cell(cells, when), cell(cells, until)];
    if (what && isBlank(title)) report.at('BDG-135', row, what, title);
    const days = readDays(day);
    if (when && !days) report.at(isBlank(day) ? 'BDG-135' : 'BDG-134', row, when, day);
    const last = isBlank(end) ? days?.[1] : readDay(end);
    if (until && !isBlank(end) && last === undefined) report.at('BDG-134', row, until, end);
    const status = table.figures === 'illustrative' || foldForSearch(table.caption).includes('minh hoa') ? 'illustrative' : 'official';
    events.push({ id: `${table.id}-${String(row + 1)}`, title, from: days?.[0], ...(last !== undefined && { to: last }), status });
  });
  return { plan: {}, data: { events } };
}
