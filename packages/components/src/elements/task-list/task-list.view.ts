import {
  agencyById,
  duties,
  responsibilityMatrix,
  unassignedEntries,
  type Agency,
  type Duty,
  type Plan,
  type RelatedActivity,
  type ScheduleEntry,
} from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import type { RoleKey } from '../../shared/duty.words.ts';
import { isFound, type Filter } from '../../shared/filter.ts';
import { agencyName, agencyTerms, labelName, type Name } from '../../shared/names.ts';
import { clausesOf, isNumbered, partOf } from '../../shared/section.ts';
import type { TaskListWords } from './task-list.words.ts';
import { whensOf, type When } from './when.ts';

export type Grouping = 'agency' | 'deadline' | 'part';

/** A name in a sentence that may lead to an activity of the list. */
export interface RelatedName extends Name {
  readonly activity?: string;
}

/** One duty as it is shown. */
export interface TaskItem {
  readonly id: string;
  /** The id is `''` where the document names nobody. */
  readonly agency: { readonly id: string; readonly name: Name };
  /** None where only the schedule speaks of it. */
  readonly roles: readonly RoleKey[];
  readonly label: Name;
  readonly whens: readonly When[];
  readonly through: readonly Name[];
  readonly together: readonly Name[];
  readonly section: string;
  /** That somebody in the body's care is the audience of an activity, in a whole sentence. */
  readonly related?: readonly (string | RelatedName)[];
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

/**
 * The duties of a plan that no matrix shows, or all of them where there is no matrix, in blocks and under their days;
 * with them what the document asks for and lays on nobody.
 */
export function taskListView(plan: Plan, { locale, words, group = 'agency' }: TaskListOptions): TaskListView {
  const beside = responsibilityMatrix(plan).cells.length > 0;
  const all = duties(plan);
  const context = { plan, locale, words };
  const items = [
    ...all.filter(({ inMatrix }) => !(beside && inMatrix)).map((duty) => taskItem(duty, context)),
    ...unassignedEntries(plan).map((entry) => unassignedItem(entry, context)),
  ];
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

interface TaskContext {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly words: TaskListWords;
}

function taskItem({ id, agency, assignment, schedule }: Duty, context: TaskContext): TaskItem {
  const { locale } = context;
  const roles: readonly RoleKey[] = assignment.roles.length ? assignment.roles : ['task'];
  const name = agencyName(agency, locale);
  const related = assignment.related && relatedActivity(assignment.related, context);
  const facts = { id, agency: { id: agency.id, name }, roles, label: labelName(assignment.label, locale), request: !assignment.binding, ...(related && { related }) };
  return completed(
    facts,
    { fact: assignment, schedule, bodies: [agency], together: agenciesOf(context.plan, assignment.with ?? []) },
    context,
  );
}

/** Nothing for an activity that the page does not list. */
function relatedActivity({ activity, who }: RelatedActivity, { plan, locale, words }: TaskContext): TaskItem['related'] {
  const known = plan.activities.find(({ id, kind }) => id === activity && kind !== 'purpose');
  return known && words.related<RelatedName>(labelName(who, locale), { text: clausesOf(known).join(', '), activity: known.id });
}

/** What the schedule names and no duty does, under the body that it names, if any. */
function unassignedItem(entry: ScheduleEntry, context: TaskContext): TaskItem {
  const { plan, locale, words } = context;
  const bodies = agenciesOf(plan, [entry.from]);
  const [body] = bodies;
  const agency = body ? { id: body.id, name: agencyName(body, locale) } : { id: '', name: { text: words.nobodyNamed } };
  const facts = { id: `/${entry.id}`, agency, roles: [], label: labelName(entry.title, locale), request: false };
  return completed(facts, { fact: entry, schedule: [entry], bodies, together: [] }, context);
}

interface Behind {
  readonly fact: Pick<ScheduleEntry, 'source'>;
  readonly schedule: readonly ScheduleEntry[];
  readonly bodies: readonly Agency[];
  readonly together: readonly Agency[];
}

/** Adds days, partners, place and search terms. */
function completed(
  facts: Pick<TaskItem, 'id' | 'agency' | 'roles' | 'label' | 'request' | 'related'>,
  { fact, schedule, bodies, together }: Behind,
  context: TaskContext,
): TaskItem {
  const { plan, locale, words } = context;
  const through = agenciesOf(
    plan,
    schedule.map((entry) => entry.through),
  ).filter(({ id }) => id !== facts.agency.id);
  const clauses = clausesOf(fact);
  const place = (clause: string): string => (isNumbered(clause) ? words.section(clause) : clause);
  const whens = whensOf(schedule, { period: plan.period, locale, words });
  const section = clauses.map(place).join(', ');
  return {
    ...facts,
    whens,
    through: through.map((one) => (locale === 'vi' ? { text: one.shortName ?? one.name } : agencyName(one, locale))),
    together: together.map((one) => agencyName(one, locale)),
    section,
    part: place(partOf(clauses[0] ?? '')),
    terms: [
      facts.label.text,
      facts.agency.name.text,
      section,
      ...facts.roles.map((role) => words.role[role]),
      ...whens.map(({ name }) => name.text),
      ...[...bodies, ...through, ...together].map(agencyTerms),
      facts.request ? words.request : '',
    ].join(' | '),
  };
}

function agenciesOf(plan: Plan, ids: readonly (string | undefined)[]): Agency[] {
  return [...new Set(ids)].map((id) => (id === undefined ? undefined : agencyById(plan, id))).filter((agency) => agency !== undefined);
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
    // What the document lays on nobody comes last
    const place = group === 'agency' ? (rank.get(first.agency.id) ?? rank.size) : 0;
    const rest = first.request ? 1 : group === 'agency' && first.agency.id === '' ? 2 : 0;
    return [{ heading: heading(first), request: first.request, count: members.length, sections, order, place, rest }];
  });
  return blocks
    .sort((a, b) => a.rest - b.rest || inOrder(a.order, b.order) || a.place - b.place)
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

/** Deadlines, each once: one duty may have two of them, and two duties the same. */
function datesLead(items: readonly TaskItem[], words: TaskListWords): string {
  const deadlines = items.flatMap(({ whens }) => whens).filter(({ kind }) => kind === 'deadline');
  const different = deadlines.filter(({ name }, at) => deadlines.findIndex((other) => other.name.text === name.text) === at);
  const yearly = different.filter(({ everyYear }) => everyYear).length;
  return words.dated(yearly, different.length - yearly);
}
