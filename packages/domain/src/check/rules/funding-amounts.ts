import type { CheckRule } from '../check-rule.ts';

/** Who speaks of money says how much. */
export const fundingAmounts: CheckRule = (plan, find) => {
  const hasAmounts = plan.budget?.lines.some(({ amounts, statedTotal }) => amounts.length > 0 || statedTotal !== undefined) === true;
  if (plan.funding.length > 0 && !hasAmounts) find('BDG-343', ['funding']);
};
