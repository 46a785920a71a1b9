import type { Problem } from '../problem/problem.ts';
import type { CrossCheck } from './cross-check/cross-check.ts';
import { planChecks } from './cross-check/plan-checks.ts';
import type { Plan } from './plan.ts';
import { isPlan } from './quick/is-plan.ts';
import { readInput } from './reading/read-input.ts';
import { planSchema } from './schema.ts';

/** The version of the plan format that is read here. */
const SUPPORTED = 1;

export type PlanReading =
  | { readonly ok: true; readonly plan: Plan; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a plan from unknown input, such as `JSON.parse` returns. Never throws.
 *
 * The plan of a successful reading is the input itself, now typed; nothing is copied or changed, and it is to be left unchanged.
 * Its problems are warnings: unknown keys (kept), text whose tone marks are stored apart.
 * A failed reading names each place at fault by its JSON pointer. A file of a newer `schemaVersion` has that one error (BDG-301) and no other.
 *
 * @example
 * const reading = parsePlan({ ...plan, period: { from: '2021', to: 2025 } });
 * reading.problems.map(({ code, pointer }) => `${code} ${pointer}`) // → ['BDG-312 /period/from']
 */
export function parsePlan(input: unknown): PlanReading {
  return isPlan(input) ? { ok: true, plan: input, problems: [] } : explainPlan(input);
}

/** What `parsePlan` answers, found by the schema alone: several times slower, and the one that knows what is wrong. */
export function explainPlan(input: unknown): PlanReading {
  const { value, problems } = readInput(input, planSchema, checkVersion, planChecks);
  return value === undefined ? { ok: false, problems } : { ok: true, plan: value, problems };
}

const checkVersion: CrossCheck<unknown> = (input, report) => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
  const version: unknown = (input as { readonly schemaVersion?: unknown }).schemaVersion;
  const facts = { supported: SUPPORTED };
  if (typeof version === 'number' && version > SUPPORTED) report('BDG-301', ['schemaVersion'], { ...facts, version });
  else if (version !== SUPPORTED) report('BDG-302', ['schemaVersion'], facts);
};
