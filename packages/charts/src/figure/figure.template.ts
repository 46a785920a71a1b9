import { html, nothing, type TemplateResult } from 'lit';
import { heading, icon, type HeadingLevel } from '@binhdanggioi/components/base.js';
import { caption } from './caption.ts';
import type { FigureCell, FigureTable, FigureView } from './figure.ts';
import type { FigureWords } from './figure.words.ts';

export interface FigureDrawing {
  readonly words: FigureWords;
  readonly level: HeadingLevel;
  /** What the chart is called on its buttons: `diễn biến`. */
  readonly name: string;
  /** Key and picture; the words around it say the same, so it is hidden from assistive technology. */
  readonly picture: TemplateResult | typeof nothing;
  /** False while there is nothing in the picture yet, which is then not printed. */
  readonly drawn: boolean;
  /** Drawing has failed: the table then stands alone, open, with one line that says so. */
  readonly failed: boolean;
  readonly notSaved: boolean;
  readonly open: boolean;
  /** The table is wider than its box, which then is a stop of the keyboard. */
  readonly overflows: boolean;
  readonly onToggle: () => void;
  readonly onCsv: () => void;
  readonly onPng: () => void;
}

/** Title, sentence, picture, table, caption: the order in which a chart is read. */
export function figureTemplate(view: FigureView, drawing: FigureDrawing): TemplateResult {
  const { words, level, name, picture, drawn, failed, notSaved, onCsv, onPng } = drawing;
  const { table } = view;
  return html`<figure part="figure" aria-labelledby="title">
    <div class="head">
      <div>
        ${heading(level, view.title)}
        <p class="summary" part="summary">${view.sentence} ${mark(view)}</p>
      </div>
      ${
        table
          ? html`<div class="tools toolbar" part="toolbar">
              <button type="button" part="button" @click=${onCsv}>${icon('download')}${words.csv}<span class="vh"> ${name}</span></button>
              ${failed ? nothing : html`<button type="button" part="button" @click=${onPng}>${icon('download')}${words.png}<span class="vh"> ${name}</span></button>`}
            </div>`
          : nothing
      }
    </div>
    <p class="said" role="status">${notSaved ? html`<span class="message" part="message">${words.notSaved}</span>` : nothing}</p>
    ${
      failed
        ? html`<p class="message" part="message">${words.notDrawn}</p>`
        : picture === nothing
          ? nothing
          : html`<div class=${drawn ? 'picture' : 'picture picture-missing'} aria-hidden="true">${picture}</div>`
    }
    ${view.notes.map((note) => html`<p class="notes">${note}</p>`)} ${table ? tableWithButton(table, view, drawing) : nothing}
    <figcaption part="caption">${caption(view)} ${mark(view)}</figcaption>
  </figure>`;
}

function mark({ mark: known }: FigureView): TemplateResult | typeof nothing {
  return known ? html`<span class="tag ${known.kind}" part="data-status">${icon('illustrative')}${known.text}</span>` : nothing;
}

function tableWithButton(
  table: FigureTable,
  { title }: FigureView,
  { words, name, open, failed, overflows, onToggle }: FigureDrawing,
): TemplateResult {
  const shown = open || failed;
  return html`${
      failed
        ? nothing
        : html`<button type="button" class="toggle" part="button" aria-expanded=${String(shown)} aria-controls="data" @click=${onToggle}>
            ${words.dataTable}<span class="vh"> ${name}</span>
          </button>`
    }
    <div
      id="data"
      class=${shown ? 'scroll' : 'scroll closed'}
      role=${shown && overflows ? 'region' : nothing}
      tabindex=${shown && overflows ? 0 : nothing}
      aria-label=${shown && overflows ? words.dataTable : nothing}
    >
      <table part="table">
        <caption class="vh">
          ${title}
        </caption>
        <thead>
          <tr>
            ${table.heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ({ head, cells }) =>
              html`<tr>
                <th scope="row">${content(head)}</th>
                ${cells.map((cell) => html`<td lang=${cell.lang ?? nothing}>${content(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function content({ text, mark: status, said }: FigureCell): TemplateResult {
  return html`${said === undefined ? text : html`<span aria-hidden="true">${text}</span><span class="vh">${said}</span>`}${status ? html` <small>${status}</small>` : nothing}`;
}
