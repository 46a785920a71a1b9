import type { IndicatorId, MeasureId, ObjectiveId, Target, GroupId } from '../plan/plan.ts';
import type { Observation } from '../plan/plan-data.ts';

/** Result of a target (rules of judgement, 2). */
export type Result = 'met' | 'partly-met' | 'not-met' | 'not-yet' | 'cannot-say';

/** Why a result is what it is, as data. */
export type ResultReason =
  'no-observation' | 'due-period-missing' | 'suppressed' | 'not-applicable' | 'early' | 'about' | 'groups-missing' | 'part-not-met';

/** Progress, judged only where the result is `not-yet`; `none` otherwise. */
export type Progress = 'on-track' | 'off-track' | 'cannot-say' | 'none';
export type ProgressReason = 'not-a-number' | 'no-baseline' | 'no-later-observation';

/** How sure the deciding figure is. */
export type DataStatus = 'official' | 'estimate' | 'illustrative' | 'none';

/** The baseline that progress starts from: the plan's own, or the latest figure before the plan's first year. */
export interface BaselineReading {
  readonly value: number;
  readonly year?: number;
  readonly origin: 'plan' | 'observation';
  /** `official` for a baseline that the plan states. */
  readonly dataStatus: Exclude<DataStatus, 'none'>;
}

export interface GroupEvaluation {
  readonly group: GroupId;
  readonly observation?: Observation;
  readonly baseline?: BaselineReading;
  readonly dataStatus: DataStatus;
  readonly satisfied?: boolean;
}

export interface MeasureEvaluation {
  readonly measure: MeasureId;
  readonly indicator: IndicatorId;
  /** The target that is judged on this day. */
  readonly target: Target;
  readonly result: Result;
  readonly reason?: ResultReason;
  readonly progress: Progress;
  readonly progressReason?: ProgressReason;
  /** Data status of the deciding observation; with groups, the weakest among them. */
  readonly dataStatus: DataStatus;
  /** For progress: the weaker data status of its two ends. */
  readonly progressDataStatus?: DataStatus;
  /** The observation that decides (of a measure with groups: the one of the deciding group). */
  readonly observation?: Observation;
  /** The latest usable observation, shown even where it decides nothing. */
  readonly latest?: Observation;
  readonly baseline?: BaselineReading;
  /** Where the straight path stands in the year of the deciding observation, as a decimal string in the unit of the measure. */
  readonly pathValue?: string;
  readonly groups?: readonly GroupEvaluation[];
}

export interface IndicatorEvaluation {
  readonly indicator: IndicatorId;
  readonly result: Result;
  readonly reason?: ResultReason;
  readonly progress: Progress;
  readonly progressReason?: ProgressReason;
  /** The weakest data status among its measures that have any figure; `none` if none has. */
  readonly dataStatus: DataStatus;
  readonly measures: readonly MeasureId[];
}

/** Counts of indicators; an objective has no verdict of its own. Each record adds up to `indicators`. */
export interface ObjectiveEvaluation {
  readonly objective: ObjectiveId;
  readonly indicators: number;
  readonly results: Readonly<Record<Result, number>>;
  readonly progress: Readonly<Record<Progress, number>>;
}

export interface PlanEvaluation {
  readonly asOf: string;
  readonly measures: Readonly<Record<MeasureId, MeasureEvaluation>>;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorEvaluation>>;
  readonly objectives: Readonly<Record<ObjectiveId, ObjectiveEvaluation>>;
  /** Counts over the whole plan. */
  readonly totals: Omit<ObjectiveEvaluation, 'objective'>;
}
