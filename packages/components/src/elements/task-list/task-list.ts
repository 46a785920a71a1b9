import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import { heading } from '../../base/heading.ts';
import { filterStyles, filterToolbar } from '../../shared/filter-toolbar.ts';
import { FilteredElement } from '../../shared/filtered-element.ts';
import { roleStyles } from '../../shared/role-chip.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { activitiesStyles } from './activities.styles.ts';
import { activitiesTemplate } from './activities.template.ts';
import { activitiesView } from './activities.view.ts';
import { BlockTarget } from './block-target.ts';
import { dutyIndexTemplate } from './duty-index.template.ts';
import { dutyIndex } from './duty-index.view.ts';
import { dutyIndexStyles } from './duty-index.styles.ts';
import { taskListStyles } from './task-list.styles.ts';
import { block, type TaskDrawing } from './task-list.template.ts';
import { filterTasks, taskListView } from './task-list.view.ts';
import { taskListWords, type TaskListWords } from './task-list.words.ts';

type Words = TaskListWords & CommonWords;

/**
 * Who must do what, and when: the duties that no matrix of the plan shows, or all where the plan has no indicators.
 * A duty without a printed day says so; nothing here is ever called late. As an index (`view="index"`) it names each agency once,
 * with what it must do and when, and leads to its duties in another task list of the page; the header of a plan has a slot for that.
 *
 * @tag bdg-task-list
 * @csspart list - the duties under one day; `index` the index of agencies; `activities` what a plan without indicators wants done
 * @fires bdg-select - the reader chose an agency (`detail.kind`, `detail.id`, `''` for all); cancel it to keep the element from following
 */
export class BdgTaskList extends FilteredElement<Words> {
  static override styles = elementStyles(roleStyles, filterStyles, taskListStyles, dutyIndexStyles, activitiesStyles);
  static override properties: PropertyDeclarations = { group: {}, view: {} };
  /** `agency`, `deadline` or `part` (of the document). */
  group: string | undefined;
  /** `list`, or `index`: each agency once, above the facts of a plan without indicators. */
  view: string | undefined;

  constructor() {
    super(taskListWords);
    new BlockTarget(this);
  }

  /** Takes the filters off, so that a block that was linked to can be seen. */
  showAll(): Promise<boolean> {
    this.clearFilters();
    return this.updateComplete;
  }

  protected override renderPlan({ plan, locale, words, headingLevel }: ViewContext<Words>): TemplateResult {
    if (this.view === 'index') {
      const entries = dutyIndex(taskListView(plan, { locale, words, group: 'agency' }), words);
      return entries.length ? dutyIndexTemplate(entries, { plan: plan.id, words, level: headingLevel }) : html``;
    }
    const group = this.group === 'deadline' || this.group === 'part' ? this.group : 'agency';
    const view = taskListView(plan, { locale, words, group });
    const title = heading(headingLevel, view.title);
    const activities = activitiesView(plan, { locale, words });
    if (view.lead === undefined)
      return html`<div class="head">${title}</div>
        <p class="message" part="message">${view.nothing}</p>
        ${activities ? activitiesTemplate(activities, plan.id, words, headingLevel) : nothing}`;

    const agency = view.agencies.some(({ id }) => id === this.agency) ? (this.agency ?? '') : '';
    const filter = { query: this.query, agency };
    const shown = filterTasks(view, filter);
    const drawing: TaskDrawing = { plan: plan.id, words, level: headingLevel, group, filter, shown };
    return html`<div class="head">
        <div>
          ${title}
          <p class="summary" part="summary">${view.lead}</p>
        </div>
      </div>
      ${filterToolbar({
        name: words.filters,
        search: words.search,
        hint: words.hint,
        words,
        ...filter,
        agencies: view.agencies,
        count: shown.size ? words.shown(shown.size, view.items.length) : words.noneFound,
        onQuery: (query) => (this.query = query),
        onAgency: (id) => this.chooseAgency(id),
        onClear: () => this.clearFilters(),
      })}
      <div class="tasks">${view.blocks.map((one, at) => block(one, at, drawing))}</div>
      ${view.notes.map((note) => html`<p class="notes">${note}</p>`)}
      ${activities ? activitiesTemplate(activities, plan.id, words, headingLevel) : nothing}`;
  }
}
