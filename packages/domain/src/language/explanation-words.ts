import type { Confidence } from '../plan/plan.ts';
import { en } from './explanation-words.en.ts';
import { vi } from './explanation-words.vi.ts';
import type { Locale } from './locale.ts';

/** Which way a figure is wished to go; `even` for what is to be kept or met exactly. */
export type Course = 'rise' | 'fall' | 'even' | 'yes-no';

/** The figure that decides, in finished texts. */
export interface DecidingFacts {
  readonly year: number;
  /** With its status where it is not official: `'49,1% (ước tính)'`. */
  readonly figure: string;
  readonly target: string;
  readonly due: number;
  readonly course: Course;
  /** The group that decides for all. */
  readonly group?: string;
}

/** Why a failing figure is or is not behind. */
export type ProgressFacts =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'no-baseline' }
  | { readonly kind: 'no-later-observation'; readonly baselineYear?: number };

/** How many measures of an indicator have which result. */
export interface CountFacts {
  readonly all: number;
  readonly met: number;
  readonly notMet: number;
  readonly notYet: number;
  readonly cannotSay: number;
}

export interface SuccessionFacts {
  readonly agency: string;
  readonly successor: string;
  readonly date: string;
  readonly confidence: Confidence;
}

/** One whole sentence for each way in which a verdict, a holder of a charge or a reporting state comes about. Dates, figures and targets come in finished. */
export interface ExplanationWords {
  readonly status: { readonly estimate: (figure: string) => string; readonly illustrative: (figure: string) => string };
  readonly list: (items: readonly string[]) => string;
  readonly result: {
    readonly met: (facts: DecidingFacts) => string;
    readonly early: (facts: DecidingFacts) => string;
    readonly notMet: (facts: DecidingFacts) => string;
    readonly notYet: (facts: DecidingFacts, progress: ProgressFacts) => string;
    readonly about: (facts: DecidingFacts, tolerance: string, mark: string) => string;
    readonly noObservation: (target: string) => string;
    /** `latest`: what is known, though it decides nothing. */
    readonly duePeriodMissing: (due: number, isOnset: boolean, latest?: { readonly year: number; readonly figure: string }) => string;
    readonly suppressed: (target: string, year?: number) => string;
    readonly notApplicable: (target: string, year?: number) => string;
    readonly groupsMissing: (target: string, groups: string) => string;
  };
  readonly indicator: {
    readonly met: (counts: CountFacts) => string;
    readonly partlyMet: (counts: CountFacts) => string;
    readonly notMet: (counts: CountFacts) => string;
    readonly notYet: (counts: CountFacts) => string;
    readonly partNotMet: (counts: CountFacts) => string;
    readonly cannotSay: (counts: CountFacts) => string;
  };
  readonly holder: {
    readonly asPrinted: (agency: string) => string;
    readonly succeeded: (facts: SuccessionFacts) => string;
    readonly otherFunction: (facts: SuccessionFacts) => string;
    readonly notChecked: (agency: string, from: string) => string;
  };
  readonly reporting: {
    readonly notRequired: (year: number) => string;
    readonly undated: () => string;
    readonly filed: (filedOn: string) => string;
    readonly filedInTime: (filedOn: string, lastDay: string) => string;
    readonly filedLate: (filedOn: string, lastDay: string) => string;
    readonly due: (lastDay: string) => string;
    readonly lastDay: (lastDay: string) => string;
    readonly overdue: (lastDay: string) => string;
    readonly unknown: (lastDay: string) => string;
  };
}

export const EXPLANATION_WORDS: Readonly<Record<Locale, ExplanationWords>> = { vi, en };
