const MARKS = /[\u0300-\u036f]/g;
const GAPS = /[\s\u2010-\u2015\u2212-]+/g;

/**
 * A text as it is searched: without tone and vowel marks, đ as d, in small letters, every run of
 * spaces and dashes as one space. "Sở Lao động – Thương binh" becomes "so lao dong thuong binh".
 * For matching only; what is shown stays as printed.
 *
 * @example
 * foldForSearch('Sở Lao động – Thương binh') // → 'so lao dong thuong binh'
 */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(GAPS, ' ').trim();
}

/** Where a folded query stands in a text, as positions in the text itself, the end not included. */
export interface FoldedMatch {
  readonly start: number;
  readonly end: number;
}

/**
 * The first place where `query` is found in `text` when both are folded; `undefined` for none or an empty query.
 *
 * @example
 * findFolded('Sở Nội vụ', 'noi vu') // → { start: 3, end: 9 }
 */
export function findFolded(text: string, query: string): FoldedMatch | undefined {
  const wanted = foldForSearch(query);
  if (wanted === '') return undefined;
  // Each folded character remembers which characters of the text it came from.
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const character of text) {
    const end = position + character.length;
    const piece = /^[\s\u2010-\u2015\u2212-]$/.test(character) ? ' ' : foldForSearch(character);
    if (piece === '' || (piece === ' ' && folded.endsWith(' '))) {
      if (ends.length > 0) ends[ends.length - 1] = end;
    } else {
      for (let index = 0; index < piece.length; index += 1) {
        starts.push(position);
        ends.push(end);
      }
      folded += piece;
    }
    position = end;
  }
  const at = folded.indexOf(wanted);
  const start = starts[at];
  const end = ends[at + wanted.length - 1];
  return start === undefined || end === undefined ? undefined : { start, end };
}
