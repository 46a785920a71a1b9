import { formatNumber } from '../../format/format-number.ts';
import type { Budget, BudgetAmount, Fact, Label } from '../../plan/plan.ts';
import type { CsvCell } from '../csv-text.ts';
import { codeCell, columnsOf, labelCell, sourceColumns, tableRows, type Column, type TableContext } from '../table.ts';

interface Row {
  readonly id?: string;
  readonly parent?: string;
  readonly label: Label;
  readonly amounts: readonly BudgetAmount[];
  readonly statedTotal?: number;
  readonly printed?: readonly string[];
  readonly source?: Fact['source'];
}

/** The annex as printed: one row per line and one for its foot, one column per year and source. A dash is a dash, never zero. */
export function budgetTable(context: TableContext): CsvCell[][] {
  const { budget } = context.plan;
  const { words } = context;
  const columns: Column<Row>[] = [
    ...columnsOf<Row>(context, [
      ['line', ({ id }) => codeCell(context, 'line', id === undefined ? [] : [id])],
      ['parent', ({ parent }) => codeCell(context, 'line', parent === undefined ? [] : [parent])],
      ['lineName', ({ label }) => labelCell(context, label)],
      ['unit', () => budget && moneyOf(budget, context)],
    ]),
    ...(budget?.years ?? []).flatMap((year) =>
      (budget?.sources ?? []).map((source): Column<Row> => ({
        head: words.amountHead(year, words.moneySource[source] ?? source),
        cell: ({ amounts }) => amounts.find((one) => one.year === year && one.source === source)?.value ?? words.notBudgeted,
      })),
    ),
    ...columnsOf<Row>(context, [
      ['statedTotal', ({ statedTotal }) => statedTotal],
      ['printedCells', ({ printed = [] }) => printed.join(' | ')],
      ...sourceColumns<Row>(({ source }) => source),
    ]),
  ];
  return tableRows(columns, budget ? [...budget.lines, ...footOf(budget)] : []);
}

function footOf({ foot, statedTotals }: Budget): Row[] {
  return foot ? [{ ...foot, amounts: statedTotals }] : [];
}

export function moneyOf({ scale }: Budget, { words, locale }: TableContext): string {
  const known: Readonly<Record<number, string>> = { 1: words.dong, 1000: words.thousand, 1000000: words.million };
  return known[scale] ?? words.money(formatNumber(scale, locale));
}
