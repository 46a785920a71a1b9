import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { parsePlanData } from './parse-plan-data.ts';
import { parsePlan } from './parse-plan.ts';
import { isPlan, isPlanData } from './quick/is-plan.ts';
import { COMPARATORS, RULE_TYPES, soundPlan } from './testing/arbitrary-plan.fixture.ts';
import { cleanData } from './testing/clean-data.fixture.ts';
import { leavesOf, withChange, type Json } from './testing/json-tree.fixture.ts';
import { Shares } from './testing/shares.fixture.ts';

const RUNS = 1000;
const LEAST_SHARE = 0.03;

test('a sound plan that is written and read is the same plan, without a word', () => {
  const comparators = new Shares(COMPARATORS);
  const rules = new Shares(RULE_TYPES);
  fc.assert(
    fc.property(soundPlan, (plan) => {
      const written = JSON.stringify(plan);
      const input: unknown = JSON.parse(written);
      const reading = parsePlan(input);
      expect(reading).toEqual({ ok: true, plan, problems: [] });
      expect(JSON.stringify(reading.ok && reading.plan)).toBe(written);
      expect(isPlan(input)).toBe(true);
      for (const { indicators } of plan.objectives) {
        for (const { measures } of indicators)
          for (const { targets } of measures) for (const { comparator } of targets) comparators.count(comparator);
      }
      for (const { rule } of plan.schedule) rules.count(rule.type);
    }),
    { numRuns: RUNS },
  );
  expect([...comparators.below(LEAST_SHARE), ...rules.below(LEAST_SHARE)]).toEqual([]);
});

const throwing = (): never => {
  throw new Error('hostile');
};
/** Made only where they are read, since even the generator may not look at them. */
const hostile: readonly (() => unknown)[] = [
  () => new Proxy({}, { ownKeys: throwing, has: throwing, get: throwing, getOwnPropertyDescriptor: throwing }),
  () => new Proxy([], { get: throwing }),
  () => Object.defineProperty({}, 'schemaVersion', { get: throwing, enumerable: true }),
  () => Object.defineProperty({ ...cleanPlan }, 'period', { get: throwing, enumerable: true }),
  () => ({ ...cleanPlan, document: new Proxy(cleanPlan.document, { get: throwing }) }),
];
const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  {
    arbitrary: fc
      .anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true, withMap: true, withDate: true })
      .map((value) => () => value),
    weight: 4,
  },
  { arbitrary: fc.constantFrom(...hostile), weight: 1 },
);
const places = leavesOf(structuredClone(cleanPlan) as unknown as Json).map(({ path }) => path);

test('whatever is read, nothing is thrown, and the quick answer is that of the reading', () => {
  const tree = structuredClone(cleanPlan) as unknown as Json;
  const look = (input: unknown): void => {
    const reading = parsePlan(input);
    expect(isPlan(input)).toBe(reading.ok && reading.problems.length === 0);
    const data = parsePlanData(input, cleanPlan);
    expect(isPlanData(input, cleanPlan)).toBe(data.ok && data.problems.length === 0);
  };
  fc.assert(
    fc.property(anything, fc.option(fc.constantFrom(...places)), (make, path) => {
      if (path === null) look(make());
      else withChange(tree, path, make() as Json, () => look(tree));
    }),
    { numRuns: RUNS },
  );
});

const figures = leavesOf(structuredClone(cleanData) as unknown as Json).map(({ path }) => path);

test('whatever stands in one place of the data, nothing is thrown, and the quick answer is that of the reading', () => {
  const tree = structuredClone(cleanData) as unknown as Json;
  fc.assert(
    fc.property(anything, fc.constantFrom(...figures), (make, path) => {
      withChange(tree, path, make() as Json, () => {
        const reading = parsePlanData(tree, cleanPlan);
        expect(isPlanData(tree, cleanPlan)).toBe(reading.ok && reading.problems.length === 0);
      });
    }),
    { numRuns: RUNS },
  );
});
