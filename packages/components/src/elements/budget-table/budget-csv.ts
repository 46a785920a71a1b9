import { toCsv, type Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';

const fileName: Readonly<Record<Locale, string>> = { vi: 'kinh-phi', en: 'budget' };

/** The whole annex as a file, whatever a filter leaves: one row per line, a dash where nothing is budgeted, and the cells as printed. */
export function budgetCsv(plan: Plan, locale: Locale): { readonly name: string; readonly text: string } {
  return { name: `${fileName[locale]}-${plan.id}.csv`, text: toCsv(plan, 'budget', { dialect: 'vi-excel', locale }) };
}
