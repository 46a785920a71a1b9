import { findFolded } from '@binhdanggioi/domain';
import { html, type TemplateResult } from 'lit';

/** A text with the place marked where a search found it; marks of tone and case make no difference. */
export function highlight(text: string, query: string): TemplateResult | string {
  const found = findFolded(text, query);
  if (!found) return text;
  return html`${text.slice(0, found.start)}<mark>${text.slice(found.start, found.end)}</mark>${text.slice(found.end)}`;
}
