import { makeCivilDate } from '../../civil-date/civil-date.ts';
import { placed } from '../../plan/places.ts';
import type { CheckRule } from '../check-rule.ts';

/** Nothing is cited that is younger than the plan; of a plan without a date, younger than its last year. */
export const citationDates: CheckRule = (plan, find) => {
  const issued = plan.document.issuedOn ?? makeCivilDate(plan.period.to, 12, 31);
  for (const { item, path } of placed(plan.document.legalBases, ['document', 'legalBases'])) {
    if (item.issuedOn !== null && item.issuedOn > issued) find('BDG-339', [...path, 'issuedOn'], { cited: item.issuedOn, issued });
  }
};
