import {
  dataStatusOf,
  labelIn,
  segmentsOf,
  type AreaChange,
  type CivilDate,
  type FigureStatus,
  type Locale,
  type Measure,
  type Observation,
  type Territory,
} from '@binhdanggioi/domain';
import type { TrendWords } from './trend-chart.words.ts';

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly status: FigureStatus;
}

/** One measure over time, or one group of it. */
export interface TrendSeries {
  /** The group it is of; absent for the measure as a whole. */
  readonly group?: string;
  readonly label: string;
  /** The shape of its points: told apart from the other group without colour. */
  readonly shape: 'circle' | 'diamond';
  /** What a line may join: years that follow each other, in one and the same area. */
  readonly runs: readonly (readonly TrendPoint[])[];
  /** Years whose figure exists but is not a number that may be shown. */
  readonly withheld: readonly Observation[];
}

/** A change of area between two figures of a series; the line is cut there. */
export interface AreaCut {
  readonly change: AreaChange;
  /** Halfway between the last year before and the first one after. */
  readonly at: number;
}

export interface SeriesOptions {
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: TrendWords;
  readonly territory: Territory;
}

/** The series of a measure: one for each group that has figures, else one for the whole. */
export function seriesOf(measure: Measure, figures: readonly Observation[], options: SeriesOptions): TrendSeries[] {
  const groups = measure.groups?.filter(({ id }) => figures.some(({ group }) => group === id)) ?? [];
  if (!groups.length)
    return [
      series(
        options.words.observed,
        'circle',
        figures.filter(({ group }) => group === undefined),
        options,
      ),
    ];
  return groups.map(({ id, label }, index) => ({
    group: id,
    ...series(
      labelIn(label, options.locale),
      index ? 'diamond' : 'circle',
      figures.filter(({ group }) => group === id),
      options,
    ),
  }));
}

function series(
  label: string,
  shape: TrendSeries['shape'],
  figures: readonly Observation[],
  { asOf, territory }: SeriesOptions,
): TrendSeries {
  const runs = segmentsOf(figures, territory).flatMap(({ observations }) => {
    const points = observations.flatMap((seen) =>
      typeof seen.value === 'number' ? [{ year: seen.period, value: seen.value, status: dataStatusOf(seen, asOf) }] : [],
    );
    return withoutGaps(points);
  });
  return { label, shape, runs, withheld: figures.filter(({ value }) => typeof value === 'object') };
}

/** A missing year breaks the line: what follows it starts anew. */
export function withoutGaps(points: readonly TrendPoint[]): TrendPoint[][] {
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && point.year - before.year === 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

export function pointsOf({ runs }: TrendSeries): TrendPoint[] {
  return runs.flat();
}

/** Where the figures of a measure go from one area to the next. */
export function areaCuts(figures: readonly Observation[], territory: Territory): AreaCut[] {
  const segments = segmentsOf(figures, territory);
  return segments.flatMap(({ change, observations }, index) => {
    const before = segments[index - 1]?.observations.at(-1);
    const after = observations[0];
    return change && before && after ? [{ change, at: (before.period + after.period) / 2 }] : [];
  });
}
