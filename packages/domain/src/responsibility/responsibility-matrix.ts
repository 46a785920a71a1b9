import { indicatorsOf } from '../plan/look-up.ts';
import type { Agency, Assignment, IndicatorId, Plan, Role } from '../plan/plan.ts';
import { indicatorsInScope } from './indicators-in-scope.ts';
import type { MatrixAssignment, MatrixCell, ResponsibilityMatrix } from './responsibility.ts';

/** The roles of a body that answers for the work itself; reporting and data do not carry it out. */
export const CARRIES_OUT: readonly Role[] = ['lead', 'implement'];

/**
 * Who is charged with which indicator, only as far as the document itself says so: duties for an objective or for the whole
 * plan are never spread into cells, and a duty whose verb gives no role makes none. Holes and overlaps count binding duties only,
 * since a request charges nobody.
 */
export function responsibilityMatrix(plan: Plan): ResponsibilityMatrix {
  const indicators = indicatorsOf(plan).map(({ id }) => id);
  const cells = indicators.flatMap((indicator) => plan.agencies.flatMap((agency) => cellOf(plan, agency, indicator) ?? []));
  const inCells = new Set(cells.map(({ agency }) => agency));
  const charged = new Set(plan.assignments.map(({ agency }) => agency));
  const carriers = (indicator: IndicatorId) => cells.filter((cell) => cell.indicator === indicator && isBoundTo(cell, CARRIES_OUT)).length;
  return {
    agencies: plan.agencies.filter(({ id }) => inCells.has(id)),
    otherAgencies: plan.agencies.filter(({ id }) => charged.has(id) && !inCells.has(id)),
    indicators,
    cells,
    holes: indicators.filter((indicator) => carriers(indicator) === 0),
    overlaps: indicators.filter((indicator) => carriers(indicator) > 1),
  };
}

function cellOf(plan: Plan, agency: Agency, indicator: IndicatorId): MatrixCell | undefined {
  const assignments = plan.assignments
    .filter((assignment) => assignment.agency === agency.id && assignment.roles.length > 0)
    .flatMap((assignment) => shareOf(plan, assignment, indicator) ?? []);
  if (assignments.length === 0) return undefined;
  const aspects = assignments.flatMap(({ aspect }) => aspect ?? []);
  return {
    agency: agency.id,
    indicator,
    roles: [...new Set(assignments.flatMap(({ roles }) => roles))],
    // Where one duty names the whole indicator, the part that another names limits nothing.
    ...(aspects.length === assignments.length ? { aspect: [...new Set(aspects)].join('; ') } : {}),
    assignments,
  };
}

function shareOf(plan: Plan, assignment: Assignment, indicator: IndicatorId): MatrixAssignment | undefined {
  const named = indicatorsInScope(plan, assignment.scope).find((one) => one.indicator === indicator);
  return named && { assignment, roles: assignment.roles, ...(named.aspect === undefined ? {} : { aspect: named.aspect }) };
}

/** Charged with one of the roles by a duty, not by a request. */
export function isBoundTo({ assignments }: MatrixCell, wanted: readonly Role[]): boolean {
  return assignments.some(({ assignment, roles }) => assignment.binding && roles.some((role) => wanted.includes(role)));
}
