import { agencyById, type AgencyId, type DataEvent, type Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { agencyName, labelName, shortAgencyName, type Name } from '../../shared/names.ts';

/** A body as short as the plan names it; in English by its English name, where a Vietnamese short form would say nothing. */
export function bodyName(plan: Plan, id: AgencyId | undefined, locale: Locale): Name | undefined {
  const agency = id === undefined ? undefined : agencyById(plan, id);
  return agency && (locale === 'vi' ? shortAgencyName(agency, locale) : agencyName(agency, locale));
}

export function eventTitle({ title, titleEn }: DataEvent, locale: Locale): Name {
  return labelName(titleEn === undefined ? title : { vi: title, en: titleEn }, locale);
}
