import { dataStatusOf, type CivilDate, type FigureStatus, type Measure, type Observation, type PlanWithData } from '@binhdanggioi/domain';

const surer: Readonly<Record<FigureStatus, number>> = { illustrative: 0, estimate: 1, official: 2 };

/**
 * The figures of a measure that are known on a day: written down by then, of years that have begun, by year; of one year and
 * group the surest, then the latest revision. A figure that was not collected is none; one that is not published, or that
 * does not apply, stays and says so.
 */
export function visibleFigures(plan: PlanWithData, measure: Measure, asOf: CivilDate): Observation[] {
  const year = Number(asOf.slice(0, 4));
  const best = new Map<string, Observation>();
  for (const seen of plan.data?.observations ?? []) {
    if (seen.measure !== measure.id || seen.period > year || (seen.recordedOn !== undefined && seen.recordedOn > asOf)) continue;
    if (typeof seen.value === 'object' && seen.value.missing === 'not-collected') continue;
    const key = `${seen.period}/${seen.group ?? ''}`;
    const before = best.get(key);
    if (!before || isSurer(seen, before, asOf)) best.set(key, seen);
  }
  return [...best.values()].sort((a, b) => a.period - b.period);
}

function isSurer(one: Observation, other: Observation, asOf: CivilDate): boolean {
  const difference = surer[dataStatusOf(one, asOf)] - surer[dataStatusOf(other, asOf)];
  return difference > 0 || (difference === 0 && (one.revision ?? 0) > (other.revision ?? 0));
}
