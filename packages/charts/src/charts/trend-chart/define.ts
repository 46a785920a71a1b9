import { define } from '@binhdanggioi/components/base.js';
import { BdgTrendChart } from './trend-chart.ts';

define('bdg-trend-chart', BdgTrendChart);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-trend-chart': BdgTrendChart;
  }
}
