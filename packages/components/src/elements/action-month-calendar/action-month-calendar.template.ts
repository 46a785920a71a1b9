import type { CivilDate } from '@binhdanggioi/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { fixed } from '../../base/fixed.ts';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import { icon } from '../../styles/icons.ts';
import type { Name } from '../../shared/names.ts';
import { showName } from '../../shared/show-name.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { CalendarView } from './action-month-calendar.view.ts';
import type { CalendarWords, Parts } from './action-month-calendar.words.ts';
import type { AgendaItem } from './agenda.ts';
import type { Mark } from './marks.ts';
import type { DayCell, MonthGrid } from './month-grid.ts';

export interface TemplateOptions {
  readonly words: CalendarWords & CommonWords;
  readonly headingLevel: HeadingLevel;
  readonly showsMonths: boolean;
  /** False where the day of judgement is so old that "9 days left" would mislead on paper. */
  readonly printsCountdown: boolean;
  readonly choose: (view: 'month' | 'agenda') => void;
  readonly chooseYear: (year: string) => void;
  /** What shows what would go into a calendar; nothing before a reader has asked for it. */
  readonly offers: Offers;
}

export interface Offers {
  readonly isOpen: (key: string) => boolean;
  readonly ask: (key: string) => void;
  /** Of one entry, or of all. */
  readonly preview: (key: string, schedule?: string) => unknown;
}

const text = (parts: Parts<Name>): unknown[] => parts.map((part) => (typeof part === 'string' ? part : showName(part)));
/** Punctuation that sight does not need and speech does. */
const pause = (sign: '.' | ','): TemplateResult => fixed(`<span class="vh">${sign} </span>`);
const time = (date: CivilDate, label: string): TemplateResult => html`<time datetime=${date} .textContent=${label}></time>`;

export function calendarTemplate(view: CalendarView, options: TemplateOptions): TemplateResult {
  const { words, headingLevel } = options;
  const both = options.showsMonths && view.months.length > 0;
  return html`<section aria-labelledby="title">
    <div class="head">
      <div>${heading(headingLevel, view.title)}${view.leads.map((lead) => html`<p class="muted">${lead}</p>`)}</div>
      <div class="tools">${view.years.length > 1 ? yearChoice(view, options) : nothing}${view.months.length ? viewSwitch(options) : nothing}${view.isAhead ? calendarButton('all', words.allToCalendar, '', options) : nothing}</div>
    </div>
    ${options.offers.preview('all')}
    <div class="cal ${both ? 'both' : nothing}">
      ${both
        ? html`<div class="months">
            <ul class="key" aria-label=${words.keyLabel}>${view.key.map(({ kind, text }) => html`<li class=${kind === 'band' ? 'key-band' : kind}>${shape(kind)} ${text}</li>`)}</ul>
            ${view.months.map((month) => monthTable(month, view, words))}
          </div>`
        : nothing}
      <div class="agenda" part="agenda">
        ${heading(deeper(headingLevel), words.agenda, 'caption', 'agenda')}
        ${view.agenda.length ? html`<ol>${view.agenda.map((item, at) => agendaItem(item, String(at), options))}</ol>` : nothing}
        ${view.undated.length
          ? html`${heading(deeper(headingLevel), words.undated, 'caption', 'undated')}
            <ul aria-labelledby="undated">${view.undated.map((item) => agendaItem(item, '', options))}</ul>`
          : nothing}
      </div>
    </div>
    <slot name="support"></slot>
  </section>`;
}

/** Only the plan's own years, so that no other can be asked for here. */
function yearChoice({ year, years }: CalendarView, { words, chooseYear }: TemplateOptions): TemplateResult {
  const choose = ({ target }: Event): void => {
    const select = target as HTMLSelectElement;
    const { value } = select;
    // A choice comes back as `year`, or not at all when the page cancels it.
    select.value = String(year);
    chooseYear(value);
  };
  return html`<label class="toolbar" part="toolbar">${words.yearLabel}<select .value=${String(year)} @change=${choose}>${years.map((one) => html`<option ?selected=${one === year}>${one}</option>`)}</select></label>`;
}

