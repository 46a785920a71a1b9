export * from './elements/plan/plan.ts';
export type * from './events/events.ts';
