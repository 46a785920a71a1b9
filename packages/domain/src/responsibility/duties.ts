import type { Assignment, AssignmentScope, Plan, Source } from '../plan/plan.ts';
import { scopeReader, type NamedIndicator } from './indicators-in-scope.ts';
import type { DutiesOptions, Duty } from './responsibility.ts';

/**
 * Every duty that the document lays on, or asks of, a body, in the order of the document; of one body where `agency` names it.
 * A body that is only named as a partner ("phối hợp với …") has no duty by that.
 *
 * @example
 * duties(plan, { agency: 'so-ldtbxh' }).map(({ id }) => id)[0] // → 'so-ldtbxh/IV.1.a'
 */
export function duties(plan: Plan, { agency: only }: DutiesOptions = {}): readonly Duty[] {
  const namedIn = scopeReader(plan);
  const taken = new Map<string, number>();
  const all = plan.assignments.flatMap((assignment): Duty[] => {
    const agency = plan.agencies.find(({ id }) => id === assignment.agency);
    if (!agency) return [];
    return [
      {
        id: uniqueId(`${agency.id}/${clauseOf(assignment)}`, taken),
        agency,
        assignment,
        schedule: plan.schedule.filter(({ id }) => assignment.schedule?.includes(id)),
        inMatrix: isInMatrix(assignment, namedIn),
      },
    ];
  });
  return only === undefined ? all : all.filter(({ agency }) => agency.id === only);
}

/** Stands wholly in the matrix: it has a role and names indicators and nothing else. */
function isInMatrix({ roles, scope }: Assignment, namedIn: (scope: AssignmentScope) => readonly NamedIndicator[]): boolean {
  const alsoElsewhere = scope.whole === true || (scope.objectives ?? []).length > 0 || (scope.activities ?? []).length > 0;
  return roles.length > 0 && !alsoElsewhere && namedIn(scope).length > 0;
}

function clauseOf({ source }: Assignment): string {
  const first = Array.isArray(source) ? (source as readonly Source[])[0] : (source as Source);
  return first?.clause ?? '';
}

/** One clause may hold several duties of one body: the second gets `#2`. */
function uniqueId(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}
