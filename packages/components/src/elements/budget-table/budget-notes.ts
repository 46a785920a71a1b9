import { formatNumber, labelIn, type BudgetDifference, type Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import type { BudgetPlace, BudgetWords } from './budget-table.words.ts';

type Budget = NonNullable<Plan['budget']>;
type Row = Pick<Budget['lines'][number], 'label' | 'source' | 'printed'>;

/** One place where the table is not as printed, or does not add up. */
export interface BudgetNote {
  /** From 1, as the mark beside the number says it. */
  readonly number: number;
  readonly code: 'BDG-320' | 'BDG-321' | 'BDG-322';
  readonly text: string;
  /** The whole row as printed, where its cells are not in their columns. */
  readonly printed?: string;
  readonly difference: BudgetDifference;
}

/** What a reader must know of each difference: where it is, what the document has (first), and what is read or summed. */
export function budgetNotes(budget: Budget, differences: readonly BudgetDifference[], locale: Locale, words: BudgetWords): BudgetNote[] {
  const amount = (value: number | undefined): string => (value === undefined ? `“–” (${words.none})` : formatNumber(value, locale));
  const rowOf = (line: string | undefined): Row | undefined => (line === undefined ? budget.foot : budget.lines.find(({ id }) => id === line));
  const nameOf = (line: string | undefined): string => {
    const row = rowOf(line);
    return row ? labelIn(row.label, locale) : words.foot;
  };
  const lineOf = (line: string | undefined): string => {
    const numbers = linesOf(rowOf(line));
    return numbers ? words.line(numbers) : '';
  };
  const source = (id: string): string => words.sourceName[id] ?? id;
  const printedRow = (line: string | undefined): string | undefined => {
    const cells = rowOf(line)?.printed;
    return cells && words.asPrinted(cells.map((cell) => cell.trim() || words.blank));
  };

  return differences.map((difference, index): BudgetNote => {
    const line = 'line' in difference ? difference.line : undefined;
    const note = (code: BudgetNote['code'], text: string, printed?: string): BudgetNote => ({
      number: index + 1,
      code,
      text,
      ...(printed !== undefined && { printed }),
      difference,
    });
    switch (difference.kind) {
      case 'cell':
      case 'column-total': {
        const place: BudgetPlace = { row: nameOf(line), year: difference.year, source: source(difference.source) };
        return note('BDG-320', words.differs(place, amount(difference.stated), amount(difference.computed)));
      }
      case 'row-total':
      case 'grand-total':
        return note('BDG-320', words.totalDiffers({ row: nameOf(line) }, amount(difference.stated), amount(difference.computed)));
      case 'shifted':
        return note('BDG-322', words.shifted(lineOf(line), nameOf(line), difference.columns), printedRow(line));
      case 'printed': {
        const { column, printed, read } = difference;
        if (column === 'label') return note('BDG-321', words.strayCell(lineOf(line), nameOf(line), printed), printedRow(line));
        const place: BudgetPlace = { row: nameOf(line), ...(column !== 'total' && { year: column.year, source: source(column.source) }) };
        return note('BDG-321', words.misprint(lineOf(line), place, printed.trim() || words.blank, amount(read)), printedRow(line));
      }
    }
  });
}

/** Lines of the digitised copy in which a row stands: `'185'`, `'177–179'`. */
function linesOf(row: Row | undefined): string {
  const sources = row ? [row.source].flat() : [];
  return sources.flatMap((source) => ('line' in source ? [[source.line].flat().join('–')] : [])).join(', ');
}
