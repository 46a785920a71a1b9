export * from './elements/plan/plan.ts';
export type * from './events/events.ts';
export * from './elements/responsibility-matrix/responsibility-matrix.ts';
export * from './elements/task-list/task-list.ts';
export * from './elements/indicator-card/indicator-card.ts';
export * from './elements/indicator-grid/indicator-grid.ts';
export * from './elements/action-month-calendar/action-month-calendar.ts';
export * from './elements/plan-header/plan-header.ts';
export { missingWords, registerWords, type GivenWords } from './words/register-words.ts';
