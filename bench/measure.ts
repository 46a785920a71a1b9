/** Median of a list of numbers; the list is not changed. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export interface Comparison {
  readonly name: string;
  readonly runs: number;
  /** Medians in milliseconds of main-thread time. */
  readonly ours: number;
  readonly floor: number;
  /** Median of ours over median of the floor. */
  readonly ratio: number;
  /** Median of the floor's odd runs over its even runs: how far from 1 chance alone gets. */
  readonly noise: number;
  /** What the ratio may be at most; above it the command fails. */
  readonly ceiling?: number;
  /** What the ratio should be; printed beside it, and what misses it is named in the README. */
  readonly goal?: number | undefined;
}

/** Measures ours and the floor in turn, after a warm-up that does not count. */
export async function compare(name: string, runs: number, ours: () => Promise<number>, floor: () => Promise<number>): Promise<Comparison> {
  for (let warm = 0; warm < 3; warm++) {
    await ours();
    await floor();
  }
  const mine: number[] = [];
  const plain: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run++) {
    mine.push(await ours());
    plain.push(await floor());
    again.push(await floor());
  }
  return { name, runs, ours: median(mine), floor: median(plain), ratio: median(mine) / median(plain), noise: median(again) / median(plain) };
}
