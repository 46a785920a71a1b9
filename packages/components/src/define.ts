import './elements/plan/define.ts';
import './elements/responsibility-matrix/define.ts';
import './elements/task-list/define.ts';
import './elements/indicator-card/define.ts';
import './elements/indicator-grid/define.ts';
import './elements/action-month-calendar/define.ts';
import './elements/plan-header/define.ts';
import './elements/budget-table/define.ts';
