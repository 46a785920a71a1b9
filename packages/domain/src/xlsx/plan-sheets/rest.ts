import { isNothing, isObject, partAt, setPart, type JsonObject } from './parts.ts';

/**
 * What the columns of a row cannot hold: unknown keys, texts that a cell would change (spaces around them, a lone dash, tone marks stored
 * apart), lists where the columns have room for one. By JSON pointer into the object of the row, so that nothing of a plan is lost.
 */
export type Rest = Readonly<Record<string, unknown>>;

/** The key for what the row belongs to, where its code is such a text; no pointer, since it lies outside the object. */
export const OWNER = '#';

/** As the text of a cell that every program leaves as it is; `''` for nothing. */
export function restText(rest: Rest): string {
  if (Object.keys(rest).length === 0) return '';
  const text = JSON.stringify(rest).replace(/[\p{Cc}\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu, escaped);
  return text === text.normalize('NFC') ? text : text.replace(/[^\0-\x7f]/g, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `undefined` for a text that is none. */
export function readRest(text: string): Rest | undefined {
  try {
    const rest: unknown = JSON.parse(text);
    return isObject(rest) && Object.keys(rest).every((key) => key.startsWith('/') || key === OWNER) ? rest : undefined;
  } catch {
    return undefined;
  }
}

/** Puts what was left over back; the pointers of what the columns say already, and what cannot be put anywhere, come back. */
export function addRest(object: JsonObject, rest: Rest): string[] {
  return Object.entries(rest)
    .filter(([pointer, value]) => {
      const path = pathOf(pointer);
      return !isNothing(partAt(object, path)) || !setPart(object, path, value);
    })
    .map(([pointer]) => pointer);
}

export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}
