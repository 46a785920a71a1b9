import type { Relation } from '@binhdanggioi/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '../../base/heading.ts';
import { showName } from '../../shared/show-name.ts';
import type { AlignmentRow, AlignmentView, PageView, PromiseView } from './alignment.view.ts';
import type { AlignmentWords } from './alignment.words.ts';

/** Drawn, not written: fonts differ in their arrows. */
const signs: Readonly<Record<Relation, string>> = {
  more: 'M12 18V6M7 11l5-5 5 5',
  less: 'M12 6v12M7 13l5 5 5-5',
  equal: 'M7 10h10M7 14h10',
  'not-comparable': 'M8 12h8',
  'not-confirmed': 'M9 9.5a3 3 0 1 1 4.6 2.6c-1 .6-1.6 1.2-1.6 2.4M12 17.4v.2',
  'other-year': 'M7 10h10M7 14h10M15 6L9 18',
};

export function alignmentTemplate(view: AlignmentView, words: AlignmentWords, level: HeadingLevel): TemplateResult {
  const { title, lead, document, care, counts, heads, rows, sources, toCheck } = view;
  return html`<section aria-labelledby="title">
    <div class="head">
      <div>
        ${heading(level, title)}
        <p class="summary" part="summary">${lead}</p>
      </div>
    </div>
    ${
      rows.length
        ? html`<ul class="counts" aria-label=${words.counts}>
              ${counts.map(({ relation, text }) => html`<li>${sign(relation, text)}</li>`)}
            </ul>
            ${table(rows, heads, words)}`
        : html`<p class="message" part="message">${words.nothingAligned}</p>`
    }
    <div class="foot" part="caption">
      <p>${words.comparedWith} ${showName(document)}.${care.map((sentence) => ` ${sentence}`)}</p>
      ${pages(words.sources, sources, words)}${pages(words.toCheck, toCheck, words)}
    </div>
  </section>`;
}

/** The box is for the eye; the words beside it say the same. */
function sign(relation: Relation, text: string): TemplateResult {
  return html`<span class="sign ${relation}" part="chip chip-${relation}"
    ><svg class="box" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${signs[relation]}></path></svg>${text}</span
  >`;
}

function table(rows: readonly AlignmentRow[], { own, reference }: AlignmentView['heads'], words: AlignmentWords): TemplateResult {
  // The roles are those of the elements, which lose them where a narrow screen stacks the rows.
  return html`<table part="alignment" role="table">
    <caption class="vh">
      ${words.caption}
    </caption>
    <thead>
      <tr role="row">
        ${[words.indicator, own, reference, words.compared].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr role="row">
            <th scope="row" role="rowheader"><b>${`${row.code} `}</b>${row.label}</th>
            <td role="cell"><span class="side">${own}</span>${promise(row.own)}</td>
            <td role="cell">
              <span class="side">${reference}</span
              >${promise(row.reference)}${row.unsure ? html` <small>${words.notConfirmed}</small>` : nothing}
            </td>
            <td role="cell">${sign(row.relation, row.text)} <small>${row.reason}</small></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function promise({ text, lang, reading, when }: PromiseView): TemplateResult {
  return html`<span lang=${lang ?? nothing}>${text}</span
    >${[reading, when].map((more) => (more === undefined ? nothing : html` <small>${more}</small>`))}`;
}

function pages(title: string, list: readonly PageView[], words: AlignmentWords): TemplateResult | typeof nothing {
  if (!list.length) return nothing;
  return html`<p>${title}:</p>
    <ul>
      ${list.map(({ url, host, codes }) => html`<li><a href=${url} rel="noopener">${host}, ${words.source(codes)}</a></li>`)}
    </ul>`;
}
