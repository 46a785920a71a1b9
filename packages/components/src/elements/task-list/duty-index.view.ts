import type { Name } from '../../shared/names.ts';
import type { TaskBlock, TaskItem, TaskListView } from './task-list.view.ts';
import type { TaskListWords } from './task-list.words.ts';
import type { When } from './when.ts';

/** One agency in the index "who does what, when". */
export interface IndexEntry {
  /** Of the agency; `''` where the document names nobody. */
  readonly id: string;
  readonly name: Name;
  readonly request: boolean;
  /** The first duty, one with a day before the others. */
  readonly what: Name;
  /** How many more there are; undefined where there is no other. */
  readonly others: string | undefined;
  /** The printed days, or once that there is none. */
  readonly kind: When['kind'];
  readonly when: readonly Name[];
  /** That the other duties have no day. */
  readonly rest: string | undefined;
}

/** Each agency once, with what it must do and when, in the order of the task list. Needs a list grouped by agency. */
export function dutyIndex({ blocks }: TaskListView, words: TaskListWords): IndexEntry[] {
  return blocks.flatMap((block) => entryOf(block, words));
}

function entryOf({ heading, request, sections }: TaskBlock, words: TaskListWords): IndexEntry[] {
  const items = sections.flatMap((section) => section.items);
  const [first] = items;
  const [name] = heading;
  if (!first || !name) return [];
  const whens = different(items.flatMap((item) => item.whens));
  const dated = whens.filter(({ kind }) => kind !== 'undated');
  const undated = whens.filter(({ kind }) => kind === 'undated');
  const left = items.length - 1;
  return [
    {
      id: first.agency.id,
      name,
      request,
      what: first.label,
      others: left > 0 ? words.otherTasks(left) : undefined,
      kind: (dated[0] ?? undated[0])?.kind ?? 'undated',
      when: dated.length ? dated.map((when) => when.name) : [onlyOf(undated) ?? { text: words.undated }],
      rest: dated.length && items.some(hasNoDay) ? words.restUndated : undefined,
    },
  ];
}

function hasNoDay({ whens }: TaskItem): boolean {
  return whens.every(({ kind }) => kind === 'undated');
}

function onlyOf([first, ...others]: readonly When[]): Name | undefined {
  return others.length ? undefined : first?.name;
}

function different(whens: readonly When[]): When[] {
  return whens.filter(({ name }, at) => whens.findIndex((other) => other.name.text === name.text) === at);
}
