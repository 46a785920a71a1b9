/** Duties as ordinary tables: an index of agencies with a link each, and the list. */
import { duties, labelIn, unassignedEntries, type Plan, type ScheduleEntry } from '../../packages/domain/src/index.ts';
import { escapeHtml, fallback, heading, paragraph, table, type TableRow } from './html.ts';
import { clauseOf, rolesInWords, ruleInWords } from './words.ts';

const undated = 'Văn bản không ghi ngày';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly request: boolean;
  readonly rows: readonly TableRow[];
}

/** What each agency does, those that are only asked after those that are bound, what nobody is named for last. */
function groupsOf(plan: Plan): Group[] {
  const when = (schedule: readonly ScheduleEntry[]): string =>
    schedule.map(({ rule }) => ruleInWords(rule, plan.period)).join('; ') || undated;
  const all = duties(plan);
  const groups = plan.agencies.map(({ id, name }): Group => {
    const own = all.filter(({ agency }) => agency.id === id);
    return {
      id,
      name,
      request: own.length > 0 && own.every(({ assignment }) => !assignment.binding),
      rows: own.map(({ assignment, schedule }) => ({
        head: labelIn(assignment.label, 'vi'),
        cells: [rolesInWords(assignment.roles, assignment.binding), when(schedule), clauseOf(assignment)],
      })),
    };
  });
  const open = unassignedEntries(plan).map((entry) => ({ head: labelIn(entry.title, 'vi'), cells: ['', when([entry]), clauseOf(entry)] }));
  const nobody = { id: '', name: 'Văn bản không nêu ai', request: false, rows: open };
  return [...groups.filter(({ request }) => !request), ...groups.filter(({ request }) => request), nobody].filter(
    ({ rows }) => rows.length > 0,
  );
}

const idOf = (plan: Plan, { id }: Group): string => `bdg-${plan.id}-${id}`;

export function dutyTable(plan: Plan): string {
  return fallback(
    heading(2, 'Nhiệm vụ'),
    table(
      'Việc của từng cơ quan',
      ['Việc', 'Vai trò', 'Khi nào', 'Trong văn bản'],
      groupsOf(plan).map((group) => ({ title: group.name, id: idOf(plan, group), rows: group.rows })),
    ),
    ...activityTable(plan),
  );
}

/** What the plan wants done; the objective that something serves stands beside it. */
function activityTable(plan: Plan): string[] {
  const activities = plan.activities.filter(({ kind }) => kind !== 'purpose');
  if (activities.length === 0) return [];
  const rows = activities.map((activity) => ({
    head: labelIn(activity.label, 'vi'),
    cells: [activity.objective === undefined ? '' : `Mục tiêu ${activity.objective}`, clauseOf(activity)],
  }));
  return [table('Hoạt động, giải pháp', ['Việc', 'Phục vụ', 'Trong văn bản'], [{ rows }])];
}

/** Agency, what, when, one link each. */
export function indexList(plan: Plan): string {
  const lines = groupsOf(plan).map((group) => {
    const { name, request, rows } = group;
    const whens = [...new Set(rows.map(({ cells }) => cells[1] ?? ''))];
    const what = rows.map(({ head }) => head).join('; ');
    return `<li><a href="#${escapeHtml(idOf(plan, group))}">${escapeHtml(name)}${request ? ' (Đề nghị)' : ''}</a>${paragraph(what)}${paragraph(whens.join('; '))}</li>`;
  });
  return fallback(heading(2, 'Ai làm gì, khi nào'), `<ul>${lines.join('\n')}</ul>`);
}
