import { formatNumber, type Locale, type Measure } from '@binhdanggioi/domain';

/** From and to, as percentages of the width. */
export type Span = readonly [string, string];

/** The marks of a scale, placed in percent of its width. A picture beside the words, never instead of them. */
export interface ScaleView {
  /** Printed at the two ends. */
  readonly ends: readonly [string, string];
  readonly zone?: Span;
  /** From the baseline to the latest figure; absent where the baseline has no year. */
  readonly path?: Span;
  readonly baseline?: string;
  readonly target: string;
  /** The latest figure, or that of each group in order. */
  readonly points: readonly string[];
}

export interface ScaleInput {
  readonly target: number;
  readonly points: readonly number[];
  readonly baselines: readonly { readonly value: number; readonly year?: number }[];
}

/** Where the marks stand; dots on a line, so that the line need not start at zero. */
export function scaleView({ target, points, baselines }: ScaleInput, { unit, desired }: Measure, locale: Locale): ScaleView {
  const values = [target, ...points, ...baselines.map(({ value }) => value)];
  const [low, high] = niceDomain(values, unit.kind === 'percent' ? 100 : Infinity, unit.kind === 'count');
  const at = (value: number): string => `${Number((((value - low) / (high - low)) * 100).toFixed(2))}%`;
  const zone: Span | undefined =
    desired === 'increase' && target < high
      ? [at(target), '100%']
      : desired === 'decrease' && target > low
        ? ['0%', at(target)]
        : undefined;
  // Groups have a mark each; their baselines would crowd the line and stand in words below it.
  const [baseline] = points.length === 1 ? baselines : [];
  const [point] = points;
  return {
    ends: [formatNumber(low, locale), formatNumber(high, locale)],
    ...(zone && { zone }),
    ...(baseline && baseline.value !== target && { baseline: at(baseline.value) }),
    ...(baseline?.year !== undefined &&
      point !== undefined &&
      point !== baseline.value && { path: [at(baseline.value), at(point)] as const }),
    target: at(target),
    points: points.map(at),
  };
}

/** Round ends with a tenth of air on either side, within what the unit allows. */
export function niceDomain(values: readonly number[], most: number, whole: boolean): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) / 5 || 1;
  const step = Math.max(niceStep(spread / 2), whole ? 1 : 0);
  const end = (steps: number): number => Number((steps * step).toPrecision(12));
  const least = low < 0 ? -Infinity : 0;
  return [
    Math.max(least, end(Math.floor((low - spread / 10) / step))),
    Math.min(Math.max(most, high), end(Math.ceil((high + spread / 10) / step))),
  ];
}

function niceStep(rough: number): number {
  const unit = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((times) => times * unit >= rough * 0.999) ?? 10) * unit;
}
