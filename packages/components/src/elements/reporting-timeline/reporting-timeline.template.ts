import type { Occurrence } from '@binhdanggioi/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import type { CalendarOffer, Offer } from '../../shared/calendar-offer.ts';
import type { Name } from '../../shared/names.ts';
import { showName } from '../../shared/show-name.ts';
import { icon, type IconName } from '../../styles/icons.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { Cell } from './cell.view.ts';
import type { NextView } from './next-deadline.view.ts';
import type { DutyRow, TimelineView } from './reporting-timeline.view.ts';
import type { Parts, ShownState, TimelineWords } from './reporting-timeline.words.ts';

/** What the drawing needs besides the duties themselves. */
export interface TimelineDrawing {
  readonly words: TimelineWords & CommonWords;
  readonly level: HeadingLevel;
  readonly overflows: boolean;
  /** False where the day of judgement is so old that "9 days left" would mislead on paper. */
  readonly printsCountdown: boolean;
  readonly calendar: CalendarOffer;
  readonly offer: (occurrences: readonly Occurrence[]) => Offer;
}

const icons: Readonly<Record<Exclude<ShownState, 'not-required'>, IconName>> = {
  filed: 'filed',
  'filed-late': 'flag',
  due: 'due',
  'last-day': 'flag',
  later: 'due',
  overdue: 'flag',
  'not-received': 'document',
  unknown: 'unknown',
};

const text = (parts: Parts<Name>): unknown[] => parts.map((part) => (typeof part === 'string' ? part : showName(part)));
/** Punctuation that sight does not need and speech does. */
const pause = (sign: string): TemplateResult => html`<span class="vh">${sign} </span>`;

/** A whole sentence, parted from the next by a blank. */
export function sentence(parts: Parts<Name>): TemplateResult {
  return html`<span>${text(parts)}</span> `;
}

export function nextBox({ items, lastDay, countdown, occurrences }: NextView, { words, printsCountdown, calendar, offer }: TimelineDrawing): TemplateResult {
  const whens = items.map(({ due }) => due).join('; ');
  return html`<div class="next" part="next-deadline">
    ${items.map(
      ({ due, title, who, printed }) => html`<p class="date">${icon('flag')}${due}${pause('.')}</p>
        <div class="duty"><p><b>${showName(title)}</b>${pause('.')}</p><p>${text(inOneLine(who))}</p> <p class="small">${text(printed)}</p></div>`,
    )}
    <p class="small last"><b>${lastDay}</b> <span class=${printsCountdown ? nothing : 'screen'}>${countdown}</span></p>
    ${calendar.button('next', words.toCalendar, words.ofDeadline(whens))}
    ${calendar.preview('next', offer(occurrences))}
  </div>`;
}

/** "Ai, qua ai, gửi ai": each line a clause of one line. */
function inOneLine(lines: readonly Parts<Name>[]): Parts<Name> {
  return [...lines.flatMap((line, at) => (at ? ['. ', ...line] : line)), '.'];
}

export function table(view: TimelineView, { words, overflows }: TimelineDrawing): TemplateResult {
  const { years, dated, undated } = view;
  const now = (year: number): string => (years.some((one) => one.year === year && one.isCurrent) ? 'now' : '');
  return html`<div class="scroll ${overflows ? 'over' : ''}" tabindex=${overflows ? 0 : nothing} role=${overflows ? 'region' : nothing} aria-label=${overflows ? words.scrollable : nothing}>
    <table part="timeline" class=${years.length < 3 ? 'few' : nothing}><caption class="vh" part="caption">${words.caption}</caption>
      <thead><tr><th scope="col">${words.duty}</th><th scope="col">${words.who}</th>${years.map(({ year, isCurrent }) => html`<th scope="col" class=${now(year)}>${year}${isCurrent ? html`<span class="vh"> ${words.currentYear}</span>` : nothing}</th>`)}</tr></thead>
      ${dated.length ? html`<tbody>${dated.map((row) => html`<tr>${rowHead(row, words)}${who(row)}${row.cells.map((cell) => html`<td class=${now(cell.year)}>${state(cell, words)}</td>`)}</tr>`)}</tbody>` : nothing}
      ${undated.length
        ? html`<tbody>
            <tr class="group"><th scope="rowgroup" colspan=${years.length + 2}>${words.undatedGroup}</th></tr>
            ${undated.map((row) => html`<tr>${rowHead(row, words)}${who(row)}<td colspan=${years.length}>${noDay(words)}${often(row)}</td></tr>`)}
          </tbody>`
        : nothing}
    </table>
  </div>`;
}

