import type { PropertyDeclarations, PropertyValues } from 'lit';
import { BdgElement } from '../base/bdg-element.ts';
import type { SelectDetail } from '../events/events.ts';
import type { CommonWords } from '../words/common.words.ts';

/** An element whose content can be narrowed to one agency and to a text. */
export abstract class FilteredElement<W extends CommonWords> extends BdgElement<W> {
  static override properties: PropertyDeclarations = { agency: {}, query: { state: true }, syncUrl: { type: Boolean, attribute: 'sync-url' } };
  /** Id of the agency that is shown alone; all are shown if absent or not in the element. */
  agency: string | undefined;
  /** Keeps what the reader narrows by in the hash of the address (`#bdg-filter&…`), and takes it from there when the page is opened. */
  syncUrl = false;
  protected query = '';
  /** What stands in the address. */
  protected readonly synced: readonly string[] = ['agency', 'query'];

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Few pages want it, so it is fetched by those that do.
    if (this.syncUrl) void import('./url-sync.ts').then(({ UrlSync }) => new UrlSync(this, this.synced), () => undefined);
  }

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