function viewSwitch({ words, showsMonths, choose }: TemplateOptions): TemplateResult {
  const button = (view: 'month' | 'agenda', label: string): TemplateResult =>
    html`<button type="button" part="button" aria-pressed=${showsMonths === (view === 'month')} @click=${() => choose(view)}>${label}</button>`;
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${words.viewLabel}>${button('month', words.monthAndList)}${button('agenda', words.listOnly)}</div>`;
}

/** `which` follows the label for the ear. */
function calendarButton(key: string, label: string, which: unknown, { offers }: TemplateOptions): TemplateResult {
  const isOpen = offers.isOpen(key);
  return html`<button type="button" part="button" aria-expanded=${isOpen} aria-controls=${isOpen ? `calendar-${key}` : nothing} @click=${() => offers.ask(key)}>${icon('calendar')}<span>${label}${which ? html`<span class="vh">: ${which}</span>` : nothing}</span></button>`;
}

function monthTable(month: MonthGrid, { weekdays }: CalendarView, words: CalendarWords & CommonWords): TemplateResult {
  return html`<table part="month">
    <caption>${month.caption}</caption>
    <thead><tr>${weekdays.map(({ short, long }) => html`<th scope="col"><span aria-hidden="true">${short}</span><span class="vh">${long}</span></th>`)}</tr></thead>
    <tbody>${month.weeks.map((week) => html`<tr>${week.map((cell) => (cell ? dayCell(cell, words) : fixed('<td class="out"></td>')))}</tr>`)}</tbody>
  </table>`;
}

function dayCell({ date, day, isWeekend, isToday, hasBar, band, marks }: DayCell, words: CalendarWords & CommonWords): TemplateResult {
  const label = band?.label;
  return html`<td part="day" class="${isWeekend ? 'we' : ''} ${hasBar ? 'bar' : ''} ${isToday ? 'today' : ''}">
    <time class="dn" datetime=${date}><i .textContent=${day}></i>${isToday ? html`<span class="vh"> ${words.today}</span>` : nothing}</time>
    ${band
      ? html`<span part="band" class="band ${band.isStart ? 'start' : ''} ${band.isEnd ? 'end' : ''}">${label ? html`<b class="r${label.room}" aria-hidden="true">${label.text}<span>${label.more}</span></b>` : nothing}<span class="vh">${words.inBand}</span></span>`
      : fixed('<span class="gap"></span>')}${marks.map((mark) => markTemplate(mark, words))}
  </td>`;
}

function markTemplate({ kind, text: parts }: Mark, words: CommonWords): TemplateResult {
  return html`<span class="mark ${kind}" part=${kind === 'deadline' ? 'deadline' : nothing}>${shape(kind)}<span class="t">${text(parts)}</span>${kind === 'sample' ? html` <span class="tag illustrative" part="data-status">${words.illustrative}</span>` : nothing}</span>`;
}

/** The shape of a mark: all that is seen of it in a narrow table. */
function shape(kind: Mark['kind'] | 'band'): TemplateResult {
  return kind === 'deadline' ? icon('flag') : kind === 'sample' ? icon('illustrative') : fixed('<i class="shape"></i>');
}

function agendaItem(item: AgendaItem, key: string, options: TemplateOptions): TemplateResult {
  const { words, printsCountdown } = options;
  return html`<li class=${item.kind} part="agenda-item">
    <p class="when">
      ${item.kind === 'deadline' ? icon('flag') : item.kind === 'observance' ? icon('observance') : nothing}
      ${item.days.length
        ? html`<b>${item.days.map(({ date, text: day }, i) => html`${i ? ' – ' : nothing}${time(date, day)}`)}</b>${pause(',')}<span class="wd" .textContent=${item.when}></span>`
        : html`<b .textContent=${item.when}></b>`}${item.isToday ? html`<span class=${printsCountdown ? 'now' : 'now screen'}><span class="vh">, </span>${words.today}</span>` : nothing}${pause('.')}
    </p>
    <div class="what">
      <b>${text(item.title)}</b>${pause('.')}
      ${item.who ? html`<p class="who">${text(item.who)}${pause('.')}</p>` : nothing} ${item.printed ? html`<p>${text(item.printed)}</p>` : nothing}
      ${item.notes.map((note) => html`<p>${note}${item.illustrative ? html` <span class="tag illustrative" part="data-status">${icon('illustrative')}${words.illustrative}</span>` : nothing}</p>`)}
      ${item.countdown ? html`<p class=${printsCountdown ? 'left' : 'left screen'}>${item.countdown}</p>` : nothing}
      ${item.state ? html`<p class="state">${icon(item.state)} ${words[item.state]}</p>` : nothing}
      ${item.open === undefined ? nothing : html`${calendarButton(key, words.toCalendar, text(item.title), options)}${options.offers.preview(key, item.open)}`}
    </div>
  </li>`;
}
