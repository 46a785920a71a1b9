import { placed } from '../../plan/places.ts';
import type { CheckRule } from '../check-rule.ts';

/** What the document lacks: never printed, left blank, cut off, printed in part. Four states, four sentences. */
export const documentGaps: CheckRule = (plan, find) => {
  for (const { item, path } of placed(plan.document.gaps, ['document', 'gaps'])) {
    find('BDG-337', path, { field: item.field, state: item.state });
  }
};
