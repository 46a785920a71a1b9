import type { Plan, PlanData } from '@binhdanggioi/domain';
import planFile from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.js';
import figuresFile from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.illustrative.js';

/** The plan of a province, and the invented figures that show it. */
export const plan = planFile as unknown as Plan;
export const figures = figuresFile as unknown as PlanData;
