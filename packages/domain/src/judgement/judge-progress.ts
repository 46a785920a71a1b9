import { ceilFraction, compareFractions, floorFraction, fractionText, toFraction } from '../decimal/decimal.ts';
import type { Fraction } from '../decimal/decimal.ts';
import type { Measure, Target } from '../plan/plan.ts';
import { weakestStatus } from './data-status.ts';
import type { Figure } from './deciding-observation.ts';
import { defined } from './defined.ts';
import type { BaselineReading, DataStatus, Progress, ProgressReason } from './evaluation.ts';
import { isAtOrBeyond } from './judge-result.ts';

/** Digits after the point that the path keeps where it does not end. */
const PATH_DIGITS = 6;

export interface ProgressJudgement {
  readonly progress: Progress;
  readonly progressReason?: ProgressReason;
  readonly progressDataStatus?: DataStatus;
  readonly pathValue?: string;
}

/** What progress starts from: the baseline that the plan states, else the latest number from before its first year. */
export function baselineOf(measure: Measure, before: readonly Figure[]): BaselineReading | undefined {
  if (measure.baseline) {
    const { value, year } = measure.baseline;
    return defined({ value, year, origin: 'plan', dataStatus: 'official' });
  }
  const numbers = before.flatMap(({ observation: { value, period }, dataStatus }): BaselineReading[] =>
    typeof value === 'number' ? [{ value, year: period, origin: 'observation', dataStatus }] : [],
  );
  return numbers[numbers.length - 1];
}

/**
 * Whether a figure that does not satisfy its target yet stands at or beyond the straight path from the baseline to the
 * target, in the wished direction. Only for a result `not-yet`.
 */
export function judgeProgress(
  figure: Figure,
  target: Target,
  dueYear: number,
  baseline: BaselineReading | undefined,
  measure: Pick<Measure, 'desired' | 'unit'>,
): ProgressJudgement {
  const { value, period } = figure.observation;
  if (typeof target.value !== 'number' || typeof value !== 'number') return { progress: 'cannot-say', progressReason: 'not-a-number' };
  // What was to be kept and is not needs no path to be behind.
  if (measure.desired === 'maintain') return { progress: 'off-track', progressDataStatus: figure.dataStatus };
  if (baseline?.year === undefined) return { progress: 'cannot-say', progressReason: 'no-baseline' };
  if (period <= baseline.year) return { progress: 'cannot-say', progressReason: 'no-later-observation' };

  const straight = pathAt(period, baseline.value, baseline.year, target.value, dueYear);
  const path = measure.unit.kind === 'count' ? roundAgainstTheWish(straight, measure.desired) : straight;
  const reached = isAtOrBeyond(compareFractions(toFraction(value), path), measure.desired);
  return {
    progress: reached ? 'on-track' : 'off-track',
    progressDataStatus: weakestStatus([figure.dataStatus, baseline.dataStatus]),
    pathValue: fractionText(path, PATH_DIGITS),
  };
}

/** The straight line from the baseline to the target, exactly; from the due year on it stays at the target. */
function pathAt(year: number, startValue: number, startYear: number, endValue: number, endYear: number): Fraction {
  const start = toFraction(startValue);
  const end = toFraction(endValue);
  if (year >= endYear) return end;
  const gone = BigInt(year - startYear);
  const span = BigInt(endYear - startYear);
  return {
    numerator: start.numerator * end.denominator * (span - gone) + end.numerator * start.denominator * gone,
    denominator: start.denominator * end.denominator * span,
  };
}

/** There is no part of a thing: a rise is asked for only when it is whole, and so is a fall. */
function roundAgainstTheWish(path: Fraction, desired: Measure['desired']): Fraction {
  return desired === 'decrease' ? ceilFraction(path) : floorFraction(path);
}
