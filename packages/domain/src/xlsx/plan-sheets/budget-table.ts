import { EXPORT_WORDS } from '../../export/export-words.ts';
import { foldForSearch } from '../../format/fold-for-search.ts';
import type { Locale } from '../../language/locale.ts';
import type { Budget } from '../../plan/plan.ts';
import type { Named } from '../table-read.ts';
import { choice, code, label, number, texts } from './field-kinds.ts';
import type { Cell, Field } from './field.ts';
import { column, head, planWords, sheet } from './names.ts';
import { isObject } from './parts.ts';
import type { PlanTable } from './plan-table.ts';
import { sourceField, wordingField } from './tables.ts';

/** Its years and sources of money, in the order in which the plan has them. */
export type BudgetColumns = Pick<Budget, 'years' | 'sources'>;

export interface BudgetTable extends PlanTable {
  /** One column for each year and source; none where their names cannot be told apart. */
  readonly amounts: Field | undefined;
}

/** The annex as printed: a row for each line and one for its foot, a column for each year and source of money. */
export function budgetTable(columns: BudgetColumns): BudgetTable {
  const amounts = amountsField(columns);
  return {
    sheet: sheet('budget'),
    owner: choice(
      [],
      head('row'),
      planWords((words) => words.budgetRow),
    ),
    fields: [
      code(['id'], column('line'), 'line'),
      code(['parent'], column('parent'), 'line'),
      label(['label'], column('lineName'), head('nameEn')),
      ...(amounts ? [amounts] : []),
      number(['statedTotal'], column('statedTotal')),
      texts(['printed'], column('printedCells'), '|'),
      wordingField,
      sourceField,
    ],
    skeleton: { amounts: [] },
    amounts,
  };
}

function amountsField({ years, sources }: BudgetColumns): Field | undefined {
  const columns = years.flatMap((year) => sources.map((source) => ({ year, source })));
  const heads = columns.map(({ year, source }): Named => ({ vi: amountHead(year, source, 'vi'), en: amountHead(year, source, 'en') }));
  const folded = heads.flatMap(({ vi, en }) => [...new Set([foldForSearch(vi), foldForSearch(en)])]);
  if (columns.length === 0 || new Set(folded).size < folded.length) return undefined;
  return {
    path: ['amounts'],
    heads,
    below: columns.map(() => []),
    write: (value, locale) => {
      const amounts = Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : [];
      return columns.map(({ year, source }): Cell => {
        const found = amounts.find((one) => one['year'] === year && one['source'] === source)?.['value'];
        return typeof found === 'number' ? found : EXPORT_WORDS[locale].notBudgeted;
      });
    },
    read: (cells, { reader }) =>
      columns.flatMap(({ year, source }, index) => {
        const cell = cells[index];
        const value = cell && reader.number(cell);
        return value === undefined ? [] : [{ year, source, value }];
      }),
  };
}

function amountHead(year: number, source: string, locale: Locale): string {
  const words = EXPORT_WORDS[locale];
  return words.amountHead(year, words.moneySource[source] ?? source);
}
