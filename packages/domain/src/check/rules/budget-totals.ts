import type { BudgetDifference } from '../../budget/budget-summary.ts';
import { summariseBudget } from '../../budget/summarise-budget.ts';
import type { Budget, BudgetAmount } from '../../plan/plan.ts';
import type { CheckRule } from '../check-rule.ts';
import { findCells } from './budget-cells.ts';

type Path = readonly (string | number)[];

/** Rows, parents and the foot of the table add up, and stand as they are read; both are told where they do not. */
export const budgetTotals: CheckRule = ({ budget }, find) => {
  if (!budget) return;
  for (const difference of summariseBudget({ budget })?.differences ?? []) {
    if (difference.kind === 'printed' || difference.kind === 'shifted') {
      findCells(budget, difference, find);
      continue;
    }
    const { stated = 0, computed: summed = 0 } = difference;
    find('BDG-320', placeOf(difference, budget), { stated, summed });
  }
};

/** Where the stated number stands; where a dash is stated, the list in which it is missing. */
function placeOf(difference: Exclude<BudgetDifference, { kind: 'printed' | 'shifted' }>, { lines, statedTotals }: Budget): Path {
  switch (difference.kind) {
    case 'grand-total':
      return ['budget', 'foot', 'statedTotal'];
    case 'column-total':
      return cellIn(statedTotals, difference, ['budget', 'statedTotals']);
    case 'row-total':
      return ['budget', 'lines', lines.findIndex(({ id }) => id === difference.line), 'statedTotal'];
    case 'cell': {
      const at = lines.findIndex(({ id }) => id === difference.line);
      return cellIn(lines[at]?.amounts ?? [], difference, ['budget', 'lines', at, 'amounts']);
    }
  }
}

function cellIn(amounts: readonly BudgetAmount[], { year, source }: Pick<BudgetAmount, 'year' | 'source'>, path: Path): Path {
  const at = amounts.findIndex((amount) => amount.year === year && amount.source === source);
  return at < 0 ? path : [...path, at, 'value'];
}
