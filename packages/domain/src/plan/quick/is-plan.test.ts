import { describe, expect, test } from 'vitest';
import { plan as province } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { cleanPlan } from '../../check/clean-plan.fixture.ts';
import type { Plan } from '../plan.ts';
import { explainPlanData } from '../parse-plan-data.ts';
import { explainPlan } from '../parse-plan.ts';
import { cleanData } from '../testing/clean-data.fixture.ts';
import { leavesOf, partAt, pointerOf, withChange, type Json, type JsonPath } from '../testing/json-tree.fixture.ts';
import { isPlan, isPlanData } from './is-plan.ts';

const hue = structuredClone(province) as unknown as Json;
const clean = structuredClone(cleanPlan) as unknown as Json;
const figures = structuredClone(cleanData) as unknown as Json;

const speaksPlan = (input: unknown): boolean => {
  const reading = explainPlan(input);
  return reading.ok && reading.problems.length === 0;
};
const speaksData = (input: unknown): boolean => {
  const reading = explainPlanData(input, cleanPlan);
  return reading.ok && reading.problems.length === 0;
};

/** What may stand in any place: each is right somewhere and wrong elsewhere. */
const values: readonly (Json | undefined)[] = [
  undefined, null, true, false, 0, 1, -1, 2.5, 13, 2021, 9999, NaN, Infinity, '', ' ', 'x', '2021-02-30', '2021-06-25', '49,1', 'Đa\u0323t', [], [1, 2], [2, 1], {}, { vi: 'x' }, { missing: 'suppressed' },
]; // prettier-ignore

/** Each place with its place among the kinds, so that long lists are sampled and short ones are not. */
function places(tree: Json, perKind: number): JsonPath[] {
  const seen = new Map<string, number>();
  return leavesOf(tree)
    .map(({ path }) => path)
    .filter((path) => {
      const kind = path.map((key) => (typeof key === 'number' ? '*' : key)).join('/');
      const times = seen.get(kind) ?? 0;
      seen.set(kind, times + 1);
      return times < perKind;
    });
}

function disagreements(
  tree: Json,
  quick: (input: unknown) => boolean,
  whole: (input: unknown) => boolean,
  perKind: number,
  set = values,
): { asked: number; told: string[] } {
  const told: string[] = [];
  let asked = 0;
  const compare = (path: JsonPath, value: Json | undefined): void => {
    asked++;
    withChange(tree, path, value, () => {
      if (quick(tree) !== whole(tree)) told.push(`${pointerOf(path)} = ${JSON.stringify(value)}`);
    });
  };
  for (const path of places(tree, perKind)) {
    for (const value of set) compare(path, value);
    const parent = path.slice(0, -1);
    const holder = partAt(tree, parent);
    if (parent.length > 0 && !Array.isArray(holder)) compare(parent, { ...(holder as Record<string, Json>), unheardOf: 1 });
  }
  return { asked, told };
}

describe('the quick answer is that of the whole reading', () => {
  test('plans as they are', () => {
    expect([isPlan(hue), isPlan(clean), isPlanData(figures, cleanPlan)]).toEqual([true, true, true]);
    expect([speaksPlan(hue), speaksPlan(clean), speaksData(figures)]).toEqual([true, true, true]);
  });
  test('data of another plan', () => expect(isPlanData(figures, hue as unknown as Plan)).toBe(false));
  test('every kind of place of the plan of Thừa Thiên Huế, with every kind of value', () => {
    const { asked, told } = disagreements(hue, isPlan, speaksPlan, 1, [undefined, null, true, 2.5, 2021, ' ', 'x', [], {}]);
    expect(told).toEqual([]);
    expect(asked).toBeGreaterThan(900);
  });
  test('every place of the clean plan, with every kind of value', () =>
    expect(disagreements(clean, isPlan, speaksPlan, 1).told).toEqual([]));
  test('every place of its data, with every kind of value', () =>
    expect(disagreements(figures, (input) => isPlanData(input, cleanPlan), speaksData, 99).told).toEqual([]));
  test.each(
    [undefined, null, 5, 'plan', [], [hue]].map((input) => ({
      what: Array.isArray(input) ? `a list of ${input.length}` : String(input),
      input,
    })),
  )('$what is no plan', ({ input }) => {
    expect(isPlan(input)).toBe(false);
  });
  test('input that throws when it is looked at is no plan, and nothing is thrown', () => {
    const throwing = (): never => {
      throw new Error('hostile');
    };
    expect(isPlan(new Proxy({}, { ownKeys: throwing, has: throwing, get: throwing, getOwnPropertyDescriptor: throwing }))).toBe(false);
  });
});
