import { html, nothing, type TemplateResult } from 'lit';
import { showName } from '../../shared/show-name.ts';
import type { ExplainedPlan } from './explanation-fold.ts';
import { explanationView, type ExplanationPart, type PlaceView } from './explanation.view.ts';

/** What stands in the fold of a card; reached only through a dynamic import, when a reader asks. */
export function cardExplanation(shown: ExplainedPlan, indicator: string): TemplateResult {
  return html`<dl>${explanationView(shown, indicator).map(partTemplate)}</dl>`;
}

function partTemplate({ term, aspect, sentences, quotes }: ExplanationPart): TemplateResult {
  return html`<dt>${showName(term)}${aspect ? html` (${showName(aspect)})` : nothing}</dt>
    ${sentences.map((sentence) => html` <dd>${sentence}</dd>`)}
    ${quotes.map(({ wording, places }) => html` <dd>${wording ? showName(wording) : nothing} ${places.map((place) => html`<small>${placeTemplate(place)}</small> `)}</dd>`)}`;
}

function placeTemplate({ text, url }: PlaceView): TemplateResult {
  return url === undefined ? html`${text}` : html`<a href=${url} rel="noopener">${text}</a>`;
}
