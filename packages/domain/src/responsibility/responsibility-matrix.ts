import { indicatorsOf } from '../plan/look-up.ts';
import type { Agency, AgencyId, IndicatorId, Plan, Role } from '../plan/plan.ts';
import { scopeReader } from './indicators-in-scope.ts';
import type { MatrixAssignment, MatrixCell, ResponsibilityMatrix } from './responsibility.ts';

/** The roles of a body that answers for the work itself; reporting and data do not carry it out. */
export const CARRIES_OUT: readonly Role[] = ['lead', 'implement'];

/**
 * Who is charged with which indicator, only as far as the document itself says so: duties for an objective or for the whole
 * plan are never spread into cells, and a duty whose verb gives no role makes none. Holes and overlaps count binding duties only,
 * since a request charges nobody.
 *
 * @example
 * const { indicators, agencies, holes } = responsibilityMatrix(plan);
 * [indicators.length, agencies.length, holes] // → [20, 8, ['2.3', '3.1', '5.4']]
 */
export function responsibilityMatrix(plan: Plan): ResponsibilityMatrix {
  const indicators = indicatorsOf(plan).map(({ id }) => id);
  const shares = sharesOf(plan);
  const cells = indicators.flatMap((indicator) =>
    plan.agencies.flatMap((agency) => cellOf(agency, indicator, shares.get(indicator)?.get(agency.id)) ?? []),
  );
  const inCells = new Set(cells.map(({ agency }) => agency));
  const charged = new Set(plan.assignments.map(({ agency }) => agency));
  const carriers = new Map<IndicatorId, number>();
  for (const cell of cells) if (isBoundTo(cell, CARRIES_OUT)) carriers.set(cell.indicator, (carriers.get(cell.indicator) ?? 0) + 1);
  return {
    agencies: plan.agencies.filter(({ id }) => inCells.has(id)),
    otherAgencies: plan.agencies.filter(({ id }) => charged.has(id) && !inCells.has(id)),
    indicators,
    cells,
    holes: indicators.filter((indicator) => !carriers.has(indicator)),
    overlaps: indicators.filter((indicator) => (carriers.get(indicator) ?? 0) > 1),
  };
}

/** What the duties name, by indicator, then by body; in the order of the document. Each duty is looked at once. */
function sharesOf(plan: Plan): ReadonlyMap<IndicatorId, ReadonlyMap<AgencyId, readonly MatrixAssignment[]>> {
  const shares = new Map<IndicatorId, Map<AgencyId, MatrixAssignment[]>>();
  const namedIn = scopeReader(plan);
  for (const assignment of plan.assignments) {
    if (assignment.roles.length === 0) continue;
    for (const { indicator, aspect } of namedIn(assignment.scope)) {
      const bodies = shares.get(indicator) ?? new Map<AgencyId, MatrixAssignment[]>();
      const own = bodies.get(assignment.agency) ?? [];
      own.push({ assignment, roles: assignment.roles, ...(aspect === undefined ? {} : { aspect }) });
      shares.set(indicator, bodies.set(assignment.agency, own));
    }
  }
  return shares;
}

function cellOf(agency: Agency, indicator: IndicatorId, assignments: readonly MatrixAssignment[] | undefined): MatrixCell | undefined {
  if (!assignments) return undefined;
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

/** Charged with one of the roles by a duty, not by a request. */
export function isBoundTo({ assignments }: MatrixCell, wanted: readonly Role[]): boolean {
  return assignments.some(({ assignment, roles }) => assignment.binding && roles.some((role) => wanted.includes(role)));
}
