import type { PropertyDeclarations, TemplateResult } from 'lit';
import { BdgElement, elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { cardContext } from '../indicator-card/card-context.ts';
import { explanationFolds } from '../indicator-card/explanation-fold.ts';
import { indicatorCardStyles } from '../indicator-card/indicator-card.styles.ts';
import { HashTarget } from './hash-target.ts';
import { indicatorGridStyles } from './indicator-grid.styles.ts';
import { gridTemplate } from './indicator-grid.template.ts';
import { indicatorGridView } from './indicator-grid.view.ts';
import { gridWords, type GridWords } from './indicator-grid.words.ts';

type Words = GridWords & CommonWords;

/**
 * All indicators of a plan as cards, by objective, in the order of the document. Prints one table instead.
 *
 * @tag bdg-indicator-grid
 * @csspart objective - one objective with its cards; `objective-summary` its line with the counts
 * @csspart card - one card, with the parts of `bdg-indicator-card`
 * @csspart print-table - the table that is printed
 */
export class BdgIndicatorGrid extends BdgElement<Words> {
  static override styles = elementStyles(indicatorCardStyles, indicatorGridStyles);
  static override properties: PropertyDeclarations = { objective: {} };
  /** The id of the one objective to show; all if absent. */
  objective: string | undefined;
  readonly #explain = explanationFolds(this);

  constructor() {
    super(gridWords);
    new HashTarget(this);
  }

  protected override renderPlan({ headingLevel, ...shown }: ViewContext<Words>): TemplateResult {
    const { plan, words } = shown;
    const { objective } = this;
    const ids = plan.objectives.map(({ id }) => id);
    if (objective !== undefined && !ids.includes(objective)) {
      return this.renderProblem('BDG-403', { attribute: 'objective', value: objective, allowed: ids.join(', ') }, words);
    }
    return gridTemplate(indicatorGridView({ ...cardContext(shown), words }, objective), words, headingLevel, this.#explain(shown));
  }
}
