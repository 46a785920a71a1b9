import { agencyById, duties, responsibilityMatrix, type Duty, type Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import type { RoleKey } from '../../shared/duty.words.ts';
import { isFound, type Filter } from '../../shared/filter.ts';
import { agencyName, agencyTerms, labelName, type Name } from '../../shared/names.ts';
import { clausesOf, isNumbered, partOf } from '../../shared/section.ts';
import type { TaskListWords } from './task-list.words.ts';
import { whensOf, type When } from './when.ts';

export type Grouping = 'agency' | 'deadline' | 'part';

/** One duty as it is shown. */
export interface TaskItem {
  readonly id: string;
  readonly agency: { readonly id: string; readonly name: Name };
  readonly roles: readonly RoleKey[];
  readonly label: Name;
  readonly whens: readonly When[];
  readonly through: readonly Name[];
  readonly together: readonly Name[];
  readonly section: string;
  /** The part of the document, in words. */
  readonly part: string;
  /** Asked for ("Đề nghị"), not bound. */
  readonly request: boolean;
  /** Everything that a search may find it by. */
  readonly terms: string;
}

/** Duties that share a day, under that day. */
export interface TaskSection {
  readonly whens: readonly When[];
  readonly items: readonly TaskItem[];
}

export interface TaskBlock {
  readonly heading: readonly Name[];
  readonly request: boolean;
  readonly count: number;
  readonly sections: readonly TaskSection[];
}

export interface TaskListView {
  readonly title: string;
  /** Undefined where there is nothing to list; `nothing` then says why. */
  readonly lead: string | undefined;
  readonly nothing: string;
  readonly agencies: readonly { readonly id: string; readonly name: Name }[];
  readonly items: readonly TaskItem[];
  readonly blocks: readonly TaskBlock[];
  readonly notes: readonly string[];
}

export interface TaskListOptions {
  readonly locale: Locale;
  readonly words: TaskListWords;
  readonly group?: Grouping;
}

/** The duties of a plan that no matrix shows, or all of them where there is no matrix, in blocks and under their days. */
export function taskListView(plan: Plan, { locale, words, group = 'agency' }: TaskListOptions): TaskListView {
  const beside = responsibilityMatrix(plan).cells.length > 0;
  const all = duties(plan);
  const items = all.filter(({ inMatrix }) => !(beside && inMatrix)).map((duty) => taskItem(plan, duty, locale, words));
  const ids = new Set(items.map(({ agency }) => agency.id));
  return {
    title: beside ? words.titleBeside : words.titleAlone,
    lead: items.length ? `${partsLead(items, words)} ${datesLead(items, words)}` : undefined,
    nothing: all.length ? words.nothingElse : words.noTasks,
    agencies: plan.agencies.filter(({ id }) => ids.has(id)).map((agency) => ({ id: agency.id, name: agencyName(agency, locale) })),
    items,
    blocks: blocksOf(plan, items, group),
    notes: [
      ...(items.some(({ roles }) => roles.includes('task')) ? [words.taskNote] : []),
      ...(items.some(({ request }) => request) ? [words.requestNote] : []),
    ],
  };
}

/** Ids of the duties that a filter leaves. */
export function filterTasks({ items }: TaskListView, { query, agency }: Filter): ReadonlySet<string> {
  return new Set(items.filter((item) => (!agency || item.agency.id === agency) && isFound(item.terms, query)).map(({ id }) => id));
}

function taskItem(plan: Plan, { id, agency, assignment, schedule }: Duty, locale: Locale, words: TaskListWords): TaskItem {
  const known = (ids: readonly (string | undefined)[]): Plan['agencies'] =>
    [...new Set(ids)].map((one) => one !== undefined && agencyById(plan, one)).filter((one) => one !== undefined && one !== false);
  const through = known(schedule.map((entry) => entry.through)).filter((one) => one.id !== agency.id);
  const together = known(assignment.with ?? []);
  const clauses = clausesOf(assignment);
  const place = (clause: string): string => (isNumbered(clause) ? words.section(clause) : clause);
  const roles: readonly RoleKey[] = assignment.roles.length ? assignment.roles : ['task'];
  const label = labelName(assignment.label, locale);
  const whens = whensOf(schedule, locale, words);
  const section = clauses.map(place).join(', ');
  return {
    id,
    agency: { id: agency.id, name: agencyName(agency, locale) },
    roles,
    label,
    whens,
    through: through.map((one) => (locale === 'vi' ? { text: one.shortName ?? one.name } : agencyName(one, locale))),
    together: together.map((one) => agencyName(one, locale)),
    section,
    part: place(partOf(clauses[0] ?? '')),
    request: !assignment.binding,
    terms: [
      label.text,
      section,
      ...roles.map((role) => words.role[role]),
      ...whens.map(({ name }) => name.text),
      ...[agency, ...through, ...together].map(agencyTerms),
      assignment.binding ? '' : words.request,
    ].join(' | '),
  };
}

/** The key under which duties stand together: the same days in the same words. */
function dayKey({ whens }: TaskItem): string {
  return whens.map(({ order, name }) => `${order} ${name.text}`).join(' | ');
}

function grouped<K>(items: readonly TaskItem[], key: (item: TaskItem) => K): Map<K, TaskItem[]> {
  const groups = new Map<K, TaskItem[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Undated duties keep the order of the document among themselves. */
function dayOrder(item: TaskItem): string {
  const { order = '6' } = item.whens[0] ?? {};
  return order >= '3' ? '' : order;
}

function sectionsOf(items: readonly TaskItem[]): TaskSection[] {
  return [...grouped(items, dayKey).values()]
    .map((together) => ({ whens: together[0]?.whens ?? [], items: together }))
    .sort((a, b) => inOrder(a.whens[0]?.order ?? '', b.whens[0]?.order ?? ''));
}

function blocksOf(plan: Plan, items: readonly TaskItem[], group: Grouping): TaskBlock[] {
  const rank = new Map(plan.agencies.map(({ id }, at) => [id, at]));
  const key = { agency: (item: TaskItem) => item.agency.id, deadline: dayKey, part: (item: TaskItem) => item.part }[group];
  const heading = {
    agency: (item: TaskItem) => [item.agency.name],
    deadline: (item: TaskItem) => item.whens.map(({ name }) => name),
    part: (item: TaskItem) => [{ text: item.part }],
  }[group];
  const blocks = [...grouped(items, (item) => `${item.request ? 1 : 0} ${key(item)}`).values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const sections = group === 'deadline' ? [{ whens: [], items: members }] : sectionsOf(members);
    const earliest = members.map(dayOrder).filter(Boolean).sort()[0] ?? '9';
    const order = group === 'agency' ? earliest : group === 'deadline' ? (first.whens[0]?.order ?? '') : '';
    const place = group === 'agency' ? (rank.get(first.agency.id) ?? 0) : 0;
    return [{ heading: heading(first), request: first.request, count: members.length, sections, order, place }];
  });
  return blocks
    .sort((a, b) => Number(a.request) - Number(b.request) || inOrder(a.order, b.order) || a.place - b.place)
    .map(({ heading, request, count, sections }) => ({ heading, request, count, sections }));
}

function partsLead(items: readonly TaskItem[], words: TaskListWords): string {
  const [main, ...rest] = [...grouped(items, ({ part }) => part)]
    .map(([part, members]) => ({ part, count: members.length }))
    .sort((a, b) => b.count - a.count);
  if (!main) return '';
  const parts = items.map(({ part }) => part).filter((part) => part !== main.part);
  return words.lead(main, rest.length ? { parts: [...new Set(parts)], count: parts.length } : undefined);
}

function datesLead(items: readonly TaskItem[], words: TaskListWords): string {
  const withDay = items.flatMap(({ whens }) => whens.filter(({ kind }) => kind === 'deadline').slice(0, 1));
  const yearly = withDay.filter(({ everyYear }) => everyYear).length;
  return words.dated(yearly, withDay.length - yearly);
}
