/** No code without an input, kept here, that raises it; what is said then names its code and has no hole. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { domainCases } from './domain-cases.ts';
import { inRoot } from '../../scripts/build/workspace.ts';
import { pageCases } from './page-cases.ts';

const documented = [...readFileSync(inRoot('docs/problems.md'), 'utf8').matchAll(/\*\*(BDG-\d{3})\*\*/g)].map(([, code]) => code);

test('every code of the documentation has its case, and no case is for another', () => {
  expect([...Object.keys(domainCases), ...Object.keys(pageCases)].sort()).toEqual([...documented].sort());
});

describe('raised by the domain', () => {
  test.each(Object.entries(domainCases))('%s', async (code, raise) => {
    const problems = await raise();
    const found = problems.find((problem) => problem.code === code);
    expect(found, `found instead: ${problems.map((problem) => problem.code).join(', ') || 'nothing'}`).toBeDefined();
    for (const sentence of Object.values(found?.message ?? {})) expect(sentence).not.toMatch(/undefined|\{\w+\}/);
  });
});
