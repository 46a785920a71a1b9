import type { PlanWithData, Problem } from '@binhdanggioi/domain';

/** Where an element stands with its plan. */
export type PlanSnapshot =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly waiting: boolean }
  | ShownSnapshot
  | { readonly state: 'error'; readonly problems: readonly Problem[]; readonly retry?: () => void };

/** There is a plan to show. `partial`: without the figures that were asked for, because their file could not be read. */
export type ShownSnapshot = ReadySnapshot | PartialSnapshot;

interface Shown {
  readonly plan: PlanWithData;
  readonly problems: readonly Problem[];
  readonly saved?: SavedCopy;
}
interface ReadySnapshot extends Shown {
  readonly state: 'ready';
}
interface PartialSnapshot extends Shown {
  readonly state: 'partial';
  readonly retry?: () => void;
}

/** What is shown is a copy, because the server can't be reached. */
export interface SavedCopy {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly retry: () => void;
}

/** A place that can hand out the plan: `bdg-plan`, found by walking up the page. */
export interface PlanProvider extends Element {
  readonly snapshot: PlanSnapshot;
  readonly asOf: string | undefined;
  readonly theme: string | undefined;
  /** Calls back on every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
