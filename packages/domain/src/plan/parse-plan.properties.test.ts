import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { explainPlanData, parsePlanData } from './parse-plan-data.ts';
import { explainPlan, parsePlan } from './parse-plan.ts';
import { isPlan, isPlanData } from './quick/is-plan.ts';
import { COMPARATORS, RULE_TYPES, soundPlan } from './testing/arbitrary-plan.fixture.ts';
import { cleanData } from './testing/clean-data.fixture.ts';
import { leavesOf, partAt, withChange, type Json } from './testing/json-tree.fixture.ts';
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
      expect(explainPlan(input)).toEqual(reading);
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

/** Both roads, one answer: the same problems in the same order, and of a sound input the input itself. Tells what the answer was. */
function compareRoads(input: unknown): 'sound' | 'warned' | 'refused' {
  const whole = explainPlan(input);
  const reading = parsePlan(input);
  expect(reading.ok).toBe(whole.ok);
  expect(reading.problems).toEqual(whole.problems);
  if (reading.ok && whole.ok) expect(reading.plan === input && whole.plan === input).toBe(true);
  expect(isPlan(input)).toBe(whole.ok && whole.problems.length === 0);
  return !whole.ok ? 'refused' : whole.problems.length > 0 ? 'warned' : 'sound';
}

function compareDataRoads(input: unknown): void {
  const whole = explainPlanData(input, cleanPlan);
  const reading = parsePlanData(input, cleanPlan);
  expect(reading.ok).toBe(whole.ok);
  expect(reading.problems).toEqual(whole.problems);
  if (reading.ok && whole.ok) expect(reading.data === input && whole.data === input).toBe(true);
  expect(isPlanData(input, cleanPlan)).toBe(whole.ok && whole.problems.length === 0);
}

test('whatever is read, nothing is thrown, and the quick answer is that of the schema', () => {
  const tree = structuredClone(cleanPlan) as unknown as Json;
  const look = (input: unknown): void => {
    compareRoads(input);
    compareDataRoads(input);
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

test('whatever stands in one place of the data, nothing is thrown, and the quick answer is that of the schema', () => {
  const tree = structuredClone(cleanData) as unknown as Json;
  fc.assert(
    fc.property(anything, fc.constantFrom(...figures), (make, path) => {
      withChange(tree, path, make() as Json, () => compareDataRoads(tree));
    }),
    { numRuns: RUNS },
  );
});

/** What a hand that edits a plan may leave behind; each is right somewhere. */
const slips: fc.Arbitrary<Json | undefined> = fc.constantFrom<(Json | undefined)[]>(
  undefined, null, true, false, 0, 1, 0.5, 13, 2021, 2300, '', ' ', 'x', '2021-06-25', '2021-02-30', '49,1', 'Đa\u0323t', 'percent', 'yearly', [], {}, { vi: 'x' },
); // prettier-ignore

test('of plans with up to three slips both roads say the same', () => {
  const answers = new Shares(['sound', 'warned', 'refused']);
  const slip = fc.record({ at: fc.nat(), value: slips, isNewKey: fc.boolean() });
  fc.assert(
    fc.property(soundPlan, fc.array(slip, { maxLength: 3 }), (plan, changes) => {
      const tree = JSON.parse(JSON.stringify(plan)) as Json;
      for (const { at, value, isNewKey } of changes) {
        const leaves = leavesOf(tree);
        const path = leaves[at % leaves.length]?.path ?? [];
        const holder = partAt(tree, path.slice(0, -1)) as Record<string, Json>;
        const key = isNewKey && !Array.isArray(holder) ? 'unheardOf' : String(path[path.length - 1]);
        if (value === undefined) Reflect.deleteProperty(holder, key);
        else holder[key] = value;
      }
      answers.count(compareRoads(tree));
    }),
    { numRuns: RUNS },
  );
  expect(answers.below(LEAST_SHARE)).toEqual([]);
});
