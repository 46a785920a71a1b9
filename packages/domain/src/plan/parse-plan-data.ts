import type { Problem } from '../problem/problem.ts';
import type { CrossCheck } from './cross-check/cross-check.ts';
import { checkFilings } from './cross-check/filings.ts';
import { checkObservations } from './cross-check/observations.ts';
import { planDataSchema } from './data-schema.ts';
import type { PlanData } from './plan-data.ts';
import type { Plan } from './plan.ts';
import { isPlanData } from './quick/is-plan.ts';
import { readInput } from './reading/read-input.ts';

export type PlanDataReading =
  | { readonly ok: true; readonly data: PlanData; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the observations and filings of a plan from unknown input. Never throws.
 *
 * As with `parsePlan` the data are the input itself. Data of another plan have that one error (BDG-210);
 * a number written as text ("49,1") is BDG-312 at its cell, and is never guessed at.
 *
 * @example
 * parsePlanData(data, plan).ok // → true
 * parsePlanData(data, national).problems.map(({ code }) => code) // → ['BDG-210']
 */
export function parsePlanData(input: unknown, plan: Plan): PlanDataReading {
  return isPlanData(input, plan) ? { ok: true, data: input, problems: [] } : explainPlanData(input, plan);
}

/** What `parsePlanData` answers, found by the schema alone; as `explainPlan`. */
export function explainPlanData(input: unknown, plan: Plan): PlanDataReading {
  const { value, problems } = readInput(input, planDataSchema, checkOwner(plan), [checkObservations(plan), checkFilings(plan)]);
  return value === undefined ? { ok: false, problems } : { ok: true, data: value, problems };
}

function checkOwner(plan: Plan): CrossCheck<unknown> {
  return (input, report) => {
    const owner = (input as { readonly plan?: unknown } | null | undefined)?.plan;
    if (typeof owner === 'string' && owner !== '' && owner !== plan.id) report('BDG-210', ['plan'], { plan: owner, expected: plan.id });
  };
}
