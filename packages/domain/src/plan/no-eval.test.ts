import { expect, test, vi } from 'vitest';
import { cleanPlan } from '../check/clean-plan.fixture.ts';

test('nothing is compiled from text, nor is it tried: a strict policy reports the attempt', async () => {
  const compile = vi.spyOn(globalThis, 'Function');
  const { parsePlan } = await import('./parse-plan.ts');
  expect(parsePlan(cleanPlan).ok).toBe(true);
  expect(compile).not.toHaveBeenCalled();
});
