import type { Agency, AgencyId, Indicator, IndicatorId, Label, Measure, MeasureId, Plan } from './plan.ts';

/**
 * All indicators in the order of the document.
 *
 * @example
 * indicatorsOf(plan).length // → 20
 */
export function indicatorsOf(plan: Plan): Indicator[] {
  return plan.objectives.flatMap(({ indicators }) => indicators);
}

/**
 * The indicator with this id; `undefined` where the plan has none.
 *
 * @example
 * findIndicator(plan, '2.1')?.label // → { vi: 'Lao động nữ làm công hưởng lương', en: 'Women in waged employment' }
 * findIndicator(plan, '9.9') // → undefined
 */
export function findIndicator(plan: Plan, id: IndicatorId): Indicator | undefined {
  return indicatorsOf(plan).find((indicator) => indicator.id === id);
}

/**
 * The measure with this id, under whichever indicator it stands; `undefined` where the plan has none.
 *
 * @example
 * findMeasure(plan, '2.1')?.targets[0]?.wording // → 'đạt 50%'
 */
export function findMeasure(plan: Plan, id: MeasureId): Measure | undefined {
  return indicatorsOf(plan)
    .flatMap(({ measures }) => measures)
    .find((measure) => measure.id === id);
}

/**
 * The body with this id; `undefined` where the plan has none.
 *
 * @example
 * agencyById(plan, 'so-y-te')?.name // → 'Sở Y tế'
 */
export function agencyById(plan: Plan, id: AgencyId): Agency | undefined {
  return plan.agencies.find((agency) => agency.id === id);
}

/**
 * Our words for a fact in a language; where no English stands, the Vietnamese.
 *
 * @example
 * labelIn({ vi: 'Báo cáo năm', en: 'Yearly report' }, 'en') // → 'Yearly report'
 * labelIn({ vi: 'Báo cáo năm' }, 'en') // → 'Báo cáo năm'
 */
export function labelIn(label: Label, locale: 'vi' | 'en'): string {
  if (typeof label === 'string') return label;
  return locale === 'en' ? (label.en ?? label.vi) : label.vi;
}
