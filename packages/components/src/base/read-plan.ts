import { isPlan, isPlanData, withData, type Plan, type PlanData, type PlanReading, type PlanWithData, type Problem } from '@binhdanggioi/domain';

/** A plan with its data, or why they cannot be joined. */
export type JoinReading = { readonly ok: true; readonly plan: PlanWithData; readonly problems: readonly Problem[] } | { readonly ok: false; readonly problems: readonly Problem[] };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const plans = new WeakMap<object, PlanReading | Promise<PlanReading>>();

/**
 * Reads a plan, each object once, however many elements are given it. A faultless plan is answered at once; what is wrong with
 * another is told by the whole reader, which is fetched only then.
 */
export function readPlan(input: unknown): PlanReading | Promise<PlanReading> {
  const known = isObject(input) ? plans.get(input) : undefined;
  if (known) return known;
  const reading = isPlan(input) ? { ok: true as const, plan: input, problems: [] } : import('./whole-reading.ts').then(({ parsePlan }) => parsePlan(input));
  if (isObject(input)) plans.set(input, reading);
  return reading;
}

const joins = new WeakMap<Plan, WeakMap<object, JoinReading | Promise<JoinReading>>>();

/** Joins a plan and its data, once per pair, so that every element shares one object; as `readPlan`. */
export function readData(input: unknown, plan: Plan): JoinReading | Promise<JoinReading> {
  const byData = joins.get(plan) ?? new WeakMap<object, JoinReading | Promise<JoinReading>>();
  joins.set(plan, byData);
  const known = isObject(input) ? byData.get(input) : undefined;
  if (known) return known;
  const join = (data: PlanData, problems: readonly Problem[]): JoinReading => ({ ok: true, plan: withData(plan, data), problems });
  const reading = isPlanData(input, plan)
    ? join(input, [])
    : import('./whole-reading.ts').then(({ parsePlanData }) => {
        const read = parsePlanData(input, plan);
        return read.ok ? join(read.data, read.problems) : read;
      });
  if (isObject(input)) byData.set(input, reading);
  return reading;
}
