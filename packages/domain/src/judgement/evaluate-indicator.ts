import type { IndicatorId } from '../plan/plan.ts';
import { weakestStatus } from './data-status.ts';
import type { FigureStatus } from './data-status.ts';
import { defined } from './defined.ts';
import type { IndicatorEvaluation, MeasureEvaluation, Progress, ProgressReason, Result, ResultReason } from './evaluation.ts';

/** One indicator from its measures, as a set of conditions that must all hold; never an average. */
export function evaluateIndicator(indicator: IndicatorId, measures: readonly MeasureEvaluation[]): IndicatorEvaluation {
  return {
    indicator,
    ...joinResults(measures),
    ...joinProgress(measures),
    dataStatus: weakestStatus(measures.map(({ dataStatus }) => dataStatus).filter((status): status is FigureStatus => status !== 'none')),
    measures: measures.map(({ measure }) => measure),
  };
}

function joinResults(measures: readonly MeasureEvaluation[]): { result: Result; reason?: ResultReason } {
  const having = (result: Result) => measures.filter((measure) => measure.result === result);
  if (measures.length === 0) return { result: 'cannot-say', reason: 'no-observation' };
  if (having('met').length === measures.length) {
    return defined({ result: 'met', reason: measures.find(({ reason }) => reason === 'early')?.reason });
  }
  if (having('not-yet').length > 0)
    return defined({ result: 'not-yet', reason: having('not-met').length > 0 ? 'part-not-met' : undefined });
  const unsaid = having('cannot-say')[0];
  if (unsaid) return defined({ result: 'cannot-say', reason: unsaid.reason });
  return { result: having('met').length > 0 ? 'partly-met' : 'not-met' };
}

function joinProgress(measures: readonly MeasureEvaluation[]): { progress: Progress; progressReason?: ProgressReason } {
  const open = measures.filter(({ result }) => result === 'not-yet');
  if (open.length === 0) return { progress: 'none' };
  if (open.some(({ progress }) => progress === 'off-track')) return { progress: 'off-track' };
  const unsaid = open.find(({ progress }) => progress === 'cannot-say');
  if (unsaid) return defined({ progress: 'cannot-say', progressReason: unsaid.progressReason });
  return { progress: 'on-track' };
}
