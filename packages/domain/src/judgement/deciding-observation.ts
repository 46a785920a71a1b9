import { yearOf } from '../civil-date/civil-date.ts';
import type { Observation } from '../plan/plan-data.ts';
import type { CivilDate, Measure, Period } from '../plan/plan.ts';
import { compareSureness, dataStatusOf } from './data-status.ts';
import type { FigureStatus } from './data-status.ts';

/** An observation with how sure it is on the day of judgement. */
export interface Figure {
  readonly observation: Observation;
  readonly dataStatus: FigureStatus;
}

/** What is known of one measure on one day. Both lists are ordered: later years last, and of one year the one that counts last. */
export interface KnownFigures {
  /** Of the plan's own years. */
  readonly inPlan: readonly Figure[];
  /** From before the plan's first year: baseline only. */
  readonly before: readonly Figure[];
}

/**
 * The figures that may count on a day: those recorded by then, of years that have begun, and of the kind that the measure
 * asks for. `not-collected` counts as no observation. Illustrative figures stay only where the measure has nothing better.
 */
export function knownFigures(
  observations: readonly Observation[],
  measure: Measure,
  period: Pick<Period, 'from'>,
  asOf: CivilDate,
): KnownFigures {
  const figures = observations
    .filter((observation) => observation.measure === measure.id && isKnown(observation, asOf) && isOfItsKind(observation, measure))
    .map((observation) => ({ observation, dataStatus: dataStatusOf(observation, asOf) }))
    .sort(compareFigures);
  return {
    inPlan: preferReal(figures.filter(({ observation }) => observation.period >= period.from)),
    before: preferReal(figures.filter(({ observation }) => observation.period < period.from)),
  };
}

/**
 * The figure that decides about a target due in `dueYear`: until that year has passed the latest one; afterwards that of the
 * due year itself, or, for a target "from the year on", the latest of that year or later.
 * `figures` are ordered as in {@link KnownFigures}.
 */
export function decidingFigure(figures: readonly Figure[], dueYear: number, openEnd: boolean, asOf: CivilDate): Figure | undefined {
  // Until the due year has passed no known figure is of a later year.
  if (yearOf(asOf) <= dueYear) return latestOf(figures);
  return latestOf(figures.filter(({ observation: { period } }) => (openEnd ? period >= dueYear : period === dueYear)));
}

export function latestOf(figures: readonly Figure[]): Figure | undefined {
  return figures[figures.length - 1];
}

function isKnown({ period, recordedOn, value }: Observation, asOf: CivilDate): boolean {
  const collected = typeof value !== 'object' || value.missing !== 'not-collected';
  return collected && period <= yearOf(asOf) && (recordedOn === undefined || recordedOn <= asOf);
}

/** A number says nothing of a yes/no measure, nor a yes of a number. */
function isOfItsKind({ value }: Observation, measure: Measure): boolean {
  return typeof value === 'object' || (typeof value === 'boolean') === (measure.unit.kind === 'yes-no');
}

function preferReal(figures: readonly Figure[]): readonly Figure[] {
  const real = figures.filter(({ dataStatus }) => dataStatus !== 'illustrative');
  return real.length > 0 ? real : figures;
}

function compareFigures(a: Figure, b: Figure): number {
  return (
    a.observation.period - b.observation.period ||
    compareSureness(a.dataStatus, b.dataStatus) ||
    (a.observation.revision ?? 0) - (b.observation.revision ?? 0)
  );
}
