/** Every element; a test holds this list to the manifest. */
export const tags = [
  'bdg-action-month-calendar',
  'bdg-alignment',
  'bdg-budget-chart',
  'bdg-budget-table',
  'bdg-gap-chart',
  'bdg-indicator-card',
  'bdg-indicator-grid',
  'bdg-objective',
  'bdg-plan',
  'bdg-plan-header',
  'bdg-reporting-timeline',
  'bdg-responsibility-matrix',
  'bdg-status-chart',
  'bdg-task-list',
  'bdg-trend-chart',
] as const;
