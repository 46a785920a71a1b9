import type { PropertyDeclarations } from 'lit';
import { BdgElement } from '../base/bdg-element.ts';
import type { SelectDetail } from '../events/events.ts';
import type { CommonWords } from '../words/common.words.ts';

/** An element whose content can be narrowed to one agency and to a text. */
export abstract class FilteredElement<W extends CommonWords> extends BdgElement<W> {
  static override properties: PropertyDeclarations = { agency: {}, query: { state: true } };
  /** Id of the agency that is shown alone; all are shown if absent or not in the element. */
  agency: string | undefined;
  protected query = '';

  /** Follows the reader's choice unless the page cancels it. */
  protected chooseAgency(id: string): void {
    if (id === (this.agency ?? '')) return;
    const event = new CustomEvent<SelectDetail>('bdg-select', { detail: { kind: 'agency', id }, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this.agency = id;
  }

  protected clearFilters(): void {
    this.query = '';
    this.chooseAgency('');
  }
}
