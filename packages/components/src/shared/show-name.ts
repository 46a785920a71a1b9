import { html, nothing, type TemplateResult } from 'lit';
import { highlight } from './highlight.ts';
import type { Name } from './names.ts';

/** A short name such as "Sở LĐ-TB&XH" must not be broken at its hyphen. */
const hyphened = /\S+\p{Lu}-\p{Lu}\S*/u;

/** A name in its language, with the place marked where a search found it. */
export function showName({ text, lang }: Name, query = ''): TemplateResult | string {
  const whole = hyphened.exec(text);
  if (!lang && !whole && !query) return text;
  return html`<span lang=${lang ?? nothing}>${
    whole && !query ? html`${text.slice(0, whole.index)}<span class="nw">${whole[0]}</span>${text.slice(whole.index + whole[0].length)}` : highlight(text, query)
  }</span>`;
}
