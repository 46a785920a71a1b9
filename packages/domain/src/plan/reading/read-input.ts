import * as z from 'zod/mini';
import { toPointer } from '../../problem/pointer.ts';
import type { Problem } from '../../problem/problem.ts';
import { readProblem } from '../../problem/read-codes.ts';
import type { CrossCheck, Report } from '../cross-check/cross-check.ts';
import { reportIssues } from './issues.ts';
import { reportLooseMarks } from './report-loose-marks.ts';

export type InputReading<T> =
  { readonly value: T; readonly problems: readonly Problem[] } | { readonly value?: never; readonly problems: readonly Problem[] };

/**
 * Reads unknown input in three steps, each only if the one before found no error: `gate`, the shape, and how the parts fit together.
 * Never throws: input that throws while it is read (getters, proxies) is a problem like any other.
 */
export function readInput<T>(
  input: unknown,
  schema: z.ZodMiniType<T>,
  gate: CrossCheck<unknown>,
  checks: readonly CrossCheck<T>[],
): InputReading<T> {
  const problems: Problem[] = [];
  const report: Report = (code, path, facts) => problems.push(readProblem(code, toPointer(path), facts));
  const isSound = (): boolean => problems.every(({ severity }) => severity !== 'error');
  try {
    gate(input, report);
    if (!isSound()) return { problems };
    const { error } = z.safeParse(schema, input);
    if (error) reportIssues(error.issues, input, report);
    reportLooseMarks(input, report);
    if (isSound()) for (const check of checks) check(input as T, report);
    return isSound() ? { value: input as T, problems } : { problems };
  } catch {
    return { problems: [...problems, readProblem('BDG-101', '')] };
  }
}
