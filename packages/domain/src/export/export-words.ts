import type { Locale } from '../language/locale.ts';
import type { FigureStatus } from '../judgement/data-status.ts';
import type { Agency, Cadence, Comparator, Confidence, Level, Role, ScheduleKind } from '../plan/plan.ts';
import { en } from './export-words.en.ts';
import { vi } from './export-words.vi.ts';

/** What a column holds; the same word wherever it stands. */
export type ColumnName =
  | 'objective'
  | 'objectiveName'
  | 'indicator'
  | 'indicatorName'
  | 'measure'
  | 'measureName'
  | 'unit'
  | 'group'
  | 'comparator'
  | 'value'
  | 'due'
  | 'dueInferred'
  | 'onset'
  | 'reading'
  | 'wording'
  | 'onsetWording'
  | 'setBy'
  | 'baseline'
  | 'baselineYear'
  | 'valueConfidence'
  | 'comparatorConfidence'
  | 'yearConfidence'
  | 'agency'
  | 'agencyKind'
  | 'level'
  | 'binding'
  | 'roles'
  | 'duty'
  | 'partners'
  | 'indicators'
  | 'measures'
  | 'objectives'
  | 'activities'
  | 'wholePlan'
  | 'schedule'
  | 'aspect'
  | 'note'
  | 'id'
  | 'kind'
  | 'title'
  | 'from'
  | 'through'
  | 'to'
  | 'after'
  | 'lastDays'
  | 'cadence'
  | 'condition'
  | 'period'
  | 'status'
  | 'recordedOn'
  | 'revision'
  | 'parts'
  | 'dataSource'
  | 'line'
  | 'parent'
  | 'lineName'
  | 'statedTotal'
  | 'printedCells'
  | 'clause'
  | 'transcriptLine'
  | 'page';

/** Kinds of things that plans number; a number alone would become a day in Excel. */
export type CodeKind = 'objective' | 'indicator' | 'measure' | 'activity' | 'line';

/** Heads and words of the exported tables. */
export interface ExportWords {
  readonly heads: Readonly<Record<ColumnName, string>>;
  /** Of a year and a source of money. */
  readonly amountHead: (year: number, source: string) => string;
  readonly code: Readonly<Record<CodeKind, (code: string) => string>>;
  readonly yes: string;
  readonly no: string;
  /** Printed as a dash: not budgeted, which is not zero. */
  readonly notBudgeted: string;
  readonly binding: string;
  readonly request: string;
  readonly nobody: string;
  readonly role: Readonly<Record<Role, string>>;
  /** A duty whose verb gives no role. */
  readonly task: string;
  readonly agencyKind: Readonly<Record<Agency['kind'], string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly status: Readonly<Record<FigureStatus, string>>;
  readonly scheduleKind: Readonly<Record<ScheduleKind, string>>;
  readonly cadence: Readonly<Record<Cadence, string>>;
  /** How a date is put, as we read it; `day` is a finished text. */
  readonly on: (day: string) => string;
  readonly before: (day: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly everyYear: (when: string) => string;
  readonly inYear: (year: number) => string;
  readonly undated: string;
  /** What money is counted in: `1000000` is million đồng. */
  readonly money: (scale: string) => string;
  readonly million: string;
  readonly thousand: string;
  readonly dong: string;
  /** Sources of money that plans share; another is written as the plan has it. */
  readonly moneySource: Readonly<Record<string, string>>;
  readonly yesNo: string;
}

export const EXPORT_WORDS: Readonly<Record<Locale, ExportWords>> = { vi, en };
