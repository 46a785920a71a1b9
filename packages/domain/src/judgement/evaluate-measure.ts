import type { Observation } from '../plan/plan-data.ts';
import type { CivilDate, IndicatorId, Measure, Period } from '../plan/plan.ts';
import { knownFigures } from './deciding-observation.ts';
import type { KnownFigures } from './deciding-observation.ts';
import { defined } from './defined.ts';
import type { DataStatus, GroupEvaluation, MeasureEvaluation } from './evaluation.ts';
import { judgeGroups } from './judge-groups.ts';
import { judgeSeries } from './judge-series.ts';
import type { SeriesContext, SeriesJudgement } from './judge-series.ts';
import { judgedTarget } from './judged-target.ts';

export interface EvaluateMeasureOptions {
  readonly indicator: IndicatorId;
  /** First and last year of the plan. */
  readonly period: Pick<Period, 'from' | 'to'>;
  /** Those of other measures are passed over. */
  readonly observations: readonly Observation[];
  /** The day of judgement. */
  readonly asOf: CivilDate;
}

/**
 * Judges the target of one measure on one day: result, progress and data status, each with its reason.
 * @throws TypeError for a measure without any target, which `parsePlan` refuses.
 *
 * @example
 * const asked = { indicator: '2.1', period: plan.period, observations: data.observations, asOf: '2024-11-20' };
 * const { result, progress, dataStatus } = evaluateMeasure(findMeasure(plan, '2.1')!, asked);
 * [result, progress, dataStatus] // → ['not-yet', 'on-track', 'illustrative']
 */
export function evaluateMeasure(measure: Measure, { indicator, period, observations, asOf }: EvaluateMeasureOptions): MeasureEvaluation {
  const figures = knownFigures(observations, measure, period, asOf);
  const context = { measure, period, asOf };
  const outcome = measure.groups?.length ? judgeGroups(figures, measure.groups, context) : judgeWhole(figures, context);
  if (!outcome) throw new TypeError(`measure ${measure.id} has no target`);

  const { deciding, dataStatus, groups } = outcome;
  const { target, result, reason, progress, progressReason, progressDataStatus, figure, latest, baseline, pathValue } = deciding;
  return defined({
    measure: measure.id,
    indicator,
    target,
    result,
    reason,
    progress,
    progressReason,
    dataStatus,
    progressDataStatus,
    observation: figure?.observation,
    latest: latest?.observation,
    baseline,
    pathValue,
    groups,
  });
}

interface Outcome {
  readonly deciding: SeriesJudgement;
  readonly dataStatus: DataStatus;
  readonly groups?: readonly GroupEvaluation[];
}

/** Without declared groups a target may still speak of one group only; then that group's figures are its own. */
function judgeWhole(figures: KnownFigures, context: SeriesContext): Outcome | undefined {
  const target = judgedTarget(context.measure.targets, context.period, context.asOf);
  if (!target) return undefined;
  const own = (list: KnownFigures['inPlan']) => list.filter(({ observation }) => observation.group === target.group);
  const deciding = judgeSeries({ inPlan: own(figures.inPlan), before: own(figures.before) }, target, context);
  return { deciding, dataStatus: deciding.figure?.dataStatus ?? 'none' };
}
