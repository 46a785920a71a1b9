export * from './charts/trend-chart/trend-chart.ts';
