import { defined } from '../judgement/defined.ts';
import type { Budget, BudgetAmount, BudgetLine, BudgetLineId, Plan } from '../plan/plan.ts';
import type { BudgetCell, BudgetDifference, BudgetNode, BudgetRow, BudgetSummary } from './budget-summary.ts';
import { leavesOf, treeOf, type Branch } from './budget-tree.ts';
import { printedDifferences } from './printed-cells.ts';
import { isSameAmount, sum } from './sum.ts';

/** What a row states: its amounts, its total and, where it is damaged, its cells. */
interface Stated extends Pick<BudgetLine, 'statedTotal' | 'printed'> {
  readonly amounts: readonly BudgetAmount[];
  readonly line?: BudgetLineId;
}

/**
 * The budget of a plan as a tree of lines, each with what the document states and what is computed from the leaves below it, for every
 * cell, year, source and total; and every place where the two differ. `undefined` for a plan without a budget.
 *
 * @example
 * summariseBudget(kienGiang)?.total // → { stated: 6600, computed: 6600 }
 * summariseBudget(plan) // → undefined
 */
export function summariseBudget({ budget }: Pick<Plan, 'budget'>): BudgetSummary | undefined {
  if (!budget) return undefined;
  const { currency, scale, lines, statedTotals, foot } = budget;
  const tree = treeOf(lines);
  const nodes = tree.map((branch) => nodeOf(budget, branch, 0));
  const stated: Stated = { amounts: statedTotals, ...(foot && defined({ statedTotal: foot.statedTotal, printed: foot.printed })) };
  const row = rowOf(budget, stated, tree.flatMap(leavesOf));
  return { currency, scale, ...row, lines: nodes, differences: [...nodes.flatMap(differencesBelow), ...footDifferences(row, stated)] };
}

function nodeOf(budget: Budget, branch: Branch, depth: number): BudgetNode {
  const { line, children } = branch;
  return { line, depth, ...rowOf(budget, line, leavesOf(branch)), children: children.map((child) => nodeOf(budget, child, depth + 1)) };
}

function rowOf({ years, sources }: Budget, stated: Stated, leaves: readonly BudgetLine[]): BudgetRow {
  const amounts = leaves.flatMap((leaf) => leaf.amounts);
  const computed = (isMeant: (amount: BudgetAmount) => boolean): number | undefined => sumOf(amounts.filter(isMeant));
  const cells = years.flatMap((year) =>
    sources.map((source): BudgetCell => {
      const isHere = (amount: BudgetAmount): boolean => amount.year === year && amount.source === source;
      return defined({ year, source, stated: sumOf(stated.amounts.filter(isHere)), computed: computed(isHere) });
    }),
  );
  return {
    cells,
    years: years.map((year) => defined({ year, computed: computed((amount) => amount.year === year) })),
    sources: sources.map((source) => defined({ source, computed: computed((amount) => amount.source === source) })),
    total: defined({ stated: stated.statedTotal, computed: computed(() => true) }),
  };
}

function sumOf(amounts: readonly BudgetAmount[]): number | undefined {
  return sum(amounts.map(({ value }) => value));
}

function differencesBelow({ line, children, ...row }: BudgetNode): BudgetDifference[] {
  const { id, amounts, statedTotal, printed } = line;
  const cells = wrongCells(row, amounts).map((cell): BudgetDifference => ({ kind: 'cell', line: id, ...cell }));
  // A row is added up as it is printed: a wrong cell is named once, as a cell.
  const computed = amounts.length > 0 ? sumOf(amounts) : row.total.computed;
  const isTotalWrong = statedTotal !== undefined && !isSameAmount(statedTotal, computed);
  return [
    ...cells,
    ...(isTotalWrong ? [defined({ kind: 'row-total', line: id, stated: statedTotal, computed })] : []),
    ...(printed ? printedDifferences(printed, readingsOf(row, statedTotal), id) : []),
    ...children.flatMap(differencesBelow),
  ];
}

function footDifferences(row: BudgetRow, { amounts, statedTotal, printed }: Stated): BudgetDifference[] {
  const { stated, computed } = row.total;
  return [
    ...wrongCells(row, amounts).map((cell): BudgetDifference => ({ kind: 'column-total', ...cell })),
    ...(stated !== undefined && !isSameAmount(stated, computed) ? [defined({ kind: 'grand-total', stated, computed })] : []),
    ...(printed ? printedDifferences(printed, readingsOf(row, statedTotal)) : []),
  ];
}

/** Of a row that states amounts at all. A heading without any contradicts nothing. */
function wrongCells({ cells }: BudgetRow, amounts: readonly BudgetAmount[]): BudgetCell[] {
  return amounts.length === 0 ? [] : cells.filter(({ stated, computed }) => !isSameAmount(stated, computed));
}

function readingsOf({ cells }: BudgetRow, total: number | undefined): Parameters<typeof printedDifferences>[1] {
  return [
    ...cells.map(({ year, source, stated }) => defined({ column: { year, source }, read: stated })),
    defined({ column: 'total' as const, read: total }),
  ];
}
