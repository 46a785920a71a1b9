import { placed } from '../../plan/places.ts';
import type { Assignment, Plan } from '../../plan/plan.ts';
import type { CheckRule } from '../check-rule.ts';

/** "04 chỉ tiêu", but not the 4 of "mục tiêu 4 chỉ tiêu 2". */
const COUNT = /(?:^|\s)(mục tiêu\s+)?(\d+)\s+chỉ tiêu/iu;

/** "04 chỉ tiêu" are four. */
export const declaredCounts: CheckRule = (plan, find) => {
  for (const { item, path } of placed(plan.assignments, ['assignments'])) {
    const [, objective, digits] = COUNT.exec(item.wording?.normalize('NFC') ?? '') ?? [];
    const declared = Number(digits);
    const counted = countIndicators(plan, item);
    if (objective === undefined && declared > 0 && counted > 0 && declared !== counted)
      find('BDG-310', [...path, 'wording'], { declared, counted });
  }
};

function countIndicators(plan: Plan, { scope }: Assignment): number {
  const named = (scope.indicators ?? []).map((reference) => (typeof reference === 'string' ? reference : reference.id));
  const grouped = plan.objectives
    .filter(({ id }) => scope.objectives?.includes(id))
    .flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return new Set([...named, ...grouped]).size;
}
