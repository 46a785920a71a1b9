/**
 * The plan as data: what the document says, where it says it, and nothing surer than that.
 * Plain readonly objects that survive `JSON.parse(JSON.stringify(plan))` unchanged.
 */

/** A civil date, `'yyyy-mm-dd'`, in the calendar of Việt Nam. Never a `Date`. */
export type CivilDate = string;

declare const idOf: unique symbol;
/**
 * A text known to be the id of one kind of thing. It never passes for the id of another kind, while a plain text, as a developer or a
 * file writes it, passes for any. Only the compiler knows: at run time an id is its text.
 */
export type Id<Kind extends string> = string & { readonly [idOf]?: Kind };

export type PlanId = Id<'plan'>;
export type ObjectiveId = Id<'objective'>;
export type IndicatorId = Id<'indicator'>;
export type MeasureId = Id<'measure'>;
export type GroupId = Id<'group'>;
export type PartId = Id<'part'>;
export type ActivityId = Id<'activity'>;
export type AgencyId = Id<'agency'>;
export type ScheduleId = Id<'schedule'>;
export type FundingClauseId = Id<'funding-clause'>;
export type BudgetLineId = Id<'budget-line'>;

/** Our own short words for a fact; a bare string is Vietnamese. */
export type Label = string | { readonly vi: string; readonly en?: string };

/** Where a fact stands: the clause as printed (`'IV.1.b'`) and the 1-based line, or first and last line, of the transcript. */
export interface TranscriptSource {
  readonly clause: string;
  readonly line: number | readonly [first: number, last: number];
}

/** Where a fact of a document without a transcript is quoted: the clause and the address of a published page. */
export interface PageSource {
  readonly clause: string;
  readonly url: string;
}

export type Source = TranscriptSource | PageSource;

/** How sure a fact is. `confirmed`: a published page says so, which is less than the signed text. */
export type Confidence = 'confirmed' | 'partly' | 'not-confirmed';

/** What every fact carries. `wording` is a few printed words, kept as printed. */
export interface Fact {
  readonly source: Source | readonly Source[];
  readonly wording?: string;
}

/** How a field of the document is missing: never printed, left blank, cut off in the copy, or printed in part. */
export type GapState = 'absent' | 'blank' | 'cut' | 'partial';

export interface Gap {
  readonly field: string;
  readonly state: GapState;
  readonly raw?: string;
  readonly source?: Source | readonly Source[];
}

/** A slip of the scan or of the typist: what stands there, and what our label reads instead. */
export interface Slip extends Fact {
  readonly printed: string;
  readonly reading: string;
}

export type Level = 'central' | 'province' | 'district' | 'commune' | 'hamlet';

export interface LegalBasis extends Fact {
  readonly kind: string;
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly issuer: string | null;
  readonly title?: string;
  readonly role: 'implements' | 'based-on' | 'cites';
}

export interface Recipient extends Fact {
  readonly name: string;
  /** `'b/c'`: for reporting. */
  readonly purpose?: 'for-reporting';
}

export interface PlanDocument {
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly status: 'issued' | 'draft' | 'unknown';
  readonly gaps: readonly Gap[];
  readonly title: string;
  readonly place: string | null;
  readonly issuer: Fact & { readonly name: string; readonly level: Level };
  /** In what capacity it is signed (`'KT. Chủ tịch, Phó Chủ tịch'`); never a personal name. Left out where the copy has no signature: a gap says so. */
  readonly signing?: Fact & { readonly capacity: string };
  readonly legalBases: readonly LegalBasis[];
  readonly recipients: readonly Recipient[];
  readonly slips?: readonly Slip[];
  readonly url?: string;
  /** For a document known only from pages that quote it: the day on which these were last looked at. */
  readonly checkedOn?: CivilDate;
  /** Left out for a document known only from pages that quote it: its facts then name a page, and its figures how sure they are. */
  readonly transcript?: { readonly name: string; readonly sha256: string };
}

export interface Period {
  /** First and last year, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly vision?: number;
}

export interface Territory {
  readonly level: Level;
  /** `null` where the copy cuts the name. Never completed by guessing. */
  readonly name: string | null;
  readonly parent?: string;
}

/** What a count counts: `{ vi: 'cơ sở', en: 'facilities', enOne: 'facility' }`. `enOne` is the English word for one of them. */
export interface CountedThing {
  readonly vi: string;
  readonly en: string;
  readonly enOne?: string;
}

