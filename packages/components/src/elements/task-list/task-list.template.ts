import { html, nothing, type TemplateResult } from 'lit';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import type { Filter } from '../../shared/filter.ts';
import type { Name } from '../../shared/names.ts';
import { roleWord } from '../../shared/role-chip.ts';
import { showName } from '../../shared/show-name.ts';
import { icon } from '../../styles/icons.ts';
import type { Grouping, RelatedName, TaskBlock, TaskItem, TaskSection } from './task-list.view.ts';
import type { TaskListWords } from './task-list.words.ts';
import type { When } from './when.ts';

/** What the drawing needs besides the duties themselves. */
export interface TaskDrawing {
  /** Id of the plan. */
  readonly plan: string;
  readonly words: TaskListWords;
  readonly level: HeadingLevel;
  readonly group: Grouping;
  readonly filter: Filter;
  readonly shown: ReadonlySet<string>;
}

export const icons = { deadline: 'flag', date: 'calendar', undated: 'undated' } as const;

export function block({ heading: names, request, count, sections }: TaskBlock, at: number, drawing: TaskDrawing): TemplateResult {
  const { plan, words, level, group, filter, shown } = drawing;
  const hidden = !sections.some(({ items }) => items.some(({ id }) => shown.has(id)));
  const title = html`<span
      >${request ? html`<span class="tag nobody">${words.request}</span> ` : nothing}${listed(names, filter.query)}</span
    >
    <small>${words.tasks(count)}</small>`;
  const agency = group === 'agency' ? sections[0]?.items[0]?.agency.id : undefined;
  return html`<section
    id=${agency === undefined ? nothing : blockId(plan, agency)}
    tabindex=${agency === undefined ? nothing : -1}
    class="${request ? 'request' : ''} ${hidden ? 'off' : ''}"
    aria-labelledby=${`block-${at}`}
  >
    ${heading(deeper(level), title, 'group', `block-${at}`)}
    ${sections.map((section, index) => days(section, `day-${at}-${index}`, drawing))}
  </section>`;
}

function days({ whens, items }: TaskSection, id: string, drawing: TaskDrawing): TemplateResult {
  const hidden = items.some((item) => drawing.shown.has(item.id)) ? '' : 'off';
  return html`${whens.length ? html`<div id=${id} class="days ${hidden}">${whens.map(day)}</div>` : nothing}
    <ul class=${hidden} part="list" aria-labelledby=${whens.length ? id : nothing}>
      ${items.map((item) => task(item, drawing))}
    </ul>`;
}

function day({ kind, name }: When): TemplateResult {
  return html`<p class=${kind}>${icon(icons[kind])}${showName(name)}</p>`;
}

function task(
  { id, roles, label, agency, through, together, section, related }: TaskItem,
  { plan, words, group, filter, shown }: TaskDrawing,
): TemplateResult {
  return html`<li class=${shown.has(id) ? '' : 'off'}>
    <span class="roles">${roles.map((role) => html`${roleWord(role, words)} `)}</span>
    <span
      >${showName(label, filter.query)}
      <small
        >${group === 'agency' ? nothing : html`${showName(agency.name)}. `}${
          through.length ? html`${words.through} ${listed(through)}. ` : nothing
        }${together.length ? html`${words.together} ${listed(together)}. ` : nothing}${section}</small
      >${related ? html` <small class="related">${related.map((part) => (typeof part === 'string' ? part : relatedName(part, plan)))}</small>` : nothing}</span
    >
  </li>`;
}

function relatedName(name: RelatedName, plan: string): TemplateResult | string {
  return name.activity === undefined ? showName(name) : html`<a href=${`#${activityId(plan, name.activity)}`}>${showName(name)}</a>`;
}

/** The id of an activity, which the duties of the list lead to. */
export function activityId(plan: string, activity: string): string {
  return blockId(plan, `activity-${activity}`);
}

/** The id of an agency's duties, which links of the page lead to. */
export function blockId(plan: string, agency: string): string {
  return `bdg-${plan}-${agency}`;
}

/** Names that may hold commas themselves. */
export function listed(names: readonly Name[], query = ''): TemplateResult[] {
  return names.map((name, at) => html`${at ? '; ' : nothing}${showName(name, query)}`);
}
