import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../base/language.ts';
import { heading, type HeadingLevel } from '../../base/heading.ts';
import { icon } from '../../styles/icons.ts';
import type { Content, Fact, Printed } from './facts.ts';
import type { Notice } from './notices.ts';
import type { HeaderView } from './plan-header.view.ts';
import type { HeaderWords } from './plan-header.words.ts';

export interface TemplateOptions {
  readonly words: HeaderWords;
  readonly locale: Locale;
  readonly headingLevel: HeadingLevel;
  readonly printedOn: string;
  readonly print: () => void;
}

export function headerTemplate(view: HeaderView, { words, locale, headingLevel, printedOn, print }: TemplateOptions): TemplateResult {
  const official = ({ printed }: Printed): unknown => (locale === 'vi' ? printed : html`<span lang="vi">${printed}</span>`);
  const text = (content: Content): unknown[] => content.map((part) => (typeof part === 'string' ? part : official(part)));
  return html`<section part="plan-header" aria-labelledby="title">
    <div class="top">
      <div>
        <p class="muted small">${view.kind}</p>
        ${heading(headingLevel, official(view.title))}
        ${view.bases.map((basis) => html`<p class="basis muted">${text(basis)}</p>`)}
      </div>
      <div class="toolbar" part="toolbar">
        <button type="button" part="button" @click=${print}>${icon('print')} ${words.print}</button>
        ${view.url ? html`<a class="button" part="button" href=${view.url}>${icon('document')} ${words.sourceDocument}</a>` : nothing}
      </div>
    </div>
    <dl class="facts" part="facts">${view.facts.map((fact) => factTemplate(fact, text))}</dl>
    ${view.notices.map(notice)}
    <div class="more">
      ${view.slips.length ? details(words.slips(view.slips.length), slipTable(view, words, official)) : nothing}
      ${view.gaps.length
        ? details(words.gaps(view.gaps.length), html`<dl class="pairs">${view.gaps.map(({ field, state }) => html`<div><dt>${field}</dt><dd>${text(state)}</dd></div>`)}</dl>`)
        : nothing}
      ${view.otherBases.length ? details(words.otherBases(view.otherBases.length), html`<ul>${view.otherBases.map((basis) => html`<li>${official(basis)}</li>`)}</ul>`) : nothing}
      ${details(
        words.about,
        html`${view.recipients.length ? html`<p id="to">${words.recipients}</p><ul aria-labelledby="to">${view.recipients.map((recipient) => html`<li>${text(recipient)}</li>`)}</ul>` : nothing}
          ${view.signing ? html`<p>${text(view.signing)}</p>` : nothing}
          <p class="muted hash">${view.transcript}</p>`,
      )}
    </div>
    <p class="paper">${printedOn}</p>
  </section>`;
}

function factTemplate({ term, value, notes, isCount }: Fact, text: (content: Content) => unknown[]): TemplateResult {
  return html`<div><dt>${term}</dt><dd class=${isCount ? 'big' : nothing}>${text(value)}${notes.map((note) => html`<span class="vh">; </span><small>${text(note)}</small>`)}</dd></div>`;
}

function notice({ kind, title, text }: Notice): TemplateResult {
  return html`<p class="notice ${kind}" part="notice">${icon(kind === 'plain' ? 'calendar' : 'illustrative')}<span><b>${title}</b>${text ? html` ${text}` : nothing}</span></p>`;
}

function details(summary: string, content: TemplateResult): TemplateResult {
  return html`<details><summary part="summary">${summary}</summary><div class="folded">${content}</div></details>`;
}

function slipTable({ slips }: HeaderView, words: HeaderWords, official: (text: Printed) => unknown): TemplateResult {
  return html`<table part="table">
    <thead><tr><th scope="col">${words.slipPrinted}</th><th scope="col">${words.slipReading}</th><th scope="col">${words.place}</th></tr></thead>
    <tbody>${slips.map(({ printed, reading, place }) => html`<tr><td>${official(printed)}</td><td>${official(reading)}</td><td>${place}</td></tr>`)}</tbody>
  </table>`;
}
