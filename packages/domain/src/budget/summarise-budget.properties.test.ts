import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBudget } from '../plan/testing/arbitrary-plan.fixture.ts';
import type { Budget, BudgetAmount, BudgetLine } from '../plan/plan.ts';
import type { BudgetNode, BudgetRow, BudgetSummary } from './budget-summary.ts';
import { sum } from './sum.ts';
import { summariseBudget } from './summarise-budget.ts';

const RUNS = 1000;

function summarise(budget: Budget): BudgetSummary {
  const summary = summariseBudget({ budget });
  if (!summary) throw new Error('the plan has no budget');
  return summary;
}

/** The sums of every row by the id of its line, and the foot's by `''`. */
function rowsOf(summary: BudgetSummary): Record<string, BudgetRow> {
  const rows: Record<string, BudgetRow> = {};
  const visit = ({ line, cells, years, sources, total, children }: BudgetNode): void => {
    rows[line.id] = { cells, years, sources, total };
    children.forEach(visit);
  };
  summary.lines.forEach(visit);
  const { cells, years, sources, total } = summary;
  return { ...rows, '': { cells, years, sources, total } };
}

/** Whole hundredths, so that plain numbers add them exactly; `undefined` of nothing. */
function hundredths(amounts: readonly BudgetAmount[]): number | undefined {
  return amounts.length === 0 ? undefined : amounts.reduce((total, { value }) => total + Math.round(value * 100), 0) / 100;
}

const shuffled = arbitraryBudget.chain((budget) =>
  fc
    .shuffledSubarray([...budget.lines], { minLength: budget.lines.length, maxLength: budget.lines.length })
    .map((lines): readonly [Budget, Budget] => [
      budget,
      { ...budget, lines: lines.map((line): BudgetLine => ({ ...line, amounts: [...line.amounts].reverse() })) },
    ]),
);

test('the order of lines and of amounts changes no sum', () => {
  fc.assert(
    fc.property(shuffled, ([printed, mixed]) => {
      const [before, after] = [summarise(printed), summarise(mixed)];
      expect(rowsOf(after)).toEqual(rowsOf(before));
      const told = ({ differences }: BudgetSummary): string[] => differences.map((one) => JSON.stringify(one)).sort();
      expect(told(after)).toEqual(told(before));
    }),
    { numRuns: RUNS },
  );
});

test('whichever way the leaves are grouped, by cell, year, source or line, the whole is the same', () => {
  fc.assert(
    fc.property(arbitraryBudget, (budget) => {
      const summary = summarise(budget);
      const isLeaf = ({ id }: BudgetLine): boolean => budget.lines.every(({ parent }) => parent !== id);
      const whole = hundredths(budget.lines.filter(isLeaf).flatMap(({ amounts }) => amounts));
      expect(summary.total.computed).toBe(whole);
      for (const parts of [summary.cells, summary.years, summary.sources, summary.lines.map(({ total }) => total)]) {
        expect(sum(parts.map(({ computed }) => computed))).toBe(whole);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a sum may be broken anywhere', () => {
  const amounts = fc.array(
    fc.option(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 1000),
      { nil: undefined },
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(amounts, fc.nat({ max: 12 }), (values, at) => {
      expect(sum([sum(values.slice(0, at)), sum(values.slice(at))])).toBe(sum(values));
    }),
    { numRuns: RUNS },
  );
});
