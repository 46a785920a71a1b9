import type { Comparator, Unit } from '../plan/plan.ts';
import type { MissingKind } from '../plan/plan-data.ts';
import { en } from './domain-words.en.ts';
import { vi } from './domain-words.vi.ts';
import type { Locale } from './locale.ts';

/**
 * The words that figures and targets need. Numbers come in as finished text; `NBSP` keeps a number
 * and its unit word on one line.
 */
export interface DomainWords {
  /**
   * What follows the number of each unit, with the space or sign that joins them;
   * `count` carries its own word in the plan and `yes-no` has none.
   */
  readonly units: Readonly<Record<Exclude<Unit['kind'], 'count' | 'yes-no'>, string>>;
  /** The value of a yes/no measure. */
  readonly yes: string;
  readonly notYet: string;
  readonly missing: Readonly<Record<MissingKind, string>>;
  /** What follows a difference of two percentages. */
  readonly percentagePoints: (figure: string) => string;
  /** A target as we read it, round its figure: "ít nhất 60%". */
  readonly comparators: Readonly<Record<Comparator, (figure: string) => string>>;
  /** A yes/no target. */
  readonly targetYes: string;
  readonly targetNo: string;
  /** A target that holds from a year on, with no end. */
  readonly fromYearOn: (target: string, year: number) => string;
}

export const DOMAIN_WORDS: Readonly<Record<Locale, DomainWords>> = { vi, en };
