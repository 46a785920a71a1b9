import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ViewContext } from '../../base/bdg-element.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { CardView } from './indicator-card.view.ts';
import type { CardWords } from './indicator-card.words.ts';

/** What an explanation is made from. */
export type ExplainedPlan = Pick<ViewContext<CardWords & CommonWords>, 'plan' | 'asOf' | 'locale' | 'words' | 'unread'>;

/** Draws the fold that stands at the foot of a card. */
export type ExplanationOf = (card: Pick<CardView, 'id' | 'code'>) => TemplateResult;

type Explanation = (shown: ExplainedPlan, indicator: string) => TemplateResult;

/**
 * How a card was judged and where the document says so, for all cards of one element.
 * Few readers ask, so what says it is fetched when the first fold is opened.
 */
export function explanationFolds(host: ReactiveControllerHost): (shown: ExplainedPlan) => ExplanationOf {
  const open = new Set<string>();
  let explanation: Explanation | undefined;
  let isWaiting = false;

  const toggle = async (id: string, isOpen: boolean): Promise<void> => {
    if (!isOpen) open.delete(id);
    if (!isOpen || open.has(id)) return;
    open.add(id);
    isWaiting = true;
    host.requestUpdate();
    explanation ??= await import('./card-explanation.ts').then(
      ({ cardExplanation }) => cardExplanation,
      () => undefined,
    );
    isWaiting = false;
    host.requestUpdate();
  };

  return (shown) =>
    ({ id, code }) => {
      const { words } = shown;
      const isOpen = open.has(id);
      return html`<details
        class="explain"
        part="explanation"
        ?open=${isOpen}
        @toggle=${({ target }: Event) => toggle(id, (target as HTMLDetailsElement).open)}
      >
        <summary>${words.explain} <span class="vh" .textContent=${code}></span></summary>
        ${isOpen ? (explanation?.(shown, id) ?? html`<p role="status">${isWaiting ? words.loading : words.errorTitle}</p>`) : nothing}
      </details>`;
    };
}
