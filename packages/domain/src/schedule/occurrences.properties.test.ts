import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MonthDay, Plan, Rule } from '../plan/plan.ts';
import { RULE_TYPES, scheduledPlan } from '../plan/testing/arbitrary-plan.fixture.ts';
import { Shares } from '../plan/testing/shares.fixture.ts';
import { occurrences } from './occurrences.ts';

const RUNS = 1000;

/** Every day from 2010 to 2035, counted out month by month. */
const CALENDAR: readonly string[] = Array.from({ length: 26 }, (_, index) => 2010 + index).flatMap((year) =>
  [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((days, month) =>
    Array.from({ length: days }, (_, day) => `${String(year)}-${pad(month + 1)}-${pad(day + 1)}`),
  ),
);
const PLACE = new Map(CALENDAR.map((day, at) => [day, at]));

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function dayIn(year: number, { month, day }: MonthDay): string {
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}

/** The year of the falling that a day belongs to, as one reads the rule with that day before one's eyes; `undefined` for a day of none. */
function yearOfFalling(rule: Rule, day: string, { from, to }: Plan['period']): number | undefined {
  const year = Number(day.slice(0, 4));
  const isMeant = (one: number, years: readonly number[] | undefined): boolean => (years ? years.includes(one) : one >= from && one <= to);
  switch (rule.type) {
    case 'once':
      return day === rule.date ? year : undefined;
    case 'yearly':
      return day === dayIn(year, rule) && isMeant(year, rule.years) ? year : undefined;
    case 'year':
      return year === rule.year ? year : undefined;
    case 'undated':
      return undefined;
    case 'span':
      return [year, year - 1].find((start) => {
        const first = dayIn(start, rule.start);
        const last = dayIn(dayIn(start, rule.end) < first ? start + 1 : start, rule.end);
        return isMeant(start, rule.years) && PLACE.has(first) && PLACE.has(last) && day >= first && day <= last;
      });
  }
}

const windows = fc
  .record({ first: fc.nat({ max: CALENDAR.length - 1 }), days: fc.oneof(fc.constant(0), fc.nat({ max: 500 })) })
  .map(({ first, days }) => ({ first, last: Math.min(first + days, CALENDAR.length - 1) }));
/** Most windows lie where the plan is. */
const near = fc.tuple(scheduledPlan, windows, fc.integer({ min: -400, max: 400 })).map(([plan, { first, last }, shift]) => {
  if (shift % 4 === 0) return { plan, first, last };
  const start = (PLACE.get(`${String(plan.period.from)}-01-01`) ?? 0) + shift;
  return { plan, first: start, last: start + (last - first) };
});

test('occurrences are those that a reading of the rule day by day finds, in order, and none is missing', () => {
  const rules = new Shares(RULE_TYPES);
  fc.assert(
    fc.property(near, ({ plan, first, last }) => {
      const days = CALENDAR.slice(first, last + 1);
      const [from = '', to = ''] = [days[0], days[days.length - 1]];
      const found = occurrences(plan, { from, to });

      const expected = plan.schedule.flatMap(({ id, rule }) =>
        days.flatMap((day) => {
          const year = yearOfFalling(rule, day, plan.period);
          return year === undefined ? [] : [`${id} ${String(year)} ${day}`];
        }),
      );
      const told = found.flatMap(({ schedule, year, start, end }) =>
        CALENDAR.slice(Math.max(first, PLACE.get(start) ?? 0), Math.min(last, PLACE.get(end) ?? 0) + 1).map(
          (day) => `${schedule} ${String(year)} ${day}`,
        ),
      );
      expect(told.sort()).toEqual(expected.sort());

      const order = plan.schedule.map(({ id }) => id);
      for (const [at, { schedule, start }] of found.entries()) {
        const before = found[at - 1];
        if (!before) continue;
        const isInOrder = before.start < start || (before.start === start && order.indexOf(before.schedule) <= order.indexOf(schedule));
        expect(isInOrder, `${before.start} ${before.schedule} stands before ${start} ${schedule}`).toBe(true);
      }
      for (const { entry, end, lastDay, exclusive } of found) {
        expect(exclusive).toBe('exclusive' in entry.rule && entry.rule.exclusive);
        expect(lastDay).toBe(CALENDAR[(PLACE.get(end) ?? 0) - (exclusive ? 1 : 0)]);
      }
      for (const { rule } of plan.schedule) rules.count(rule.type);
    }),
    { numRuns: RUNS },
  );
  expect(rules.below(0.03)).toEqual([]);
});

/** East and west of Việt Nam, with and without summer time, one that left a whole day out, one with half an hour. */
const ZONES = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia', 'Europe/London', 'Australia/Lord_Howe'];

test('five zones, one answer', async () => {
  const script = fileURLToPath(new URL('./testing/occurrences-of-seed.fixture.ts', import.meta.url));
  const outputs = await Promise.all(
    ZONES.map(async (TZ) => {
      const { stdout } = await promisify(execFile)(process.execPath, ['--experimental-strip-types', '--no-warnings', script, '20211125'], {
        env: { ...process.env, TZ },
        maxBuffer: 64 * 1024 * 1024,
      });
      return JSON.parse(stdout) as { readonly zone: string; readonly told: readonly unknown[] };
    }),
  );
  expect(new Set(outputs.map(({ zone }) => zone)).size).toBe(ZONES.length);
  const [first, ...others] = outputs.map(({ told }) => JSON.stringify(told));
  expect(first?.length).toBeGreaterThan(10_000);
  for (const other of others) expect(other === first).toBe(true);
});