/** `'percent'` … as the figure is counted; a rate keeps what it is per. */
export type Unit =
  | { readonly kind: 'percent' }
  | { readonly kind: 'times' }
  | { readonly kind: 'boys-per-100-girls' }
  | { readonly kind: 'per-100000-live-births' }
  | { readonly kind: 'per-1000-women' }
  | { readonly kind: 'count'; readonly of: CountedThing }
  | { readonly kind: 'yes-no' };

export type Comparator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'exactly';
export type Desired = 'increase' | 'decrease' | 'maintain' | 'achieve';

/** How sure each part of a target is that was read from pages. Where value or year is `not-confirmed`, the page of its source is where to check it. */
export interface TargetConfidence {
  readonly value: Confidence;
  readonly comparator: Confidence;
  readonly year: Confidence;
}

export interface Target extends Fact {
  /** The year, or the day, by which the value is promised. */
  readonly by?: number | CivilDate;
  /** True where the document prints no year and the end of the period is our reading. */
  readonly byInferred?: true;
  /** "Từ năm … trở đi": the year from which the value must hold, with no end. */
  readonly from?: number;
  readonly comparator: Comparator;
  readonly value: number | boolean;
  readonly group?: GroupId;
  /** For `about`: how far short may still be called about, as a share of the target (0.05 = 5 %). */
  readonly tolerance?: number;
  /** The target as printed. */
  readonly wording: string;
  /** The printed words of an onset. */
  readonly onsetWording?: string;
  readonly setBy?: string;
  /** Left out where the target was read in the transcript. */
  readonly confidence?: TargetConfidence;
}

export interface Baseline extends Fact {
  readonly value: number;
  /** Absent where the document states a baseline without a year. Never assumed. */
  readonly year?: number;
}

/** A group that one target binds separately (boys, girls). `inferred`: our reading, not the document's words. */
export interface MeasureGroup {
  readonly id: GroupId;
  readonly label: Label;
  readonly inferred?: true;
}

/** One of several conditions joined in a yes/no measure. */
export interface MeasurePart {
  readonly id: PartId;
  readonly label: Label;
}

export interface Measure extends Fact {
  readonly id: MeasureId;
  readonly label: Label;
  readonly unit: Unit;
  readonly function?: string;
  readonly desired: Desired;
  readonly groups?: readonly MeasureGroup[];
  /** Declares that the whole is 100: the other group is 100 minus this one. Without it no second group is ever computed. */
  readonly complements?: { readonly label: Label };
  readonly parts?: readonly MeasurePart[];
  readonly baseline?: Baseline;
  /** In the order in which they fall due; the first one still open, or the last, is judged. */
  readonly targets: readonly Target[];
  readonly alignsWith?: MeasureId;
}

export interface Indicator extends Fact {
  readonly id: IndicatorId;
  readonly label: Label;
  readonly measures: readonly Measure[];
}

export interface Objective extends Fact {
  readonly id: ObjectiveId;
  readonly label: Label;
  readonly indicators: readonly Indicator[];
}

export interface Activity extends Fact {
  readonly id: ActivityId;
  readonly printedNumber?: string;
  readonly kind: 'solution' | 'task' | 'programme' | 'project' | 'model' | 'purpose';
  readonly label: Label;
  readonly objective?: ObjectiveId;
  readonly parts?: { readonly content?: Label; readonly audience?: Label; readonly form?: Label };
}

export interface Agency {
  readonly id: AgencyId;
  /** The name as the document of its day prints it, slips mended. */
  readonly name: string;
  readonly nameEn?: string;
  readonly shortName?: string;
  readonly kind: 'body' | 'post' | 'group';
  readonly level: Level;
  readonly aliases?: readonly string[];
  /** The number of its block in the document (`'13'`, `'15'`): a label, never an index. Absent for bodies named outside the blocks. */
  readonly printedNumber?: string;
  readonly source: Source | readonly Source[];
}

/** By the document's verb; a verb that maps to none of these gives no role. */
export type Role = 'lead' | 'coordinate' | 'implement' | 'report' | 'data' | 'fund' | 'supervise' | 'advise' | 'guide';

export interface IndicatorAspect {
  readonly id: IndicatorId;
  /** The part of the indicator that the document names, as printed. */
  readonly aspect: string;
}

