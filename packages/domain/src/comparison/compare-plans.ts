import { findMeasure, indicatorsOf } from '../plan/look-up.ts';
import type { Measure, MeasureId, Plan, Target, TargetConfidence, Unit } from '../plan/plan.ts';
import type { Comparison } from './comparison.ts';
import { pairTargets } from './counterpart.ts';
import { compareDemands } from './demand.ts';

/**
 * What a plan promises beside a plan above it, in the order of the document: one entry for each measure that has `alignsWith`.
 *
 * In this order: `not-comparable`, `not-confirmed` (value, comparator or year of the reference's figure is not confirmed; partly
 * counts as not), `other-year`, and only then `more`, `equal` or `less`. A measure that is aligned with nothing is left out.
 *
 * @example
 * comparePlans(plan, national).slice(0, 4).map(({ relation }) => relation) // → ['equal', 'equal', 'equal', 'more']
 */
export function comparePlans(plan: Plan, reference: Plan): Comparison[] {
  return indicatorsOf(plan)
    .flatMap(({ measures }) => measures)
    .flatMap((measure) => (measure.alignsWith === undefined ? [] : [compareMeasure(plan, measure, measure.alignsWith, reference)]));
}

function compareMeasure(plan: Plan, measure: Measure, alignsWith: MeasureId, reference: Plan): Comparison {
  const ids = { measure: measure.id, alignsWith };
  const counterpart = findMeasure(reference, alignsWith);
  const [target] = measure.targets;
  if (!counterpart) return { ...ids, ...(target && { target }), relation: 'not-comparable', reason: 'no-counterpart' };

  const [promised] = counterpart.targets;
  const first = { ...(target && { target }), ...(promised && { reference: promised }) };
  if (!target || !promised) return { ...ids, ...first, relation: 'not-comparable', reason: 'no-target' };

  const pair = pairTargets({ ...measure, period: plan.period }, { ...counterpart, period: reference.period });
  if (!pair) return { ...ids, ...first, relation: 'not-comparable', reason: 'group' };

  const { sameYear, ...targets } = pair;
  const found = { ...ids, ...targets };
  if (!isSameUnit(measure.unit, counterpart.unit)) return { ...found, relation: 'not-comparable', reason: 'unit' };
  const demands = compareDemands(
    { target: targets.target, desired: measure.desired },
    { target: targets.reference, desired: counterpart.desired },
  );
  if (demands.relation === 'not-comparable') return { ...found, ...demands };
  const unconfirmed = unconfirmedParts(targets.reference);
  if (unconfirmed.length > 0) return { ...found, relation: 'not-confirmed', reason: 'unconfirmed', unconfirmed };
  if (!sameYear) return { ...found, relation: 'other-year', reason: 'due-year' };
  return { ...found, ...demands };
}

function isSameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'count' && b.kind === 'count') return a.of.vi === b.of.vi;
  return a.kind === b.kind;
}

const PARTS = ['value', 'comparator', 'year'] as const satisfies readonly (keyof TargetConfidence)[];

/** A figure read in a transcript is confirmed by its line; one from a page only by what is said of it. */
function unconfirmedParts({ confidence, source }: Target): (keyof TargetConfidence)[] {
  const isFromPage = [source].flat().some((place) => 'url' in place);
  return PARTS.filter((part) => (confidence ? confidence[part] !== 'confirmed' : isFromPage));
}
