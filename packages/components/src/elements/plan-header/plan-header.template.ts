import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '../../base/heading.ts';
import { icon } from '../../styles/icons.ts';
import { showName } from '../../shared/show-name.ts';
import type { Content, Fact } from './facts.ts';
import type { Notice } from './notices.ts';
import type { HeaderView } from './plan-header.view.ts';
import type { HeaderWords } from './plan-header.words.ts';

export interface TemplateOptions {
  readonly words: HeaderWords;
  readonly headingLevel: HeadingLevel;
  readonly printedOn: string;
  readonly print: () => void;
  /** What editors asked for; nothing for readers. */
  readonly findings: TemplateResult | undefined;
}

const text = (content: Content): unknown[] => content.map((part) => (typeof part === 'string' ? part : showName(part)));

export function headerTemplate(view: HeaderView, { words, headingLevel, printedOn, print, findings }: TemplateOptions): TemplateResult {
  return html`<section part="plan-header" aria-labelledby="title">
    <div class="top">
      <div>
        <p class="muted small">${view.kind}</p>
        ${heading(headingLevel, showName(view.title))}
        ${view.bases.map((basis) => html`<p class="basis muted">${text(basis)}</p>`)}
      </div>
      <slot name="index"></slot>
      <div class="toolbar" part="toolbar">
        <button type="button" part="button" @click=${print}>${icon('print')} ${words.print}</button>
        ${view.url ? html`<a class="button" part="button" href=${view.url}>${icon('document')} ${words.sourceDocument}</a>` : nothing}
      </div>
    </div>
    <dl class="facts" part="facts">${view.facts.map(factTemplate)}</dl>
    ${view.notices.map(notice)}
    <div class="more">
      ${view.slips.length ? details(words.slips(view.slips.length), slipTable(view, words)) : nothing}
      ${view.gaps.length
        ? details(words.gaps(view.gaps.length), html`<dl class="pairs">${view.gaps.map(({ field, state }) => html`<div><dt>${field}</dt><dd>${text(state)}</dd></div>`)}</dl>`)
        : nothing}
      ${view.otherBases.length ? details(words.otherBases(view.otherBases.length), html`<ul>${view.otherBases.map((basis) => html`<li>${showName(basis)}</li>`)}</ul>`) : nothing}
      ${view.recipients.length || view.signing || view.transcript ? details(words.about, about(view, words)) : nothing}
    </div>
    ${findings ?? nothing}
    <p class="paper">${printedOn}</p>
  </section>`;
}

function factTemplate({ term, value, notes, isCount }: Fact): TemplateResult {
  return html`<div><dt>${term}</dt><dd class=${isCount ? 'big' : nothing}>${text(value)}${notes.map((note) => html`<span class="vh">; </span><small>${text(note)}</small>`)}</dd></div>`;
}

function notice({ kind, title, text }: Notice): TemplateResult {
  return html`<p class="notice ${kind}" part="notice">${icon(kind === 'plain' ? 'calendar' : 'illustrative')}<span><b>${title}</b>${text ? html` ${text}` : nothing}</span></p>`;
}

function details(summary: string, content: TemplateResult): TemplateResult {
  return html`<details><summary part="summary">${summary}</summary><div class="folded">${content}</div></details>`;
}

function about({ recipients, signing, transcript }: HeaderView, words: HeaderWords): TemplateResult {
  return html`${recipients.length ? html`<p id="to">${words.recipients}</p><ul aria-labelledby="to">${recipients.map((recipient) => html`<li>${text(recipient)}</li>`)}</ul>` : nothing}
    ${signing ? html`<p>${text(signing)}</p>` : nothing} ${transcript ? html`<p class="muted hash">${transcript}</p>` : nothing}`;
}

function slipTable({ slips }: HeaderView, words: HeaderWords): TemplateResult {
  return html`<table part="table">
    <thead><tr><th scope="col">${words.slipPrinted}</th><th scope="col">${words.slipReading}</th><th scope="col">${words.place}</th></tr></thead>
    <tbody>${slips.map(({ printed, reading, place }) => html`<tr><td>${showName(printed)}</td><td>${showName(reading)}</td><td>${place}</td></tr>`)}</tbody>
  </table>`;
}
