import { formatDate, formatDateRange, type Occurrence } from '@binhdanggioi/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../base/language.ts';
import type { Offer, Outcome } from './calendar-offer.ts';
import { calendarPreviewWords, type CalendarPreviewWords } from './calendar-preview.words.ts';
import { download } from './download.ts';
import { labelName, printed } from './names.ts';
import { showName } from './show-name.ts';

/** What would be added, line by line, and the button that writes it. */
export function calendarPreview(offer: Offer, id: string, outcome: Outcome, onOutcome: (outcome: Outcome) => void): TemplateResult {
  const { occurrences, locale } = offer;
  const words = calendarPreviewWords[locale];
  const write = (): Promise<void> => writeFile(offer, words).then(() => onOutcome('written'), () => onOutcome('failed'));
  return html`<div class="toolbar message" part="message" id=${id} role="group" aria-label=${words.name}>
    <p class="title">${words.willAdd}</p>
    <ul>${occurrences.map((one) => html`<li>${line(one, locale, words)}</li>`)}</ul>
    <p>${words.reminder}</p>
    <button type="button" part="button" @click=${write}>${words.write}</button>
    <p role="status">${outcome === 'written' ? words.written(fileName(offer, words)) : outcome === 'failed' ? words.failed : nothing}</p>
  </div>`;
}

/** As the file has it: of what must be done by a day its last permitted one, else the days from first to last. */
function line({ entry, kind, start, lastDay }: Occurrence, locale: Locale, words: CalendarPreviewWords): TemplateResult {
  const isDuty = kind === 'report' || kind === 'deadline' || kind === 'review';
  const days = isDuty ? words.lastDay(formatDate(lastDay, locale)) : words.onDays(start < lastDay ? formatDateRange(start, lastDay, locale) : formatDate(lastDay, locale));
  return html`${showName(labelName(entry.title, locale))}${days}${words.printed[0]}${showName(printed(entry.wording, locale))}${words.printed[1]}`;
}

async function writeFile(offer: Offer, words: CalendarPreviewWords): Promise<void> {
  const { toICalendar } = await import('@binhdanggioi/domain/icalendar');
  const { plan, occurrences, locale } = offer;
  const text = toICalendar(plan, { from: '0001-01-01', to: '9999-12-31', only: occurrences, now: new Date().toISOString(), locale });
  download(fileName(offer, words), 'text/calendar', text);
}

function fileName({ plan, occurrences: [first, ...rest] }: Offer, words: CalendarPreviewWords): string {
  const one = first && !rest.length ? `-${first.schedule}-${first.year}` : '';
  return `${words.fileName}-${plan.id}${one}.ics`;
}
