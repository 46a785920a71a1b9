import type { Occurrence, Plan } from '@binhdanggioi/domain';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../base/language.ts';
import { icon } from '../styles/icons.ts';

/** What a reader may put into a calendar: chosen fallings of one plan. */
export interface Offer {
  readonly plan: Plan;
  readonly occurrences: readonly Occurrence[];
  readonly locale: Locale;
}

/** How the writing of the file went; `offered` until the reader asks for it. */
export type Outcome = 'offered' | 'written' | 'failed';

interface Preview {
  readonly calendarPreview: (offer: Offer, id: string, outcome: Outcome, onOutcome: (outcome: Outcome) => void) => TemplateResult;
}

/**
 * A button that first shows what would be added to a calendar, and there a second one that writes the file.
 * Few readers ask for it, so the preview comes with the first press and what writes the file with the second.
 */
export class CalendarOffer {
  readonly #host: ReactiveControllerHost;
  #open: string | undefined;
  #outcome: Outcome = 'offered';
  #preview: Preview | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** `key` tells the offers of one element apart; `which` follows the label for the ear. */
  button(key: string, label: string, which = ''): TemplateResult {
    const isOpen = this.isOpen(key);
    return html`<button type="button" part="button" aria-expanded=${isOpen} aria-controls=${isOpen ? `calendar-${key}` : nothing} @click=${() => void this.toggle(key)}>${icon('calendar')}<span>${label}${which ? html`<span class="vh">${which}</span>` : nothing}</span></button>`;
  }

  /** Whether a preview, whose id is then `calendar-` and its key, is there. */
  isOpen(key: string): boolean {
    return this.#preview !== undefined && this.#open === key;
  }

  /** Stands after the button, and is there only while the preview is open. */
  preview(key: string, offer: Offer): TemplateResult | typeof nothing {
    if (!this.#preview || this.#open !== key) return nothing;
    return this.#preview.calendarPreview(offer, `calendar-${key}`, this.#outcome, (outcome) => this.#draw({ open: key, outcome }));
  }

  /** Opens a preview, and closes the one that is open. */
  async toggle(key: string): Promise<void> {
    const open = this.#open === key ? undefined : key;
    this.#preview ??= await import('./calendar-preview.ts').catch(() => undefined);
    this.#draw({ open: this.#preview && open, outcome: 'offered' });
  }

  #draw({ open, outcome }: { readonly open: string | undefined; readonly outcome: Outcome }): void {
    this.#open = open;
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
