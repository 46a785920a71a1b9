import type { CrossCheck, Report } from '../cross-check/cross-check.ts';
import { checkFilings } from '../cross-check/filings.ts';
import { checkObservations } from '../cross-check/observations.ts';
import { planChecks } from '../cross-check/plan-checks.ts';
import type { PlanData } from '../plan-data.ts';
import type { Plan } from '../plan.ts';
import { fits, type Shape } from './shape.ts';
import { planDataShape, planShape } from './shapes.generated.ts';

/**
 * Whether `parsePlan` reads the input without a single problem. A quick answer for a page: no sentences, no list of faults.
 * False means only that `parsePlan` has something to say. Never throws.
 *
 * @example
 * isPlan(plan) // → true
 * isPlan({ ...plan, period: { from: '2021', to: 2025 } }) // → false
 */
export function isPlan(input: unknown): input is Plan {
  return isFaultless(input, planShape, planChecks);
}

/**
 * Whether `parsePlanData` reads the input for this plan without a single problem; as `isPlan`.
 *
 * @example
 * isPlanData(data, plan) // → true
 * isPlanData(data, national) // → false
 */
export function isPlanData(input: unknown, plan: Plan): input is PlanData {
  return isFaultless(input, planDataShape, [checkObservations(plan), checkFilings(plan)]) && (input as PlanData).plan === plan.id;
}

function isFaultless<T>(input: unknown, shape: Shape, checks: readonly CrossCheck<T>[]): boolean {
  let isSound = true;
  const report: Report = () => {
    isSound = false;
  };
  try {
    if (!fits(input, shape)) return false;
    for (const check of checks) check(input as T, report);
    return isSound;
  } catch {
    return false;
  }
}
