import type { BudgetColumn, BudgetDifference } from '../../budget/budget-summary.ts';
import type { Budget } from '../../plan/plan.ts';
import type { Find } from '../check-rule.ts';

type CellDifference = Extract<BudgetDifference, { kind: 'printed' | 'shifted' }>;

/** A cell that is not what is read from it, or a row beside its columns, where its printed cells are kept. */
export function findCells(budget: Budget, difference: CellDifference, find: Find): void {
  const { line } = difference;
  const at = budget.lines.findIndex(({ id }) => id === line);
  const row = { row: line ?? '' };
  const path = line === undefined ? (['budget', 'foot', 'printed'] as const) : (['budget', 'lines', at, 'printed'] as const);
  if (difference.kind === 'shifted') {
    find('BDG-322', path, { ...row, columns: difference.columns });
    return;
  }
  const { column, printed, read } = difference;
  const cells = (line === undefined ? budget.foot : budget.lines[at])?.printed ?? [];
  const place = cells.indexOf(printed, columnIndex(budget, column));
  const where = typeof column === 'string' ? { column } : { column: 'amount', ...column };
  find('BDG-321', [...path, place], { ...row, ...where, printed, ...(read === undefined ? {} : { read }) });
}

/** Where the cells of a column begin; what stands beyond the last column counts as under the total. */
function columnIndex({ years, sources }: Budget, column: BudgetColumn): number {
  if (column === 'label') return 0;
  if (column === 'total') return 1 + years.length * sources.length;
  return 1 + years.indexOf(column.year) * sources.length + sources.indexOf(column.source);
}
