import './charts/trend-chart/define.ts';
import './charts/status-chart/define.ts';
