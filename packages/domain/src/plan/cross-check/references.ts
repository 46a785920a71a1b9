import { indicatorsOf } from '../look-up.ts';
import { placed } from '../places.ts';
import type { Plan } from '../plan.ts';
import type { CrossCheck, Path, Report } from './cross-check.ts';

type Id = string | number;

/** Reports an id that stands at `path` and leads nowhere; an absent id is no reference. */
export function reportUnknown(known: ReadonlySet<Id>, id: Id | undefined, path: Path, report: Report): void {
  if (id !== undefined && !known.has(id)) report('BDG-304', path, { id });
}

export function idsOf(items: readonly { readonly id: string }[] | undefined): ReadonlySet<Id> {
  return new Set(items?.map(({ id }) => id));
}

/** Every id that points at another entry finds it; the group of a target is looked up with its target. */
export const checkReferences: CrossCheck<Plan> = (plan, report) => {
  const objectives = idsOf(plan.objectives);
  const all = indicatorsOf(plan);
  const indicators = idsOf(all);
  const measures = idsOf(all.flatMap((indicator) => indicator.measures));
  const activities = idsOf(plan.activities);
  const agencies = idsOf(plan.agencies);
  const schedule = idsOf(plan.schedule);

  const one = (known: ReadonlySet<Id>, id: Id | undefined, path: Path): void => {
    reportUnknown(known, id, path, report);
  };
  const each = (known: ReadonlySet<Id>, ids: readonly Id[] | undefined, path: Path): void => {
    for (const { item, path: at } of placed(ids, path)) one(known, item, at);
  };

  for (const { item, path } of placed(plan.assignments, ['assignments'])) {
    one(agencies, item.agency, [...path, 'agency']);
    each(agencies, item.with, [...path, 'with']);
    each(schedule, item.schedule, [...path, 'schedule']);
    const scope = [...path, 'scope'];
    for (const { item: reference, path: at } of placed(item.scope.indicators, [...scope, 'indicators'])) {
      if (typeof reference === 'string') one(indicators, reference, at);
      else one(indicators, reference.id, [...at, 'id']);
    }
    each(measures, item.scope.measures, [...scope, 'measures']);
    each(objectives, item.scope.objectives, [...scope, 'objectives']);
    each(activities, item.scope.activities, [...scope, 'activities']);
    one(activities, item.related?.activity, [...path, 'related', 'activity']);
  }
  for (const { item, path } of placed(plan.schedule, ['schedule'])) {
    for (const key of ['from', 'through', 'to'] as const) one(agencies, item[key], [...path, key]);
    one(schedule, item.after, [...path, 'after']);
  }
  for (const { item, path } of placed(plan.activities, ['activities'])) one(objectives, item.objective, [...path, 'objective']);
  for (const { item, path } of placed(plan.successions, ['successions'])) one(agencies, item.from, [...path, 'from']);
  const { budget } = plan;
  if (!budget) return;
  const years = new Set(budget.years);
  const sources = new Set(budget.sources);
  const lines = placed(budget.lines, ['budget', 'lines']);
  const known = idsOf(budget.lines);
  for (const { item, path } of lines) one(known, item.parent, [...path, 'parent']);
  for (const { item, path } of [
    ...lines.flatMap((line) => placed(line.item.amounts, [...line.path, 'amounts'])),
    ...placed(budget.statedTotals, ['budget', 'statedTotals']),
  ]) {
    one(years, item.year, [...path, 'year']);
    one(sources, item.source, [...path, 'source']);
  }
};
