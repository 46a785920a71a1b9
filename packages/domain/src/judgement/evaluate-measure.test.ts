import { describe, expect, test } from 'vitest';
import { makeMeasure, makeTarget, observe } from '../../../../test/support/made-plan.ts';
import type { Observation } from '../plan/plan-data.ts';
import type { Measure } from '../plan/plan.ts';
import { evaluateMeasure } from './evaluate-measure.ts';

const judge = (measure: Measure, observations: readonly Observation[], asOf: string) =>
  evaluateMeasure(measure, { indicator: 'i', period: { from: 2021, to: 2025 }, observations, asOf });

describe('the deciding observation', () => {
  test('an official figure of a year goes before an estimate of the same year, whatever their order', () => {
    const figures = [observe('m', 2024, 55), observe('m', 2024, 61, { status: 'estimate' })];
    for (const list of [figures, [...figures].reverse()]) {
      expect(judge(makeMeasure('m'), list, '2025-03-01')).toMatchObject({
        result: 'not-yet',
        observation: { value: 55 },
        dataStatus: 'official',
      });
    }
  });

  test('a higher revision replaces a lower one, once it is known', () => {
    const figures = [
      observe('m', 2024, 61, { revision: 1, recordedOn: '2025-06-01' }),
      observe('m', 2024, 55, { recordedOn: '2025-02-01' }),
    ];
    expect(judge(makeMeasure('m'), figures, '2025-05-01').observation?.value).toBe(55);
    expect(judge(makeMeasure('m'), figures, '2025-07-01').observation?.value).toBe(61);
  });

  test('an official figure recorded on 31/12 of its year is official', () => {
    const measure = makeMeasure('m', { baseline: { value: 42, year: 2020, source: { clause: 'I', line: 1 } } });
    expect(judge(measure, [observe('m', 2025, 58, { recordedOn: '2025-12-31' })], '2025-12-31')).toMatchObject({
      result: 'not-met',
      dataStatus: 'official',
    });
    expect(judge(measure, [observe('m', 2025, 58, { recordedOn: '2025-12-30' })], '2025-12-31')).toMatchObject({
      result: 'not-yet',
      dataStatus: 'estimate',
    });
  });

  test('of a year not yet over, an official figure without a day of record is an estimate', () => {
    expect(judge(makeMeasure('m'), [observe('m', 2025, 58)], '2025-11-20').dataStatus).toBe('estimate');
  });

  test('a figure of a year to come is not seen', () => {
    expect(judge(makeMeasure('m'), [observe('m', 2025, 61)], '2024-11-20')).toMatchObject({
      result: 'cannot-say',
      reason: 'no-observation',
    });
  });

  test('the latest figure is kept for showing where it decides nothing', () => {
    const judged = judge(makeMeasure('m'), [observe('m', 2024, 61), observe('m', 2026, 63)], '2027-01-05');
    expect(judged).toMatchObject({ result: 'cannot-say', reason: 'due-period-missing', latest: { period: 2026 }, dataStatus: 'none' });
    expect(judged.observation).toBeUndefined();
  });

  test("a figure of the plan's first year is no baseline", () => {
    expect(judge(makeMeasure('m'), [observe('m', 2021, 50)], '2022-03-01')).toMatchObject({
      result: 'not-yet',
      observation: { period: 2021 },
      progressReason: 'no-baseline',
    });
  });

  test('a figure of another measure is passed over', () => {
    expect(judge(makeMeasure('m'), [observe('n', 2024, 61)], '2025-03-01').reason).toBe('no-observation');
  });

  test('"not applicable" decides, and says so', () => {
    const figures = [observe('m', 2023, 61), observe('m', 2024, { missing: 'not-applicable' })];
    expect(judge(makeMeasure('m'), figures, '2025-03-01')).toMatchObject({
      result: 'cannot-say',
      reason: 'not-applicable',
      dataStatus: 'official',
    });
  });

  test('a yes or no is no figure of a share', () => {
    expect(judge(makeMeasure('m'), [observe('m', 2024, true)], '2025-03-01').reason).toBe('no-observation');
  });
});

