import { formatDate } from '@binhdanggioi/domain';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { BdgElement, elementStyles, type ViewContext } from '../../base/bdg-element.ts';
import type { PlanSnapshot } from '../../base/snapshot.ts';
import { vietnamDate } from '../../base/today.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { findings as Findings } from './findings.template.ts';
import { headerStyles } from './plan-header.styles.ts';
import { headerTemplate } from './plan-header.template.ts';
import { headerView } from './plan-header.view.ts';
import { headerWords, type HeaderWords } from './plan-header.words.ts';

/**
 * The identity of a plan: what it is, whom it comes from, what it carries out, what it holds, how sure its figures are,
 * and what is missing or misspelt in its copy.
 *
 * @tag bdg-plan-header
 * @csspart plan-header - the whole
 * @csspart title - the heading
 * @csspart toolbar - printing, and the document itself where the plan has its address; `button` each control
 * @slot index - what comes before the facts: `<bdg-task-list view="index">` where tasks are all that a plan has
 * @csspart facts - counts and identity, as terms
 * @csspart notice - what has to be known first
 * @csspart findings - what editors see with `lint`
 * @csspart summary - the line that unfolds a list; `table` the list of misspellings
 */
export class BdgPlanHeader extends BdgElement<HeaderWords & CommonWords> {
  static override styles = elementStyles(headerStyles);
  static override properties: PropertyDeclarations = { lint: { type: Boolean } };
  /** For editors: shows what `checkPlan` finds in the plan, with codes and places. */
  lint = false;
  /** There once an editor has asked. */
  #findings: typeof Findings | undefined;

  constructor() {
    super(headerWords);
  }

  /** The index shows for itself what it waits for. */
  protected override renderState(snapshot: PlanSnapshot, words: HeaderWords & CommonWords): TemplateResult {
    return html`${super.renderState(snapshot, words)}<slot name="index"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Without the network nothing is shown, and the next change tries again.
    if (this.lint && !this.#findings) {
      void import('./findings.template.ts').then(
        ({ findings }) => {
          this.#findings = findings;
          this.requestUpdate();
        },
        () => undefined,
      );
    }
  }

  protected override renderPlan({ plan, asOf, locale, words, headingLevel }: ViewContext<HeaderWords & CommonWords>): TemplateResult {
    return headerTemplate(headerView({ plan, asOf, locale, words }), {
      words,
      headingLevel,
      printedOn: words.printedOn(formatDate(vietnamDate(), locale)),
      print: () => window.print(),
      findings: this.lint ? this.#findings?.(plan, locale, headingLevel) : undefined,
    });
  }
}
