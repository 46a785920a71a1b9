import { EXPORT_WORDS, type ColumnName, type ExportWords } from '../../export/export-words.ts';
import { DOMAIN_WORDS } from '../../language/domain-words.ts';
import type { Locale } from '../../language/locale.ts';
import type { Named } from '../table-read.ts';
import type { Vocabulary } from './field-kinds.ts';
import { PLAN_SHEET_WORDS, type PlanEntryName, type PlanHeadName, type PlanSheetName, type PlanSheetWords } from './plan-sheet-words.ts';

/** Names and words in both languages at once, since whoever reads takes either. */
const both = <T>(word: (locale: Locale) => T): Readonly<Record<Locale, T>> => ({ vi: word('vi'), en: word('en') });

export const sheet = (name: PlanSheetName): Named => both((locale) => PLAN_SHEET_WORDS[locale].sheets[name]);
export const head = (name: PlanHeadName): Named => both((locale) => PLAN_SHEET_WORDS[locale].heads[name]);
export const entry = (name: PlanEntryName): Named => both((locale) => PLAN_SHEET_WORDS[locale].entries[name]);
/** The same word as in a CSV file. */
export const column = (name: ColumnName): Named => both((locale) => EXPORT_WORDS[locale].heads[name]);

export const exported = (words: (from: ExportWords) => Readonly<Record<string, string>>): Vocabulary =>
  both((locale) => words(EXPORT_WORDS[locale]));
export const planWords = (words: (from: PlanSheetWords) => Readonly<Record<string, string>>): Vocabulary =>
  both((locale) => words(PLAN_SHEET_WORDS[locale]));

export const unitKinds: Vocabulary = both((locale) => ({
  ...Object.fromEntries(Object.entries(DOMAIN_WORDS[locale].units).map(([kind, sign]) => [kind, sign.trim()])),
  ...PLAN_SHEET_WORDS[locale].unit,
}));
