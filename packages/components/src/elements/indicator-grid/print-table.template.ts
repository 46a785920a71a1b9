import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../../words/common.words.ts';
import { agenciesTemplate } from '../indicator-card/indicator-card.template.ts';
import type { ObjectiveView } from './indicator-grid.view.ts';
import type { GridWords } from './indicator-grid.words.ts';
import type { PrintCell, PrintRow } from './print-table.view.ts';

type Words = GridWords & CommonWords;

/** What is printed instead of the cards. On screen it is not there, for the eye or the ear. */
export function printTableTemplate(objectives: readonly ObjectiveView[], words: Words): TemplateResult {
  const heads = [words.baseline, words.latest, words.target, words.states, words.agency];
  return html`<table class="print" part="print-table">
    <caption class="vh">${words.table}</caption>
    <thead><tr><th scope="col" colspan="2">${words.target}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    ${objectives.map(({ number, label, rows }) => html`<tbody><tr><th colspan="7" scope="rowgroup">${number} ${label}</th></tr>${rows.map((row) => rowTemplate(row, words))}</tbody>`)}
  </table>`;
}

function rowTemplate({ first, title, baseline, latest, target, states }: PrintRow, words: Words): TemplateResult {
  return html`<tr>
    ${first ? html`<td rowspan=${first.rows}><b>${first.code}</b></td>` : nothing}
    <th scope="row">${cell(title)}</th><td>${cell(baseline)}</td><td>${cell(latest)}</td><td lang=${target.printed ? 'vi' : nothing}>${cell(target)}</td><td>${states}</td>
    ${first ? html`<td rowspan=${first.rows}>${agenciesTemplate(first.footer.agencies, first.footer.nobody, words)}</td>` : nothing}
  </tr>`;
}

function cell({ text, small }: PrintCell): TemplateResult {
  return html`${text}${small === undefined ? nothing : html` <small>${small}</small>`}`;
}
