import type { CivilDate, PlanWithData } from '@binhdanggioi/domain';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import type { Locale } from '../../base/language.ts';
import { lastOf } from '../../base/last-of.ts';
import type { SelectDetail } from '../../events/events.ts';
import { filterStyles } from '../../shared/filter-toolbar.ts';
import { FilteredElement } from '../../shared/filtered-element.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { cardContext } from '../indicator-card/card-context.ts';
import { explanationFolds } from '../indicator-card/explanation-fold.ts';
import { indicatorCardStyles } from '../indicator-card/indicator-card.styles.ts';
import { gridFilterStyles } from './grid-filter.styles.ts';
import { gridFilterTemplate, type StatusKind } from './grid-filter.template.ts';
import { filterGrid, orderByCode, readFilter, type GridFilter } from './grid-filter.ts';
import { gridFilterWords, type GridFilterWords } from './grid-filter.words.ts';
import { gridListStyles } from './grid-list.styles.ts';
import { HashTarget } from './hash-target.ts';
import { indicatorGridStyles } from './indicator-grid.styles.ts';
import { gridTemplate } from './indicator-grid.template.ts';
import { asLines, indicatorGridView } from './indicator-grid.view.ts';
import { PaperController } from './paper.ts';
import { printTableTemplate } from './print-table.template.ts';

type Words = GridFilterWords & CommonWords;

/**
 * All indicators of a plan as cards, by objective, in the order of the document. Readers narrow them by text, agency, result and
 * progress. Prints one table of all of them instead.
 *
 * @tag bdg-indicator-grid
 * @fires bdg-select - the reader chose an agency, a result or a progress (`detail.kind`, `detail.id`, `''` for all); cancel it to keep the element from following
 * @csspart objective - one objective with its cards; `objective-summary` its line with the counts
 * @csspart card - one card, with the parts of `bdg-indicator-card`
 * @csspart toolbar - the fields that narrow the cards; `button` the way back
 * @csspart print-table - the table that is printed; there only while the page is
 */
export class BdgIndicatorGrid extends FilteredElement<Words> {
  static override styles = elementStyles(indicatorCardStyles, indicatorGridStyles, filterStyles, gridFilterStyles, gridListStyles);
  static override properties: PropertyDeclarations = { objective: {}, filter: {}, sort: {}, view: {} };
  /** The id of the one objective to show; all if absent. */
  objective: string | undefined;
  /**
   * The judgements that are shown alone, apart by spaces: results `met` `partly-met` `not-met` `not-yet` `cannot-say`, progress
   * `on-track` `off-track` `not-enough-data` `not-applicable`. Several of one kind widen the choice, the two kinds narrow each other;
   * other words are left out. Follows what the reader chooses.
   */
  filter: string | undefined;
  /** `document`, the order of the document, or `code`: by code within each objective. No order ranks indicators by their figures. */
  sort: string | undefined;
  protected override readonly synced = ['agency', 'query', 'filter'];
  /** `cards`, or `list`: one line for each indicator, for narrow places. */
  view: string | undefined;
  readonly #explain = explanationFolds(this);
  readonly #view = lastOf((plan: PlanWithData, asOf: CivilDate, locale: Locale, words: Words, objective?: string) => {
    const context = { ...cardContext({ plan, asOf, locale, words }), words };
    return { context, whole: indicatorGridView(context, objective) };
  });
  readonly #paper = new PaperController(this);

  constructor() {
    super(gridFilterWords);
    new HashTarget(this);
  }

  /** Takes the filters off, so that a card that was linked to can be seen. */
  showAll(): Promise<boolean> {
    this.clearFilters();
    return this.updateComplete;
  }

  protected override renderPlan({ headingLevel, ...shown }: ViewContext<Words>): TemplateResult {
    const { plan, words } = shown;
    const { objective } = this;
    const ids = plan.objectives.map(({ id }) => id);
    if (objective !== undefined && !ids.includes(objective)) {
      return html`${this.renderProblem('BDG-403', { attribute: 'objective', value: objective, allowed: ids.join(', ') }, words)}<slot></slot>`;
    }
    const { context, whole } = this.#view(plan, shown.asOf, shown.locale, words, objective);
    const sorted = this.sort === 'code' ? orderByCode(whole) : whole;
    const ordered = this.view === 'list' ? asLines(sorted) : sorted;
    const agency = plan.agencies.some(({ id }) => id === this.agency) ? (this.agency ?? '') : '';
    const filter: GridFilter = { query: this.query, agency, ...readFilter(this.filter) };
    const filtered = filterGrid(ordered, context, filter);
    const isAlone = whole.objectives.reduce((sum, { cards }) => sum + cards.length, 0) < 2;
    const toolbar = gridFilterTemplate(filtered, filter, words, {
      onQuery: (query) => (this.query = query),
      onAgency: (id) => this.chooseAgency(id),
      onStatus: (kind, id) => this.#chooseStatus(kind, id),
      onClear: () => this.clearFilters(),
    });
    const printed = this.#paper.isPrinting ? printTableTemplate(filtered.view, words) : nothing;
    return gridTemplate(filtered.view, words, headingLevel, this.#explain(shown), isAlone ? nothing : toolbar, printed);
  }

  protected override clearFilters(): void {
    super.clearFilters();
    this.#chooseStatus('result', '');
    this.#chooseStatus('progress', '');
  }

  /** Follows the reader's choice unless the page cancels it. */
  #chooseStatus(kind: StatusKind, id: string): void {
    const { results, progress } = readFilter(this.filter);
    const now = { result: results.join(' '), progress: progress.join(' ') };
    if (id === now[kind]) return;
    const event = new CustomEvent<SelectDetail>('bdg-select', { detail: { kind, id }, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event))
      this.filter = Object.values({ ...now, [kind]: id })
        .join(' ')
        .trim();
  }
}
