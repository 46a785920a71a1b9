import type { CivilDate, Confidence, Label, Level } from '../plan/plan.ts';
import type { Observation } from '../plan/plan-data.ts';

/** On `date` the areas `from` became one area, or ended. */
export interface AreaChange {
  readonly level: Level;
  /** The names before; `'all'` where every area of the level ended. */
  readonly from: readonly string[] | 'all';
  /** The name from that day on; `null` where nothing of the level took its place. */
  readonly to: string | null;
  readonly date: CivilDate;
  /** Where that is said. */
  readonly reference: Label;
  readonly confidence: Confidence;
}

/** The figures of a series that are of one and the same area. */
export interface SeriesSegment<Figure extends Observation = Observation> {
  /** The name in those days; `null` where it is not known, or where the area had ended. */
  readonly area: string | null;
  /** The change that ended the segment before; left out for the area of the plan itself. */
  readonly change?: AreaChange;
  /** Never empty; in the order given. */
  readonly observations: readonly Figure[];
}
