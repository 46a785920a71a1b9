import { placed } from '../../plan/places.ts';
import type { CheckRule } from '../check-rule.ts';

/** "trước ngày …", "trước 25/6", "trước 30 tháng 11"; not "trước 5 ngày" and not "trước 17 giờ ngày …". */
const BEFORE_A_DAY = /(?:^|[^\p{L}])trước\s+(?:ngày\s|\d{1,2}\s*(?:[/.-]\s*\d|tháng))/iu;
const BEFORE = /(?:^|[^\p{L}])trước(?!\p{L})/iu;

/** "Trước ngày" leaves out the day that it names, and nothing else does. */
export const exclusiveWording: CheckRule = (plan, find) => {
  for (const { item, path } of placed(plan.schedule, ['schedule'])) {
    const { rule, wording } = item;
    if (rule.type !== 'once' && rule.type !== 'yearly') continue;
    const words = wording.normalize('NFC');
    const at = [...path, 'rule', 'exclusive'];
    if (rule.exclusive !== true && BEFORE_A_DAY.test(words)) find('BDG-330', at, { wording });
    if (rule.exclusive === true && !BEFORE.test(words)) find('BDG-331', at, { wording });
  }
};
