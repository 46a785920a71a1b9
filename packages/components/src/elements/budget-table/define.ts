import { define } from '../../base/define.ts';
import { BdgBudgetTable } from './budget-table.ts';

define('bdg-budget-table', BdgBudgetTable);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-budget-table': BdgBudgetTable;
  }
}
