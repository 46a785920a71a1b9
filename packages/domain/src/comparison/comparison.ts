import type { MeasureId, Target, TargetConfidence } from '../plan/plan.ts';

/** How a promise stands to that of the plan above it: `more` and `less` say which of the two asks more. */
export type Relation = 'not-comparable' | 'not-confirmed' | 'other-year' | 'more' | 'equal' | 'less';

/**
 * Why: of `not-comparable`, that the reference has no such measure, that one side promises nothing, or that units, groups or the
 * wished directions differ; of `not-confirmed`, `unconfirmed`; of `other-year`, `due-year`; of `more` and `less`, what makes the
 * difference; of `equal`, `same`.
 */
export type RelationReason =
  'no-counterpart' | 'no-target' | 'unit' | 'group' | 'direction' | 'unconfirmed' | 'due-year' | 'value' | 'comparator' | 'same';

/** One measure of a plan beside the measure that it is aligned with in a reference. */
export interface Comparison {
  readonly measure: MeasureId;
  /** The id of the measure in the reference. */
  readonly alignsWith: MeasureId;
  /** The two targets that were compared, or that stand nearest to each other where nothing can be. */
  readonly target?: Target;
  readonly reference?: Target;
  readonly relation: Relation;
  readonly reason: RelationReason;
  /** Of `not-confirmed`: the parts of the reference's figure that are not. */
  readonly unconfirmed?: readonly (keyof TargetConfidence)[];
}
