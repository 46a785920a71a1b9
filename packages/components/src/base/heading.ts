import { html, type TemplateResult } from 'lit';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Any attribute in, a level out: 3 where it says nothing usable. */
export function headingLevel(value: unknown, otherwise: HeadingLevel = 3): HeadingLevel {
  const level = Number(value);
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 || level === 6 ? level : otherwise;
}

/** The level below, for headings inside a part. */
export function deeper(level: HeadingLevel, by = 1): HeadingLevel {
  return headingLevel(Math.min(6, level + by));
}

/** A native heading of the wanted level; `part` is its public name for styling. */
export function heading(level: HeadingLevel, content: unknown, part = 'title', id = part): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${part} part=${part} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part} id=${id}>${content}</h5>`;
    case 6:
      return html`<h6 class=${part} part=${part} id=${id}>${content}</h6>`;
  }
}
