import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import { heading } from '../../base/heading.ts';
import type { Locale } from '../../base/language.ts';
import { filterStyles, filterToolbar } from '../../shared/filter-toolbar.ts';
import { FilteredElement } from '../../shared/filtered-element.ts';
import { NarrowController } from '../../shared/narrow.ts';
import { OverflowController } from '../../shared/overflow.ts';
import { roleStyles } from '../../shared/role-chip.ts';
import { icon } from '../../styles/icons.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { holders as Holders } from './holders.template.ts';
import { filterRows } from './matrix-filter.ts';
import { matrixStyles } from './responsibility-matrix.styles.ts';
import { below, legend, list, table, type MatrixDrawing } from './responsibility-matrix.template.ts';
import { matrixView, type MatrixView } from './responsibility-matrix.view.ts';
import { matrixWords, type MatrixWords } from './responsibility-matrix.words.ts';

type Words = MatrixWords & CommonWords;

/**
 * Who answers for which indicator: a table of indicators and agencies, or, where it is narrow, a list by agency.
 * Shows only what the document itself assigns, and says where it assigns nobody.
 *
 * @tag bdg-responsibility-matrix
 * @csspart holders - who has each charge on the day, there once the reader has asked
 * @fires bdg-select - the reader chose an agency (`detail.kind`, `detail.id`, `''` for all); cancel it to keep the element from following
 */
export class BdgResponsibilityMatrix extends FilteredElement<Words> {
  static override styles = elementStyles(roleStyles, filterStyles, matrixStyles);
  static override properties: PropertyDeclarations = { objective: {}, view: {} };
  /** Id of the objective whose indicators are shown alone. */
  objective: string | undefined;
  /** `table`, `list`, or `auto`: what fits the width. */
  view: string | undefined;
  /** Draws who has each charge on the day; there once the reader has asked. */
  #holders: typeof Holders | undefined;
  readonly #overflow = new OverflowController(this, '.scroll');
  readonly #narrow = new NarrowController(this);

  constructor() {
    super(matrixWords);
  }

  protected override renderPlan({ plan, asOf, locale, words, headingLevel }: ViewContext<Words>): TemplateResult {
    const view = matrixView(plan, { locale, words, objective: this.objective });
    const title = heading(headingLevel, words.title);
    if (!view.rows.length) return html`<div class="head">${title}</div><p class="message" part="message">${words.noIndicators}</p>`;

    const agency = view.columns.some(({ id }) => id === this.agency) ? (this.agency ?? '') : '';
    const filter = { query: this.query, agency };
    const shown = filterRows(view, filter);
    const drawing: MatrixDrawing = { words, locale, level: headingLevel, filter, shown, overflows: this.#overflow.overflows };
    const tasks = (this.getRootNode() as ParentNode).querySelector('bdg-task-list:not([view=index])') ? `#bdg-${plan.id}-` : undefined;
    const isList = this.view === 'list' || (this.view !== 'table' && this.#narrow.isNarrow);
    return html`<div class="head">
        <div>${title}<p class="summary" part="summary">${view.lead}</p></div>
        <button type="button" part="button" @click=${() => this.#download(plan.id, view, words, locale)}>${icon('download')}${words.download}</button>
      </div>
      ${filterToolbar({
        name: words.filters,
        search: words.search,
        hint: words.hint,
        words,
        ...filter,
        agencies: view.columns,
        count: shown.size ? words.shown(shown.size, view.rows.length) : words.noneFound,
        onQuery: (query) => (this.query = query),
        onAgency: (id) => this.chooseAgency(id),
        onClear: () => this.clearFilters(),
      })}
      ${legend(view, words)}
      ${isList ? list(view, drawing) : table(view, drawing)}
      ${below('others', words.others, view.others, words, tasks)}${below('whole', words.whole, view.whole, words, tasks)}
      <details class="toolbar count" @toggle=${() => this.#ask()}><summary>${words.holders}</summary>${this.#holders?.(plan, asOf, drawing)}</details>`;
  }

  /** Most readers want the names of the plan's day, so what asks on is fetched when one does. */
  async #ask(): Promise<void> {
    this.#holders ??= (await import('./on-request.ts').catch(() => undefined))?.holders;
    this.requestUpdate();
  }

  /** Few readers take the table with them, so what writes it is fetched when one does. */
  async #download(plan: string, view: MatrixView, words: Words, locale: Locale): Promise<void> {
    const [{ matrixCsv }, { download }] = await Promise.all([import('./on-request.ts'), import('../../shared/download.ts')]);
    const { name, text } = matrixCsv(plan, view, words, locale);
    download(name, 'text/csv', text);
  }
}
