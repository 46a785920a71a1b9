import { describe, expect, test } from 'vitest';
import { plan as realPlan } from '../../../../test/support/plans/thua-thien-hue.ts';
import { parsePlan } from './parse-plan.ts';
import { leavesOf, partAt, patternOf, pointerOf, withChange, type Json, type Leaf } from './testing/json-tree.fixture.ts';

const plan = structuredClone(realPlan) as unknown as Json;

/** The leaves that the plan's format lets a file leave out; all others are required. */
const OPTIONAL = [
  /^\/document\/(issuer|signing|(legalBases|recipients|slips)\/\*)\/wording$/,
  /^\/document\/gaps\/\*\/raw$/,
  /^\/document\/(legalBases\/\*\/title|recipients\/\*\/purpose|url)$/,
  /^\/period\/vision$/,
  /^\/territory\/parent$/,
  /^\/objectives\/\*(\/indicators\/\*(\/measures\/\*(\/baseline)?)?)?\/wording$/,
  /\/(label|title|condition|complements\/label)\/en$/,
  /\/measures\/\*\/(function|alignsWith|baseline\/year|groups\/\*\/inferred)$/,
  /\/targets\/\*\/(by|from|group|tolerance|onsetWording|setBy|byInferred)$/,
  /^\/(activities|assignments|funding)\/\*\/wording$/,
  /^\/activities\/\*\/(printedNumber|objective)$/,
  /^\/agencies\/\*\/(nameEn|shortName|printedNumber)$/,
  /\/unit\/of\/enOne$/,
  /^\/assignments\/\*\/scope\/whole$/,
  /^\/schedule\/\*\/(from|through|to|after|rule\/exclusive)$/,
];

/** What a leaf may be other than what it is; the type it has is always allowed. */
const ALSO_ALLOWED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/document\/(number|issuedOn|place|legalBases\/\*\/(number|issuedOn|issuer))$/, ['null', 'string']],
  [/^\/territory\/name$/, ['null', 'string']],
  [/\/line$/, ['array']],
  [/\/(label|title|condition|content|audience|form)$/, ['object']],
  [/\/targets\/\*\/by$/, ['string', 'number']],
  [/\/targets\/\*\/value$/, ['boolean', 'number']],
  [/\/scope\/indicators\/\*$/, ['object']],
];

const typeOf = (value: Json): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const OTHERS: readonly Json[] = [null, false, 17.5, 'không phải', {}, []];

function notAllowedAt({ path, value }: Leaf): Json[] {
  const also = ALSO_ALLOWED.flatMap(([pattern, types]) => (pattern.test(patternOf(path)) ? types : []));
  return OTHERS.filter((other) => ![typeOf(value), ...also].includes(typeOf(other)));
}

/** The places that the reading says are wrong. */
function faults(): string[] {
  const reading = parsePlan(plan);
  expect(reading.ok).toBe(!reading.problems.some(({ severity }) => severity === 'error'));
  return reading.problems.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer);
}

const byPattern = new Map<string, Leaf[]>();
for (const leaf of leavesOf(plan)) {
  const pattern = patternOf(leaf.path);
  byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), leaf]);
}
const rows = [...byPattern];
const isOptional = (pattern: string): boolean => OPTIONAL.some((optional) => optional.test(pattern));

test('the real plan is read without a word', () => {
  expect(parsePlan(plan)).toEqual({ ok: true, plan, problems: [] });
});

test('the plan that is read is the input itself', () => {
  const reading = parsePlan(plan);
  expect(reading.ok && reading.plan).toBe(plan);
});

describe('a required leaf taken out is named, and nothing else', () => {
  test.each(rows.filter(([pattern]) => !pattern.endsWith('/*') && !isOptional(pattern)))('%s', (_, leaves) => {
    for (const { path } of leaves) expect(withChange(plan, path, undefined, faults)).toEqual([pointerOf(path)]);
  });
});

describe('an optional leaf may be taken out; of the year and the onset of a target one has to stay', () => {
  test.each(rows.filter(([pattern]) => isOptional(pattern)))('%s', (pattern, leaves) => {
    for (const { path } of leaves) {
      const needed = pattern.endsWith('/by') && !Object.hasOwn(partAt(plan, path.slice(0, -1)) as object, 'from');
      expect(withChange(plan, path, undefined, faults)).toEqual(needed ? [pointerOf(path)] : []);
    }
  });
});

describe('a leaf of a type that is not allowed is named, and nothing else', () => {
  // Every wrong type at the first leaf of a kind, one after another at up to ten more: the shape of a kind is one.
  test.each(rows)('%s', (_, leaves) => {
    const sample = leaves.filter((_, index) => index % Math.ceil(leaves.length / 10) === 0);
    sample.forEach((leaf, index) => {
      const wrong = notAllowedAt(leaf);
      expect(wrong.length).toBeGreaterThan(0);
      for (const value of index === 0 ? wrong : [wrong[index % wrong.length] as Json]) {
        expect(withChange(plan, leaf.path, value, faults), JSON.stringify(value)).toEqual([pointerOf(leaf.path)]);
      }
    });
  });
});

test('a last line taken out of a pair is named', () => {
  const pair = leavesOf(plan).find(({ path }) => path[path.length - 2] === 'line' && path[path.length - 1] === 1);
  const line = pair?.path.slice(0, -1) ?? [];
  expect(withChange(plan, line, [151], faults)).toEqual([`${pointerOf(line)}/1`]);
});
