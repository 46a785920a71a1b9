import { placed, placedIndicators, placedMeasures, placedObjectives, type Placed } from '../places.ts';
import type { Plan } from '../plan.ts';
import type { CrossCheck, Report } from './cross-check.ts';

export function reportDuplicates(places: readonly Placed<{ readonly id: string }>[], report: Report): void {
  const seen = new Set<string>();
  for (const { item, path } of places) {
    if (seen.has(item.id)) report('BDG-303', [...path, 'id'], { id: item.id });
    seen.add(item.id);
  }
}

/** An id stands once among the entries of its kind. */
export const checkIds: CrossCheck<Plan> = (plan, report) => {
  const objectives = placedObjectives(plan);
  const indicators = placedIndicators(plan, objectives);
  const measures = placedMeasures(plan, indicators);
  for (const places of [
    objectives,
    indicators,
    measures,
    ...measures.flatMap(({ item, path }) => [...(item.groups ? [placed(item.groups, [...path, 'groups'])] : []), ...(item.parts ? [placed(item.parts, [...path, 'parts'])] : [])]),
    placed(plan.activities, ['activities']),
    placed(plan.agencies, ['agencies']),
    placed(plan.schedule, ['schedule']),
    placed(plan.funding, ['funding']),
    placed(plan.budget?.lines, ['budget', 'lines']),
  ]) {
    reportDuplicates(places, report);
  }
};
