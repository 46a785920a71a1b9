import { compareDecimals, compareFractions, subtractDecimals, toFraction } from '../decimal/decimal.ts';
import type { Observation, ObservedValue } from '../plan/plan-data.ts';
import type { Desired, Target } from '../plan/plan.ts';
import type { Figure } from './deciding-observation.ts';
import type { Result, ResultReason } from './evaluation.ts';

/** How far short of an "about" target still counts as about, as a share of the target. Our convention; a target may set its own. */
const ABOUT_TOLERANCE = 0.05;

export interface ResultJudgement {
  readonly result: Exclude<Result, 'partly-met'>;
  readonly reason?: ResultReason;
  /** Absent where there is no value to compare. */
  readonly satisfied?: boolean;
}

/** The result of a target on the figure that decides about it. `figure.observation.period` is never before the plan. */
export function judgeResult(figure: Figure, target: Target, desired: Desired, dueYear: number): ResultJudgement {
  const { observation, dataStatus } = figure;
  if (typeof observation.value === 'object') {
    return { result: 'cannot-say', reason: observation.value.missing === 'suppressed' ? 'suppressed' : 'not-applicable' };
  }
  const satisfied = satisfies(observation, target, desired);
  if (satisfied) return { result: 'met', satisfied, ...(observation.period < dueYear ? { reason: 'early' as const } : {}) };
  // A year after the due year decides only under an onset, and then as finally as the due year itself.
  const final = dataStatus === 'official' && observation.period >= dueYear;
  if (final && isAbout(observation.value, target)) return { result: 'cannot-say', reason: 'about', satisfied };
  return { result: final ? 'not-met' : 'not-yet', satisfied };
}

/** Whether a value does what the target says, on the value as given. A yes with a part that is not yet done is no yes. */
export function satisfies({ value, parts }: Observation, target: Target, desired: Desired): boolean {
  if (typeof value === 'object') return false;
  if (typeof value === 'boolean' || typeof target.value === 'boolean') {
    const done = value === true && Object.values(parts ?? {}).every(Boolean);
    return done === target.value;
  }
  const order = compareDecimals(value, target.value);
  switch (target.comparator) {
    case 'at-least':
      return order >= 0;
    case 'more-than':
      return order > 0;
    case 'at-most':
      return order <= 0;
    case 'less-than':
      return order < 0;
    case 'exactly':
      return order === 0;
    case 'about':
      return isAtOrBeyond(order, desired);
  }
}

/** `order` is −1, 0 or 1: below, at or above a mark. "Maintain" wishes for no direction, so only the mark itself will do. */
export function isAtOrBeyond(order: number, desired: Desired): boolean {
  if (desired === 'maintain') return order === 0;
  return desired === 'decrease' ? order <= 0 : order >= 0;
}

/** How far a value is from its target, on either side; `undefined` of what is no number. */
export function distanceFrom(value: ObservedValue, target: Target): number | undefined {
  return typeof value === 'number' && typeof target.value === 'number' ? Math.abs(subtractDecimals(value, target.value)) : undefined;
}

function isAbout(value: number | boolean, target: Target): boolean {
  const distance = distanceFrom(value, target);
  if (target.comparator !== 'about' || distance === undefined) return false;
  const shortfall = toFraction(distance);
  const tolerance = toFraction(target.tolerance ?? ABOUT_TOLERANCE);
  const whole = toFraction(Math.abs(Number(target.value)));
  const allowed = { numerator: tolerance.numerator * whole.numerator, denominator: tolerance.denominator * whole.denominator };
  return compareFractions(shortfall, allowed) <= 0;
}
