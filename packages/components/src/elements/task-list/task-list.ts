import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import { heading } from '../../base/heading.ts';
import { filterStyles, filterToolbar } from '../../shared/filter-toolbar.ts';
import { FilteredElement } from '../../shared/filtered-element.ts';
import { roleStyles } from '../../shared/role-chip.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { taskListStyles } from './task-list.styles.ts';
import { block, type TaskDrawing } from './task-list.template.ts';
import { filterTasks, taskListView } from './task-list.view.ts';
import { taskListWords, type TaskListWords } from './task-list.words.ts';

type Words = TaskListWords & CommonWords;

/**
 * Who must do what, and when: the duties that no matrix of the plan shows, or all where the plan has no indicators.
 * A duty without a printed day says so; nothing here is ever called late.
 *
 * @tag bdg-task-list
 * @fires bdg-select - the reader chose an agency (`detail.kind`, `detail.id`, `''` for all); cancel it to keep the element from following
 */
export class BdgTaskList extends FilteredElement<Words> {
  static override styles = elementStyles(roleStyles, filterStyles, taskListStyles);
  static override properties: PropertyDeclarations = { group: {} };
  /** `agency`, `deadline` or `part` (of the document). */
  group: string | undefined;

  constructor() {
    super(taskListWords);
  }

  protected override renderPlan({ plan, locale, words, headingLevel }: ViewContext<Words>): TemplateResult {
    const group = this.group === 'deadline' || this.group === 'part' ? this.group : 'agency';
    const view = taskListView(plan, { locale, words, group });
    const title = heading(headingLevel, view.title);
    if (view.lead === undefined) return html`<div class="head">${title}</div><p class="message" part="message">${view.nothing}</p>`;

    const agency = view.agencies.some(({ id }) => id === this.agency) ? (this.agency ?? '') : '';
    const filter = { query: this.query, agency };
    const shown = filterTasks(view, filter);
    const drawing: TaskDrawing = { words, level: headingLevel, group, filter, shown };
    return html`<div class="head">
        <div>${title}<p class="summary" part="summary">${view.lead}</p></div>
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
      ${view.notes.map((note) => html`<p class="notes">${note}</p>`)}`;
  }
}
