import { define } from '@binhdanggioi/components/base.js';
import { BdgStatusChart } from './status-chart.ts';

define('bdg-status-chart', BdgStatusChart);

declare global {
  interface HTMLElementTagNameMap {
    'bdg-status-chart': BdgStatusChart;
  }
}
