import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BdgElement, elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import { roleStyles } from '../../shared/role-chip.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { cardContext } from '../indicator-card/card-context.ts';
import { explanationFolds } from '../indicator-card/explanation-fold.ts';
import { indicatorCardStyles } from '../indicator-card/indicator-card.styles.ts';
import { HashTarget } from '../indicator-grid/hash-target.ts';
import { indicatorGridStyles } from '../indicator-grid/indicator-grid.styles.ts';
import { indicatorGridView } from '../indicator-grid/indicator-grid.view.ts';
import { objectiveStyles } from './objective.styles.ts';
import { objectiveElementTemplate } from './objective.template.ts';
import { objectiveDetails } from './objective.view.ts';
import { objectiveWords, type ObjectiveWords } from './objective.words.ts';

type Words = ObjectiveWords & CommonWords;

/**
 * One objective: its indicators as cards, what the plan wants to do for it, and who is named for its indicators.
 *
 * @tag bdg-objective
 * @attr objective - id of the objective, as `3`
 * @csspart objective - the whole; `objective-summary` its line with the counts
 * @csspart card - one card, with the parts of `bdg-indicator-card`
 * @csspart print-table - the table that is printed in place of the cards
 * @csspart list - the activities, and the agencies; `role-chip` a role as a word
 */
export class BdgObjective extends BdgElement<Words> {
  static override styles = elementStyles(indicatorCardStyles, indicatorGridStyles, roleStyles, objectiveStyles);
  static override properties: PropertyDeclarations = { objective: {} };
  /** The id of the objective to show. */
  objective: string | undefined;
  readonly #explain = explanationFolds(this);
  /** The fold that is open on paper only; those of the cards stay as the reader left them. */
  #opened: HTMLDetailsElement[] = [];

  constructor() {
    super(objectiveWords);
    new HashTarget(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  protected override renderPlan({ headingLevel, ...shown }: ViewContext<Words>): TemplateResult {
    const { plan, locale, words } = shown;
    const objective = this.objective?.trim() ?? '';
    const ids = plan.objectives.map(({ id }) => id);
    if (!ids.length) return html`<p class="message" part="message">${words.noObjectives}</p>`;
    if (!ids.some((id) => id === objective)) {
      return html`${this.renderProblem('BDG-403', { attribute: 'objective', value: objective, allowed: ids.join(', ') }, words)}<slot></slot>`;
    }
    const view = indicatorGridView({ ...cardContext(shown), words }, objective);
    return objectiveElementTemplate(
      view,
      objectiveDetails(plan, objective, { locale, words }),
      words,
      headingLevel,
      this.#explain(shown),
    );
  }

  readonly #open = (): void => {
    this.#opened = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.objective:not([open])')];
    this.#opened.forEach((fold) => (fold.open = true));
  };

  readonly #close = (): void => {
    this.#opened.forEach((fold) => (fold.open = false));
    this.#opened = [];
  };
}
