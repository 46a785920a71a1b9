import type { Plan } from '../plan.ts';
import type { CrossCheck } from './cross-check.ts';
import { checkIds } from './ids.ts';
import { checkPeriod } from './periods.ts';
import { checkReferences } from './references.ts';
import { checkSchedule } from './schedule.ts';
import { checkTargets } from './targets.ts';

/** How the parts of a well-formed plan must fit together. */
export const planChecks: readonly CrossCheck<Plan>[] = [checkIds, checkReferences, checkPeriod, checkTargets, checkSchedule];
