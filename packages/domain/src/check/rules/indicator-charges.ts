import { placedIndicators } from '../../plan/places.ts';
import type { Role } from '../../plan/plan.ts';
import { responsibilityMatrix } from '../../responsibility/responsibility-matrix.ts';
import type { CheckRule } from '../check-rule.ts';

/** The roles of a body that answers for the figures. */
const KEEPS_FIGURES: readonly Role[] = ['report', 'data'];

/** Every indicator is carried out by one body, and its figures are somebody's charge. */
export const indicatorCharges: CheckRule = (plan, find) => {
  const { cells, holes, overlaps } = responsibilityMatrix(plan);
  for (const { item, path } of placedIndicators(plan)) {
    const indicator = item.id;
    const charged = cells.filter((cell) => cell.indicator === indicator);
    if (holes.includes(indicator)) find('BDG-332', path, { indicator });
    if (overlaps.includes(indicator)) find('BDG-334', path, { indicator });
    if (!charged.some(({ roles }) => roles.some((role) => KEEPS_FIGURES.includes(role)))) find('BDG-333', path, { indicator });
  }
};
