import type { Plan } from '@binhdanggioi/domain';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BdgElement, elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import { heading } from '../../base/heading.ts';
import type { Locale } from '../../base/language.ts';
import { lastOf } from '../../base/last-of.ts';
import type { SelectDetail } from '../../events/events.ts';
import { filterStyles } from '../../shared/filter-toolbar.ts';
import { NarrowController } from '../../shared/narrow.ts';
import { OverflowController } from '../../shared/overflow.ts';
import { icon } from '../../styles/icons.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { budgetStyles } from './budget-table.styles.ts';
import { narrowTables, notesBelow, toolbar, wideTable, type BudgetDrawing } from './budget-table.template.ts';
import { budgetView } from './budget-table.view.ts';
import { budgetWords, type BudgetWords } from './budget-table.words.ts';

type Words = BudgetWords & CommonWords;

/**
 * The budget annex of a plan by year and source: projects, models and items that fold, the totals of the document beside what they add up to,
 * and a note wherever the two differ or the table is not as printed. Where it is narrow, one small table per project.
 *
 * @tag bdg-budget-table
 * @fires bdg-select - the reader chose a year or a source (`detail.kind`, `detail.id`, `''` for all); cancel it to keep the element from following
 * @csspart budget-table - the table, or each of the small ones
 * @csspart data-status - the mark "Theo văn bản"
 */
export class BdgBudgetTable extends BdgElement<Words> {
  static override styles = elementStyles(filterStyles, budgetStyles);
  static override properties: PropertyDeclarations = { year: {}, source: {}, toggled: { state: true } };
  /** The year whose amounts are shown alone; all are shown if absent or not in the budget. */
  year: string | number | undefined;
  /** `central`, `local` or another source whose amounts are shown alone; all are shown if absent or not in the budget. */
  source: string | undefined;
  /** What the reader has folded or opened, by the row's place in the tree. */
  protected toggled: ReadonlyMap<string, boolean> = new Map();
  readonly #overflow = new OverflowController(this, '.scroll');
  readonly #narrow = new NarrowController(this);
  readonly #view = lastOf((plan: Plan, locale: Locale, words: Words, year?: string, source?: string) => budgetView(plan, { locale, words, year, source }));

  constructor() {
    super(budgetWords);
  }

  protected override renderPlan({ plan, locale, words, headingLevel }: ViewContext<Words>): TemplateResult {
    const view = this.#view(plan, locale, words, text(this.year), text(this.source));
    const title = heading(headingLevel, words.title);
    if (!view?.rows.length) return html`<div class="head">${title}</div><p class="message" part="message">${view ? words.noLines : words.noBudget}</p>`;

    const { isNarrow } = this.#narrow;
    const isOpen = (path: string): boolean => this.toggled.get(path) ?? !isNarrow;
    const drawing: BudgetDrawing = {
      words,
      level: headingLevel,
      isOpen,
      toggle: (path) => (this.toggled = new Map(this.toggled).set(path, !isOpen(path))),
      choose: (kind, id) => this.#choose(kind, id),
      clear: () => {
        this.#choose('year', '');
        this.#choose('source', '');
      },
    };
    const { overflows } = this.#overflow;
    return html`<div class="head">
        <div>${title}
          <p class="subtitle">${view.subtitle} <span class="tag" part="data-status">${icon('document')}${words.fromDocument}</span></p>
          <p class="summary" part="summary">${view.lead}</p>
        </div>
        <button type="button" part="button" class="toolbar" @click=${() => this.#download(plan, locale)}>${icon('download')}${words.download}</button>
      </div>
      ${toolbar(view, drawing)}
      <p class="shown ${view.filtered ? 'part' : ''}" role="status">${view.shown}</p>
      ${
        isNarrow
          ? narrowTables(view, drawing)
          : html`<div class="scroll ${overflows ? 'over' : ''}" role=${overflows ? 'region' : nothing} aria-labelledby=${overflows ? 'title' : nothing} tabindex=${overflows ? 0 : nothing}>${wideTable(view, words.title, drawing)}</div>`
      }
      ${notesBelow(view, isNarrow, words)}`;
  }

  /** Follows the reader's choice unless the page cancels it. */
  #choose(kind: 'year' | 'source', id: string): void {
    if (id === (text(this[kind]) ?? '')) return;
    const event = new CustomEvent<SelectDetail>('bdg-select', { detail: { kind, id }, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this[kind] = id;
  }

  /** Few readers take the table with them, so what writes it is fetched when one does. */
  async #download(plan: Plan, locale: Locale): Promise<void> {
    const [{ budgetCsv }, { download }] = await Promise.all([import('./budget-csv.ts'), import('../../shared/download.ts')]);
    const file = budgetCsv(plan, locale);
    download(file.name, 'text/csv', file.text);
  }
}

/** Anything may be set from outside; only a text or a number can name a year or a source. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
