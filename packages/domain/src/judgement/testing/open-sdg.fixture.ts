/**
 * The measure of progress that Open SDG publishes (sdg-build, `sdg/ProgressMeasure.py`), restated in our words to the letter, flaws
 * included, so that tests can set our rules beside it. For tests only: nothing shipped judges like this.
 *
 * Growth is compound: CAGR(v1, v0, t1, t0) = (v1 / v0) ^ (1 / (t1 − t0)) − 1. With a target the observed rate is divided by the size of
 * the rate that leads from base to target; without one the rate itself is judged. A zero base and a zero target are taken as 0.001.
 */

export type OpenSdgStatus =
  'target_achieved' | 'substantial_progress' | 'moderate_progress' | 'limited_progress' | 'deterioration' | 'not_available';

export interface OpenSdgOptions {
  readonly observations: readonly (readonly [year: number, value: number])[];
  readonly baseYear?: number;
  readonly target?: number;
  readonly targetYear?: number;
  /** Left out it is negative: less is better. */
  readonly direction?: 'positive' | 'negative';
  /** A natural limit; counts only without a target. */
  readonly limit?: number;
}

export interface OpenSdgSeries {
  readonly status: OpenSdgStatus;
  readonly value?: number;
  /** −5 to 5. */
  readonly score?: number;
}

/** Python refuses to divide by zero; JavaScript would go on with an infinity. */
function divide(a: number, b: number): number {
  if (b === 0) throw new RangeError('ZeroDivisionError');
  return a / b;
}

/** Real and imaginary part: Python's root of a negative number is a complex one. */
type Complex = readonly [re: number, im: number];

function growth(current: number, base: number, currentYear: number, baseYear: number): Complex {
  const ratio = divide(current, base);
  const power = divide(1, currentYear - baseYear);
  if (ratio >= 0) return [ratio ** power - 1, 0];
  const size = Math.abs(ratio) ** power;
  return [size * Math.cos(Math.PI * power) - 1, size * Math.sin(Math.PI * power)];
}

interface Thresholds {
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly coefficient: number;
}

function thresholdsOf({ target, limit }: OpenSdgOptions, base: number): Thresholds {
  if (target !== undefined) return { high: 0.95, medium: 0.6, low: 0, coefficient: 1 };
  const plain = { high: 0.015, medium: 0.005, low: 0, coefficient: 1 };
  if (limit === undefined) return plain;
  const [from, to] = [Math.abs(base), Math.abs(limit)];
  const near = from >= 2 * to ? undefined : from <= to ? from / to : (2 * to - from) / to;
  const coefficient = near === undefined ? 1 : 1 - near ** 4.44;
  return { high: plain.high * coefficient, medium: plain.medium * coefficient, low: 0, coefficient };
}

export function openSdgSeries(options: OpenSdgOptions): OpenSdgSeries {
  const { observations, targetYear = 2030 } = options;
  const target = options.target === 0 ? 0.001 : options.target;
  const direction = options.direction === 'positive' ? 1 : -1;
  if (observations.length === 0) return { status: 'not_available' };

  const years = observations.map(([year]) => year);
  const valueOf = (year: number): number => {
    const found = observations.find((one) => one[0] === year);
    if (!found) throw new RangeError('ValueError');
    return found[1];
  };
  const wanted = options.baseYear ?? 2015;
  const baseYear = years.includes(wanted) ? wanted : Math.min(...years.filter((year) => year > wanted));
  const currentYear = Math.max(...years);
  const current = valueOf(currentYear);
  const stated = valueOf(baseYear);
  const sign = stated < 0 ? -1 : 1;
  const thresholds = thresholdsOf(options, stated);
  const isAchieved = target !== undefined && (direction === 1 ? current >= target : current <= target);

  const value = progressValue();
  return { status: statusOf(value, thresholds, isAchieved), ...(value === undefined ? {} : { value }), ...scored(value) };

  /** Worked out even where the target is achieved. */
  function progressValue(): number | undefined {
    const base = stated === 0 ? 0.001 : stated;
    if ((base > 0 && current < 0) || (base < 0 && current > 0)) return undefined;
    if (currentYear - baseYear < 1) return undefined;
    const [observed] = growth(current, base, currentYear, baseYear);
    if (target === undefined) return sign * direction * observed;
    return divide(sign * direction * observed, Math.hypot(...growth(target, base, targetYear, baseYear)));
  }

  function scored(progress: number | undefined): { score?: number } {
    if (isAchieved) return { score: 5 };
    return progress === undefined ? {} : { score: scoreOf(progress, thresholds, target !== undefined) };
  }
}

function statusOf(value: number | undefined, { high, medium, low }: Thresholds, isAchieved: boolean): OpenSdgStatus {
  if (isAchieved) return 'target_achieved';
  if (value === undefined) return 'not_available';
  if (value >= high) return 'substantial_progress';
  if (value >= medium) return 'moderate_progress';
  return value >= low ? 'limited_progress' : 'deterioration';
}

function scoreOf(value: number, { high, medium, low, coefficient }: Thresholds, hasTarget: boolean): number {
  if (hasTarget) return value >= medium ? Math.min(7.1429 * value - 4.2857, 5) : Math.max(4.1667 * value - 2.5, -5);
  if (value < low) return Math.max(125 * value - 2.5, -5);
  if (coefficient === 0) return 5;
  if (value >= high) return Math.min((500 * value) / coefficient - 5, 5);
  return value >= medium ? (250 * value) / coefficient - 1.25 : (500 * value) / coefficient - 2.5;
}

/** An indicator: the mean of the scores of its series; achieved only where all of them are. */
export function openSdgIndicator(series: readonly OpenSdgSeries[]): OpenSdgStatus {
  const scored = series.filter(({ score }) => score !== undefined);
  if (scored.length === 0) return 'not_available';
  if (scored.every(({ status }) => status === 'target_achieved')) return 'target_achieved';
  const mean = scored.reduce((total, { score = 0 }) => total + score, 0) / scored.length;
  if (mean >= 2.5) return 'substantial_progress';
  if (mean >= 0) return 'moderate_progress';
  return mean >= -2.5 ? 'limited_progress' : 'deterioration';
}
