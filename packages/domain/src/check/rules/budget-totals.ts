import { subtractDecimals } from '../../decimal/decimal.ts';
import { placed } from '../../plan/places.ts';
import type { BudgetAmount, BudgetLine } from '../../plan/plan.ts';
import type { CheckRule } from '../check-rule.ts';

/** Rows, parents and the foot of the table add up; both numbers are told where they do not. */
export const budgetTotals: CheckRule = ({ budget }, find) => {
  if (!budget) return;
  const { lines } = budget;
  const childrenOf = (parent: string): readonly BudgetLine[] => lines.filter((line) => line.parent === parent);
  const leaves = lines.filter(({ id }) => childrenOf(id).length === 0);

  for (const { item, path } of placed(lines, ['budget', 'lines'])) {
    const own = sum(item.amounts);
    if (item.statedTotal !== undefined && item.amounts.length > 0 && own !== item.statedTotal) {
      find('BDG-320', [...path, 'statedTotal'], { stated: item.statedTotal, summed: own });
    }
    const children = childrenOf(item.id);
    if (children.length === 0) continue;
    for (const { item: amount, path: at } of placed(item.amounts, [...path, 'amounts'])) {
      const summed = sumOfCell(children, amount);
      if (summed !== amount.value) find('BDG-320', [...at, 'value'], { stated: amount.value, summed });
    }
  }
  for (const { item: amount, path } of placed(budget.statedTotals, ['budget', 'statedTotals'])) {
    const summed = sumOfCell(leaves, amount);
    if (summed !== amount.value) find('BDG-320', [...path, 'value'], { stated: amount.value, summed });
  }
};

function sumOfCell(lines: readonly BudgetLine[], { year, source }: BudgetAmount): number {
  return sum(lines.flatMap(({ amounts }) => amounts.filter((amount) => amount.year === year && amount.source === source)));
}

/** Exact in decimals; a printed dash is no amount and adds nothing. */
function sum(amounts: readonly BudgetAmount[]): number {
  return amounts.reduce((total, { value }) => subtractDecimals(total, -value), 0);
}
