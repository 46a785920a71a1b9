import { placedIndicators } from '../../plan/places.ts';
import type { AgencyId, Indicator, Plan, Role } from '../../plan/plan.ts';
import type { CheckRule } from '../check-rule.ts';

/** Every indicator is carried out by one body and its figures are somebody's charge. Duties for the whole plan charge nobody with one indicator. */
export const indicatorCharges: CheckRule = (plan, find) => {
  for (const { item: indicator, path } of placedIndicators(plan)) {
    const facts = { indicator: indicator.id };
    const implementers = chargedWith(plan, indicator, ['lead', 'implement']);
    if (implementers.size === 0) find('BDG-332', path, facts);
    if (implementers.size > 1) find('BDG-334', path, { ...facts, agencies: implementers.size });
    if (chargedWith(plan, indicator, ['report', 'data']).size === 0) find('BDG-333', path, facts);
  }
};

function chargedWith(plan: Plan, indicator: Indicator, roles: readonly Role[]): ReadonlySet<AgencyId> {
  const duties = plan.assignments.filter(
    ({ scope, roles: own }) =>
      roles.some((role) => own.includes(role)) &&
      (scope.indicators?.some((reference) => (typeof reference === 'string' ? reference : reference.id) === indicator.id) === true ||
        indicator.measures.some(({ id }) => scope.measures?.includes(id))),
  );
  return new Set(duties.map(({ agency }) => agency));
}
