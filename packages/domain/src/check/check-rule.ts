import type { Path } from '../plan/cross-check/cross-check.ts';
import type { Plan } from '../plan/plan.ts';
import type { FindingCode } from '../problem/check-codes.ts';
import type { Facts } from '../problem/problem-maker.ts';

export type Find = (code: FindingCode, path: Path, facts?: Facts) => void;

/** One question put to a plan that can be read. It knows no plan by name. */
export type CheckRule = (plan: Plan, find: Find) => void;
