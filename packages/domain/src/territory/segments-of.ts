import type { Observation } from '../plan/plan-data.ts';
import type { CivilDate, Territory } from '../plan/plan.ts';
import { areaChangesOf } from './area-changes.ts';
import type { SeriesSegment } from './territory.ts';

/**
 * The figures of a series, cut where the area changed: a series over a change of area is two series (rules of judgement, 7),
 * and no line, slope or sum leads from one to the other. Without a change, or without figures on both of its sides, it is one
 * segment; of no figures, none.
 *
 * A figure is of the area on the last day of its year, or on the day it was written down where that was earlier.
 *
 * @example
 * const series = data.observations.filter(({ measure, period }) => measure === '2.1' && period >= 2024);
 * segmentsOf(series, plan.territory).map(({ area, observations }) => `${area} ${observations[0]?.period}`)
 * // → ['Thừa Thiên Huế 2024', 'Thành phố Huế 2025']
 */
export function segmentsOf<Figure extends Observation>(
  observations: readonly Figure[],
  territory: Territory,
): readonly SeriesSegment<Figure>[] {
  const changes = areaChangesOf(territory);
  return [undefined, ...changes].flatMap((change, index): SeriesSegment<Figure>[] => {
    const until = changes[index];
    const own = observations
      .map((one) => ({ one, day: dayOf(one) }))
      .filter(({ day }) => !(change && day < change.date) && !(until && day >= until.date));
    if (own.length === 0) return [];
    return [{ area: change ? change.to : territory.name, ...(change ? { change } : {}), observations: own.map(({ one }) => one) }];
  });
}

function dayOf({ period, recordedOn }: Observation): CivilDate {
  const end = `${period}-12-31`;
  return recordedOn !== undefined && recordedOn < end ? recordedOn : end;
}
