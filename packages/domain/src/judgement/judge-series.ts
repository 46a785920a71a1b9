import type { CivilDate, Measure, Period, Target } from '../plan/plan.ts';
import { decidingFigure, latestOf } from './deciding-observation.ts';
import type { Figure, KnownFigures } from './deciding-observation.ts';
import { defined } from './defined.ts';
import type { BaselineReading } from './evaluation.ts';
import { baselineOf, judgeProgress } from './judge-progress.ts';
import type { ProgressJudgement } from './judge-progress.ts';
import { judgeResult } from './judge-result.ts';
import type { ResultJudgement } from './judge-result.ts';
import { dueYearOf } from './judged-target.ts';

/** The judgement on one line of figures: a measure without groups, one group, or the total beside the groups. */
export interface SeriesJudgement extends ResultJudgement, ProgressJudgement {
  readonly target: Target;
  readonly figure?: Figure;
  readonly latest?: Figure;
  readonly baseline?: BaselineReading;
}

export interface SeriesContext {
  readonly measure: Measure;
  readonly period: Pick<Period, 'from' | 'to'>;
  readonly asOf: CivilDate;
}

export function judgeSeries(figures: KnownFigures, target: Target, { measure, period, asOf }: SeriesContext): SeriesJudgement {
  const dueYear = dueYearOf(target, period);
  const figure = decidingFigure(figures.inPlan, dueYear, target.from !== undefined, asOf);
  const latest = latestOf(figures.inPlan);
  const baseline = baselineOf(measure, figures.before);
  const shown = defined({ target, latest, baseline });
  if (!figure) {
    return { ...shown, result: 'cannot-say', reason: latest ? 'due-period-missing' : 'no-observation', progress: 'none' };
  }
  const result = judgeResult(figure, target, measure.desired, dueYear);
  const progress: ProgressJudgement =
    result.result === 'not-yet' ? judgeProgress(figure, target, dueYear, baseline, measure) : { progress: 'none' };
  return { ...shown, figure, ...result, ...progress };
}
