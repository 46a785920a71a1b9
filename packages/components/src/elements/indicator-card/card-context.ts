import {
  formatMeasure,
  reportingStatus,
  responsibilityMatrix,
  type FigureStatus,
  type FormattedMeasure,
  type Measure,
  type Observation,
  type ObservedValue,
  type PlanEvaluation,
  type ReportingStatus,
  type ResponsibilityMatrix,
  type Target,
} from '@binhdanggioi/domain';
import type { ViewContext } from '../../base/bdg-element.ts';
import { evaluationOf } from '../../base/evaluation.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { CardWords } from './indicator-card.words.ts';

/** What every part of a card is made from; what is the same for all cards is worked out once. */
export interface CardContext extends Omit<ViewContext<CardWords & CommonWords>, 'headingLevel'> {
  readonly evaluation: PlanEvaluation;
  readonly matrix: ResponsibilityMatrix;
  readonly reporting: readonly ReportingStatus[];
  /** All figures of a measure, known by the day or not. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

export function cardContext({ plan, asOf, locale, words }: Omit<ViewContext<CardWords & CommonWords>, 'headingLevel'>): CardContext {
  return {
    plan,
    asOf,
    locale,
    words,
    evaluation: evaluationOf(plan, asOf),
    matrix: responsibilityMatrix(plan),
    reporting: reportingStatus(plan, { asOf }),
    observations: byMeasure(plan.data?.observations ?? []),
  };
}

/** Once for all cards, so that hundreds of them need not each look through everything. */
function byMeasure(all: readonly Observation[]): CardContext['observations'] {
  const sorted = new Map<string, Observation[]>();
  for (const one of all) sorted.set(one.measure, [...(sorted.get(one.measure) ?? []), one]);
  return sorted;
}

/** False on a plan's first day, before any figure is known. */
export function hasFigures({ plan }: Pick<CardContext, 'plan'>): boolean {
  return Boolean(plan.data?.observations.length);
}

/** All figures of one measure with the same number of digits, and none across its target. */
export function figureFormat(
  { observations, locale }: CardContext,
  measure: Measure,
  target: Target,
): (value: ObservedValue) => FormattedMeasure {
  const decimals = Math.max(0, ...(observations.get(measure.id) ?? []).map(({ value }) => digitsOf(value)));
  const options = typeof target.value === 'number' ? { decimals, against: target.value } : { decimals };
  return (value) => formatMeasure(value, measure.unit, locale, options);
}

function digitsOf(value: ObservedValue): number {
  return typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0;
}

/** Rates carry their unit beside the number, small; the rest read as one word. */
export function isRate({ kind }: Measure['unit']): boolean {
  return kind === 'boys-per-100-girls' || kind === 'per-100000-live-births' || kind === 'per-1000-women';
}

/** The least sure of the figures shown. */
export function leastSure(statuses: readonly (FigureStatus | 'none')[]): FigureStatus | undefined {
  return (['illustrative', 'estimate', 'official'] as const).find((status) => statuses.includes(status));
}

/** Each year once, in order. */
export function yearsOf(periods: readonly number[]): readonly number[] {
  return [...new Set(periods)].sort((a, b) => a - b);
}
