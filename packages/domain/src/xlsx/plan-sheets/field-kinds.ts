import { isCivilDate } from '../../civil-date/civil-date.ts';
import { EXPORT_WORDS } from '../../export/export-words.ts';
import type { CodeKind } from '../../export/export-words.ts';
import type { Locale } from '../../language/locale.ts';
import { isBlank, type CellReader } from '../cell-reader.ts';
import type { Named, PlacedCell } from '../table-read.ts';
import { chosen, truthChoices, valueText, type Choice } from '../words-of-cells.ts';
import { dayCell } from './day-cell.ts';
import { single, type Cell, type Field } from './field.ts';

type Path = readonly string[];
const LOCALES: readonly Locale[] = ['vi', 'en'];

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;

export function text(path: Path, head: Named, more: Pick<Field, 'blank'> = {}): Field {
  return single(path, head, { write: textOf, read: (cell, { reader }) => reader.text(cell), ...more });
}

export function number(path: Path, head: Named): Field {
  return single(path, head, { write: numberOf, read: (cell, { reader, percent }) => reader.number(cell, { percent }) });
}

/** Years, lines, days of a month. */
export function whole(path: Path, head: Named): Field {
  return single(path, head, { write: numberOf, read: (cell, { reader }) => reader.whole(cell) });
}

export function day(path: Path, head: Named, more: Pick<Field, 'blank'> = {}): Field {
  return single(path, head, { write: (value, locale) => dayOf(value, locale), read: (cell, { reader }) => reader.day(cell), ...more });
}

/** The year, or the day, by which something is due. */
export function yearOrDay(path: Path, head: Named): Field {
  return single(path, head, {
    write: (value, locale) => numberOf(value) ?? dayOf(value, locale),
    read: (cell, { reader }) => (isYear(cell) ? reader.whole(cell) : reader.day(cell)),
  });
}

function isYear({ content }: PlacedCell): boolean {
  return content.kind === 'number' || (content.kind === 'text' && /^\d{4}$/.test(content.text));
}

function dayOf(value: unknown, locale: Locale): string | undefined {
  return typeof value === 'string' && isCivilDate(value) ? dayCell(value, locale) : undefined;
}

export function truth(path: Path, head: Named): Field {
  return single(path, head, { write: truthCell, read: readTruth });
}

function truthCell(value: unknown, locale: Locale): Cell | undefined {
  return typeof value === 'boolean' ? (value ? EXPORT_WORDS[locale].yes : EXPORT_WORDS[locale].no) : undefined;
}

function readTruth(cell: PlacedCell, { reader }: { readonly reader: CellReader }): boolean | undefined {
  return cell.content.kind === 'truth' ? cell.content.truth : reader.choice(cell, truthChoices);
}

/** What must be reached: a number, or yes and not yet. */
export function targetValue(path: Path, head: Named): Field {
  return single(path, head, {
    write: (value, locale) => (typeof value === 'boolean' ? valueText(value, locale) : numberOf(value)),
    read: (cell, context) => {
      const { content } = cell;
      const isTruth = content.kind === 'truth' || (content.kind === 'text' && chosen(content.text, truthChoices) !== undefined);
      return isTruth ? readTruth(cell, context) : context.reader.number(cell, { percent: context.percent });
    },
  });
}

export type Vocabulary = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

function choicesOf({ vi, en }: Vocabulary): Choice<string>[] {
  return Object.entries(vi).map(([value, word]) => ({ value, shown: word, names: [value, word, en[value] ?? word] }));
}

/** One of a closed list, in words. */
export function choice(path: Path, head: Named, words: Vocabulary): Field {
  const choices = choicesOf(words);
  return single(path, head, {
    write: (value, locale) => (typeof value === 'string' ? words[locale][value] : undefined),
    read: (cell, { reader }) => reader.choice(cell, choices),
  });
}

