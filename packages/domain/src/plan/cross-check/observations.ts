import { makeCivilDate } from '../../civil-date/civil-date.ts';
import { indicatorsOf } from '../look-up.ts';
import { placed } from '../places.ts';
import type { Observation, PlanData } from '../plan-data.ts';
import type { Measure, Plan } from '../plan.ts';
import type { CrossCheck, Path, Report } from './cross-check.ts';
import { idsOf, reportUnknown } from './references.ts';
import { reportWrongKind } from './targets.ts';

/** Figures of more than ten years before or after the plan are taken for a slip of the year. */
const FAR_YEARS = 10;

/** How a figure is named in a message: its measure, group and year. */
export function nameCell({ measure, group, period }: { readonly [Key in 'measure' | 'group' | 'period']?: unknown }): string {
  return [measure, group, period].filter((part) => typeof part === 'string' || typeof part === 'number').join(', ');
}

export function reportFarPeriod(plan: Plan, period: number, path: Path, report: Report): void {
  const { from, to, vision = to } = plan.period;
  if (period < from - FAR_YEARS || period > vision + FAR_YEARS) report('BDG-316', path, { period });
}

/** Every figure belongs to a measure of the plan, fits its unit, groups and parts, and stands once. */
export function checkObservations(plan: Plan): CrossCheck<PlanData> {
  return (data, report) => {
    const seen = new Set<string>();
    const measures = new Map(indicatorsOf(plan).flatMap((indicator) => indicator.measures.map((measure) => [measure.id, measure])));
    for (const { item, path } of placed(data.observations, ['observations'])) {
      const cell = nameCell(item);
      const key = JSON.stringify([item.measure, item.period, item.group, item.status, item.revision ?? 0]);
      if (seen.has(key)) report('BDG-315', path, { cell });
      seen.add(key);
      reportFarPeriod(plan, item.period, [...path, 'period'], report);
      const { recordedOn } = item;
      if (recordedOn !== undefined && recordedOn < makeCivilDate(item.period, 1, 1)) {
        report('BDG-317', [...path, 'recordedOn'], { cell, recordedOn });
      }
      const measure = measures.get(item.measure);
      if (measure) checkAgainstMeasure(measure, item, path, report);
      else report('BDG-304', [...path, 'measure'], { id: item.measure });
    }
  };
}

function checkAgainstMeasure(measure: Measure, observation: Observation, path: Path, report: Report): void {
  reportUnknown(idsOf(measure.groups), observation.group, [...path, 'group'], report);
  const { value, parts = {} } = observation;
  const known = idsOf(measure.parts);
  for (const id of Object.keys(parts)) reportUnknown(known, id, [...path, 'parts', id], report);
  if (typeof value === 'object') return;
  reportWrongKind(measure.unit, value, path, report);
  const states = Object.values(parts);
  const complete = states.length === known.size;
  if (value === true ? states.includes(false) : value === false && complete && states.length > 0 && !states.includes(false)) {
    report('BDG-318', [...path, 'value'], { cell: nameCell(observation) });
  }
}
