import { describe, expect, expectTypeOf, test } from 'vitest';
import { agencyById, evaluatePlan, findIndicator, parsePlan, responsibleFor } from '../index.ts';
import type { AgencyId, IndicatorId, MeasureId, PlanEvaluation, ResponsibleForOptions } from '../index.ts';
import type { ActivityId, BudgetLineId, GroupId, ObjectiveId, PlanId, ScheduleId } from './plan.ts';
import { makeAgency, makeIndicator, makeMeasure, makeObjective, makePlan, source } from '../../../../test/support/made-plan.ts';

/** One id of each kind, and the only kind that it is good for. */
interface Ids {
  readonly plan: PlanId;
  readonly objective: ObjectiveId;
  readonly indicator: IndicatorId;
  readonly measure: MeasureId;
  readonly group: GroupId;
  readonly activity: ActivityId;
  readonly agency: AgencyId;
  readonly schedule: ScheduleId;
  readonly budgetLine: BudgetLineId;
}
/** The kinds among `Ids` that an id of one kind passes for. */
type PassesFor<Kind extends keyof Ids> = { [Other in keyof Ids]: Ids[Kind] extends Ids[Other] ? Other : never }[keyof Ids];
type EachPassesFor = { readonly [Kind in keyof Ids]: PassesFor<Kind> };

const plan = makePlan({
  objectives: [makeObjective('1', [makeIndicator('1.1', [makeMeasure('1.1a')])])],
  agencies: [makeAgency('so-mau')],
  assignments: [{ agency: 'so-mau', roles: ['lead'], binding: true, scope: { indicators: ['1.1'] }, label: 'chủ trì', source }],
});
const asOf = '2024-11-20';

describe('to the compiler, which checks this file', () => {
  test('an id passes for its own kind alone', () => {
    expectTypeOf<EachPassesFor>().toEqualTypeOf<{ readonly [Kind in keyof Ids]: Kind }>();
  });
  test('every id is a text, and what is read from a plan carries its kind', () => {
    expectTypeOf<Ids[keyof Ids]>().toExtend<string>();
    const reading = parsePlan(plan);
    if (!reading.ok) throw new Error('the made-up plan is not a plan');
    const [agency] = reading.plan.agencies;
    const [objective] = reading.plan.objectives;
    expectTypeOf(agency?.id).toEqualTypeOf<AgencyId | undefined>();
    expectTypeOf(objective?.indicators[0]?.id).toEqualTypeOf<IndicatorId | undefined>();
    expectTypeOf(objective?.indicators[0]?.measures[0]?.id).toEqualTypeOf<MeasureId | undefined>();
    expect(agency?.id).toBe('so-mau');
  });
  test('a text that a developer writes, or that a file brings, passes for any', () => {
    const typed: string = '1.1';
    expect(findIndicator(plan, '1.1')).toBe(findIndicator(plan, typed));
    expect(agencyById(plan, 'so-mau')).toBe(plan.agencies[0]);
    expect(responsibleFor(plan, { indicator: '1.1', asOf }).map(({ agency }) => agency.id)).toEqual(['so-mau']);
    expect(evaluatePlan(plan, { asOf }).measures['1.1a']?.result).toBe('cannot-say');
  });
});

describe('an id of another kind is refused where it is given', () => {
  test('an agency for an indicator', () => {
    expectTypeOf<{ indicator: IndicatorId; asOf: string }>().toExtend<ResponsibleForOptions>();
    expectTypeOf<{ indicator: AgencyId; asOf: string }>().not.toExtend<ResponsibleForOptions>();
  });
  test('an indicator for a body', () => {
    expectTypeOf<AgencyId>().toExtend<Parameters<typeof agencyById>[1]>();
    expectTypeOf<IndicatorId>().not.toExtend<Parameters<typeof agencyById>[1]>();
  });
  test('an indicator for a measure, in a record of measures', () => {
    expectTypeOf<MeasureId>().toExtend<keyof PlanEvaluation['measures']>();
    expectTypeOf<IndicatorId>().not.toExtend<keyof PlanEvaluation['measures']>();
  });
});
