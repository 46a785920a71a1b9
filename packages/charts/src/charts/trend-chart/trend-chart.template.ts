import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading, icon, type HeadingLevel, type IconName } from '@binhdanggioi/components/base.js';
import type { TrendWords } from './trend-chart.words.ts';
import type { TrendPanel, TrendView } from './trend-chart.view.ts';

const chipIcon: Readonly<Record<TrendPanel['chip']['kind'], IconName>> = {
  met: 'met',
  'on-track': 'on-track',
  'off-track': 'off-track',
  'cannot-say': 'unassessed',
  none: 'skipped',
};

export interface TrendTemplateOptions {
  readonly words: TrendWords;
  readonly level: HeadingLevel;
  /** True once drawing has failed: the table then stands alone, with one line that says so. */
  readonly failed: boolean;
  readonly drawn: boolean;
  /** Tables are open on paper. */
  readonly open: boolean;
}

export function trendTemplate(view: TrendView, options: TrendTemplateOptions): TemplateResult {
  const { words, level, failed, drawn, open } = options;
  return html`<figure part="figure" aria-labelledby="title">
    <div class="head">
      <div>
        ${heading(level, view.title)}
        <p class="summary" part="summary">${view.sentence} ${mark(view)}</p>
      </div>
    </div>
    ${failed ? html`<p class="message" part="message">${words.notDrawn}</p>` : view.panels.length ? pictures(view, words, drawn) : nothing}
    ${view.table.rows.length ? table(view, words, open || failed) : nothing}
    <figcaption part="caption">${view.caption} ${mark(view)}</figcaption>
  </figure>`;
}

function mark(view: TrendView): TemplateResult | typeof nothing {
  return view.mark ? html`<span class="tag ${view.mark.kind}" part="data-status">${icon('illustrative')}${view.mark.text}</span>` : nothing;
}

function pictures(view: TrendView, words: TrendWords, drawn: boolean): TemplateResult {
  return html`<div class=${drawn ? 'drawn' : 'empty'} aria-hidden="true">
    <ul class="key">
      <li><svg viewBox="0 0 26 12"><path class="line" d="M0 6h26"></path><circle class="ring" cx="13" cy="6" r="4"></circle></svg>${words.observed}</li>
      ${view.hasPath ? html`<li><svg viewBox="0 0 26 12"><path class="dash" d="M0 6h26"></path></svg>${words.path}</li>` : nothing}
      ${view.hasLevel ? html`<li><svg viewBox="0 0 26 12"><path class="dots" d="M0 6h26"></path></svg>${words.levelWithoutYear}</li>` : nothing}
      ${view.targetYears.map((year) => html`<li><svg viewBox="0 0 26 12"><path class="bar" d="M13 0v12"></path></svg>${words.target(year)}</li>`)}
    </ul>
    <div class="panels">
      ${repeat(view.panels, ({ id }) => id, panel)}
    </div>
  </div>`;
}

function panel({ id, code, title, unit, chip }: TrendPanel): TemplateResult {
  return html`<div class="panel">
    <p class="name"><span class="nw">${code}.</span> ${title}</p>
    <p class="unit">${unit}</p>
    <div class="picture"><canvas data-measure=${id}></canvas></div>
    <span class="chip ${chip.kind}">${icon(chipIcon[chip.kind])}${chip.text}</span>
  </div>`;
}

function table(view: TrendView, words: TrendWords, open: boolean): TemplateResult {
  const { years, rows } = view.table;
  return html`<details ?open=${open}>
    <summary>${words.dataTable}<span class="vh">: ${view.title}</span></summary>
    <div class="scroll">
      <table part="table">
        <caption class="vh">${view.title}</caption>
        <thead>
          <tr>
            <th scope="col">${words.year}</th>
            ${years.map((year) => html`<th scope="col">${year}</th>`)}
            <th scope="col">${words.targetColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ code, title, unit, cells, target }) =>
              html`<tr>
                <th scope="row"><b class="nw">${code}</b> ${title} <span class="muted">(${unit})</span></th>
                ${cells.map(({ text, mark: status }) => html`<td>${text || html`<span class="vh">${words.noFigure}</span>`}${status ? html` <small>${status}</small>` : nothing}</td>`)}
                <td lang="vi">${target}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
