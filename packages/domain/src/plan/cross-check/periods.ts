import type { Plan } from '../plan.ts';
import type { CrossCheck } from './cross-check.ts';

/** The period runs forwards. */
export const checkPeriod: CrossCheck<Plan> = ({ period: { from, to } }, report) => {
  if (from > to) report('BDG-306', ['period', 'to'], { from, to });
};
