import type { Observation, PlanWithData } from '../plan/plan-data.ts';
import type { CivilDate, Indicator, MeasureId } from '../plan/plan.ts';
import { evaluateIndicator } from './evaluate-indicator.ts';
import { evaluateMeasure } from './evaluate-measure.ts';
import type { IndicatorEvaluation, MeasureEvaluation, ObjectiveEvaluation, PlanEvaluation, Progress, Result } from './evaluation.ts';

export interface EvaluatePlanOptions {
  /** The day of judgement, in Việt Nam. */
  readonly asOf: CivilDate;
}

/**
 * Judges every target of a plan on one day and counts the results; an objective has counts and no verdict.
 * Without data nothing can be said of any measure (`no-observation`). A plan without objectives has empty records.
 *
 * @example
 * const { indicators, totals } = evaluatePlan(withData(plan, data), { asOf: '2024-11-20' });
 * [indicators['2.1']?.result, totals.indicators] // → ['not-yet', 20]
 */
export function evaluatePlan(plan: PlanWithData, { asOf }: EvaluatePlanOptions): PlanEvaluation {
  const observations = byMeasure(plan.data?.observations ?? []);
  const measures: Record<string, MeasureEvaluation> = {};
  const indicators: Record<string, IndicatorEvaluation> = {};
  const objectives: Record<string, ObjectiveEvaluation> = {};

  const judge = (indicator: Indicator): IndicatorEvaluation => {
    const parts = indicator.measures.map((measure) =>
      evaluateMeasure(measure, { indicator: indicator.id, period: plan.period, observations: observations.get(measure.id) ?? [], asOf }),
    );
    for (const part of parts) measures[part.measure] = part;
    return evaluateIndicator(indicator.id, parts);
  };

  for (const objective of plan.objectives) {
    const judged = objective.indicators.map(judge);
    for (const indicator of judged) indicators[indicator.indicator] = indicator;
    objectives[objective.id] = { objective: objective.id, ...countIndicators(judged) };
  }
  return { asOf, measures, indicators, objectives, totals: countIndicators(Object.values(indicators)) };
}

/** Once for the whole plan, so that each measure looks at its own figures only. */
function byMeasure(observations: readonly Observation[]): ReadonlyMap<MeasureId, readonly Observation[]> {
  const found = new Map<MeasureId, Observation[]>();
  for (const observation of observations) {
    const own = found.get(observation.measure);
    if (own) own.push(observation);
    else found.set(observation.measure, [observation]);
  }
  return found;
}

function countIndicators(judged: readonly IndicatorEvaluation[]): PlanEvaluation['totals'] {
  const results: Record<Result, number> = { met: 0, 'partly-met': 0, 'not-met': 0, 'not-yet': 0, 'cannot-say': 0 };
  const progress: Record<Progress, number> = { 'on-track': 0, 'off-track': 0, 'cannot-say': 0, none: 0 };
  for (const indicator of judged) {
    results[indicator.result] += 1;
    progress[indicator.progress] += 1;
  }
  return { indicators: judged.length, results, progress };
}