describe('the target that is judged', () => {
  const measure = makeMeasure('m', {
    targets: [makeTarget({ by: '2025-06-30', value: 60 }), makeTarget({ by: 2030, value: 75 })],
    baseline: { value: 40, year: 2020, source: { clause: 'I', line: 1 } },
  });
  test.each([
    ['2025-12-31', 60, 'met'],
    ['2026-01-01', 75, 'not-yet'],
    ['2031-01-01', 75, 'cannot-say'],
  ])('on %s it is %i, %s', (asOf, value, result) => {
    const judged = judge(measure, [observe('m', 2024, 62)], asOf);
    expect(judged.target.value).toBe(value);
    expect(judged.result).toBe(result);
  });
  test('the path leads to the later target: 40 + 35 × 4/10 = 54 in 2024', () => {
    expect(judge(measure, [observe('m', 2024, 54)], '2026-03-01')).toMatchObject({ progress: 'on-track', pathValue: '54' });
    expect(judge(measure, [observe('m', 2024, 53.9)], '2026-03-01')).toMatchObject({ progress: 'off-track' });
  });
  test('without a printed year the end of the period is the due year', () => {
    const target = { comparator: 'at-least', value: 60, wording: '60%', source: { clause: 'I', line: 1 }, byInferred: true } as const;
    expect(judge(makeMeasure('m', { targets: [target] }), [observe('m', 2025, 58)], '2026-03-01').result).toBe('not-met');
    expect(judge(makeMeasure('m', { targets: [target] }), [observe('m', 2024, 61)], '2025-03-01').reason).toBe('early');
  });
  test('an onset is the due year of a target that holds from then on', () => {
    const target = makeTarget({ by: 2030, from: 2025 });
    expect(judge(makeMeasure('m', { targets: [target] }), [observe('m', 2025, 58)], '2026-03-01').result).toBe('not-met');
  });
  test('a target for all is not judged by the figure of a group, nor one for a group by that of all', () => {
    const ofAll = observe('m', 2024, 58);
    const ofGirls = observe('m', 2024, 61, { group: 'girls' });
    const value = (group?: string) =>
      judge(makeMeasure('m', { targets: [makeTarget(group ? { group } : {})] }), [ofAll, ofGirls], '2025-03-01').observation?.value;
    expect(value()).toBe(58);
    expect(value('girls')).toBe(61);
    expect(value('boys')).toBeUndefined();
  });
  test('a measure without a target is refused', () => {
    expect(() => judge(makeMeasure('m', { targets: [] }), [], '2025-03-01')).toThrow(new TypeError('measure m has no target'));
  });
});

describe('what satisfies', () => {
  test.each([
    ['about', 'decrease', 85, 84, 'met'],
    ['about', 'decrease', 85, 90, 'not-met'],
    ['about', 'increase', 85, 80.75, 'cannot-say'],
    ['about', 'increase', 85, 80.74, 'not-met'],
    ['about', 'decrease', 20, 21, 'cannot-say'],
    ['about', 'decrease', 20, 21.01, 'not-met'],
    ['about', 'maintain', 50, 50, 'met'],
    ['about', 'maintain', 50, 51, 'cannot-say'],
    ['exactly', 'maintain', 50, 50, 'met'],
    ['exactly', 'maintain', 50, 51, 'not-met'],
    ['exactly', 'increase', 50, 51, 'not-met'],
    ['exactly', 'decrease', 50, 49, 'not-met'],
    // 5% of 84.5 is 4.225.
    ['about', 'increase', 84.5, 80.28, 'cannot-say'],
    ['about', 'increase', 84.5, 80.27, 'not-met'],
  ] as const)('%s, wished to %s, %d: an official %d is %s', (comparator, desired, value, seen, result) => {
    const measure = makeMeasure('m', { desired, targets: [makeTarget({ comparator, value })] });
    expect(judge(measure, [observe('m', 2025, seen)], '2026-03-01').result).toBe(result);
  });
  test('a target may set its own tolerance', () => {
    const measure = makeMeasure('m', { targets: [makeTarget({ comparator: 'about', value: 85, tolerance: 0.01 })] });
    expect(judge(measure, [observe('m', 2025, 84.15)], '2026-03-01').result).toBe('cannot-say');
    expect(judge(measure, [observe('m', 2025, 84.14)], '2026-03-01').result).toBe('not-met');
  });
  test('an estimate of about the target is plainly not yet there', () => {
    const measure = makeMeasure('m', { targets: [makeTarget({ comparator: 'about', value: 85 })] });
    expect(judge(measure, [observe('m', 2025, 84.2, { status: 'estimate' })], '2026-03-01')).toMatchObject({ result: 'not-yet' });
  });
});

describe('a yes/no measure with parts', () => {
  const measure = makeMeasure('m', {
    unit: { kind: 'yes-no' },
    desired: 'achieve',
    parts: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    targets: [makeTarget({ comparator: 'exactly', value: true, from: 2025 })],
  });
  test.each([
    [true, { a: true, b: true }, 'met'],
    [false, { a: true, b: false }, 'not-met'],
    // A yes that one of its own parts denies is no yes.
    [true, { a: true, b: false }, 'not-met'],
    [false, { a: true, b: true }, 'not-met'],
    [true, undefined, 'met'],
  ])('%s with %j is %s', (value, parts, result) => {
    expect(judge(measure, [observe('m', 2025, value, parts ? { parts } : {})], '2026-03-01').result).toBe(result);
  });
  test('progress cannot be said of what is not a number', () => {
    expect(judge(measure, [observe('m', 2024, false)], '2024-11-20')).toMatchObject({
      result: 'not-yet',
      progress: 'cannot-say',
      progressReason: 'not-a-number',
    });
  });
});

