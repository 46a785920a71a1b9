import './charts/trend-chart/define.ts';
import './charts/gap-chart/define.ts';
import './charts/status-chart/define.ts';
import './charts/budget-chart/define.ts';
