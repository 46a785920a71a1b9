import { globSync, readFileSync } from 'node:fs';
import { parsePlan } from '../../packages/domain/src/plan/parse-plan.ts';
import type { Plan } from '../../packages/domain/src/plan/plan.ts';
import { inRoot } from '../build/workspace.ts';

const folder = inRoot('packages', 'domain', 'plans');

/** Every plan of the package, without the files of made-up figures. */
export function bundledPlans(): Plan[] {
  return globSync('*.json', { cwd: folder, exclude: ['*.illustrative.json'] })
    .sort()
    .map((file) => {
      const reading = parsePlan(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
      if (!reading.ok) throw new Error(`${file}: ${reading.problems.map(({ code, pointer }) => `${code} ${pointer}`).join(', ')}`);
      return reading.plan;
    });
}
