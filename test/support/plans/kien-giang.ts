import type { Plan } from '@binhdanggioi/domain';
import planFile from '@binhdanggioi/domain/plans/kien-giang-2016-2020.js';

/** A plan of a province with a damaged annex of its budget. */
export const plan = planFile as unknown as Plan;
