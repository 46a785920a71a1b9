export * from './charts/trend-chart/trend-chart.ts';
export * from './charts/status-chart/status-chart.ts';
