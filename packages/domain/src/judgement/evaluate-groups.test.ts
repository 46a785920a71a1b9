import { describe, expect, test } from 'vitest';
import { makeMeasure, makeTarget, observe } from '../../../../test/support/made-plan.ts';
import type { Observation, ObservedValue } from '../plan/plan-data.ts';
import type { Target } from '../plan/plan.ts';
import { evaluateMeasure } from './evaluate-measure.ts';

const groups = [
  { id: 'girls', label: 'Trẻ em gái', inferred: true as const },
  { id: 'boys', label: 'Trẻ em trai', inferred: true as const },
];
const seen = (group: 'girls' | 'boys' | 'total', period: number, value: ObservedValue, over: Partial<Observation> = {}) =>
  observe('m', period, value, { ...(group === 'total' ? {} : { group }), ...over });

const judge = (observations: readonly Observation[], asOf: string, target: Partial<Target> = {}) =>
  evaluateMeasure(makeMeasure('m', { groups, targets: [makeTarget({ comparator: 'more-than', value: 90, ...target })] }), {
    indicator: 'i',
    period: { from: 2021, to: 2025 },
    observations,
    asOf,
  });

describe('a target that binds girls and boys, more than 90%', () => {
  const rows: [string, Observation[], string, object][] = [
    [
      'both pass in the due year',
      [seen('girls', 2025, 95), seen('boys', 2025, 92)],
      '2026-03-01',
      { result: 'met', observation: { group: 'boys' } },
    ],
    ['both pass early', [seen('girls', 2024, 95), seen('boys', 2024, 92)], '2025-03-01', { result: 'met', reason: 'early' }],
    [
      'one fails officially',
      [seen('girls', 2025, 95), seen('boys', 2025, 90)],
      '2026-03-01',
      { result: 'not-met', observation: { group: 'boys' } },
    ],
    ['one fails, the other is missing', [seen('girls', 2025, 88)], '2026-03-01', { result: 'not-met', observation: { group: 'girls' } }],
    [
      'one passes, the other is missing',
      [seen('girls', 2025, 95)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'groups-missing', dataStatus: 'official' },
    ],
    [
      'only a passing total',
      [seen('total', 2025, 93)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'groups-missing', dataStatus: 'official' },
    ],
    ['only a failing total', [seen('total', 2025, 89)], '2026-03-01', { result: 'not-met', observation: { value: 89 } }],
    [
      'one passes, the total fails',
      [seen('girls', 2025, 95), seen('total', 2025, 89)],
      '2026-03-01',
      { result: 'not-met', observation: { value: 89 } },
    ],
    [
      'one passes, the total passes',
      [seen('girls', 2025, 95), seen('total', 2025, 93)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'groups-missing' },
    ],
    ['nothing at all', [], '2026-03-01', { result: 'cannot-say', reason: 'no-observation', dataStatus: 'none' }],
    [
      'only earlier figures after the due year',
      [seen('girls', 2024, 95), seen('boys', 2024, 95)],
      '2027-01-05',
      { result: 'cannot-say', reason: 'due-period-missing', dataStatus: 'none', latest: { period: 2024 } },
    ],
    [
      'one withheld, the other passes',
      [seen('girls', 2025, { missing: 'suppressed' }), seen('boys', 2025, 95)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'suppressed' },
    ],
    [
      'one withheld, the other fails',
      [seen('girls', 2025, { missing: 'suppressed' }), seen('boys', 2025, 89)],
      '2026-03-01',
      { result: 'not-met' },
    ],
    [
      'one does not exist there',
      [seen('girls', 2025, { missing: 'not-applicable' }), seen('boys', 2025, 95)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'not-applicable' },
    ],
    [
      'one not collected',
      [seen('girls', 2025, { missing: 'not-collected' }), seen('boys', 2025, 95)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'groups-missing' },
    ],
    [
      'one fails officially, the other on an estimate',
      [seen('girls', 2025, 89), seen('boys', 2025, 80, { status: 'estimate' })],
      '2026-03-01',
      { result: 'not-met', observation: { group: 'girls' }, dataStatus: 'official' },
    ],
    [
      'one passes officially, the other on an estimate',
      [seen('girls', 2025, 95), seen('boys', 2025, 93, { status: 'estimate' })],
      '2026-03-01',
      { result: 'met', dataStatus: 'estimate' },
    ],
    [
      'one passes in the due year, the other only earlier',
      [seen('girls', 2025, 95, { recordedOn: '2025-12-31' }), seen('boys', 2024, 99)],
      '2025-12-31',
      { result: 'met', reason: 'early', observation: { group: 'boys', period: 2024 } },
    ],
    [
      'an invented group beside a real one does not count',
      [seen('girls', 2025, 95), seen('boys', 2025, 95, { status: 'illustrative' })],
      '2026-03-01',
      { result: 'cannot-say', reason: 'groups-missing', dataStatus: 'official' },
    ],
    [
      'one withheld, nothing known of the other',
      [seen('girls', 2025, { missing: 'suppressed' })],
      '2026-03-01',
      { result: 'cannot-say', reason: 'suppressed', progress: 'none', dataStatus: 'official', observation: { group: 'girls' } },
    ],
    [
      'one withheld, the total passes',
      [seen('girls', 2025, { missing: 'suppressed' }), seen('total', 2025, 93)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'groups-missing', observation: { value: 93 } },
    ],
    ['the total withheld', [seen('total', 2025, { missing: 'suppressed' })], '2026-03-01', { result: 'cannot-say', reason: 'suppressed' }],
    [
      'the total does not exist there',
      [seen('total', 2025, { missing: 'not-applicable' })],
      '2026-03-01',
      { result: 'cannot-say', reason: 'not-applicable' },
    ],
    [
      'both withheld, the total passes',
      [seen('girls', 2025, { missing: 'suppressed' }), seen('boys', 2025, { missing: 'not-applicable' }), seen('total', 2025, 93)],
      '2026-03-01',
      { result: 'cannot-say', reason: 'suppressed' },
    ],
    [
      'only an earlier total after the due year',
      [seen('total', 2024, 93)],
      '2027-01-05',
      { result: 'cannot-say', reason: 'due-period-missing', dataStatus: 'none' },
    ],
    [
      'the total fails officially, the one known group passes on an estimate',
      [seen('girls', 2025, 95, { status: 'estimate' }), seen('total', 2025, 89)],
      '2026-03-01',
      { result: 'not-met', dataStatus: 'official', observation: { value: 89 } },
    ],
    [
      'the total is not yet there, the one known group passes on an estimate',
      [seen('girls', 2024, 95, { status: 'estimate' }), seen('total', 2024, 89)],
      '2025-03-01',
      { result: 'not-yet', dataStatus: 'estimate', observation: { value: 89 } },
    ],
    [
      'both pass, the wider by an older figure: the older stands for both',
      [seen('girls', 2024, 99), seen('boys', 2025, 91, { recordedOn: '2025-12-31' })],
      '2025-12-31',
      { result: 'met', reason: 'early', observation: { group: 'girls', period: 2024 } },
    ],
    [
      'both pass in one year, the wider by a less sure figure: that one stands for both',
      [seen('girls', 2025, 91), seen('boys', 2025, 99, { status: 'estimate' })],
      '2026-03-01',
      { result: 'met', dataStatus: 'estimate', observation: { group: 'boys' } },
    ],
    [
      'both invented',
      [seen('girls', 2025, 95, { status: 'illustrative' }), seen('boys', 2025, 95, { status: 'illustrative' })],
      '2026-03-01',
      { result: 'met', dataStatus: 'illustrative' },
    ],
  ];
  test.each(rows)('%s', (_, observations, asOf, expected) => {
    expect(judge(observations, asOf)).toMatchObject(expected);
  });

  test('each group tells its own figure', () => {
    const judged = judge([seen('girls', 2020, 85), seen('girls', 2024, 91), seen('boys', 2024, 88, { status: 'estimate' })], '2025-03-01');
    expect(judged.groups).toEqual([
      {
        group: 'girls',
        observation: seen('girls', 2024, 91),
        baseline: { value: 85, year: 2020, origin: 'observation', dataStatus: 'official' },
        dataStatus: 'official',
        satisfied: true,
      },
      { group: 'boys', observation: seen('boys', 2024, 88, { status: 'estimate' }), dataStatus: 'estimate', satisfied: false },
    ]);
    expect(judged).toMatchObject({ result: 'not-yet', progress: 'cannot-say', progressReason: 'no-baseline', dataStatus: 'estimate' });
  });
  test('a group without a figure is told as one', () => {
    expect(judge([seen('girls', 2025, 95)], '2026-03-01').groups).toMatchObject([
      { group: 'girls', dataStatus: 'official' },
      { group: 'boys', dataStatus: 'none' },
    ]);
  });
  test('a measure with groups and no target is refused', () => {
    const bare = makeMeasure('m', { groups, targets: [] });
    const options = { indicator: 'i', period: { from: 2021, to: 2025 }, observations: [], asOf: '2026-03-01' };
    expect(() => evaluateMeasure(bare, options)).toThrow('measure m has no target');
  });
});

