import type { AgencyId, AssignmentScope, Rule, RelatedActivity, ScheduleEntry } from '../../packages/domain/src/plan/plan.ts';

/** Clause and line, `'V:73'`, or first and last line, `'V.1:343-345'`; several joined by ` + `. */
export type Place = string;

/** What a plan of tasks must say, written by hand from its printed text; an empty cell is `''`. */
export interface CommuneTables {
  readonly id: string;
  readonly title: string;
  readonly place: string | null;
  readonly year: number;
  readonly territory: { readonly level: 'commune'; readonly name: string | null; readonly parent: string };
  readonly transcript: { readonly name: string; readonly sha256: string };
  readonly lines: number;
  readonly issuer: readonly [name: string, place: Place, wording: string];
  /** Undefined where the copy ends without a signature. */
  readonly signing?: readonly [capacity: string, place: Place, wording: string];
  readonly gaps: readonly (readonly [field: string, state: string, raw: string, place: Place])[];
  readonly legalBases: readonly (readonly [
    kind: string,
    number: string,
    issuedOn: string,
    issuer: string,
    role: string,
    place: Place,
    wording: string,
    title: string,
  ])[];
  /** Printed as the name alone, or as the third cell has it. */
  readonly recipients: readonly (readonly [place: Place, name: string, wording?: string, purpose?: string])[];
  readonly slips: readonly (readonly [printed: string, reading: string, place: Place])[];
  readonly agencies: readonly (readonly [
    printedNumber: string,
    id: AgencyId,
    name: string,
    kind: string,
    level: string,
    place: Place,
    aliases: readonly string[],
  ])[];
  readonly activities: readonly (readonly [
    id: string,
    kind: string,
    printedNumber: string,
    place: Place,
    wording: string,
    parts?: readonly string[],
  ])[];
  readonly assignments: readonly DutyRow[];
  readonly schedule: readonly ScheduleRow[];
  readonly funding: readonly (readonly [id: string, place: Place, wording: string])[];
  /** Of one body: the ids of the schedule entries of each of its duties, in the order of the document. */
  readonly dutiesOf: readonly (readonly [agency: AgencyId, days: readonly (readonly string[])[]])[];
  readonly counts: readonly (readonly [what: CountedPart, count: number])[];
  /** What `checkPlan` is to find, and nothing else. */
  readonly findings: readonly string[];
}

export type ListTables = Pick<
  CommuneTables,
  'gaps' | 'legalBases' | 'recipients' | 'slips' | 'agencies' | 'activities' | 'assignments' | 'schedule' | 'funding'
>;

export interface DutyRow {
  readonly at: Place;
  readonly agency: AgencyId;
  /** `'lead+report'`; `''` for a verb that gives no role. */
  readonly roles: string;
  /** Only for "Đề nghị …". */
  readonly request?: true;
  readonly scope: AssignmentScope;
  readonly wording: string;
  readonly with?: readonly AgencyId[];
  readonly schedule?: readonly string[];
  /** Which audience of which activity is in the body's care: our reading. */
  readonly related?: RelatedActivity;
}

export interface ScheduleRow extends Pick<ScheduleEntry, 'id' | 'kind' | 'from' | 'through' | 'to' | 'wording'> {
  readonly at: Place;
  readonly title: string;
  /** `'unspecified: Thường xuyên'`: a cadence without a day and its condition; else the rule. */
  readonly rule: string | Rule;
}

export type CountedPart =
  | 'blocks of agencies'
  | 'duties of the blocks'
  | 'duties outside the blocks'
  | 'requests'
  | 'deadlines with a day'
  | 'numbered citations'
  | 'mentions of them'
  | 'activities with parts'
  | 'purposes'
  | 'solutions';

export const whole: AssignmentScope = { whole: true };
export const nothingNamed: AssignmentScope = {};

export function actionMonthOf(year: number): Rule {
  return { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 }, years: [year] };
}
