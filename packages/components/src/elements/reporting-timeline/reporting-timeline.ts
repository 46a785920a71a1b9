import { daysBetween } from '@binhdanggioi/domain';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BdgElement, elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import { heading } from '../../base/heading.ts';
import type { Locale } from '../../base/language.ts';
import { vietnamDate } from '../../base/today.ts';
import { CalendarOffer } from '../../shared/calendar-offer.ts';
import { OverflowController } from '../../shared/overflow.ts';
import { icon } from '../../styles/icons.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { timelineStyles } from './reporting-timeline.styles.ts';
import { filedLists, list, nextBox, sentence, table, type TimelineDrawing } from './reporting-timeline.template.ts';
import { timelineView, type TimelineView } from './reporting-timeline.view.ts';
import { timelineWords, type TimelineWords } from './reporting-timeline.words.ts';

type Words = TimelineWords & CommonWords;

/**
 * Who reports to whom, through whom and by when: the duties of a plan by year, the next deadline, and what is known to have been filed.
 * A duty without a printed day is never due; groups, requests and duties without a complete record of filings are never late.
 *
 * @tag bdg-reporting-timeline
 * @csspart next-deadline - the deadline that can next be kept
 * @csspart timeline - the table of duties by year; `list` the same where it is narrow
 * @csspart toolbar - what a reader can take along; `button` each, `message` what would be added to a calendar
 * @csspart chip - a state, with the state as a second name: `chip-filed`, `chip-due`, `chip-unknown` …
 */
export class BdgReportingTimeline extends BdgElement<Words> {
  static override styles = elementStyles(timelineStyles);
  static override properties: PropertyDeclarations = { from: {}, to: {}, agency: {}, publicLateness: { attribute: 'public-lateness' } };
  /** First year shown, as a year or a civil date; that of the plan if absent. */
  from: string | number | undefined;
  /** Last year shown, as a year or a civil date; that of the plan if absent. */
  to: string | number | undefined;
  /** Id of the agency whose duties are shown alone; all are shown if absent or not in the plan. */
  agency: string | undefined;
  /** `on` calls a duty overdue where it is known to be; otherwise it is said not to have been received. */
  publicLateness: string | undefined;

  readonly #overflow = new OverflowController(this, '.scroll');
  readonly #calendar = new CalendarOffer(this);

  constructor() {
    super(timelineWords);
  }

  protected override renderPlan({ plan, asOf, locale, words, headingLevel }: ViewContext<Words>): TemplateResult {
    const view = timelineView(plan, {
      asOf,
      locale,
      words,
      from: this.from,
      to: this.to,
      agency: this.agency,
      namesLateness: this.publicLateness === 'on',
    });
    const title = heading(headingLevel, words.title);
    const leads = view.leads.map((lead) => sentence(lead));
    if (!view.dated.length && !view.undated.length)
      return html`<div class="head">${title}</div><p class="message" part="message">${leads.length ? leads : words.nothing}</p>`;

    const drawing: TimelineDrawing = {
      words,
      level: headingLevel,
      overflows: this.#overflow.overflows,
      printsCountdown: daysBetween(asOf, vietnamDate()) <= 1,
      calendar: this.#calendar,
      offer: (occurrences) => ({ plan, occurrences, locale }),
    };
    return html`<div class="head">
        <div>${title}<p class="summary" part="summary">${leads}</p></div>
        <div class="toolbar tools" part="toolbar">
          <button type="button" part="button" @click=${() => this.#download(plan.id, view, words, locale)}>${icon('download')}${words.download}</button>
          ${view.open.length ? this.#calendar.button('all', words.allToCalendar) : nothing}
        </div>
      </div>
      ${this.#calendar.preview('all', drawing.offer(view.open))}
      ${view.next ? nextBox(view.next, drawing) : nothing}
      ${table(view, drawing)}${list(view, drawing)}
      ${filedLists(view, drawing)}
      ${view.isIllustrative ? html`<p class="notes">${words.sampleNote}</p>` : nothing}
      <p class="notes">${view.notes.join(' ')}</p>`;
  }

  /** Few readers take the table with them, so what writes it is fetched when one does. */
  async #download(plan: string, view: TimelineView, words: Words, locale: Locale): Promise<void> {
    const [{ timelineCsv }, { download }] = await Promise.all([import('./timeline-csv.ts'), import('../../shared/download.ts')]);
    const { name, text } = timelineCsv(plan, view, words, locale);
    download(name, 'text/csv', text);
  }
}
