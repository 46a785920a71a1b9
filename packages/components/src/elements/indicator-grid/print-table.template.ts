import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../../words/common.words.ts';
import type { GridView } from './indicator-grid.view.ts';
import type { GridWords } from './indicator-grid.words.ts';
import { printRows, type PrintCell, type PrintRow } from './print-table.view.ts';

type Words = GridWords & CommonWords;

/** What is printed instead of the cards. On screen it is not there, for the eye or the ear. */
export function printTableTemplate({ objectives, targetHead }: GridView, words: Words): TemplateResult {
  const heads = [words.baseline, words.latest, targetHead ?? words.target, words.states, words.agency];
  return html`<table class="print" part="print-table">
    <caption class="vh">${words.table}</caption>
    <thead><tr><th scope="col" colspan="2">${words.indicatorHead}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    ${objectives.map(({ number, label, cards }) => html`<tbody><tr><th colspan="7" scope="rowgroup">${number} ${label}</th></tr>${cards.map(({ card }) => printRows(card, words, targetHead === undefined).map((row) => rowTemplate(row, words)))}</tbody>`)}
  </table>`;
}

function rowTemplate({ first, title, baseline, latest, target, states }: PrintRow, words: Words): TemplateResult {
  return html`<tr>
    ${first ? html`<td class="strong" rowspan=${first.rows}>${first.code}</td>` : nothing}
    <th scope="row">${cell(title)}</th> <td>${cell(baseline)}</td> <td class="strong">${cell(latest)}</td> <td>${cell({ ...target, text: target.printed ? html`<span lang="vi">${target.text}</span>` : target.text })}</td> <td>${states}</td>
    ${first ? html`<td rowspan=${first.rows} lang=${first.agencies[0]?.lang && !first.nobody ? 'vi' : nothing}>${agencies(first, words)}</td>` : nothing}
  </tr>`;
}

function cell({ text, small }: Omit<PrintCell, 'text'> & { readonly text: string | TemplateResult }): TemplateResult {
  return html`${text}${small === undefined ? nothing : html` <small>${small}</small>`}`;
}

function agencies({ agencies: named, nobody }: NonNullable<PrintRow['first']>, words: Words): TemplateResult | string {
  const names = named.map(({ text }) => text).join('; ');
  if (!nobody) return names;
  return html`<b>${words.nobody}</b>${names ? html` ${words.dataFrom} <span lang=${named[0]?.lang ?? nothing}>${names}</span>` : nothing}`;
}
