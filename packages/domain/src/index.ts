export type * from './plan/plan.ts';
export type * from './plan/plan-data.ts';
export type * from './problem/problem.ts';
export type * from './judgement/evaluation.ts';
export type * from './schedule/occurrence.ts';
export type * from './responsibility/responsibility.ts';
export * from './plan/look-up.ts';
export * from './plan/with-data.ts';
export { makeProblem, type PageProblemCode } from './problem/page-codes.ts';
