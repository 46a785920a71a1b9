import type { Unit } from '@binhdanggioi/domain';

export interface ValueRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * What the upright axis shows. It holds every figure, target and baseline of the panel with a tenth of their spread as air on
 * either side, and ends on round steps: 1, 2 or 5 times a power of ten. It stays within what the unit allows: not below zero
 * where nothing is, not above 100 % where nothing is. Lines are read by their direction, so the axis need not start at zero;
 * its ends are printed, it is never broken, and each panel has its own, since indicators have different units.
 */
export function valueRange(values: readonly number[], unit: Unit, steps = 4): ValueRange {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) / 5 || 1;
  const rough = (spread * 1.2) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = ([1, 2, 5].find((times) => times * power >= rough * 0.999) ?? 10) * power;
  const step = unit.kind === 'count' ? Math.max(1, nice) : nice;
  const end = (count: number): number => Number((count * step).toPrecision(12));
  const min = end(Math.floor((low - spread / 10) / step));
  const max = end(Math.ceil((high + spread / 10) / step));
  return {
    min: low >= 0 ? Math.max(0, min) : min,
    max: unit.kind === 'percent' && high <= 100 ? Math.min(100, max) : max,
    step: Number(step.toPrecision(12)),
  };
}

/** The years under the axis: the first, the last, and as many between as have room. */
export function yearTicks([from, to]: readonly [number, number]): number[] {
  const step = Math.max(1, Math.ceil((to - from) / 3));
  const ticks: number[] = [];
  for (let year = from; year < to; year += step) ticks.push(year);
  if (ticks.length > 1 && to - (ticks.at(-1) ?? from) < step / 2) ticks.pop();
  return [...ticks, to];
}
