import type { Assignment, PlanWithData } from '../../../packages/domain/src/index.ts';

/** A plan of few indicators, made from one of many: all that leads to another indicator, or to nothing that is left, is gone. */
export function cutTo(plan: PlanWithData, indicators: readonly string[]): PlanWithData {
  const objectives = plan.objectives
    .map((objective) => ({ ...objective, indicators: objective.indicators.filter(({ id }) => indicators.includes(id)) }))
    .filter((objective) => objective.indicators.length > 0);
  const kept = new Set(objectives.map(({ id }) => id));
  const measures = new Set(
    objectives.flatMap((objective) => objective.indicators.flatMap((indicator) => indicator.measures.map(({ id }) => id))),
  );
  const assignments = plan.assignments.flatMap((assignment) => narrowed(assignment, indicators) ?? []);
  const named = new Set(assignments.flatMap(({ scope }) => scope.activities ?? []));
  const activities = plan.activities.filter(({ id, objective }) => named.has(id) || (objective !== undefined && kept.has(objective)));
  const { data } = plan;
  return {
    ...plan,
    objectives,
    assignments,
    activities: activities.map(({ objective, ...activity }) =>
      objective !== undefined && kept.has(objective) ? { ...activity, objective } : activity,
    ),
    ...(data && { data: { ...data, observations: data.observations.filter(({ measure }) => measures.has(measure)) } }),
  };
}

function narrowed(assignment: Assignment, indicators: readonly string[]): Assignment | undefined {
  const { scope } = assignment;
  if (!scope.indicators) return assignment.scope.objectives || assignment.scope.measures ? undefined : assignment;
  const left = scope.indicators.filter((one) => indicators.includes(typeof one === 'string' ? one : one.id));
  return left.length > 0 ? { ...assignment, scope: { ...scope, indicators: left } } : undefined;
}
