import type { Locale } from '@binhdanggioi/domain';

/** Words by the tag of their element; those under `*` are of every element. A phrase with a number is a function, as in the element's own words. */
export type GivenWords = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Language {
  readonly base: Locale;
  readonly words: GivenWords;
}

const languages = new Map<string, Language>();
const elements = new Map<string, object>();
const listeners = new Set<() => void>();
let merged = new WeakMap<object, Map<string, object>>();

/**
 * Gives words in place of the built-in ones, or a language that is not built in.
 *
 * @param language - a tag as in `lang`: `vi`, `en`, or one of your own, such as `km`
 * @param words - only what differs; given again, it is added to what was given before
 * @param options - `base`: the built-in language from which dates, numbers and every word not given are taken
 *   (for `vi` and `en` themselves, else `vi`)
 * @example
 * registerWords('vi', { 'bdg-task-list': { title: 'Việc phải làm' } });
 * registerWords('km', { '*': { retry: 'ព្យាយាមម្តងទៀត' } }, { base: 'en' });
 */
export function registerWords(language: string, words: GivenWords, options: { readonly base?: Locale } = {}): void {
  const tag = language.toLowerCase();
  const before = languages.get(tag);
  const all: Record<string, Readonly<Record<string, unknown>>> = { ...before?.words };
  for (const [element, own] of Object.entries(words)) all[element] = { ...all[element], ...own };
  languages.set(tag, { base: options.base ?? before?.base ?? builtIn(tag), words: all });
  merged = new WeakMap();
  listeners.forEach((notify) => notify());
}

/**
 * What a language has no words of its own for, by element: the keys for which the words of its base are shown.
 * Only elements of which the page has made one are known.
 */
export function missingWords(language: string): Readonly<Record<string, readonly string[]>> {
  const given = languages.get(language.toLowerCase())?.words ?? {};
  const missing: Record<string, readonly string[]> = {};
  for (const [tag, words] of elements) {
    const keys = Object.keys(words).filter((key) => !(key in { ...given['*'], ...given[tag] }));
    if (keys.length > 0) missing[tag] = keys;
  }
  return missing;
}

const builtIn = (tag: string): Locale => (/^en\b/.test(tag) ? 'en' : 'vi');

/** The language that is shown for a `lang`, and the built-in one under it. */
export function knownLanguage(lang: string): { readonly language: string; readonly base: Locale } {
  const tag = lang.toLowerCase();
  for (const language of [tag, tag.split('-')[0] ?? '']) {
    const own = languages.get(language);
    if (own) return { language, base: own.base };
  }
  return { language: builtIn(tag), base: builtIn(tag) };
}

/** The built-in words of an element with those given in their place; the same object until others are given. */
export function withGivenWords<W extends object>(words: W, element: string, language: string): W {
  elements.set(element, words);
  const given = languages.get(language)?.words;
  const [all, own] = [given?.['*'], given?.[element]];
  if (!all && !own) return words;
  const known = merged.get(words) ?? new Map<string, object>();
  merged.set(words, known);
  const key = `${element} ${language}`;
  const result = known.get(key) ?? { ...words, ...all, ...own };
  known.set(key, result);
  return result as W;
}

/** Calls back when words are given; returns the way to stop. */
export function whenWordsGiven(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
