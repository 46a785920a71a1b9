import { placed } from '../../plan/places.ts';
import type { Gap } from '../../plan/plan.ts';
import type { CheckRule } from '../check-rule.ts';

/** What the document lacks: never printed, left blank, cut off, printed in part. Four states, four sentences. */
export const documentGaps: CheckRule = (plan, find) => {
  for (const { item, path } of placed(plan.document.gaps, ['document', 'gaps'])) {
    const { field, state, raw } = item;
    find('BDG-337', path, { field, state, ...(raw !== undefined && isOtherLabel(item) ? { raw } : {}) });
  }
};

/** Something is printed in the very place of an absent clause, or right under the one above: only its number or letter is absent. */
function isOtherLabel({ field, state, source }: Gap): boolean {
  return state === 'absent' && [source ?? []].flat().some(({ clause }) => field === clause || field.startsWith(`${clause}.`));
}
