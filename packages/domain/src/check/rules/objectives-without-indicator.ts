import { placedObjectives } from '../../plan/places.ts';
import type { CheckRule } from '../check-rule.ts';

export const objectivesWithoutIndicator: CheckRule = (plan, find) => {
  for (const { item, path } of placedObjectives(plan)) {
    if (item.indicators.length === 0) find('BDG-342', [...path, 'indicators'], { objective: item.id });
  }
};
