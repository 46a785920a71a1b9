import type { AgencyId, CivilDate, GroupId, Id, MeasureId, PartId, Plan, PlanId, ScheduleId } from './plan.ts';

export type MissingKind = 'not-collected' | 'suppressed' | 'not-applicable';
export type ObservationStatus = 'official' | 'estimate' | 'illustrative';
export type ObservedValue = number | boolean | { readonly missing: MissingKind };

/** One figure of one measure in one year, in the unit of the measure. */
export interface Observation {
  readonly measure: MeasureId;
  readonly period: number;
  /** The day on which the figure was written down; an official figure recorded before its year ended counts as an estimate. */
  readonly recordedOn?: CivilDate;
  readonly group?: GroupId;
  /** The state of each part of a yes/no measure. */
  readonly parts?: Readonly<Record<PartId, boolean>>;
  readonly value: ObservedValue;
  readonly status: ObservationStatus;
  /** A higher revision of the same figure replaces a lower one. */
  readonly revision?: number;
}

/** One report handed in: which duty, by whom, for which year, on which day. */
export interface Filing {
  readonly schedule: ScheduleId;
  readonly agency: AgencyId;
  readonly period: number;
  readonly filedOn: CivilDate;
}

export type DataEventId = Id<'data-event'>;

/** A dated happening added by whoever keeps the data, such as a launch ceremony. */
export interface DataEvent {
  readonly id: DataEventId;
  readonly title: string;
  readonly titleEn?: string;
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly status: 'official' | 'illustrative';
}

/** Observations and filings, kept apart from the plan and joined to it by the plan's id. */
export interface PlanData {
  readonly plan: PlanId;
  readonly kind: 'official' | 'illustrative';
  readonly source: string;
  readonly observations: readonly Observation[];
  readonly filings: readonly Filing[];
  /** The day up to which the record of filings is known to be complete. Without it nothing is ever overdue. */
  readonly filingsCompleteTo?: CivilDate;
  readonly events: readonly DataEvent[];
}

/** A plan with its data. A plan without data is a plan on its first day. */
export interface PlanWithData extends Plan {
  readonly data?: PlanData;
}
