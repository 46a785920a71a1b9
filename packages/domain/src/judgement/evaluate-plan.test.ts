import { describe, expect, test } from 'vitest';
import { makeIndicator, makeMeasure, makeObjective, makePlan, observe, withMadeData } from '../../../../test/support/made-plan.ts';
import type { Observation } from '../plan/plan-data.ts';
import { evaluatePlan } from './evaluate-plan.ts';

/** Two measures in one indicator, from 40 in 2020 to 60 in 2025: the path stands at 56 in 2024. */
const pair = ['a', 'b'].map((id) => makeMeasure(id, { baseline: { value: 40, year: 2020, source: { clause: 'I', line: 1 } } }));
const plan = makePlan({ objectives: [makeObjective('1', [makeIndicator('1.1', pair)])] });

const suppressed = { missing: 'suppressed' } as const;
const early = { status: 'estimate' } as const;

describe('an indicator of two measures', () => {
  const rows: [string, Observation[], string, object][] = [
    ['both met', [observe('a', 2025, 61), observe('b', 2025, 60)], '2026-03-01', { result: 'met', progress: 'none' }],
    ['both met, one of them early', [observe('a', 2024, 61), observe('b', 2025, 60)], '2025-12-31', { result: 'met', reason: 'early' }],
    ['both met, the second early', [observe('a', 2025, 60), observe('b', 2024, 61)], '2025-12-31', { result: 'met', reason: 'early' }],
    ['one met, one failed', [observe('a', 2025, 61), observe('b', 2025, 59)], '2026-03-01', { result: 'partly-met', progress: 'none' }],
    ['both failed', [observe('a', 2025, 50), observe('b', 2025, 59)], '2026-03-01', { result: 'not-met', progress: 'none' }],
    [
      'one met, one withheld',
      [observe('a', 2025, 61), observe('b', 2025, suppressed)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'suppressed' },
    ],
    [
      'one failed, one withheld',
      [observe('a', 2025, 50), observe('b', 2025, suppressed)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'suppressed' },
    ],
    [
      'one failed, one not yet',
      [observe('a', 2025, 50), observe('b', 2025, 59, early)],
      '2026-03-01',
      { result: 'not-yet', reason: 'part-not-met', progress: 'off-track' },
    ],
    [
      'one met early, one on its way',
      [observe('a', 2024, 61), observe('b', 2024, 57)],
      '2025-03-01',
      { result: 'not-yet', progress: 'on-track', dataStatus: 'official' },
    ],
    [
      'one on track, one behind',
      [observe('a', 2024, 57), observe('b', 2024, 55)],
      '2025-03-01',
      { result: 'not-yet', progress: 'off-track' },
    ],
    [
      'one on its way, one without a figure',
      [observe('a', 2024, 57)],
      '2025-03-01',
      { result: 'not-yet', progress: 'on-track', dataStatus: 'official' },
    ],
    ['one official, one an estimate', [observe('a', 2024, 57), observe('b', 2024, 57, early)], '2025-03-01', { dataStatus: 'estimate' }],
    ['nothing known', [], '2025-03-01', { result: 'cannot-say', reason: 'no-observation', progress: 'none', dataStatus: 'none' }],
  ];
  test.each(rows)('%s', (_, observations, asOf, expected) => {
    const evaluation = evaluatePlan(withMadeData(plan, { observations }), { asOf }).indicators['1.1'];
    expect(evaluation).toMatchObject({ indicator: '1.1', measures: ['a', 'b'], ...expected });
    if (!('reason' in expected)) expect(evaluation?.reason).toBeUndefined();
  });

  test('progress that cannot be said of one part cannot be said of the whole, unless another is behind', () => {
    const [a = makeMeasure('a')] = pair;
    const open = makePlan({ objectives: [makeObjective('1', [makeIndicator('1.1', [a, makeMeasure('b')])])] });
    const judge = (value: number) =>
      evaluatePlan(withMadeData(open, { observations: [observe('a', 2024, value), observe('b', 2024, 50)] }), { asOf: '2025-03-01' })
        .indicators['1.1'];
    expect(judge(57)).toMatchObject({ progress: 'cannot-say', progressReason: 'no-baseline' });
    expect(judge(50)).toMatchObject({ progress: 'off-track' });
  });
});

