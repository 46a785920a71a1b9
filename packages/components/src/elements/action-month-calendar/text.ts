import { agencyById, labelIn, type AgencyId, type DataEvent, type Label, type Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';

/** Words with the language they are in, where that is not the page's. */
export interface Text {
  readonly text: string;
  readonly lang?: 'vi';
}

const vietnamese = (text: string): Text => ({ text, lang: 'vi' });

/** A label, marked as Vietnamese where the page is English and the plan has no English for it. */
export function textOf(label: Label, locale: Locale): Text {
  const text = labelIn(label, locale);
  return locale === 'en' && (typeof label === 'string' || label.en === undefined) ? vietnamese(text) : { text };
}

export function eventTitle({ title, titleEn }: DataEvent, locale: Locale): Text {
  return textOf(titleEn === undefined ? title : { vi: title, en: titleEn }, locale);
}

/** A few printed words; always Vietnamese. */
export function printedText(text: string, locale: Locale): Text {
  return locale === 'en' ? vietnamese(text) : { text };
}

/** A body's name as short as the plan gives it. */
export function agencyText(plan: Plan, id: AgencyId | undefined, locale: Locale): Text | undefined {
  const agency = id === undefined ? undefined : agencyById(plan, id);
  if (!agency) return undefined;
  if (locale === 'vi') return { text: agency.shortName ?? agency.name };
  return agency.nameEn === undefined ? vietnamese(agency.name) : { text: agency.nameEn };
}
