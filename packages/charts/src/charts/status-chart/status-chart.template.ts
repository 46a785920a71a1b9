import { html, nothing, type TemplateResult } from 'lit';
import { heading, icon, type CommonWords, type HeadingLevel } from '@binhdanggioi/components/base.js';
import { caption } from '../../figure/caption.ts';
import type { StatusMark, StatusObjective, StatusRow, StatusView, Strip } from './status-chart.view.ts';
import type { StatusWords } from './status-chart.words.ts';

export interface StatusTemplateOptions {
  readonly words: StatusWords & CommonWords;
  readonly level: HeadingLevel;
  /** A file could not be made. */
  readonly notSaved: boolean;
  readonly onCsv: () => void;
  readonly onPng: () => void;
}

export function statusTemplate(view: StatusView, { words, level, notSaved, onCsv, onPng }: StatusTemplateOptions): TemplateResult {
  const { title, sentence, mark, drawn } = view;
  const tag = mark
    ? html`<span class="tag ${mark.kind}" part="data-status"
        >${mark.kind === 'illustrative' ? icon('illustrative') : nothing}${mark.text}</span
      >`
    : nothing;
  const button = (word: string, act: () => void): TemplateResult =>
    html`<button type="button" part="button" @click=${act}>${icon('download')}${word}<span class="vh"> ${words.chart}</span></button>`;
  return html`<figure part="figure" aria-labelledby="title">
    <div class="head">
      <div>
        ${heading(level, title)}
        <p class="summary" part="summary">${sentence} ${tag}</p>
      </div>
      ${drawn ? html`<div class="tools toolbar" part="toolbar">${button(words.csv, onCsv)} ${button(words.png, onPng)}</div>` : nothing}
    </div>
    <p class="said" role="status">${notSaved ? html`<span class="message" part="message">${words.notSaved}</span>` : nothing}</p>
    ${
      drawn
        ? html`<div class="strips" aria-hidden="true">${drawn.strips.map(stripTemplate)}</div>
            ${tableTemplate(drawn, words)}
            <figcaption part="caption">${words.rule} ${caption(view)} ${tag}</figcaption>`
        : nothing
    }
  </figure>`;
}

/** For the eye and the pointer: the table below has the same marks for everyone. */
function stripTemplate({ title, groups, sum }: Strip): TemplateResult {
  return html`<div class="strip">
    <p class="name">${title}</p>
    <div class="row" @mousedown=${keepFocus}>
      ${groups.map(({ kind, icon: shape, marks }) => html`<span class="group ${kind}">${marks.map(({ href, id }) => html`<a href=${href} data-indicator=${id} tabindex="-1">${icon(shape)}</a>`)}</span>`)}
    </div>
    <ul class="key">
      ${groups.map(
        ({ kind, icon: shape, word, count }) =>
          html`<li class=${kind}>
            ${icon(shape)}<span><b>${count}</b> ${word}</span>
          </li>`,
      )}
      <li><span>${sum}</span></li>
    </ul>
  </div>`;
}

/** Focus has no business in what is hidden from assistive technology. */
const keepFocus = (event: Event): void => event.preventDefault();

function tableTemplate({ objectives, whole, totals }: NonNullable<StatusView['drawn']>, words: StatusWords): TemplateResult {
  // The roles are those of the elements, which lose them where a narrow screen lays the table out as lines.
  return html`<table part="table" role="table">
    <caption class="vh">
      ${words.table}
    </caption>
    <thead>
      <tr role="row">
        ${[words.objectiveHead, words.by, words.each, words.total].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    ${objectives.map(objectiveTemplate)}
    <tfoot>
      ${totals.map(
        ({ by, counts }, index) =>
          html`<tr role="row">
            ${index ? nothing : html`<th class="of" scope="rowgroup" role="rowheader" rowspan="2">${whole}</th>`}
            <th class="by" scope="row" role="rowheader">${by}</th>
            <td class="counts" role="cell" colspan="2">${counts}</td>
          </tr>`,
      )}
    </tfoot>
  </table>`;
}

function objectiveTemplate({ number, label, rows }: StatusObjective): TemplateResult {
  return html`<tbody part="objective">
    ${rows.map((row, index) => rowTemplate(row, index ? nothing : html`<th class="of" scope="rowgroup" role="rowheader" rowspan="2"><b>${`${number} `}</b>${label}</th>`))}
  </tbody>`;
}

function rowTemplate({ by, marks, counts }: StatusRow, of: TemplateResult | typeof nothing): TemplateResult {
  return html`<tr role="row">
    ${of}
    <th class="by" scope="row" role="rowheader">${by}</th>
    <td class="each" role="cell"><span class="marks">${marks.map(markTemplate)}</span></td>
    <td class="counts" role="cell">${counts}</td>
  </tr>`;
}

function markTemplate({ href, id, kind, icon: shape, spoken, on }: StatusMark): TemplateResult {
  return html`<a class="mark ${kind}" part="marks" href=${href} data-indicator=${id}
    ><span aria-hidden="true"
      >${icon(shape)}<span>${id}</span>${on ? html`<small>${on.years}${on.status ? (on.status.kind === 'illustrative' ? icon('illustrative') : html` ${on.status.text}`) : nothing}</small>` : nothing}</span
    ><span class="vh">${spoken}</span></a
  > `;
}
