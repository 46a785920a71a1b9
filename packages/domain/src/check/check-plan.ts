import type { Plan } from '../plan/plan.ts';
import { makeFinding } from '../problem/check-codes.ts';
import { toPointer } from '../problem/pointer.ts';
import type { Finding } from '../problem/problem.ts';
import type { CheckRule } from './check-rule.ts';
import { budgetTotals } from './rules/budget-totals.ts';
import { chainOrder } from './rules/chain-order.ts';
import { citationDates } from './rules/citation-dates.ts';
import { declaredCounts } from './rules/declared-counts.ts';
import { documentGaps } from './rules/document-gaps.ts';
import { exclusiveWording } from './rules/exclusive-wording.ts';
import { fundingAmounts } from './rules/funding-amounts.ts';
import { indicatorCharges } from './rules/indicator-charges.ts';
import { measureYears } from './rules/measure-years.ts';
import { objectivesWithoutIndicator } from './rules/objectives-without-indicator.ts';
import { printedLetters } from './rules/printed-letters.ts';
import { printedNumbers } from './rules/printed-numbers.ts';

const rules: readonly CheckRule[] = [
  documentGaps,
  citationDates,
  objectivesWithoutIndicator,
  measureYears,
  printedLetters,
  printedNumbers,
  indicatorCharges,
  declaredCounts,
  exclusiveWording,
  chainOrder,
  budgetTotals,
  fundingAmounts,
];

/**
 * What a readable plan leaves open or contradicts, found by rules: 3xx problems, warnings for contradictions and notes for open ends.
 * Properties of real documents, not faults of the file; an empty list says that the rules found nothing.
 *
 * @example
 * checkPlan(plan).filter(({ code }) => code === 'BDG-334').map(({ pointer }) => pointer) // → ['/objectives/2/indicators/1']
 */
export function checkPlan(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) rule(plan, (code, path, facts) => findings.push(makeFinding(code, toPointer(path), facts)));
  return findings;
}
