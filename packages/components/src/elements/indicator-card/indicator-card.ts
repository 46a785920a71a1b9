import { findIndicator } from '@binhdanggioi/domain';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BdgElement, elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { cardContext } from './card-context.ts';
import { explanationFolds } from './explanation-fold.ts';
import { indicatorCardStyles } from './indicator-card.styles.ts';
import { cardTemplate } from './indicator-card.template.ts';
import { indicatorCardView } from './indicator-card.view.ts';
import { cardWords, type CardWords } from './indicator-card.words.ts';

/**
 * One indicator as a card: target as printed, latest figure with year and data status, result, progress, who and when.
 *
 * @tag bdg-indicator-card
 * @csspart card - the whole card
 * @csspart title - its heading; `eyebrow` the code in it
 * @csspart value - the figure with its year; `data-status` how sure it is; `empty` the box where there is none
 * @csspart scale - the picture of the figure between baseline and target
 * @csspart marks - baseline and target in words
 * @csspart states - result and progress; each a `chip`, `chip-met` …
 * @csspart footer - agency and report
 * @csspart explanation - folded away below: how it was judged, where the document says so, who answers for it; fetched when first opened
 */
export class BdgIndicatorCard extends BdgElement<CardWords & CommonWords> {
  static override styles = elementStyles(indicatorCardStyles);
  static override properties: PropertyDeclarations = { indicator: {} };
  /** The indicator's id in the plan, e.g. `3.2`. */
  indicator: string | undefined;
  readonly #explain = explanationFolds(this);

  constructor() {
    super(cardWords);
  }

  protected override renderPlan({ headingLevel, ...shown }: ViewContext<CardWords & CommonWords>): TemplateResult {
    const { plan, words } = shown;
    const wanted = this.indicator ?? '';
    const indicator = findIndicator(plan, wanted);
    if (!indicator) return html`${this.renderProblem('BDG-402', { indicator: wanted }, words)}<slot></slot>`;
    const card = indicatorCardView(cardContext(shown), indicator);
    return html`${cardTemplate(card, words, headingLevel, this.#explain(shown), 'wide')}
    ${card.states?.progress ? html`<p class="rule">${words.rule}</p>` : nothing}`;
  }
}
