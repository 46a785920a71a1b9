import { readFileSync } from 'node:fs';
import { isPlan, parsePlan } from '../packages/domain/src/index.ts';
import { inRoot } from '../scripts/build/workspace.ts';
import { READING_CEILING } from './domain.bench.ts';
import { compare, type Comparison } from './measure.ts';

const spent = (work: () => void): Promise<number> => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Promise.resolve((user + system) / 1000);
};

/** Reading and validating a plan's text against parsing it as JSON only; `times` makes the work long enough for the clock. */
export async function benchValidation(times = 50): Promise<Comparison[]> {
  const text = readFileSync(inRoot('packages/domain/plans/thua-thien-hue-2021-2025.json'), 'utf8');
  const often = (work: () => unknown) => () => spent(() => {
    for (let time = 0; time < times; time++) work();
  });
  const size = `${Math.round(text.length / 1000)} kB (${times} times)`;
  const floor = often(() => JSON.parse(text));
  const results = [
    await compare(`JSON.parse and isPlan of ${size}, as a page does`, 25, often(() => isPlan(JSON.parse(text))), floor),
    await compare(`JSON.parse and parsePlan of ${size}`, 25, often(() => parsePlan(JSON.parse(text))), floor),
  ];
  return results.map((one) => ({ ...one, ceiling: READING_CEILING }));
}
