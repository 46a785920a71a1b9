import { indicatorsOf } from '../plan/look-up.ts';
import type { AssignmentScope, IndicatorId, Plan } from '../plan/plan.ts';

/** An indicator that a duty names, with the part of it that the document names. */
export interface NamedIndicator {
  readonly indicator: IndicatorId;
  readonly aspect?: string;
}

/**
 * Finds the indicators that a duty of the plan names, itself or by one of their measures, each once and in the order named.
 * A duty for an objective or for the whole plan names none of them.
 */
export function scopeReader(plan: Plan): (scope: AssignmentScope) => NamedIndicator[] {
  const ofMeasure = new Map(
    indicatorsOf(plan).flatMap((indicator) => indicator.measures.map((measure) => [measure.id, indicator.id] as const)),
  );
  return ({ indicators = [], measures = [] }) => {
    const named = indicators.map((one): NamedIndicator =>
      typeof one === 'string' ? { indicator: one } : { indicator: one.id, aspect: one.aspect },
    );
    const byMeasure = measures.flatMap((id): NamedIndicator[] => {
      const indicator = ofMeasure.get(id);
      return indicator === undefined ? [] : [{ indicator }];
    });
    const all = [...named, ...byMeasure];
    return all.filter(({ indicator }, index) => all.findIndex((other) => other.indicator === indicator) === index);
  };
}
