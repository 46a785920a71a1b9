import type { Budget, BudgetLine, BudgetLineId } from '../plan/plan.ts';

/** A number that the document prints beside the same number worked out; either is absent where there is a dash, or nothing. */
export interface StatedAndComputed {
  readonly stated?: number;
  readonly computed?: number;
}

export interface BudgetCell extends StatedAndComputed {
  readonly year: number;
  readonly source: string;
}

/**
 * The numbers of one row. What is computed is the sum of the leaves below it (of a leaf: its own amounts), so that nothing is counted
 * twice; a sum of dashes alone is absent, not zero.
 */
export interface BudgetRow {
  /** Every source of every year, in the order of the table. */
  readonly cells: readonly BudgetCell[];
  /** All sources of a year. */
  readonly years: readonly { readonly year: number; readonly computed?: number }[];
  /** All years of a source. */
  readonly sources: readonly { readonly source: string; readonly computed?: number }[];
  readonly total: StatedAndComputed;
}

/** A line of the table with those that add up to it. */
export interface BudgetNode extends BudgetRow {
  readonly line: BudgetLine;
  /** 0 at the top. */
  readonly depth: number;
  readonly children: readonly BudgetNode[];
}

/** Where a printed cell stands: beside the label, under a year and source, or under the total. */
export type BudgetColumn = 'label' | 'total' | { readonly year: number; readonly source: string };

/**
 * Where the table contradicts itself, by line and cell; `line` is absent for the foot.
 * `cell`: a line that is not the sum of the leaves below it in one column. `row-total`: a total that is not the sum of its row.
 * `column-total` and `grand-total`: a foot that is not the sum of the leaves. `printed`: a cell that is not what is read from it.
 * `shifted`: a row whose cells all stand `columns` away from where they are read (negative: to the left).
 */
export type BudgetDifference =
  | ({ readonly kind: 'cell'; readonly line: BudgetLineId; readonly year: number; readonly source: string } & StatedAndComputed)
  | ({ readonly kind: 'row-total'; readonly line: BudgetLineId } & StatedAndComputed)
  | ({ readonly kind: 'column-total'; readonly year: number; readonly source: string } & StatedAndComputed)
  | ({ readonly kind: 'grand-total' } & StatedAndComputed)
  | {
      readonly kind: 'printed';
      readonly line?: BudgetLineId;
      readonly column: BudgetColumn;
      readonly printed: string;
      readonly read?: number;
    }
  | { readonly kind: 'shifted'; readonly line?: BudgetLineId; readonly columns: -1 | 1 };

/** Amounts are in units of `scale` đồng (1,000,000: triệu đồng), exact in decimals. */
export interface BudgetSummary extends BudgetRow, Pick<Budget, 'currency' | 'scale'> {
  readonly lines: readonly BudgetNode[];
  /** Empty where everything adds up and stands in its place. */
  readonly differences: readonly BudgetDifference[];
}
