import type { Agency, AgencyId, Indicator, IndicatorId, Label, Measure, MeasureId, Plan } from './plan.ts';

/** All indicators in the order of the document. */
export function indicatorsOf(plan: Plan): Indicator[] {
  return plan.objectives.flatMap(({ indicators }) => indicators);
}

export function findIndicator(plan: Plan, id: IndicatorId): Indicator | undefined {
  return indicatorsOf(plan).find((indicator) => indicator.id === id);
}

export function findMeasure(plan: Plan, id: MeasureId): Measure | undefined {
  return indicatorsOf(plan)
    .flatMap(({ measures }) => measures)
    .find((measure) => measure.id === id);
}

export function agencyById(plan: Plan, id: AgencyId): Agency | undefined {
  return plan.agencies.find((agency) => agency.id === id);
}

/** Our words for a fact in a language; where no English stands, the Vietnamese. */
export function labelIn(label: Label, locale: 'vi' | 'en'): string {
  if (typeof label === 'string') return label;
  return locale === 'en' ? (label.en ?? label.vi) : label.vi;
}
