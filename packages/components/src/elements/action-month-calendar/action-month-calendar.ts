import { daysBetween, type CivilDate, type Occurrence, type Plan } from '@binhdanggioi/domain';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { BdgElement, elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import { vietnamDate } from '../../base/today.ts';
import type { SelectDetail } from '../../events/events.ts';
import type { CalendarOffer } from '../../shared/calendar-offer.ts';
import { NarrowController } from '../../shared/narrow.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { calendarStyles } from './action-month-calendar.styles.ts';
import { calendarTemplate } from './action-month-calendar.template.ts';
import { calendarView } from './action-month-calendar.view.ts';
import { calendarWords, type CalendarWords } from './action-month-calendar.words.ts';

/** What a reader asks for who takes the year along; few do, so it comes with the first press. */
interface Offering {
  readonly offer: CalendarOffer;
  readonly occurrencesOf: (plan: Plan, year: number, asOf: CivilDate, schedule?: string) => readonly Occurrence[];
}

/** From this width of its own box on, the element shows month tables beside the list unless told otherwise. */
const MONTHS_FROM = 840;

/**
 * The Action Month of one year: month tables with the band, the plan's deadlines on the days it names, and the same as a list by day.
 *
 * @tag bdg-action-month-calendar
 * @csspart agenda - the list by day; `agenda-item` each line
 * @csspart month - a month's table; `day` a cell, `band` the Action Month in it, `deadline` a deadline in it
 * @csspart toolbar - the choice of view, and of the year; `button` each choice, and what takes deadlines into the reader's own calendar
 * @slot support - below the calendar: where a portal gives whom to turn to for help, since none is built in
 * @fires bdg-select - the reader chose a year (`detail.kind`, `detail.id`); cancel it to keep the element from following
 */
export class BdgActionMonthCalendar extends BdgElement<CalendarWords & CommonWords> {
  static override styles = elementStyles(calendarStyles);
  static override properties: PropertyDeclarations = { year: {}, view: {} };
  /** The year to show; else that of the day of judgement, or the next once the Action Month is over. */
  year: string | number | undefined;
  /** `month` shows tables and list, `agenda` the list only, `auto` what there is room for. */
  view: string | undefined;

  readonly #narrow = new NarrowController(this, MONTHS_FROM);
  #offering: Offering | undefined;

  constructor() {
    super(calendarWords);
  }

  protected override renderPlan({ plan, asOf, locale, words, headingLevel }: ViewContext<CalendarWords & CommonWords>): TemplateResult {
    const year = Number(this.year || Number.NaN);
    const view = calendarView(plan, { asOf, locale, words, ...(Number.isInteger(year) && { year }) });
    return calendarTemplate(view, {
      words,
      headingLevel,
      showsMonths: this.view === 'month' || (this.view !== 'agenda' && !this.#narrow.isNarrow),
      printsCountdown: daysBetween(asOf, vietnamDate()) <= 1,
      choose: (chosen) => {
        this.view = chosen;
      },
      chooseYear: (id) => this.#chooseYear(id),
      offers: {
        isOpen: (key) => this.#offering?.offer.isOpen(key) ?? false,
        ask: (key) => void this.#ask(key),
        preview: (key, schedule) =>
          this.#offering?.offer.isOpen(key)
            ? this.#offering.offer.preview(key, { plan, locale, occurrences: this.#offering.occurrencesOf(plan, view.year, asOf, schedule) })
            : undefined,
      },
    });
  }

  /** Follows the reader's choice unless the page cancels it. */
  #chooseYear(id: string): void {
    const event = new CustomEvent<SelectDetail>('bdg-select', { detail: { kind: 'year', id }, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this.year = id;
  }

  async #ask(key: string): Promise<void> {
    // Without the network nothing opens, and the next press tries again.
    const loaded = this.#offering ? undefined : await import('./year-offers.ts').catch(() => undefined);
    if (loaded) this.#offering ??= { offer: new loaded.CalendarOffer(this), occurrencesOf: loaded.yearOccurrences };
    await this.#offering?.offer.toggle(key);
  }
}
