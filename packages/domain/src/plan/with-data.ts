import type { PlanData, PlanWithData } from './plan-data.ts';
import type { Plan } from './plan.ts';

/**
 * Joins a plan with its observations and filings; neither is changed.
 * @throws TypeError if the data belong to another plan, which `parsePlanData` tells beforehand as BDG-210.
 *
 * @example
 * withData(plan, data).data === data // → true
 */
export function withData(plan: Plan, data: PlanData): PlanWithData {
  if (data.plan !== plan.id) throw new TypeError(`The data of "${data.plan}" cannot be joined to the plan "${plan.id}".`);
  return { ...plan, data };
}
