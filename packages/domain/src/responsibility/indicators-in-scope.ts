import { indicatorsOf } from '../plan/look-up.ts';
import type { AssignmentScope, IndicatorId, Plan } from '../plan/plan.ts';

/** An indicator that a duty names, with the part of it that the document names. */
export interface NamedIndicator {
  readonly indicator: IndicatorId;
  readonly aspect?: string;
}

/**
 * The indicators that a duty names, itself or by one of their measures, each once and in the order named.
 * A duty for an objective or for the whole plan names none of them.
 */
export function indicatorsInScope(plan: Plan, scope: AssignmentScope): NamedIndicator[] {
  const named = (scope.indicators ?? []).map((one): NamedIndicator =>
    typeof one === 'string' ? { indicator: one } : { indicator: one.id, aspect: one.aspect },
  );
  const byMeasure = (scope.measures ?? []).flatMap((id) =>
    indicatorsOf(plan)
      .filter(({ measures }) => measures.some((measure) => measure.id === id))
      .map((indicator): NamedIndicator => ({ indicator: indicator.id })),
  );
  const all = [...named, ...byMeasure];
  return all.filter(({ indicator }, index) => all.findIndex((other) => other.indicator === indicator) === index);
}
