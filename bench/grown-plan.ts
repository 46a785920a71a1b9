import type { Assignment, AssignmentScope, Objective, Plan, PlanData, ScheduleEntry } from '../packages/domain/src/index.ts';

/** The ids of copy 0 are the plan's own. */
const copyOf = (id: string, copy: number): string => (copy === 0 ? id : `${id}~${copy}`);

const numbers = (times: number): number[] => Array.from({ length: times }, (_, copy) => copy);

/**
 * The plan with its objectives, duties and schedule `times` times, each copy under ids of its own. The bodies stay those of the plan:
 * a longer plan has more promises, not more departments.
 */
export function grownPlan(plan: Plan, times: number): Plan {
  const copies = numbers(times);
  return {
    ...plan,
    objectives: copies.flatMap((copy) => plan.objectives.map((one) => objectiveCopy(one, copy))),
    assignments: copies.flatMap((copy) => plan.assignments.map((one) => assignmentCopy(one, copy))),
    schedule: copies.flatMap((copy) => plan.schedule.map((one) => entryCopy(one, copy))),
  };
}

export function grownData(data: PlanData, times: number): PlanData {
  return {
    ...data,
    observations: numbers(times).flatMap((copy) => data.observations.map((one) => ({ ...one, measure: copyOf(one.measure, copy) }))),
  };
}

/** A plan of about so many characters of JSON: with its objectives repeated under new ids, or its first ones only. */
export function planOfSize(plan: Plan, characters: number): Plan {
  let left = characters - JSON.stringify({ ...plan, objectives: [] }).length;
  const objectives: Objective[] = [];
  for (let copy = 0; left > 0; copy++) {
    for (const one of plan.objectives.map((objective) => objectiveCopy(objective, copy))) {
      if (left > 0) objectives.push(one);
      left -= JSON.stringify(one).length;
    }
  }
  return { ...plan, objectives };
}

function objectiveCopy(objective: Objective, copy: number): Objective {
  return {
    ...objective,
    id: copyOf(objective.id, copy),
    indicators: objective.indicators.map((indicator) => ({
      ...indicator,
      id: copyOf(indicator.id, copy),
      measures: indicator.measures.map((measure) => ({ ...measure, id: copyOf(measure.id, copy) })),
    })),
  };
}

function assignmentCopy(assignment: Assignment, copy: number): Assignment {
  const { indicators, measures, objectives, ...rest } = assignment.scope;
  const scope: AssignmentScope = {
    ...rest,
    ...(indicators && {
      indicators: indicators.map((one) => (typeof one === 'string' ? copyOf(one, copy) : { ...one, id: copyOf(one.id, copy) })),
    }),
    ...(measures && { measures: measures.map((id) => copyOf(id, copy)) }),
    ...(objectives && { objectives: objectives.map((id) => copyOf(id, copy)) }),
  };
  return { ...assignment, scope, ...(assignment.schedule && { schedule: assignment.schedule.map((id) => copyOf(id, copy)) }) };
}

function entryCopy(entry: ScheduleEntry, copy: number): ScheduleEntry {
  return { ...entry, id: copyOf(entry.id, copy), ...(entry.after === undefined ? {} : { after: copyOf(entry.after, copy) }) };
}
