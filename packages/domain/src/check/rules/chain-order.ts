import { placed } from '../../plan/places.ts';
import { labelIn } from '../../plan/look-up.ts';
import type { MonthDay, Rule } from '../../plan/plan.ts';
import type { CheckRule } from '../check-rule.ts';

/** What an entry waits for falls due before it. */
export const chainOrder: CheckRule = (plan, find) => {
  const byId = new Map(plan.schedule.map((entry) => [entry.id, entry]));
  for (const { item, path } of placed(plan.schedule, ['schedule'])) {
    const before = item.after === undefined ? undefined : byId.get(item.after);
    if (before && isOutOfOrder(before.rule, item.rule)) {
      find('BDG-338', [...path, 'after'], { before: labelIn(before.title, 'vi'), after: labelIn(item.title, 'vi') });
    }
  }
};

/** Only what falls in the same way can be compared: every year, or once. */
function isOutOfOrder(before: Rule, after: Rule): boolean {
  const [first, second] = [endOf(before), endOf(after)];
  return first !== undefined && second !== undefined && first.length === second.length && first > second;
}

/** The last day as `mm-dd` of what comes back every year, as `yyyy-mm-dd` of what comes once. */
function endOf(rule: Rule): string | undefined {
  switch (rule.type) {
    case 'once':
      return rule.date;
    case 'year':
      return `${rule.year}-12-31`;
    case 'yearly':
      return monthDayText(rule);
    case 'span':
      return monthDayText(rule.end);
    case 'undated':
      return undefined;
  }
}

function monthDayText({ month, day }: MonthDay): string {
  return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
