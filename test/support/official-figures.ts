import { withData, type Observation, type Plan, type PlanWithData } from '@binhdanggioi/domain';

/** A plan with official figures, each recorded in the February after its year unless it says otherwise. */
export const withOfficialFigures = (plan: Plan, ...observations: readonly Partial<Observation>[]): PlanWithData =>
  withData(plan, {
    plan: plan.id,
    kind: 'official',
    source: 'thử',
    filings: [],
    events: [],
    observations: observations.map((seen) => ({
      measure: '2.1',
      period: 2024,
      value: 0,
      status: 'official',
      recordedOn: `${String((seen.period ?? 2024) + 1)}-02-15`,
      ...seen,
    })),
  });
