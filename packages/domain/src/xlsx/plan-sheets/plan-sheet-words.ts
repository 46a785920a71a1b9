import type { Activity, Desired, GapState, LegalBasis, PlanDocument, Rule, Unit } from '../../plan/plan.ts';
import type { Locale } from '../../language/locale.ts';
import { en } from './plan-sheet-words.en.ts';
import { vi } from './plan-sheet-words.vi.ts';

/** The sheets of what the document says. */
export type PlanSheetName =
  | 'legalBases'
  | 'recipients'
  | 'gaps'
  | 'slips'
  | 'objectives'
  | 'indicators'
  | 'measures'
  | 'groups'
  | 'parts'
  | 'targets'
  | 'activities'
  | 'agencies'
  | 'assignments'
  | 'schedule'
  | 'budget'
  | 'funding'
  | 'successions';

/** Columns that the tables of a CSV file do not have, or call otherwise. */
export type PlanHeadName =
  | 'clause'
  | 'rest'
  | 'nameEn'
  | 'documentKind'
  | 'number'
  | 'issuedOn'
  | 'issuer'
  | 'documentTitle'
  | 'relation'
  | 'recipient'
  | 'purpose'
  | 'gapField'
  | 'gapState'
  | 'printed'
  | 'readAs'
  | 'counted'
  | 'countedEn'
  | 'countedEnOne'
  | 'function'
  | 'desired'
  | 'complement'
  | 'complementEn'
  | 'baselineWording'
  | 'baselineClause'
  | 'baselineLine'
  | 'baselinePage'
  | 'alignsWith'
  | 'groupName'
  | 'inferred'
  | 'partName'
  | 'tolerance'
  | 'printedNumber'
  | 'activityName'
  | 'content'
  | 'contentEn'
  | 'audience'
  | 'audienceEn'
  | 'form'
  | 'formEn'
  | 'agencyName'
  | 'shortName'
  | 'aliases'
  | 'dutyEn'
  | 'relatedActivity'
  | 'relatedWho'
  | 'relatedWhoEn'
  | 'relatedInferred'
  | 'partnerNames'
  | 'titleEn'
  | 'ruleType'
  | 'date'
  | 'day'
  | 'month'
  | 'startDay'
  | 'startMonth'
  | 'endDay'
  | 'endMonth'
  | 'exclusive'
  | 'years'
  | 'year'
  | 'conditionEn'
  | 'row'
  | 'fundingName'
  | 'successor'
  | 'successionDate'
  | 'reference'
  | 'confidence';

/** Rows of the first sheet, each an entry of the document or the plan. */
export type PlanEntryName =
  | 'schemaVersion'
  | 'number'
  | 'issuedOn'
  | 'documentStatus'
  | 'title'
  | 'place'
  | 'issuer'
  | 'issuerLevel'
  | 'signing'
  | 'url'
  | 'checkedOn'
  | 'transcriptName'
  | 'transcriptHash'
  | 'periodFrom'
  | 'periodTo'
  | 'vision'
  | 'territoryLevel'
  | 'territoryName'
  | 'territoryParent'
  | 'budgetScale'
  | 'budgetYears'
  | 'budgetSources'
  | 'rest';

export interface PlanSheetWords {
  readonly sheets: Readonly<Record<PlanSheetName, string>>;
  readonly heads: Readonly<Record<PlanHeadName, string>>;
  readonly entries: Readonly<Record<PlanEntryName, string>>;
  readonly documentStatus: Readonly<Record<PlanDocument['status'], string>>;
  readonly relation: Readonly<Record<LegalBasis['role'], string>>;
  readonly purpose: { readonly 'for-reporting': string };
  readonly gapState: Readonly<Record<GapState, string>>;
  /** Units that have no sign of their own. */
  readonly unit: Readonly<Record<Extract<Unit['kind'], 'count' | 'yes-no'>, string>>;
  readonly desired: Readonly<Record<Desired, string>>;
  readonly activityKind: Readonly<Record<Activity['kind'], string>>;
  readonly ruleType: Readonly<Record<Rule['type'], string>>;
  /** Whether a row of the budget is a line or the total at its foot. */
  readonly budgetRow: { readonly line: string; readonly total: string };
}

export const PLAN_SHEET_WORDS: Readonly<Record<Locale, PlanSheetWords>> = { vi, en };
