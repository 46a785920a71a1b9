import type { Observation } from '../plan/plan-data.ts';
import type { CivilDate } from '../plan/plan.ts';
import type { DataStatus } from './evaluation.ts';

/** The status of a figure that exists. */
export type FigureStatus = Exclude<DataStatus, 'none'>;

const FROM_WEAK_TO_SURE: readonly DataStatus[] = ['none', 'illustrative', 'estimate', 'official'];

/**
 * How sure a figure is on a day. An official figure written down before its year was over counts as an
 * estimate (one without a day of record counts as written down today); an illustrative one stays illustrative.
 *
 * @example
 * const figure = { measure: '2.1', period: 2024, recordedOn: '2024-11-15', value: 49.1, status: 'official' } as const;
 * dataStatusOf(figure, '2025-01-10') // → 'estimate'
 */
export function dataStatusOf(observation: Observation, asOf: CivilDate): FigureStatus {
  const recordedOn = observation.recordedOn ?? asOf;
  const early = recordedOn < `${observation.period}-12-31`;
  return observation.status === 'official' && early ? 'estimate' : observation.status;
}

/** The least sure of several; `none` of none. */
export function weakestStatus(statuses: readonly FigureStatus[]): DataStatus {
  return FROM_WEAK_TO_SURE.find((status) => (statuses as readonly DataStatus[]).includes(status)) ?? 'none';
}

/** Negative where `a` is less sure than `b`. */
export function compareSureness(a: DataStatus, b: DataStatus): number {
  return FROM_WEAK_TO_SURE.indexOf(a) - FROM_WEAK_TO_SURE.indexOf(b);
}
