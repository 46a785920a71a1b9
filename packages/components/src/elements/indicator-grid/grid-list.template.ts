import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/icons.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { CardView } from '../indicator-card/indicator-card.view.ts';
import type { ChipView } from '../indicator-card/status.view.ts';
import type { ObjectiveView } from './indicator-grid.view.ts';
import type { GridWords } from './indicator-grid.words.ts';
import { printRows } from './print-table.view.ts';

type Words = GridWords & CommonWords;

/** One line for each indicator, for narrow places and long plans: what it is, its figure, its target, how it is judged. */
export function listTemplate(cards: ObjectiveView['cards'], words: Words): TemplateResult {
  return html`<ul class="lines">
    ${cards.map(({ card, layout }) => lineTemplate(card, layout === 'off', words))}
  </ul>`;
}

function lineTemplate(card: CardView, isOff: boolean, words: Words): TemplateResult {
  const { id, anchor, title, measures, states } = card;
  return html`<li class="card ${isOff ? 'off' : ''}" part="card" id=${anchor} tabindex="-1">
    <span class="what" part="title"><b>${id}</b> ${title}</span>
    <span class="said">${printRows(card, words, true).map(({ latest, target }, at) => html`<span class="of">${measures[at]?.label === undefined ? nothing : html`<span>${measures[at].label}:</span> `}<span part="value"><b>${latest.text}</b>${small(latest.small)}</span> <span part="marks"><span lang=${target.printed ? 'vi' : nothing}>${target.text}</span>${small(target.small)}</span></span> `)}</span>
    ${states ? html`<span part="states">${[states.result, states.progress].map((chip) => (chip ? chipTemplate(chip) : nothing))}</span>` : nothing}
  </li>`;
}

const small = (text: string | undefined): TemplateResult | typeof nothing => (text === undefined ? nothing : html` <small>${text}</small>`);

function chipTemplate({ kind, icon: shape, text, qualifier = '', reason }: ChipView): TemplateResult {
  return html`<span class="chip ${kind}" part="chip chip-${kind}">${icon(shape)}${text}${qualifier}</span>${small(reason)} `;
}
