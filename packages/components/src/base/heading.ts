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

/** The templates of the six levels, which differ in their tag alone: lit takes no value there. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class=`, ' part=', ' id=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
}) as unknown as readonly TemplateStringsArray[];

/** A native heading of the wanted level; `part` is its public name for styling. */
export function heading(level: HeadingLevel, content: unknown, part = 'title', id = part): TemplateResult {
  return html(templates[level - 1] as TemplateStringsArray, part, part, id, content);
}
