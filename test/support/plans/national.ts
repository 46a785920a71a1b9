import type { Plan } from '@binhdanggioi/domain';
import planFile from '@binhdanggioi/domain/plans/national-2021-2030.js';

/** The national strategy, to which the plans of provinces are held. */
export const plan = planFile as unknown as Plan;
