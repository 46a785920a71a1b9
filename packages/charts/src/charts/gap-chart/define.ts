import { define } from '@binhdanggioi/components/base.js';
import { BdgGapChart } from './gap-chart.ts';

define('bdg-gap-chart', BdgGapChart);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-gap-chart': BdgGapChart;
  }
}
