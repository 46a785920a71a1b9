import { defined } from '../judgement/defined.ts';
import type { BudgetLineId } from '../plan/plan.ts';
import type { BudgetColumn, BudgetDifference } from './budget-summary.ts';

/** A column and what is read in it. */
export interface Reading {
  readonly column: BudgetColumn;
  readonly read?: number;
}

/** Where the printed cells, from the column of the label on, are not what is read in their columns. */
export function printedDifferences(printed: readonly string[], readings: readonly Reading[], line?: BudgetLineId): BudgetDifference[] {
  for (const columns of [-1, 1] as const) {
    if (isShifted(printed, readings, columns)) return [defined({ kind: 'shifted', line, columns })];
  }
  const columns: readonly Reading[] = [{ column: 'label' }, ...readings];
  return printed.flatMap((cell, at) => {
    const { column, read } = columns[at] ?? { column: 'total' as const };
    const isRight = at === 0 || at >= columns.length ? isBlank(cell) : isReadAs(cell, read);
    return isRight ? [] : [defined({ kind: 'printed', line, column, printed: cell, read })];
  });
}

function isShifted(printed: readonly string[], readings: readonly Reading[], columns: number): boolean {
  const first = 1 + columns;
  const row = printed.slice(first, first + readings.length);
  const rest = [...printed.slice(0, first), ...printed.slice(first + readings.length)];
  return row.length === readings.length && rest.every(isBlank) && row.every((cell, at) => isReadAs(cell, readings[at]?.read));
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

/** Whether a printed cell can be read as this amount: a dash as none; either mark as that of thousands or of decimals. */
function isReadAs(cell: string, read: number | undefined): boolean {
  const text = cell.trim();
  if (read === undefined) return /^[-‐-―−]$/.test(text);
  const whole = /^\d{1,3}([.,\s]\d{3})+$|^\d+$/.test(text) ? Number(text.replace(/[.,\s]/g, '')) : undefined;
  const decimal = /^\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  return whole === read || decimal === read;
}
