import { placed, placedMeasures } from '../../plan/places.ts';
import type { CheckRule } from '../check-rule.ts';

/** A baseline states its year, and a target the year by which it is promised. */
export const measureYears: CheckRule = (plan, find) => {
  for (const { item: measure, path } of placedMeasures(plan)) {
    if (measure.baseline && measure.baseline.year === undefined) find('BDG-340', [...path, 'baseline', 'year'], { measure: measure.id });
    for (const { item: target, path: at } of placed(measure.targets, [...path, 'targets'])) {
      if (target.byInferred) find('BDG-341', [...at, 'byInferred'], { measure: measure.id, by: target.by ?? plan.period.to });
    }
  }
};
