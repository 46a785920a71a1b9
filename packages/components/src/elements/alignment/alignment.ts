import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { BdgElement, elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import { heading } from '../../base/heading.ts';
import type { ErrorDetail } from '../../events/events.ts';
import type { PlanSnapshot } from '../../base/snapshot.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { alignmentStyles } from './alignment.styles.ts';
import { alignmentTemplate } from './alignment.template.ts';
import { alignmentView } from './alignment.view.ts';
import { alignmentWords, type AlignmentWords } from './alignment.words.ts';
import { ReferenceSource } from './reference-source.ts';

type Words = AlignmentWords & CommonWords;

/**
 * What a plan promises beside the plan above it: both wordings, which asks more and why, and which figures nobody has confirmed.
 *
 * @tag bdg-alignment
 * @attr reference - address of the JSON of the plan above; without one the element says what is missing
 * @csspart summary - what is compared
 * @csspart alignment - the table
 * @csspart chip - the relation, also `chip-more`, `chip-less`, `chip-equal`, `chip-not-comparable`, `chip-not-confirmed`, `chip-other-year`
 * @csspart caption - what is compared with, how sure it is, and the pages that quote it
 */
export class BdgAlignment extends BdgElement<Words> {
  static override styles = elementStyles(alignmentStyles);
  static override properties: PropertyDeclarations = { reference: {} };
  /** Address of the plan above, or, as a property, that plan itself. */
  reference: unknown;
  readonly #above = new ReferenceSource(this);
  #told: PlanSnapshot | undefined;

  constructor() {
    super(alignmentWords);
  }

  protected override renderPlan({ plan, locale, words, headingLevel }: ViewContext<Words>): TemplateResult {
    const { snapshot } = this.#above;
    if (snapshot.state === 'ready')
      return alignmentTemplate(alignmentView({ plan, reference: snapshot.plan, locale, words }), words, headingLevel);
    const title = html`<div class="head">${heading(headingLevel, words.title(true, undefined))}</div>`;
    if (snapshot.state === 'none')
      return html`${title}
        <p class="message" part="message">${words.noReference}</p>`;
    if (snapshot.state === 'error') return html`${title}${this.renderError(snapshot.problems, words, snapshot.retry)}`;
    return html`${title}
      <p class="message" part="message" role="status">${snapshot.waiting ? words.stillWaiting : words.loading}</p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { snapshot } = this.#above;
    if (snapshot === this.#told) return;
    this.#told = snapshot;
    if (snapshot.state !== 'error') return;
    const detail: ErrorDetail = { problems: snapshot.problems };
    this.dispatchEvent(new CustomEvent('bdg-error', { detail, bubbles: true, composed: true }));
  }
}
