import './charts/trend-chart/define.ts';
