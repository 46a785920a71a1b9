/** What every chart says around its picture. */
export interface FigureView {
  readonly title: string;
  /** One sentence of at most 40 syllables, made from the figures and claiming no more than they do. */
  readonly sentence: string;
  readonly mark?: FigureMark | undefined;
  /** What has to be known to read the picture: a change of area, a baseline without a year. */
  readonly notes: readonly string[];
  /** Absent where there is nothing to show. */
  readonly table?: FigureTable | undefined;
  /** Source, date, data status: a line each. */
  readonly foot: readonly string[];
  /** The issuer's printed name in the foot, where the page is not Vietnamese. */
  readonly vietnamese?: string | undefined;
}

/** How sure the weakest figure shown is. */
export interface FigureMark {
  readonly kind: 'illustrative' | 'estimate';
  readonly text: string;
}

export interface FigureCell {
  readonly text: string;
  /** The number behind the text, exactly as given. */
  readonly value?: number | undefined;
  /** `Minh họa`, `Ước tính` or `suy ra`, beside the figure. */
  readonly mark?: string | undefined;
  /** Read out where the text is only a sign: `Chưa có số liệu` for a dash. */
  readonly said?: string | undefined;
  /** Set where the words are those of the document and stay Vietnamese. */
  readonly lang?: 'vi' | undefined;
}

export interface FigureTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly head: FigureCell; readonly cells: readonly FigureCell[] }[];
}

/** Vietnamese writes its syllables apart, so that a syllable is what stands between two blanks; English words count alike. */
export function syllables(sentence: string): number {
  return sentence.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** The most that one sentence above a picture may hold. */
export const MOST_SYLLABLES = 40;

/** The first of several sentences, from rich to plain, that is short enough; else the last. */
export function shortEnough(sentences: readonly string[]): string {
  return sentences.find((sentence) => syllables(sentence) <= MOST_SYLLABLES) ?? sentences.at(-1) ?? '';
}
