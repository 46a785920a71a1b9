import { readFileSync } from 'node:fs';
import {
  evaluatePlan,
  isPlan,
  occurrences,
  parsePlan,
  responsibilityMatrix,
  withData,
  type Plan,
  type PlanData,
} from '../packages/domain/src/index.ts';
import { inRoot } from '../scripts/build/workspace.ts';
import { grownData, grownPlan, planOfSize } from './grown-plan.ts';
import { compare, type Comparison } from './measure.ts';
import { slopeOf } from './slope.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(inRoot(`packages/domain/plans/${name}.json`), 'utf8')) as T;

/** The most that reading and validating a plan may take, in times of `JSON.parse` alone. */
export const READING_CEILING = 3.5;
/** How much faster than the plan the time may grow: what a measurement in milliseconds cannot tell from 1. */
const SLOPE_CEILING = 1.05;

function spent(work: () => unknown, times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reading and validating plans of three sizes against parsing their text as JSON only. */
async function benchReading(plan: Plan, small: Plan): Promise<Comparison[]> {
  const results: Comparison[] = [];
  for (const [kilobytes, times] of [
    [30, 100],
    [300, 10],
    [3000, 1],
  ] as const) {
    const grown = planOfSize(kilobytes < 100 ? small : plan, kilobytes * 1000);
    const text = JSON.stringify(grown);
    // A file with faults would end the reading early.
    if (!isPlan(grown)) throw new Error(`the plan of ${kilobytes} kB is not sound`);
    const size = `${Math.round(text.length / 1000)} kB (${times} times)`;
    const often = (work: () => unknown) => () => Promise.resolve(spent(work, times));
    const floor = often(() => JSON.parse(text));
    for (const [name, read] of Object.entries({ isPlan, parsePlan })) {
      const compared = await compare(
        `${name}(JSON.parse) of ${size}`,
        25,
        often(() => read(JSON.parse(text))),
        floor,
      );
      results.push({ ...compared, ceiling: READING_CEILING });
    }
  }
  return results;
}

const sizes = [1, 2, 4, 8] as const;

type Fail = (why: string) => void;

/**
 * How the time of a function grows with the plan: 1 is in step with it. Prints; the slope is of the least times of the sizes measured
 * in turn, since whatever else runs on the machine only adds.
 */
function printGrowth(fail: Fail, name: string, work: (size: number) => () => unknown): void {
  const works = sizes.map((size) => ({ size, work: work(size), spent: [] as number[] }));
  for (let run = 0; run < 20; run++) {
    // The first runs warm up and do not count.
    for (const one of works) {
      const time = spent(one.work, 40);
      if (run >= 5) one.spent.push(time / 40);
    }
  }
  const points = works.map((one) => ({ size: one.size, time: Math.min(...one.spent) }));
  const times = points.map(({ size, time }) => `${size}× ${time.toFixed(3)} ms`).join(', ');
  const slope = slopeOf(points).toFixed(2);
  process.stdout.write(`${name}: ${times}; slope ${slope}\n`);
  if (Number(slope) > SLOPE_CEILING) fail(`${name} grows with a slope of ${slope}, more than ${SLOPE_CEILING}`);
}

/** What a developer who takes the domain alone waits for: reading by size, and how judgement, matrix and schedule grow with the plan. */
export async function benchDomain(fail: Fail): Promise<Comparison[]> {
  const plan = read<Plan>('thua-thien-hue-2021-2025');
  const data = read<PlanData>('thua-thien-hue-2021-2025.illustrative');
  printGrowth(fail, 'evaluatePlan', (size) => {
    const joined = withData(grownPlan(plan, size), grownData(data, size));
    return () => evaluatePlan(joined, { asOf: '2024-11-20' });
  });
  printGrowth(fail, 'responsibilityMatrix', (size) => {
    const grown = grownPlan(plan, size);
    return () => responsibilityMatrix(grown);
  });
  printGrowth(fail, 'occurrences', (size) => {
    const grown = grownPlan(plan, size);
    return () => occurrences(grown, { from: '2021-01-01', to: '2025-12-31' });
  });
  // The frame of a commune's plan without its duties is small enough for 30 kB.
  return benchReading(plan, { ...read<Plan>('huong-tra-binh-2020'), objectives: plan.objectives, assignments: [], activities: [] });
}
