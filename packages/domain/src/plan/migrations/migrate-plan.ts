import { isEntries, type Entries } from './entries.ts';
import { fromV0 } from './from-v0.ts';

/** The step that leads from each old version to the next. */
const STEPS: ReadonlyMap<unknown, (plan: Entries) => Entries> = new Map([[0, fromV0]]);

/**
 * Lifts a plan file of an older version to the version that `parsePlan` reads, step by step.
 *
 * For whoever keeps old files: `parsePlan(migratePlan(JSON.parse(text)))`. `parsePlan` itself reads one version and no other.
 * Never throws and changes nothing in place. What is not a file of an older version comes back as it is; what a step cannot read stays
 * where it is, for `parsePlan` to name. The result is not checked.
 *
 * @example
 * migratePlan({ schemaVersion: 0, id: 'x', document: { symbol: '1/KH-UBND' }, period: '2026-2030' })
 * // → { schemaVersion: 1, id: 'x', document: { number: '1/KH-UBND' }, period: { from: 2026, to: 2030 } }
 */
export function migratePlan(input: unknown): unknown {
  try {
    let plan = input;
    while (isEntries(plan)) {
      const step = STEPS.get(plan['schemaVersion']);
      if (step === undefined) return plan;
      plan = step(plan);
    }
    return plan;
  } catch {
    // Only an object that refuses to be read gets here; `parsePlan` says so of it (BDG-101).
    return input;
  }
}
