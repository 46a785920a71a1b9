import { dueYearOf } from '../judgement/judged-target.ts';
import type { Period, Target } from '../plan/plan.ts';

/** Two targets side by side. */
export interface Pair {
  readonly target: Target;
  readonly reference: Target;
}

/** The targets of one plan, with the period that gives a year to a target that prints none. */
export interface Promises {
  readonly targets: readonly Target[];
  readonly period: Pick<Period, 'to'>;
}

/**
 * Of the targets of both sides that bind the same group the pair with the latest common due year; without one, the pair whose years
 * are nearest. `undefined` where no two bind the same group.
 */
export function pairTargets(own: Promises, reference: Promises): (Pair & { readonly sameYear: boolean }) | undefined {
  const pairs = own.targets
    .flatMap((target) =>
      reference.targets.filter(({ group }) => group === target.group).map((counterpart) => ({ target, reference: counterpart })),
    )
    .map((pair) => {
      const year = dueYearOf(pair.target, own.period);
      return { ...pair, year, distance: Math.abs(year - dueYearOf(pair.reference, reference.period)) };
    })
    .sort((a, b) => a.distance - b.distance || b.year - a.year);
  const [nearest] = pairs;
  return nearest && { target: nearest.target, reference: nearest.reference, sameYear: nearest.distance === 0 };
}