function rowHead({ title, due, request }: DutyRow, words: TimelineWords): TemplateResult {
  return html`<th scope="row">${showName(title)}${due === undefined ? nothing : html`<span class="comma">, </span><span class="due">${due}</span>`}${request ? html` <span class="tag nobody">${words.request}</span>` : nothing}</th>`;
}

function who({ who: lines }: DutyRow): TemplateResult {
  return html`<td class="who">${lines.map((line) => html`<p>${text(line)}${pause('.')}</p>`)}</td>`;
}

/** The same duties for narrow places, a list of years under each. */
export function list({ dated, undated }: TimelineView, drawing: TimelineDrawing): TemplateResult {
  const { words, level } = drawing;
  const line = (row: DutyRow): TemplateResult => html`<p><b>${showName(row.title)}</b>${pause('.')}${row.request ? html` <span class="tag nobody">${words.request}</span>` : nothing}</p>
    ${row.due === undefined ? nothing : html`<p class="due">${row.due}${pause('.')}</p>`}<p class="small">${text(inOneLine(row.who))}</p> `;
  return html`<div class="list" part="list">
    <ul>${dated.map((row) => html`<li>${line(row)}<ul>${row.cells.filter((cell) => cell.state !== 'not-required').map((cell) => html`<li><b>${cell.year}</b>${pause(',')}${state(cell, words)}</li>`)}</ul></li>`)}</ul>
    ${undated.length ? html`${heading(deeper(level), words.undatedGroup, 'group', 'undated')}<ul aria-labelledby="undated">${undated.map((row) => html`<li>${line(row)}<p>${noDay(words)}${often(row)}</p></li>`)}</ul>` : nothing}
  </div>`;
}

export function filedLists({ filed, isIllustrative }: TimelineView, { words, level }: TimelineDrawing): TemplateResult[] {
  return filed.map(
    ({ heading: title, items }, at) => html`${heading(deeper(level), html`${text(title)} ${isIllustrative ? sample(words) : nothing}`, 'handed-in', `filed-${at}`)}
      <ul class="filings" aria-labelledby=${`filed-${at}`}>${items.map(({ agency, day }) => html`<li><b>${showName(agency)}</b>${pause(',')}<span>${day}</span></li>`)}</ul>`,
  );
}

function state({ state: shown, word, day, others, isIllustrative }: Cell, words: CommonWords): TemplateResult {
  if (shown === 'not-required') return html`<span class="muted" aria-hidden="true">–</span><span class="vh">${word}</span>`;
  return html`<span class="state ${shown}" part=${`chip chip-${shown}`}>${icon(icons[shown])}<span>${word}${day === undefined ? nothing : html` <span class="day">${day}</span>`}</span></span>${
    others === undefined ? nothing : html`<span class="others">${pause('.')}${others}</span>`
  }${isIllustrative ? html`${pause('.')}${sample(words)}` : nothing}`;
}

function sample(words: CommonWords): TemplateResult {
  return html`<span class="tag illustrative" part="data-status">${icon('illustrative')}${words.illustrative}</span>`;
}

function noDay(words: TimelineWords): TemplateResult {
  return html`<span class="state undated">${icon('undated')}<span>${words.undated}</span></span>`;
}

function often({ often: name }: DutyRow): TemplateResult | typeof nothing {
  return name ? html`${pause('.')}<span class="often">${showName(name)}</span>` : nothing;
}
