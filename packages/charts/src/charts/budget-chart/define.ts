import { define } from '@binhdanggioi/components/base.js';
import { BdgBudgetChart } from './budget-chart.ts';

define('bdg-budget-chart', BdgBudgetChart);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-budget-chart': BdgBudgetChart;
  }
}
