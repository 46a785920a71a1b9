import type { Agency, AgencyId, Assignment, CivilDate, Confidence, Id, IndicatorId, Label, Role, ScheduleEntry } from '../plan/plan.ts';

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

export type DutyId = Id<'duty'>;

/** One duty with the body that has it and the schedule entries in which it falls due. */
export interface Duty {
  /** Stable within the plan: `'<agency id>/<clause>'`. */
  readonly id: DutyId;
  readonly agency: Agency;
  readonly assignment: Assignment;
  readonly schedule: readonly ScheduleEntry[];
  /** True when the duty stands wholly in the matrix (its scope names indicators only). */
  readonly inMatrix: boolean;
}

export interface DutiesOptions {
  readonly agency?: AgencyId;
}

/** A body by its printed name; English where we know one. */
export interface NamedBody {
  readonly name: string;
  readonly nameEn?: string;
}

/** From `date` on another body has one function of a body, and that function alone. */
export interface SuccessionLink {
  readonly from: NamedBody;
  readonly to: NamedBody;
  readonly function: string;
  readonly date: CivilDate;
  /** Where that is said, and what of it was not found said. */
  readonly reference: Label;
  readonly confidence: Confidence;
}

/** `other-function`: the body's links are for other functions than this indicator's; `not-checked`: no link is known and nobody has looked for one. */
export type UnknownHolderReason = 'other-function' | 'not-checked';

/** Who has the charge on the day asked. */
export type Holder =
  | { readonly state: 'as-printed'; readonly holder: NamedBody }
  | { readonly state: 'succeeded'; readonly holder: NamedBody; readonly link: SuccessionLink; readonly confidence: Confidence }
  /** `link`: of `other-function`, the link that was not followed. */
  | { readonly state: 'unknown'; readonly reason: UnknownHolderReason; readonly link?: SuccessionLink };

/** One body that the plan charges with an indicator, and who has that charge on the day asked. */
export type ResponsibleBody = Holder & {
  /** The plan's own, with the name of its day. */
  readonly agency: Agency;
  readonly roles: readonly Role[];
  /** The part of the indicator that the document names, as printed. */
  readonly aspect?: string;
};

export interface ResponsibleForOptions {
  readonly indicator: IndicatorId;
  readonly asOf: CivilDate;
}
