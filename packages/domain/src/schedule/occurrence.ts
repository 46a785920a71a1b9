import type { AgencyId, CivilDate, Label, ScheduleEntry, ScheduleId, ScheduleKind } from '../plan/plan.ts';

/** One falling of a dated schedule entry, in one year. Undated entries have none. */
export interface Occurrence {
  readonly schedule: ScheduleId;
  readonly entry: ScheduleEntry;
  readonly kind: ScheduleKind;
  /** The year it belongs to; for a span over New Year, the year of its start. */
  readonly year: number;
  /** `day`: one named day; `span`: first to last day; `year`: the document names only the year. */
  readonly precision: 'day' | 'span' | 'year';
  /** The day named, the first day of a span, or 1 January of a `year`. */
  readonly start: CivilDate;
  /** The day named, the last day of a span, or 31 December of a `year`. */
  readonly end: CivilDate;
  /** "trước ngày …": the day named is itself too late. */
  readonly exclusive: boolean;
  /** The last day on which the duty can still be done: the day before `end` if exclusive, else `end`. */
  readonly lastDay: CivilDate;
}

/** The Action Month of one year as this plan sets it. */
export interface ActionMonth {
  readonly schedule: ScheduleId;
  readonly year: number;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly title: Label;
  readonly wording: string;
}

export type ReportingState = 'not-required' | 'undated' | 'filed' | 'filed-late' | 'due' | 'overdue' | 'unknown';

/** The state of one duty in one year (rules of judgement, 5). */
export interface ReportingStatus {
  readonly schedule: ScheduleId;
  readonly year: number;
  readonly state: ReportingState;
  /** Absent where the document prints no day, or the duty does not fall in that year. */
  readonly lastDay?: CivilDate;
  /** True on the last permitted day itself: "Ngày cuối còn hạn". */
  readonly isLastDay: boolean;
  readonly filings: readonly { readonly agency: AgencyId; readonly filedOn: CivilDate; readonly late: boolean }[];
}
