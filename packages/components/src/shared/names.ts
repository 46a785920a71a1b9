import { labelIn, type Agency, type Label } from '@binhdanggioi/domain';
import type { Locale } from '../base/language.ts';

/** A name to show; `lang` is there only where it differs from the page's. */
export interface Name {
  readonly text: string;
  readonly lang?: 'vi';
}

/** The printed name; in English the plan's English one, or the printed one marked as Vietnamese. */
export function agencyName({ name, nameEn }: Agency, locale: Locale): Name {
  return locale === 'en' && nameEn !== undefined ? { text: nameEn } : printed(name, locale);
}

/** The plan's short name for narrow places, else the printed one; both are Vietnamese. */
export function shortAgencyName({ name, shortName }: Agency, locale: Locale): Name {
  return printed(shortName ?? name, locale);
}

/** What finds an agency in a search, whatever the language of the page. */
export function agencyTerms({ name, nameEn, shortName, aliases = [] }: Agency): string {
  return [name, nameEn, shortName, ...aliases].join(' ');
}

/** Our words for a fact, marked as Vietnamese where a plan has no English ones. */
export function labelName(label: Label, locale: Locale): Name {
  const text = labelIn(label, locale);
  return typeof label === 'string' || label.en === undefined ? printed(text, locale) : { text };
}

/** Words of the document itself, which are always Vietnamese. */
export function printed(text: string, locale: Locale): Name {
  return locale === 'en' ? { text, lang: 'vi' } : { text };
}