describe('"about 85%" for both', () => {
  const about = { comparator: 'about', value: 85 } as const;
  test.each([
    [84.2, 86, 'cannot-say', 'about'],
    [84.2, 78, 'not-met', undefined],
    [85, 86, 'met', undefined],
  ])('girls %d, boys %d: %s', (girls, boys, result, reason) => {
    const judged = judge([seen('girls', 2025, girls), seen('boys', 2025, boys)], '2026-03-01', about);
    expect([judged.result, judged.reason]).toEqual([result, reason]);
  });
  test('girls about there, boys plainly not yet by an estimate: not yet', () => {
    const observations = [seen('girls', 2025, 84.2), seen('boys', 2025, 70, { status: 'estimate' })];
    expect(judge(observations, '2026-03-01', about)).toMatchObject({
      result: 'not-yet',
      observation: { group: 'boys' },
      dataStatus: 'estimate',
    });
  });
});

describe('progress is that of the worst group', () => {
  // From 80 and 70 in 2020 to 90: the paths stand at 88 and 86 in 2024.
  const past = [seen('girls', 2020, 80), seen('boys', 2020, 70)];
  test.each([
    [88, 86, 'on-track', 'boys', '86'],
    [87.9, 86, 'off-track', 'girls', '88'],
    [88, 85.9, 'off-track', 'boys', '86'],
    [91, 86, 'on-track', 'boys', '86'],
    // Both behind: the one that is farther from the target decides, boys at 80 before girls at 85.
    [85, 80, 'off-track', 'boys', '86'],
    [80, 85, 'off-track', 'girls', '88'],
  ] as const)('girls %d, boys %d: %s', (girls, boys, progress, group, pathValue) => {
    expect(judge([...past, seen('girls', 2024, girls), seen('boys', 2024, boys)], '2025-03-01')).toMatchObject({
      result: 'not-yet',
      progress,
      observation: { group },
      pathValue,
    });
  });
});