describe('an objective', () => {
  const measured = (id: string) =>
    makeIndicator(id, [makeMeasure(id, { baseline: { value: 40, year: 2020, source: { clause: 'I', line: 1 } } })]);
  const wide = makePlan({
    objectives: [
      makeObjective('1', ['1.1', '1.2', '1.3'].map(measured)),
      makeObjective('2', ['2.1', '2.2'].map(measured)),
      makeObjective('3', []),
    ],
  });
  const evaluate = () =>
    evaluatePlan(
      withMadeData(wide, {
        observations: [observe('1.1', 2024, 61), observe('1.2', 2024, 57), observe('1.3', 2024, 50), observe('2.1', 2024, 50)],
      }),
      { asOf: '2025-03-01' },
    );
  const results = { met: 0, 'partly-met': 0, 'not-met': 0, 'not-yet': 0, 'cannot-say': 0 };
  const progress = { 'on-track': 0, 'off-track': 0, 'cannot-say': 0, none: 0 };
  test('counts its indicators and has no verdict', () => {
    const evaluation = evaluate();
    expect(evaluation.objectives['1']).toEqual({
      objective: '1',
      indicators: 3,
      results: { ...results, met: 1, 'not-yet': 2 },
      progress: { ...progress, 'on-track': 1, 'off-track': 1, none: 1 },
    });
    expect(evaluation.objectives['2']).toEqual({
      objective: '2',
      indicators: 2,
      results: { ...results, 'not-yet': 1, 'cannot-say': 1 },
      progress: { ...progress, 'off-track': 1, none: 1 },
    });
    expect(evaluation.objectives['3']).toEqual({ objective: '3', indicators: 0, results, progress });
  });
  test('both rows of the totals add up to all indicators', () => {
    const sum = (counts: object) => Object.values(counts).reduce<number>((total, count) => total + Number(count), 0);
    const evaluation = evaluate();
    expect(evaluation.totals.indicators).toBe(5);
    expect(sum(evaluation.totals.results)).toBe(5);
    expect(sum(evaluation.totals.progress)).toBe(5);
    expect(evaluation.totals.results).toEqual({ ...results, met: 1, 'not-yet': 3, 'cannot-say': 1 });
  });
});

test('a plan without data is judged as on its first day', () => {
  const { measures, asOf } = evaluatePlan(plan, { asOf: '2024-11-20' });
  expect(asOf).toBe('2024-11-20');
  expect(Object.keys(measures)).toEqual(['a', 'b']);
  for (const measure of Object.values(measures)) {
    expect(measure).toMatchObject({
      indicator: '1.1',
      result: 'cannot-say',
      reason: 'no-observation',
      dataStatus: 'none',
      progress: 'none',
    });
  }
});

test('of several figures of a measure the latest decides, wherever it stands', () => {
  const observations = [observe('a', 2024, 61), observe('b', 2024, 50), observe('a', 2023, 50)];
  const { measures } = evaluatePlan(withMadeData(plan, { observations }), { asOf: '2025-03-01' });
  expect(measures['a']).toMatchObject({ result: 'met', observation: { period: 2024, value: 61 } });
  const later = [observe('a', 2023, 61), observe('a', 2024, 50)];
  expect(evaluatePlan(withMadeData(plan, { observations: later }), { asOf: '2025-03-01' }).measures['a']?.result).toBe('not-yet');
});

test('an indicator without a measure has nothing to be judged by', () => {
  const bare = makePlan({ objectives: [makeObjective('1', [makeIndicator('1.1', [])])] });
  expect(evaluatePlan(bare, { asOf: '2025-03-01' }).indicators['1.1']).toEqual({
    indicator: '1.1',
    result: 'cannot-say',
    reason: 'no-observation',
    progress: 'none',
    dataStatus: 'none',
    measures: [],
  });
});

test('a plan of tasks only has nothing to judge and says so with empty records', () => {
  expect(evaluatePlan(makePlan(), { asOf: '2024-11-20' })).toMatchObject({
    measures: {},
    indicators: {},
    objectives: {},
    totals: { indicators: 0 },
  });
});

test('nothing is changed in what comes in', () => {
  const frozen = deepFreeze(withMadeData(plan, { observations: [observe('b', 2024, 57), observe('a', 2024, 57)] }));
  expect(() => evaluatePlan(frozen, { asOf: '2025-03-01' })).not.toThrow();
});

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach((part: unknown) => deepFreeze(part));
  Object.freeze(value);
  return value;
}
