import * as domain from '@binhdanggioi/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import { docstringExamples, moduleOf } from './docstring-examples.ts';
import { runModules } from './run-blocks.ts';

interface Check {
  readonly source: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

const exported = Object.entries(domain)
  .filter(([, value]) => typeof value === 'function')
  .map(([name]) => name);
const examples = docstringExamples();
let results: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
  results = await runModules(Object.fromEntries(exported.map((name) => [name, moduleOf(examples.get(name) ?? '', exported)])));
});

describe('the example in the docstring of', () => {
  test.each(exported)('%s', (name) => {
    const checks = results[name] as readonly Check[];
    expect(checks.length, 'an example says what comes out, after “// →”').toBeGreaterThan(0);
    expect(
      checks.some(({ source }) => source.includes(name)) || examples.get(name)?.includes(`${name}(`),
      'the example calls its function',
    ).toBe(true);
    for (const { source, actual, expected } of checks) expect(actual, source).toEqual(expected);
  });
});

test('an example without a result, or with a wrong one, is seen', async () => {
  const made = await runModules({
    none: moduleOf('yearOf("2021-03-03")', exported),
    wrong: moduleOf("yearOf('2021-03-03')\n// → 2022", exported),
  });
  expect(made['none']).toEqual([]);
  expect(made['wrong']).toEqual([{ source: "yearOf('2021-03-03')", actual: 2021, expected: 2022 }]);
});
