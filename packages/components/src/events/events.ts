import type { PlanWithData, Problem } from '@binhdanggioi/domain';

/** What `bdg-load` says: the plan that is now shown, and what was noticed while reading it. */
export interface LoadDetail {
  readonly plan: PlanWithData;
  readonly problems: readonly Problem[];
}

/** What `bdg-error` says: why nothing could be shown. */
export interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** What the reader chose; cancel the event to keep the element from following it. */
export interface SelectDetail {
  readonly kind: 'agency' | 'indicator' | 'year' | 'source' | 'result' | 'progress';
  /** The id in the plan, the year, the source of funds or words of the attribute `filter`, or `''` for all. */
  readonly id: string;
}

declare global {
  interface HTMLElementEventMap {
    'bdg-load': CustomEvent<LoadDetail>;
    'bdg-error': CustomEvent<ErrorDetail>;
    'bdg-select': CustomEvent<SelectDetail>;
  }
}
