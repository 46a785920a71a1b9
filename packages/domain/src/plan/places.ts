import type { Indicator, Measure, Objective, Plan } from './plan.ts';

/** A part of a plan with the path that leads to it. */
export interface Placed<T> {
  readonly item: T;
  readonly path: readonly (string | number)[];
}

export function placed<T>(items: readonly T[] | undefined, path: Placed<T>['path']): Placed<T>[] {
  return (items ?? []).map((item, index) => ({ item, path: [...path, index] }));
}

export function placedObjectives(plan: Plan): Placed<Objective>[] {
  return placed(plan.objectives, ['objectives']);
}

export function placedIndicators(plan: Plan, objectives = placedObjectives(plan)): Placed<Indicator>[] {
  return objectives.flatMap(({ item, path }) => placed(item.indicators, [...path, 'indicators']));
}

export function placedMeasures(plan: Plan, indicators = placedIndicators(plan)): Placed<Measure>[] {
  return indicators.flatMap(({ item, path }) => placed(item.measures, [...path, 'measures']));
}
