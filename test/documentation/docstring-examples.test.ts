import { beforeAll, describe, expect, test } from 'vitest';
import { apiEntries } from '../../scripts/api/entries.ts';
import { functionsOf } from '../../scripts/api/members.ts';
import { moduleOf } from './docstring-examples.ts';
import { runModules } from './run-blocks.ts';

interface Check {
  readonly source: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

const functions = functionsOf('domain');
let results: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
  results = await runModules(Object.fromEntries(functions.map(({ name, docs }) => [name, moduleOf(docs.examples.join('\n'), functions)])));
});

test('every function that can be imported is looked at', async () => {
  const modules = await Promise.all(apiEntries('domain').map(({ source }) => import(source) as Promise<Readonly<Record<string, unknown>>>));
  const exported = modules.flatMap((module) => Object.keys(module).filter((name) => typeof module[name] === 'function'));
  expect(exported).toContain('parsePlan');
  expect(functions.map(({ name }) => name).sort()).toEqual(exported.sort());
});

describe('the docstring of', () => {
  test.each(functions)('$name says what it is for, and its example comes out', ({ name, docs }) => {
    expect(docs.text).not.toBe('');
    const checks = results[name] as readonly Check[];
    expect(checks.length, 'an example says what comes out, after “// →”').toBeGreaterThan(0);
    expect(docs.examples.join('\n'), 'the example names its function').toMatch(new RegExp(`\\b${name}\\b`));
    for (const { source, actual, expected } of checks) expect(actual, source).toEqual(expected);
  });
});

test('an example without a result, or with a wrong one, is seen', async () => {
  const made = await runModules({
    none: moduleOf('yearOf("2021-03-03")', functions),
    wrong: moduleOf("yearOf('2021-03-03')\n// → 2022", functions),
  });
  expect(made['none']).toEqual([]);
  expect(made['wrong']).toEqual([{ source: "yearOf('2021-03-03')", actual: 2021, expected: 2022 }]);
});
