/** Prints the occurrences of plans made from a seed, for a run of its own under another time zone: `node … <seed>`. */
import * as fc from 'fast-check';
import { scheduledPlan } from '../../plan/testing/arbitrary-plan.fixture.ts';
import { nextDeadline } from '../next-deadline.ts';
import { occurrences } from '../occurrences.ts';

const RUNS = 1000;

const plans = fc.sample(scheduledPlan, { seed: Number(process.argv[2]), numRuns: RUNS });
const told = plans.map((plan) => [
  occurrences(plan, { from: '2010-01-01', to: '2035-12-31' }).map(({ schedule, year, start, end, lastDay }) => [
    schedule,
    year,
    start,
    end,
    lastDay,
  ]),
  nextDeadline(plan, { asOf: '2021-03-28' })?.lastDay,
]);
process.stdout.write(JSON.stringify({ zone: new Date(2021, 2, 28, 2, 30).toString(), told }));
