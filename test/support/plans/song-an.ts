import type { Plan } from '@binhdanggioi/domain';
import planFile from '@binhdanggioi/domain/plans/song-an-2020.js';

/** A plan of a commune for one year. */
export const plan = planFile as unknown as Plan;