test('a group that is behind weighs more than one of which nothing can be said', () => {
  // Boys have no earlier figure; girls come from 80 in 2020 and are behind the 88 of their path.
  const observations = [seen('girls', 2020, 80), seen('girls', 2024, 87), seen('boys', 2024, 70)];
  expect(judge(observations, '2025-03-01')).toMatchObject({ result: 'not-yet', progress: 'off-track', observation: { group: 'girls' } });
  const onTrack = [seen('girls', 2020, 80), seen('girls', 2024, 88), seen('boys', 2024, 70)];
  expect(judge(onTrack, '2025-03-01')).toMatchObject({ progress: 'cannot-say', observation: { group: 'boys' } });
});

describe('a yes or no for each group', () => {
  const measure = makeMeasure('m', {
    groups,
    unit: { kind: 'yes-no' },
    desired: 'achieve',
    targets: [makeTarget({ comparator: 'exactly', value: true })],
  });
  const options = { indicator: 'i', period: { from: 2021, to: 2025 }, asOf: '2026-03-01' };
  test.each([
    [true, true, 'met'],
    [true, false, 'not-met'],
    [false, false, 'not-met'],
  ])('girls %s, boys %s: %s', (girls, boys, result) => {
    const observations = [seen('girls', 2025, girls), seen('boys', 2025, boys)];
    expect(evaluateMeasure(measure, { ...options, observations }).result).toBe(result);
  });
});

describe('a target for one of the groups', () => {
  const measure = makeMeasure('m', { groups, targets: [makeTarget({ value: 90, group: 'girls' })] });
  const options = { indicator: 'i', period: { from: 2021, to: 2025 }, asOf: '2026-03-01' };
  test('is judged by the figure of that group alone', () => {
    const judged = evaluateMeasure(measure, { ...options, observations: [seen('girls', 2025, 91), seen('boys', 2025, 50)] });
    expect(judged.result).toBe('met');
    expect(judged.groups?.map(({ group }) => group)).toEqual(['girls']);
  });
  test('cannot be judged without it', () => {
    expect(evaluateMeasure(measure, { ...options, observations: [seen('boys', 2025, 95)] })).toMatchObject({
      result: 'cannot-say',
      reason: 'no-observation',
    });
  });
});

test('where each group has a target of its own, a missing group is missing', () => {
  const measure = makeMeasure('m', {
    groups,
    targets: [makeTarget({ value: 90, group: 'girls' }), makeTarget({ value: 80, group: 'boys' })],
  });
  const options = { indicator: 'i', period: { from: 2021, to: 2025 }, asOf: '2026-03-01' };
  expect(evaluateMeasure(measure, { ...options, observations: [seen('girls', 2025, 91)] })).toMatchObject({
    result: 'cannot-say',
    reason: 'groups-missing',
    observation: { group: 'girls' },
  });
});

test('targets may differ by group', () => {
  const measure = makeMeasure('m', {
    groups,
    targets: [makeTarget({ value: 90, group: 'girls' }), makeTarget({ value: 80, group: 'boys' })],
  });
  const options = { indicator: 'i', period: { from: 2021, to: 2025 }, asOf: '2026-03-01' };
  expect(evaluateMeasure(measure, { ...options, observations: [seen('girls', 2025, 91), seen('boys', 2025, 81)] })).toMatchObject({
    result: 'met',
  });
  expect(evaluateMeasure(measure, { ...options, observations: [seen('girls', 2025, 85), seen('boys', 2025, 85)] })).toMatchObject({
    result: 'not-met',
    target: { group: 'girls' },
  });
});
