import { BdgElement, elementStyles, evaluationOf, heading, type CommonWords, type ViewContext } from '@binhdanggioi/components/base.js';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type * as StatusFiles from './status-chart.file.ts';
import { statusStyles } from './status-chart.styles.ts';
import { statusTemplate } from './status-chart.template.ts';
import { statusView } from './status-chart.view.ts';
import { statusWords, type StatusWords } from './status-chart.words.ts';

type Words = StatusWords & CommonWords;

/**
 * A plan at a glance: how many indicators are met and on track, and which, as two strips of marks and a table by objective.
 * Each mark leads to the card of its indicator, `#bdg-<plan id>-<indicator id>`.
 *
 * @tag bdg-status-chart
 * @fires bdg-select - the reader follows a mark (`detail.kind` `indicator`, `detail.id`); cancel it to take the reader elsewhere
 * @csspart figure - the whole
 * @csspart summary - the sentence that says it all
 * @csspart data-status - the mark "Minh họa" or "Ước tính"
 * @csspart table - the table of marks
 * @csspart objective - one objective in the table
 * @csspart marks - one mark in the table
 * @csspart toolbar - the buttons for the files, each a `button`
 * @csspart caption - how progress is computed, source and date
 */
export class BdgStatusChart extends BdgElement<Words> {
  static override styles = elementStyles(statusStyles);
  static override properties: PropertyDeclarations = { csv: {}, notSaved: { state: true } };
  /** `standard` for CSV with commas and decimal points; else as Excel in a Vietnamese Windows reads it. */
  csv: string | undefined;
  protected notSaved = false;

  constructor() {
    super(statusWords);
    this.addEventListener('click', this.#follow);
  }

  protected override get needsFigures(): boolean {
    return true;
  }

  protected override renderPlan({ plan, asOf, locale, words, headingLevel }: ViewContext<Words>): TemplateResult {
    const evaluation = evaluationOf(plan, asOf);
    const view = statusView(plan, evaluation, { asOf, locale, words });
    if (!evaluation.totals.indicators) {
      return html`<div class="head">${heading(headingLevel, view.title)}</div>
        <p class="message" part="message">${words.noIndicators}</p>`;
    }
    const file = `${words.fileName}-${plan.id}`;
    return statusTemplate(view, {
      words,
      level: headingLevel,
      notSaved: this.notSaved,
      onCsv: () => void this.#save((files) => files.saveCsv(file, files.statusRows(plan, evaluation, { locale, words }), this.csv)),
      onPng: () => void this.#save(({ savePng }) => savePng(file, view, this.renderRoot, words)),
    });
  }

  /** A file that can't be made is told in one line; the page stays as it is. */
  async #save(save: (files: typeof StatusFiles) => Promise<void> | void): Promise<void> {
    try {
      await save(await import('./status-chart.file.ts'));
      this.notSaved = false;
    } catch {
      this.notSaved = true;
    }
  }

  readonly #follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link) return;
    const detail = { kind: 'indicator', id: link.dataset['indicator'] };
    const isFollowed = this.dispatchEvent(new CustomEvent('bdg-select', { detail, bubbles: true, composed: true, cancelable: true }));
    if (!isFollowed) event.preventDefault();
    // A page with a <base> would send its reader to another page; a new tab may go there.
    else if (withoutHash(link.href) !== withoutHash(location.href) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      location.hash = link.hash;
    }
  };
}

const withoutHash = (address: string): string => address.replace(/#.*/s, '');
