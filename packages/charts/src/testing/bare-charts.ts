/** Chart.js as a page would use it without us, with the bars that none of our pictures needs: what the benchmarks measure against. */
import { BarController, BarElement, CategoryScale, type ChartConfiguration } from 'chart.js';
import { Chart } from '../drawing/chart-library.ts';

Chart.register(BarController, BarElement, CategoryScale);

export { Chart, type ChartConfiguration };
