import { evaluatePlan, type CivilDate, type PlanEvaluation, type PlanWithData } from '@binhdanggioi/domain';

const evaluations = new WeakMap<PlanWithData, Map<CivilDate, PlanEvaluation>>();

/** Judges a plan once per day asked for, however many elements show it. */
export function evaluationOf(plan: PlanWithData, asOf: CivilDate): PlanEvaluation {
  let byDay = evaluations.get(plan);
  if (!byDay) evaluations.set(plan, (byDay = new Map<CivilDate, PlanEvaluation>()));
  let evaluation = byDay.get(asOf);
  if (!evaluation) byDay.set(asOf, (evaluation = evaluatePlan(plan, { asOf })));
  return evaluation;
}