/** Several of a closed list; none is an empty list. */
export function choices(path: Path, head: Named, words: Vocabulary): Field {
  const known = choicesOf(words);
  return single(path, head, {
    write: (value, locale) =>
      textsOf(value)
        ?.map((one) => words[locale][one] ?? one)
        .join(', '),
    read: (cell, { reader }) => {
      const found = pieces(reader.text(cell), /[,;]/)?.map((piece) => chosen(piece, known)?.value);
      return found?.includes(undefined) === true ? reader.refuse('BDG-117', cell, known) : found;
    },
    blank: [],
  });
}

function pieces(cell: string | undefined, mark: RegExp | string): string[] | undefined {
  return cell?.split(mark).map((piece) => piece.trim());
}

/** Texts with a mark between them. */
export function texts(path: Path, head: Named, mark: ';' | '|' = ';'): Field {
  return single(path, head, {
    write: (value) => textsOf(value)?.join(`${mark} `),
    read: (cell, { reader }) => pieces(reader.text(cell), mark),
  });
}

/** Sources of money: those that plans share in words, others as the plan has them. */
export function moneySources(path: Path, head: Named): Field {
  const known = choicesOf({ vi: EXPORT_WORDS.vi.moneySource, en: EXPORT_WORDS.en.moneySource });
  return single(path, head, {
    write: (value, locale) =>
      textsOf(value)
        ?.map((source) => EXPORT_WORDS[locale].moneySource[source] ?? source)
        .join('; '),
    read: (cell, { reader }) => pieces(reader.text(cell), ';')?.map((piece) => chosen(piece, known)?.value ?? piece),
  });
}

/** Years with a mark between them; a single one is a number. */
export function years(path: Path, head: Named, more: Pick<Field, 'blank'> = {}): Field {
  return single(path, head, {
    write: (value) => {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      const [first] = value as readonly unknown[];
      return value.length === 1 ? numberOf(first) : value.join('; ');
    },
    read: (cell, { reader }) => {
      if (cell.content.kind !== 'text') return isBlank(cell) ? undefined : [reader.whole(cell)];
      const found = pieces(reader.text(cell), /[,;]/) ?? [];
      return found.every((piece) => /^\d{4}$/.test(piece)) ? found.map(Number) : reader.refuse('BDG-115', cell);
    },
    ...more,
  });
}

/** A code with its word ("Số đo 2.1"): Excel makes a day of 2.1 where somebody types it again. */
export function code(path: Path, head: Named, kind: CodeKind): Field {
  return single(path, head, {
    write: (value, locale) => (typeof value === 'string' ? EXPORT_WORDS[locale].code[kind](value) : undefined),
    read: (cell, { reader }) => withoutWord(reader.text(cell), kind),
  });
}

export function codes(path: Path, head: Named, kind: CodeKind): Field {
  return single(path, head, {
    write: (value, locale) => {
      const all = textsOf(value);
      return all && EXPORT_WORDS[locale].code[kind](all.join('; '));
    },
    read: (cell, { reader }) => pieces(withoutWord(reader.text(cell), kind), /[;,]/),
  });
}

/** A code as typed, with or without its word. */
export function withoutWord(typed: string | undefined, kind: CodeKind): string | undefined {
  const words = LOCALES.map((locale) => `${EXPORT_WORDS[locale].code[kind]('').trim()} `);
  const word = words.find((one) => typed?.toLowerCase().startsWith(one.toLowerCase()));
  return word === undefined ? typed : typed?.slice(word.length).trim();
}

/** Our own words: Vietnamese, and English where the plan has it. */
export function label(path: Path, head: Named, english: Named): Field {
  return {
    path,
    heads: [head, english],
    below: [['vi'], ['en']],
    write: (value) => {
      if (typeof value === 'string') return [value, ''];
      const { vi, en } = value as { readonly vi?: unknown; readonly en?: unknown };
      return typeof vi === 'string' && typeof en === 'string' ? [vi, en] : undefined;
    },
    read: ([vietnamese, other], { reader }) => {
      const [vi, en] = [vietnamese && reader.text(vietnamese), other && reader.text(other)];
      if (en === undefined) return vi;
      return { ...(vi === undefined ? {} : { vi }), en };
    },
  };
}
