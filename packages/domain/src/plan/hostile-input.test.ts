import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { parsePlanData } from './parse-plan-data.ts';
import { parsePlan } from './parse-plan.ts';
import { cleanData } from './testing/clean-data.fixture.ts';
import { leavesOf, pointerOf, withChange, type Json } from './testing/json-tree.fixture.ts';

function throwing(): never {
  throw new Error('hostile');
}

const cyclic: Record<string, unknown> = { ...cleanPlan };
cyclic['self'] = cyclic;
cyclic['objectives'] = [cyclic];
const cyclicKnown: Record<string, unknown> = { ...cleanPlan };
cyclicKnown['more'] = { of: { the: { same: cyclicKnown } } };
const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;

const hostile: readonly (readonly [string, unknown])[] = [
  ['a cycle among known keys', cyclic],
  ['a getter that throws', Object.defineProperty({ ...cleanPlan }, 'period', { enumerable: true, get: throwing })],
  ['a proxy whose every trap throws', new Proxy({}, { get: throwing, ownKeys: throwing, has: throwing, getPrototypeOf: throwing })],
  ['a revoked proxy', revoked()],
  ['a BigInt as version', { ...cleanPlan, schemaVersion: 1n }],
  ['a BigInt as year', { ...cleanPlan, period: { from: 2021n, to: 2025n } }],
  ['a symbol as id', { ...cleanPlan, id: Symbol('id') }],
  ['an object that cannot be a text', { ...cleanPlan, id: { toString: throwing, [Symbol.toPrimitive]: throwing } }],
  ['a list without end of depth', { ...cleanPlan, objectives: deep }],
  ['an unknown key without end of depth', { ...cleanPlan, extra: deep, id: 5 }],
  ['no prototype', Object.create(null)],
  ['a list with holes', { ...cleanPlan, activities: new Array(3) }],
];

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('hostile input is refused without an exception', () => {
  test.each(hostile)('%s', (_, input) => {
    for (const { ok, problems } of [parsePlan(input), parsePlanData(input, cleanPlan)]) {
      expect(ok).toBe(false);
      expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      expect(() => JSON.stringify(problems)).not.toThrow();
    }
  });
});

test('input that throws while it is read is a problem of its own', () => {
  const input = Object.defineProperty({ ...cleanPlan }, 'period', { enumerable: true, get: throwing });
  expect(parsePlan(input).problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['BDG-101 ']);
});

test('a cycle among unknown keys is kept and told once', () => {
  const reading = parsePlan(cyclicKnown);
  expect(reading.ok).toBe(true);
  expect(reading.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['BDG-107 /more']);
});

const anything = fc.anything({
  withBigInt: true,
  withSparseArray: true,
  withNullPrototype: true,
  withMap: true,
  withSet: true,
  withDate: true,
});

test('whatever is given, an answer comes', () => {
  fc.assert(
    fc.property(anything, (input) => {
      expect(typeof parsePlan(input).ok).toBe('boolean');
      expect(typeof parsePlanData(input, cleanPlan).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

const plan = structuredClone(cleanPlan) as unknown as Json;
const data = structuredClone(cleanData) as unknown as Json;

test('whatever stands in one place of a plan, an error points into the plan at it or at what refers to it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...leavesOf(plan)), anything, ({ path }, value) => {
      const reading = withChange(plan, path, value as Json, () => parsePlan(plan));
      expect(reading.ok).toBe(!reading.problems.some(({ severity }) => severity === 'error'));
      for (const { pointer } of reading.problems) expect(pointer === '' || pointer.startsWith('/')).toBe(true);
      if (typeof value !== 'string' && !reading.ok && path[0] === 'document') {
        expect(reading.problems.every(({ pointer }) => pointer.startsWith(pointerOf(path)))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever stands in one place of the data, an answer comes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...leavesOf(data)), anything, ({ path }, value) => {
      const reading = withChange(data, path, value as Json, () => parsePlanData(data, cleanPlan));
      expect(reading.ok).toBe(!reading.problems.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 500 },
  );
});
