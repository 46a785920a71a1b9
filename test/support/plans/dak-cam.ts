import type { Plan } from '@binhdanggioi/domain';
import planFile from '@binhdanggioi/domain/plans/dak-cam-2025.js';

/** A plan of a commune for one year. */
export const plan = planFile as unknown as Plan;
