export * from './charts/trend-chart/trend-chart.ts';
export * from './charts/gap-chart/gap-chart.ts';
export * from './charts/status-chart/status-chart.ts';
export * from './charts/budget-chart/budget-chart.ts';
