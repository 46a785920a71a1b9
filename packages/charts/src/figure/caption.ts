import { html, type TemplateResult } from 'lit';

/** The lines below a picture in one, with the name that stays Vietnamese on an English page marked as such. */
export function caption({ foot, vietnamese }: { readonly foot: readonly string[]; readonly vietnamese?: string | undefined }): string | TemplateResult {
  const text = foot.join(' ');
  const at = vietnamese === undefined ? -1 : text.indexOf(vietnamese);
  return vietnamese === undefined || at < 0
    ? text
    : html`${text.slice(0, at)}<span lang="vi">${vietnamese}</span>${text.slice(at + vietnamese.length)}`;
}
