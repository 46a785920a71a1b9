import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import smallestPlan from '../../examples/smallest-plan.json' with { type: 'json' };
import { checkPlan } from '../check/check-plan.ts';
import { planJsonSchema } from './json-schema.ts';
import { parsePlan } from './parse-plan.ts';
import { isPlan } from './quick/is-plan.ts';
import { partAt, pointerOf, withChange, type Json, type JsonPath } from './testing/json-tree.fixture.ts';

const plan = structuredClone(smallestPlan) as unknown as Json;
const guide = readFileSync(new URL('../../../../docs/smallest-plan.md', import.meta.url), 'utf8');

/** Every key of every object, by the path that leads to it. */
function keysOf(value: Json, path: JsonPath = []): JsonPath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [...(Array.isArray(value) ? [] : [here]), ...keysOf(part, here)];
  });
}

describe('the smallest plan', () => {
  test('is read without a problem, and the rules find nothing', () => {
    const reading = parsePlan(plan);
    expect(reading.problems).toEqual([]);
    expect(reading.ok && checkPlan(reading.plan)).toEqual([]);
    expect(isPlan(plan)).toBe(true);
  });

  test.each(keysOf(plan).map((path) => [pointerOf(path), path] as const))('is not valid without %s', (pointer, path) => {
    expect(partAt(plan, path)).not.toBe(undefined);
    const problems = withChange(plan, path, undefined, () => parsePlan(plan).problems);
    expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.pointer)).toEqual([pointer]);
  });

  test('stands in its guide as in its file', () => {
    const [, block = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(JSON.parse(block)).toEqual(smallestPlan);
  });
});

interface SchemaNode {
  readonly $ref?: string;
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
}

/** The keys that the format lets a file leave out, with the key around them; `wording` and `en` mean the same everywhere. */
function optionalKeys(): Set<string> {
  const root = planJsonSchema();
  const found = new Set<string>();
  const visit = (node: SchemaNode, around: string): void => {
    if (node.$ref !== undefined) {
      const target = node.$ref
        .split('/')
        .slice(1)
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], root);
      visit(target as SchemaNode, around);
    }
    for (const one of [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])]) visit(one, around);
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      if (!node.required?.includes(key)) found.add(key === 'wording' || key === 'en' || around === '' ? key : `${around}.${key}`);
      visit(child, key);
    }
  };
  visit(root, '');
  return found;
}

test('the guide names every key that may be left out, and no other', () => {
  const rows = guide.slice(guide.indexOf('| --- |')).split('\n').slice(1);
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, key]) => key ?? ''));
  expect(named.sort()).toEqual([...optionalKeys()].sort());
});
