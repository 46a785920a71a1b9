import { describe, expect, test } from 'vitest';
import { makeEntry, makePlan } from '../../../../test/support/made-plan.ts';
import type { Rule } from '../plan/plan.ts';
import { occurrences } from './occurrences.ts';

const daysOf = (rule: Rule, from = '1900-01-01', to = '2199-12-31') =>
  occurrences(makePlan({ schedule: [makeEntry('e', rule)] }), { from, to }).map(({ year, start, end, lastDay }) => [
    year,
    start,
    end,
    lastDay,
  ]);

describe('a yearly rule', () => {
  test('falls in each year of the plan and no other', () => {
    expect(daysOf({ type: 'yearly', month: 11, day: 30, exclusive: true })).toEqual(
      [2021, 2022, 2023, 2024, 2025].map((year) => [year, `${year}-11-30`, `${year}-11-30`, `${year}-11-29`]),
    );
  });
  test('falls in the years that it names, even outside the plan', () => {
    expect(daysOf({ type: 'yearly', month: 3, day: 8, years: [2022, 2026] })).toEqual([
      [2022, '2022-03-08', '2022-03-08', '2022-03-08'],
      [2026, '2026-03-08', '2026-03-08', '2026-03-08'],
    ]);
  });
  test('for 29/2 falls in leap years only', () => {
    expect(daysOf({ type: 'yearly', month: 2, day: 29 })).toEqual([[2024, '2024-02-29', '2024-02-29', '2024-02-29']]);
  });
  test('before 1/3 ends on the last of February', () => {
    expect(daysOf({ type: 'yearly', month: 3, day: 1, exclusive: true, years: [2023, 2024] }).map((day) => day[3])).toEqual([
      '2023-02-28',
      '2024-02-29',
    ]);
  });
  test('before 1/1 ends in the year before, and belongs to its own', () => {
    expect(daysOf({ type: 'yearly', month: 1, day: 1, exclusive: true, years: [2024] })).toEqual([
      [2024, '2024-01-01', '2024-01-01', '2023-12-31'],
    ]);
  });
});

describe('a span', () => {
  const overNewYear: Rule = { type: 'span', start: { month: 12, day: 20 }, end: { month: 1, day: 10 }, years: [2024] };
  test('over New Year belongs to the year of its start', () => {
    expect(daysOf(overNewYear)).toEqual([[2024, '2024-12-20', '2025-01-10', '2025-01-10']]);
  });
  test.each([
    ['2025-01-01', '2025-12-31', 1],
    ['2025-01-10', '2025-01-10', 1],
    ['2025-01-11', '2025-12-31', 0],
    ['2024-01-01', '2024-12-20', 1],
    ['2024-01-01', '2024-12-19', 0],
    ['2024-12-25', '2024-12-26', 1],
  ])('is seen from %s to %s: %i', (from, to, count) => {
    expect(daysOf(overNewYear, from, to)).toHaveLength(count);
  });
  test('runs over New Year where its end stands earlier in the same month, and not where only the day is smaller', () => {
    expect(daysOf({ type: 'span', start: { month: 11, day: 25 }, end: { month: 11, day: 10 }, years: [2023] })).toEqual([
      [2023, '2023-11-25', '2024-11-10', '2024-11-10'],
    ]);
    expect(daysOf({ type: 'span', start: { month: 11, day: 25 }, end: { month: 12, day: 10 }, years: [2023] })).toEqual([
      [2023, '2023-11-25', '2023-12-10', '2023-12-10'],
    ]);
  });
  test.each([
    ['to', { month: 2, day: 1 }, { month: 2, day: 29 }],
    ['from', { month: 2, day: 29 }, { month: 3, day: 10 }],
  ])('%s 29/2 falls in leap years only', (_, start, end) => {
    expect(daysOf({ type: 'span', start, end, years: [2023, 2024] }).map(([year]) => year)).toEqual([2024]);
  });
  test('of one day is one day', () => {
    expect(daysOf({ type: 'span', start: { month: 11, day: 25 }, end: { month: 11, day: 25 }, years: [2024] })).toEqual([
      [2024, '2024-11-25', '2024-11-25', '2024-11-25'],
    ]);
  });
});

test('a year is the whole year and says that it is no day', () => {
  const [review] = occurrences(makePlan({ schedule: [makeEntry('review', { type: 'year', year: 2025 })] }), {
    from: '2025-06-01',
    to: '2025-06-01',
  });
  expect(review).toMatchObject({
    year: 2025,
    precision: 'year',
    start: '2025-01-01',
    end: '2025-12-31',
    lastDay: '2025-12-31',
    exclusive: false,
  });
});

test('a day and a span say what they are', () => {
  const plan = makePlan({
    schedule: [
      makeEntry('once', { type: 'once', date: '2024-06-25' }),
      makeEntry('yearly', { type: 'yearly', month: 7, day: 1, years: [2024] }),
      makeEntry('span', { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 }, years: [2024] }),
    ],
  });
  const told = occurrences(plan, { from: '2024-01-01', to: '2024-12-31' });
  expect(told.map(({ schedule, precision }) => `${schedule} ${precision}`)).toEqual(['once day', 'yearly day', 'span span']);
});

test('an undated rule never falls', () => {
  expect(daysOf({ type: 'undated', cadence: 'yearly' })).toEqual([]);
});

test('the window includes both of its days', () => {
  const rule: Rule = { type: 'once', date: '2021-06-25', exclusive: true };
  expect(daysOf(rule, '2021-06-25', '2021-06-25')).toEqual([[2021, '2021-06-25', '2021-06-25', '2021-06-24']]);
  expect(daysOf(rule, '2021-06-26', '2021-07-01')).toEqual([]);
  expect(daysOf(rule, '2021-06-01', '2021-06-24')).toEqual([]);
});

test('they are ordered by first day, then as in the plan', () => {
  const plan = makePlan({
    period: { from: 2024, to: 2024 },
    schedule: [
      makeEntry('late', { type: 'once', date: '2024-12-10' }),
      makeEntry('second', { type: 'yearly', month: 11, day: 15 }),
      makeEntry('first', { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 } }),
      makeEntry('early', { type: 'once', date: '2024-03-08' }),
    ],
  });
  expect(occurrences(plan, { from: '2024-01-01', to: '2024-12-31' }).map(({ schedule }) => schedule)).toEqual([
    'early',
    'second',
    'first',
    'late',
  ]);
});
