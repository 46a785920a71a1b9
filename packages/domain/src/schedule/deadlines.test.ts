import { describe, expect, test } from 'vitest';
import { plan as province } from '../../../../test/support/plans/thua-thien-hue.ts';
import { cell, readOracle } from '../../../../test/plans/read-tsv.ts';
import type { Row } from '../../../../test/plans/read-tsv.ts';
import { makeEntry, makePlan } from '../../../../test/support/made-plan.ts';
import type { Plan, Rule, ScheduleKind } from '../plan/plan.ts';
import { actionMonth } from './action-month.ts';
import { occurrences } from './occurrences.ts';

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** The years of the plans whose own files are not needed here: their ids end with them. */
function periodOf(id: string): Plan['period'] {
  const years = /(\d{4})(?:-(\d{4}))?$/.exec(id);
  if (!years) throw new Error(`no years in "${id}"`);
  return { from: Number(years[1]), to: Number(years[2] ?? years[1]) };
}

/** "once 2021-06-25", "yearly 11-30, 2021-2025", "span 11-15 to 12-15, yearly 2021-2025", "yearly 03-08". */
function readRule(text: string, exclusive: boolean): Rule {
  const numbers = (part: string) => part.split('-').map(Number);
  const dated = exclusive ? { exclusive } : {};
  const once = /^once (\d{4}-\d\d-\d\d)$/.exec(text);
  if (once?.[1]) return { type: 'once', date: once[1], ...dated };
  const yearly = /^yearly (\d\d-\d\d)/.exec(text);
  if (yearly?.[1]) {
    const [month = 0, day = 0] = numbers(yearly[1]);
    return { type: 'yearly', month, day, ...dated };
  }
  const span = /^span (\d\d-\d\d) to (\d\d-\d\d)/.exec(text);
  if (!span?.[1] || !span[2]) throw new Error(`cannot read "${text}"`);
  const [startMonth = 0, startDay = 0] = numbers(span[1]);
  const [endMonth = 0, endDay = 0] = numbers(span[2]);
  return { type: 'span', start: { month: startMonth, day: startDay }, end: { month: endMonth, day: endDay } };
}

function lastDaysOf(plan: Plan, id: string): string[] {
  return occurrences(plan, { from: FIRST_DAY, to: LAST_DAY })
    .filter(({ schedule }) => schedule === id)
    .map(({ lastDay }) => lastDay);
}

function expectedLastDays(row: Row, { from, to }: Plan['period']): string[] {
  const lastDay = cell(row, 'last day');
  if (!lastDay.startsWith('yyyy')) return [lastDay];
  return Array.from({ length: to - from + 1 }, (_, index) => lastDay.replace('yyyy', String(from + index)));
}

const rows = readOracle('deadlines.tsv').map((row): [string, Row] => [
  `${cell(row, 'plan')} ${cell(row, 'kind')} ${cell(row, 'rule')} (line ${cell(row, 'line')})`,
  row,
]);

describe('deadlines', () => {
  test('all 12 rows are here', () => {
    expect(rows).toHaveLength(12);
  });

  test.each(rows.filter(([, row]) => cell(row, 'last day') !== ''))('%s', (_, row) => {
    const plan = cell(row, 'plan');
    const period = periodOf(plan);
    const rule = readRule(cell(row, 'rule'), cell(row, 'exclusive') === 'yes');
    const made = makePlan({ period, schedule: [makeEntry('e', rule)] });
    expect(lastDaysOf(made, 'e')).toEqual(expectedLastDays(row, period));
    if (plan !== province.id) return;

    const entry = province.schedule.find(({ wording }) => wording === cell(row, 'wording'));
    expect(entry?.source).toMatchObject({ line: Number(cell(row, 'line')) });
    expect(entry?.kind).toBe(cell(row, 'kind').split(' ')[0] as ScheduleKind);
    expect(lastDaysOf(province, entry?.id ?? '')).toEqual(expectedLastDays(row, period));
  });

  test.each(rows.filter(([, row]) => cell(row, 'last day') === ''))('%s falls on its day', (_, row) => {
    const period = periodOf(cell(row, 'plan'));
    const monthDay = /^yearly (\d\d-\d\d)$/.exec(cell(row, 'rule'))?.[1];
    const made = makePlan({ period, schedule: [makeEntry('e', readRule(cell(row, 'rule'), false), { kind: 'observance' })] });
    expect(lastDaysOf(made, 'e')).toEqual([`${period.from}-${monthDay}`]);
  });
});

describe('the Action Month', () => {
  test.each([2021, 2022, 2023, 2024, 2025])('of the province in %i, by its own name', (year) => {
    expect(actionMonth(province, year)).toEqual({
      schedule: 'thang-hanh-dong',
      year,
      start: `${year}-11-15`,
      end: `${year}-12-15`,
      title: province.schedule.find(({ kind }) => kind === 'action-month')?.title,
      wording: 'từ ngày 15 tháng 11 đến ngày 15 tháng 12',
    });
  });
  test.each([2020, 2026])('is not set for %i', (year) => {
    expect(actionMonth(province, year)).toBeUndefined();
  });
  test('is not set by a plan without one', () => {
    expect(actionMonth(makePlan(), 2024)).toBeUndefined();
  });
  test('without a printed day is no span', () => {
    const bare = makePlan({ schedule: [makeEntry('e', { type: 'year', year: 2024 }, { kind: 'action-month' })] });
    expect(actionMonth(bare, 2024)).toBeUndefined();
  });
});
