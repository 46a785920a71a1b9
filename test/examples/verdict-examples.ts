/** A card for each case of the oracle's verdicts: a made-up plan of one indicator, looked at on the day of the case. */
import type { PlanWithData } from '../../packages/domain/src/plan/plan-data.ts';
import type { Example } from '../../packages/components/src/testing/example.ts';
import { makeIndicator, makeMeasure, makeObjective, makePlan, observe, withMadeData } from '../support/made-plan.ts';
import { verdictCases, type VerdictCase } from '../support/verdict-rows.ts';

/** The plan has some other figure, too: a plan without any is shown as on its first day, and judges nothing. */
function planOf({ name, measure, period, observations }: VerdictCase): PlanWithData {
  const indicators = [{ ...makeIndicator('m', [measure]), label: name }, makeIndicator('other', [makeMeasure('other')])];
  return withMadeData(makePlan({ period, objectives: [makeObjective('1', indicators)] }), {
    kind: 'official',
    source: 'thử',
    observations: [...observations, observe('other', period.from, 50)],
  });
}

export const verdictExamples: readonly Example[] = verdictCases().map((one) => ({
  name: one.name,
  element: 'bdg-indicator-card',
  plan: planOf(one),
  attributes: { indicator: 'm', 'as-of': one.asOf },
}));
