import type { Agency, AgencyId, Assignment, IndicatorId, Role, ScheduleEntry } from '../plan/plan.ts';

export interface MatrixAssignment {
  readonly assignment: Assignment;
  readonly roles: readonly Role[];
  /** The part of the indicator that the document names, as printed. */
  readonly aspect?: string;
}

/** What one agency is charged with for one indicator. */
export interface MatrixCell {
  readonly agency: AgencyId;
  readonly indicator: IndicatorId;
  /** In the order of the document, each role once. */
  readonly roles: readonly Role[];
  readonly aspect?: string;
  readonly assignments: readonly MatrixAssignment[];
}

/** Agencies × indicators, only as far as the document itself assigns them. */
export interface ResponsibilityMatrix {
  /** Agencies with at least one cell, in document order. */
  readonly agencies: readonly Agency[];
  /** Agencies with duties but without any indicator, in document order. */
  readonly otherAgencies: readonly Agency[];
  readonly indicators: readonly IndicatorId[];
  /** By indicator in document order, then by agency in document order. */
  readonly cells: readonly MatrixCell[];
  /** Indicators that nobody is named to lead or carry out. */
  readonly holes: readonly IndicatorId[];
  /** Indicators that two or more bodies are named to lead or carry out. */
  readonly overlaps: readonly IndicatorId[];
}

/** One duty with the body that has it and the schedule entries in which it falls due. */
export interface Duty {
  /** Stable within the plan: `'<agency id>/<clause>'`. */
  readonly id: string;
  readonly agency: Agency;
  readonly assignment: Assignment;
  readonly schedule: readonly ScheduleEntry[];
  /** True when the duty stands wholly in the matrix (its scope names indicators only). */
  readonly inMatrix: boolean;
}

export interface DutiesOptions {
  readonly agency?: AgencyId;
}
