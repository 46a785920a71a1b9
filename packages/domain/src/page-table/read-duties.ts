import type { dutyColumns } from './columns.ts';
import { AgencyList, cell, isBlank, sourceOf, type TableInput } from './cells.ts';
import { readWhen } from './read-when.ts';

/** Each row is a duty of one body; a request ("Đề nghị …") binds nobody. A row without a day is undated. */
export function readDuties({ table, found, report }: TableInput<(typeof dutyColumns)[number]['name']>): { plan: object; data?: object } {
  const bodies = new AgencyList(table);
  const assignments: object[] = [];
  const schedule: object[] = [];
  const [who, what, when] = [found.agency?.[0], found.label?.[0], found.when?.[0]];
  table.rows.forEach(({ cells, isSection }, row) => {
    if (isSection || cells.every(isBlank)) return;
    const [name, label, day] = [cell(cells, who), cell(cells, what), cell(cells, when)];
    if (who && isBlank(name)) report.at('BDG-135', row, who, name);
    if (what && isBlank(label)) report.at('BDG-135', row, what, label);
    const source = sourceOf(table, row);
    for (const agency of bodies.named(name, row)) {
      const id = `dong-${String(row + 1)}-${agency}`;
      if (!isBlank(day))
        schedule.push({ id, kind: 'deadline', title: label || '–', from: agency, wording: day, rule: readWhen(day), source });
      const binding = !/^(?:đề nghị|request)/i.test(label);
      assignments.push({ agency, roles: [], binding, scope: {}, label: label || '–', source, ...(!isBlank(day) && { schedule: [id] }) });
    }
  });
  return { plan: { agencies: bodies.agencies, assignments, schedule } };
}
