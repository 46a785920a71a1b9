import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BdgElement, elementStyles } from '../../base/bdg-element.ts';
import type { PlanProvider, PlanSnapshot } from '../../base/snapshot.ts';
import { planWords, type PlanWords } from './plan.words.ts';

/**
 * Loads a plan once and gives it to every element that it holds. Draws nothing but messages.
 *
 * @tag bdg-plan
 * @slot - the page's content, with the elements that show the plan
 */
export class BdgPlan extends BdgElement<PlanWords> implements PlanProvider {
  static override styles = elementStyles();
  readonly #listeners = new Set<() => void>();

  constructor() {
    super(planWords);
  }

  get snapshot(): PlanSnapshot {
    return this.planSource.snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#listeners.forEach((notify) => notify());
  }

  protected override renderPlan(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override renderState(snapshot: PlanSnapshot, words: PlanWords): TemplateResult {
    const message =
      snapshot.state === 'error'
        ? this.renderError(snapshot.problems, words, snapshot.retry)
        : snapshot.state === 'loading'
          ? html`<p class=${snapshot.waiting ? 'muted' : 'vh'} part="message" role="status">${snapshot.waiting ? words.stillWaiting : words.loading}</p>`
          : nothing;
    return html`${message}<slot></slot>`;
  }
}