/** What a duty is about; the keys are not exclusive. */
export interface AssignmentScope {
  readonly indicators?: readonly (IndicatorId | IndicatorAspect)[];
  readonly measures?: readonly MeasureId[];
  readonly objectives?: readonly ObjectiveId[];
  readonly activities?: readonly ActivityId[];
  /** The plan as a whole. Never spread into the cells of the matrix. */
  readonly whole?: true;
}

export interface Assignment extends Fact {
  readonly agency: AgencyId;
  readonly roles: readonly Role[];
  /** False for a request ("Đề nghị …"): it binds no one and is never late. */
  readonly binding: boolean;
  readonly scope: AssignmentScope;
  readonly label: Label;
  readonly with?: readonly AgencyId[];
  /** The schedule entries in which this duty falls due. */
  readonly schedule?: readonly ScheduleId[];
  readonly related?: RelatedActivity;
}

/**
 * An activity whose printed audience is in this body's care, such as a school's pupils. That the two belong together is our reading, never
 * a scope: it gives no role and no day.
 */
export interface RelatedActivity {
  readonly activity: ActivityId;
  /** Who of the audience: "học sinh". */
  readonly who: Label;
  readonly inferred: true;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export type Cadence = 'yearly' | 'half-yearly' | 'quarterly' | 'monthly' | 'on-demand' | 'unspecified';

export type Rule =
  | { readonly type: 'once'; readonly date: CivilDate; readonly exclusive?: boolean }
  | {
      readonly type: 'yearly';
      readonly month: number;
      readonly day: number;
      readonly exclusive?: boolean;
      readonly years?: readonly number[];
    }
  | { readonly type: 'span'; readonly start: MonthDay; readonly end: MonthDay; readonly years?: readonly number[] }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'undated'; readonly cadence: Cadence; readonly condition?: Label };

export type ScheduleKind = 'report' | 'deadline' | 'review' | 'event' | 'observance' | 'action-month';

export interface ScheduleEntry extends Fact {
  readonly id: ScheduleId;
  readonly kind: ScheduleKind;
  readonly title: Label;
  /** Who must act; through whom; to whom. */
  readonly from?: AgencyId;
  readonly through?: AgencyId;
  readonly to?: AgencyId;
  /** The entry that comes before it in a chain. */
  readonly after?: ScheduleId;
  readonly wording: string;
  readonly rule: Rule;
}

export interface FundingClause extends Fact {
  readonly id: FundingClauseId;
  readonly label: Label;
}

export interface BudgetAmount {
  readonly year: number;
  readonly source: string;
  readonly value: number;
}

export interface BudgetLine extends Fact {
  readonly id: BudgetLineId;
  readonly label: Label;
  readonly parent?: BudgetLineId;
  /** An absent amount is the printed dash, which is not zero. */
  readonly amounts: readonly BudgetAmount[];
  readonly statedTotal?: number;
  /** The cells as printed, from the column of the label (empty in a sound row) to that of the total; only where a row is not in its columns. */
  readonly printed?: readonly string[];
}

/** The row at the foot of the table. Its amounts are `statedTotals`. */
export interface BudgetFoot extends Fact {
  readonly label: Label;
  readonly statedTotal?: number;
  /** As in a line. */
  readonly printed?: readonly string[];
}

export interface Budget {
  readonly currency: 'VND';
  readonly scale: number;
  readonly years: readonly number[];
  readonly sources: readonly string[];
  readonly lines: readonly BudgetLine[];
  readonly statedTotals: readonly BudgetAmount[];
  readonly foot?: BudgetFoot;
}

export interface Succession {
  readonly from: AgencyId;
  readonly to: string;
  readonly function: string;
  readonly date: CivilDate;
  readonly reference: string;
  readonly confidence: Confidence;
}

export interface Plan {
  readonly schemaVersion: 1;
  readonly id: PlanId;
  readonly language: 'vi';
  readonly document: PlanDocument;
  readonly period: Period;
  readonly territory: Territory;
  readonly objectives: readonly Objective[];
  readonly activities: readonly Activity[];
  readonly agencies: readonly Agency[];
  readonly assignments: readonly Assignment[];
  readonly schedule: readonly ScheduleEntry[];
  readonly budget?: Budget;
  readonly funding: readonly FundingClause[];
  readonly successions?: readonly Succession[];
}