describe('progress', () => {
  test('carries the weaker status of its two ends', () => {
    const observations = [observe('m', 2020, 44, { status: 'estimate' }), observe('m', 2024, 49)];
    const judged = judge(makeMeasure('m', { targets: [makeTarget({ value: 50 })] }), observations, '2025-03-01');
    expect(judged).toMatchObject({ dataStatus: 'official', progressDataStatus: 'estimate', progress: 'on-track' });
    expect(judged.baseline).toEqual({ value: 44, year: 2020, origin: 'observation', dataStatus: 'estimate' });
    expect(judged.pathValue).toBe('48.8');
  });
  test('a stated baseline goes before an observed one', () => {
    const measure = makeMeasure('m', { baseline: { value: 50, year: 2019, source: { clause: 'I', line: 1 } } });
    expect(judge(measure, [observe('m', 2020, 44), observe('m', 2024, 58)], '2025-03-01')).toMatchObject({
      baseline: { value: 50, year: 2019, origin: 'plan', dataStatus: 'official' },
      progress: 'off-track',
      // 50 + 10 × 5/6
      pathValue: '58.333333',
    });
  });
  test('the latest earlier figure is the baseline; an invented one only where there is no real one', () => {
    const observations = [
      observe('m', 2018, 40),
      observe('m', 2019, 42),
      observe('m', 2020, 43, { status: 'illustrative' }),
      observe('m', 2024, 50),
    ];
    expect(judge(makeMeasure('m'), observations, '2025-03-01').baseline).toMatchObject({ value: 42, year: 2019, dataStatus: 'official' });
    expect(judge(makeMeasure('m'), observations.slice(2), '2025-03-01').baseline).toMatchObject({ value: 43, dataStatus: 'illustrative' });
  });
  test('the baseline is the latest number: a withheld figure is none', () => {
    const observations = [observe('m', 2019, 42), observe('m', 2020, { missing: 'suppressed' }), observe('m', 2024, 58)];
    expect(judge(makeMeasure('m'), observations, '2025-03-01').baseline).toMatchObject({ value: 42, year: 2019 });
  });
  test.each([
    [48.3, 'on-track'],
    [48.29, 'off-track'],
  ])('of a path from 40.5 to 50.25, 48.3 in 2024: %d is %s', (value, progress) => {
    const measure = makeMeasure('m', {
      baseline: { value: 40.5, year: 2020, source: { clause: 'I', line: 1 } },
      targets: [makeTarget({ value: 50.25 })],
    });
    expect(judge(measure, [observe('m', 2024, value)], '2025-03-01')).toMatchObject({ progress, pathValue: '48.3' });
  });
  test('without a baseline it cannot be said', () => {
    expect(judge(makeMeasure('m'), [observe('m', 2024, 50)], '2025-03-01')).toMatchObject({
      progress: 'cannot-say',
      progressReason: 'no-baseline',
    });
  });
  test('a figure not later than its baseline says nothing of the way', () => {
    const measure = makeMeasure('m', { baseline: { value: 50, year: 2022, source: { clause: 'I', line: 1 } } });
    expect(judge(measure, [observe('m', 2022, 50)], '2023-03-01')).toMatchObject({
      progress: 'cannot-say',
      progressReason: 'no-later-observation',
    });
  });
  test('what was to be maintained and is not is off track, baseline or not', () => {
    const measure = makeMeasure('m', { desired: 'maintain', targets: [makeTarget({ comparator: 'at-least', value: 90 })] });
    expect(judge(measure, [observe('m', 2023, 89)], '2024-03-01')).toMatchObject({ result: 'not-yet', progress: 'off-track' });
    expect(judge(measure, [observe('m', 2023, 90)], '2024-03-01')).toMatchObject({ result: 'met', progress: 'none' });
  });
  test('after the due year of an onset the path stays at the target', () => {
    const measure = makeMeasure('m', {
      targets: [makeTarget({ value: 100, from: 2025 })],
      baseline: { value: 80, year: 2020, source: { clause: 'I', line: 1 } },
    });
    expect(judge(measure, [observe('m', 2026, 99, { status: 'estimate' })], '2027-01-05')).toMatchObject({
      result: 'not-yet',
      progress: 'off-track',
      pathValue: '100',
    });
  });
  test.each([
    ['decrease', 5, 1, 2024, 2, 'on-track', '2'],
    ['decrease', 5, 1, 2023, 3, 'on-track', '3'],
    // 5 − 4 × 3/5 = 2.6, so that 3 is enough; of a rise from 1 to 5 it is 3.4, so that 3 is enough too.
    ['decrease', 5, 1, 2023, 4, 'off-track', '3'],
    ['increase', 1, 5, 2023, 3, 'on-track', '3'],
    ['increase', 1, 5, 2023, 2, 'off-track', '3'],
  ] as const)('a count wished to %s from %i to %i, in %i at %i: %s', (desired, start, end, year, seen, progress, pathValue) => {
    const measure = makeMeasure('m', {
      unit: { kind: 'count', of: { vi: 'cơ sở', en: 'facilities' } },
      desired,
      baseline: { value: start, year: 2020, source: { clause: 'I', line: 1 } },
      targets: [makeTarget({ comparator: desired === 'increase' ? 'at-least' : 'at-most', value: end })],
    });
    expect(judge(measure, [observe('m', year, seen)], `${year + 1}-03-01`)).toMatchObject({ progress, pathValue });
  });
});
