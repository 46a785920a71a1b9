import { EXPORT_WORDS } from '../export/export-words.ts';
import { foldForSearch } from '../format/fold-for-search.ts';
import { DOMAIN_WORDS } from '../language/domain-words.ts';
import type { Locale } from '../language/locale.ts';
import type { MissingKind, Observation, ObservedValue } from '../plan/plan-data.ts';
import type { Label, Measure, Plan } from '../plan/plan.ts';
import { indicatorsOf, labelIn } from '../plan/look-up.ts';
import { XLSX_WORDS } from './xlsx.words.ts';

/** What a word in a cell may stand for: a code, and the other names by which it is known. */
export interface Choice<Value> {
  readonly value: Value;
  /** Told where a cell has something else. */
  readonly shown: string;
  readonly names: readonly string[];
}

const LOCALES: readonly Locale[] = ['vi', 'en'];

const inAll = (word: (locale: Locale) => string): string[] => LOCALES.map(word);
const labelsOf = (label: Label): string[] => inAll((locale) => labelIn(label, locale));

/** "Số đo 2.1". */
export function measureText(id: string, locale: Locale): string {
  return EXPORT_WORDS[locale].code.measure(id);
}

export function valueText(value: ObservedValue, locale: Locale): string | number {
  const { missing, yes, notYet } = DOMAIN_WORDS[locale];
  if (typeof value === 'object') return missing[value.missing];
  return typeof value === 'boolean' ? (value ? yes : notYet) : value;
}

/** The label of a group where it names one group only, or else its code. */
export function groupText(id: string | undefined, measure: Measure | undefined, locale: Locale): string | undefined {
  const label = measure?.groups?.find((group) => group.id === id)?.label;
  const text = label === undefined ? undefined : labelIn(label, locale);
  return text !== undefined && chosen(text, labelledChoices(measure?.groups))?.value === id ? text : id;
}

/** By code: "a: Có; b: Chưa". */
export function partsText(parts: Observation['parts'], locale: Locale): string {
  return Object.entries(parts ?? {})
    .map(([id, state]) => `${id}: ${valueText(state, locale)}`)
    .join('; ');
}

export function measureChoices(plan: Plan): Choice<Measure>[] {
  return indicatorsOf(plan)
    .flatMap(({ measures }) => measures)
    .map((measure) => ({ value: measure, shown: measure.id, names: [measure.id, ...inAll((locale) => measureText(measure.id, locale))] }));
}

/** Groups, parts, entries of the schedule: whatever has a code and words of ours. */
export function labelledChoices(items: readonly { readonly id: string; readonly label: Label }[] = []): Choice<string>[] {
  return items.map(({ id, label }) => ({ value: id, shown: id, names: [id, ...labelsOf(label)] }));
}

export function scheduleChoices(plan: Plan): Choice<string>[] {
  return labelledChoices(plan.schedule.map(({ id, title }) => ({ id, label: title })));
}

export function agencyChoices(plan: Plan): Choice<string>[] {
  return plan.agencies.map(({ id, name, nameEn, shortName, aliases = [] }) => ({
    value: id,
    shown: id,
    names: [id, name, ...[nameEn, shortName].filter((one) => one !== undefined), ...aliases],
  }));
}

export function statusChoices<Status extends 'official' | 'estimate' | 'illustrative'>(...statuses: Status[]): Choice<Status>[] {
  return statuses.map((value) => ({
    value,
    shown: XLSX_WORDS.vi.status[value],
    names: inAll((locale) => XLSX_WORDS[locale].status[value]),
  }));
}

const MISSING: readonly MissingKind[] = ['not-collected', 'suppressed', 'not-applicable'];
export const missingChoices: readonly Choice<ObservedValue>[] = MISSING.map((missing) => ({
  value: { missing },
  shown: DOMAIN_WORDS.vi.missing[missing],
  names: inAll((locale) => DOMAIN_WORDS[locale].missing[missing]),
}));

export const truthChoices: readonly Choice<boolean>[] = [
  { value: true, shown: DOMAIN_WORDS.vi.yes, names: inAll((locale) => DOMAIN_WORDS[locale].yes) },
  {
    value: false,
    shown: DOMAIN_WORDS.vi.notYet,
    names: [...inAll((locale) => DOMAIN_WORDS[locale].notYet), ...inAll((locale) => EXPORT_WORDS[locale].no)],
  },
];

/** The one choice that a text names: by its letters first, then without regard to tone marks and capitals. `undefined` for none or several. */
export function chosen<Value>(text: string, choices: readonly Choice<Value>[]): Choice<Value> | undefined {
  const exact = choices.filter(({ names }) => names.includes(text));
  const found = exact.length > 0 ? exact : choices.filter(({ names }) => names.some((name) => foldForSearch(name) === foldForSearch(text)));
  return found.length === 1 ? found[0] : undefined;
}
