import { describe, expect, test } from 'vitest';
import { plan as province } from '../../../../test/support/plans/thua-thien-hue.ts';
import { makeAgency, makeEntry, makePlan, source, withMadeData } from '../../../../test/support/made-plan.ts';
import { cell, readOracle } from '../../../../test/plans/read-tsv.ts';
import type { Filing, PlanWithData } from '../plan/plan-data.ts';
import type { Agency, Plan, Rule } from '../plan/plan.ts';
import { nextDeadline } from './next-deadline.ts';
import { reportingStatus } from './reporting-status.ts';

const YEARS = [2021, 2022, 2023, 2024, 2025];

const statesOf = (plan: PlanWithData, schedule: string, asOf: string) =>
  reportingStatus(plan, { asOf })
    .filter((status) => status.schedule === schedule)
    .map(({ state }) => state);
const inYear = (plan: PlanWithData, schedule: string, year: number, asOf: string) =>
  reportingStatus(plan, { asOf }).find((status) => status.schedule === schedule && status.year === year);

describe('the province', () => {
  test('has one state for each of its 11 duties in each of 5 years, and none for the Action Month', () => {
    const all = reportingStatus(province, { asOf: '2024-11-20' });
    expect(all).toHaveLength(55);
    expect(new Set(all.map(({ schedule }) => schedule)).size).toBe(11);
    expect(all.some(({ schedule }) => schedule === 'thang-hanh-dong')).toBe(false);
  });

  test.each([
    ['2021-06-23', 'due', false],
    ['2021-06-24', 'due', true],
    ['2021-06-25', 'unknown', false],
    ['2027-01-05', 'unknown', false],
  ])('its first deadline on %s is %s', (asOf, state, isLastDay) => {
    expect(inYear(province, 'ke-hoach-don-vi', 2021, asOf)).toEqual({
      schedule: 'ke-hoach-don-vi',
      year: 2021,
      state,
      lastDay: '2021-06-24',
      isLastDay,
      filings: [],
    });
  });

  test('its first deadline falls in one year only', () => {
    expect(statesOf(province, 'ke-hoach-don-vi', '2021-06-01')).toEqual(['due', ...YEARS.slice(1).map(() => 'not-required')]);
  });

  test.each([
    ['bao-cao-nam', '2024-11-29', ['unknown', 'unknown', 'unknown', 'due', 'due'], '2024-11-29'],
    ['bao-cao-nam', '2024-11-30', ['unknown', 'unknown', 'unknown', 'unknown', 'due'], '2024-11-29'],
    ['bao-cao-bo', '2024-12-09', ['unknown', 'unknown', 'unknown', 'due', 'due'], '2024-12-09'],
    ['bao-cao-bo', '2024-12-10', ['unknown', 'unknown', 'unknown', 'unknown', 'due'], '2024-12-09'],
  ])('%s on %s', (schedule, asOf, states, lastDay) => {
    expect(statesOf(province, schedule, asOf)).toEqual(states);
    expect(inYear(province, schedule, 2024, asOf)).toMatchObject({ lastDay, isLastDay: asOf === lastDay });
  });

  test('its final review is due through 2025 and required in no other year', () => {
    expect(statesOf(province, 'tong-ket', '2025-12-31')).toEqual(['not-required', 'not-required', 'not-required', 'not-required', 'due']);
    expect(inYear(province, 'tong-ket', 2025, '2025-12-31')).toMatchObject({ lastDay: '2025-12-31', isLastDay: true });
    expect(inYear(province, 'tong-ket', 2025, '2026-01-01')).toMatchObject({ state: 'unknown' });
  });

  const undated = readOracle('schedule-002.tsv').filter((row) => cell(row, 'rule').startsWith('undated'));
  test('its 7 undated duties are undated on every day, in every year', () => {
    expect(undated).toHaveLength(7);
    for (const asOf of ['2021-01-01', '2024-11-20', '2027-01-05']) {
      const states = reportingStatus(province, { asOf }).filter(({ state }) => state === 'undated');
      expect(states).toHaveLength(7 * 5);
      expect(states.every(({ lastDay, isLastDay }) => lastDay === undefined && !isLastDay)).toBe(true);
    }
  });

  test('once ended it invents nothing: no duty is due or overdue', () => {
    const states = new Set(reportingStatus(province, { asOf: '2027-01-05' }).map(({ state }) => state));
    expect([...states].sort()).toEqual(['not-required', 'undated', 'unknown']);
  });
});

describe('one named body', () => {
  const yearly: Rule = { type: 'yearly', month: 11, day: 30, exclusive: true };
  const planOf = (agency: Agency, rule: Rule = yearly) =>
    makePlan({ agencies: [agency, makeAgency('other')], schedule: [makeEntry('report', rule, { from: agency.id })] });
  const filing = (filedOn: string, agency = 'body'): Filing => ({ schedule: 'report', agency, period: 2024, filedOn });
  const stateOn = (asOf: string, plan: Plan, filings: readonly Filing[], completeTo?: string) =>
    inYear(withMadeData(plan, { filings, ...(completeTo ? { filingsCompleteTo: completeTo } : {}) }), 'report', 2024, asOf)?.state;
  const body = planOf(makeAgency('body'));

  test.each([
    ['filed on the last permitted day', '2024-12-05', [filing('2024-11-29')], undefined, 'filed'],
    ['filed on the day named, which is too late', '2024-12-05', [filing('2024-11-30')], undefined, 'filed-late'],
    ['filed in time and again later', '2024-12-31', [filing('2024-12-20'), filing('2024-11-20')], undefined, 'filed'],
    ['a filing is seen on its own day', '2024-11-20', [filing('2024-11-20')], undefined, 'filed'],
    ['a filing that is yet to come is not seen', '2024-11-20', [filing('2024-11-28')], undefined, 'due'],
    ['nothing filed, the record ends on the last permitted day', '2024-12-05', [], '2024-11-29', 'overdue'],
    ['nothing filed, the record ends a day before it', '2024-12-05', [], '2024-11-28', 'unknown'],
    ['nothing filed, no record kept', '2024-12-05', [], undefined, 'unknown'],
    ['a complete record makes nothing late before its day', '2024-11-29', [], '2024-12-31', 'due'],
    ['what another body filed does not count', '2024-12-05', [filing('2024-11-20', 'other')], '2024-12-31', 'overdue'],
    ['what was filed for another year does not count', '2024-12-05', [{ ...filing('2024-11-20'), period: 2023 }], '2024-12-31', 'overdue'],
    [
      'what was filed for another duty does not count',
      '2024-12-05',
      [{ ...filing('2024-11-20'), schedule: 'else' }],
      '2024-12-31',
      'overdue',
    ],
  ])('%s', (_, asOf, filings, completeTo, state) => {
    expect(stateOn(asOf, body, filings, completeTo)).toBe(state);
  });

  test('each filing says whether it was late', () => {
    const data = withMadeData(body, { filings: [filing('2024-11-29'), filing('2024-11-30')] });
    expect(inYear(data, 'report', 2024, '2024-12-05')?.filings).toEqual([
      { agency: 'body', filedOn: '2024-11-29', late: false },
      { agency: 'body', filedOn: '2024-11-30', late: true },
    ]);
  });

  test('with a day that is not excluded may file on it', () => {
    const plan = planOf(makeAgency('body'), { type: 'yearly', month: 11, day: 30 });
    expect(stateOn('2024-12-05', plan, [filing('2024-11-30')])).toBe('filed');
    expect(stateOn('2024-11-30', plan, [])).toBe('due');
    expect(stateOn('2024-12-01', plan, [], '2024-11-30')).toBe('overdue');
  });

  test('may file to the last day of a span', () => {
    const plan = planOf(makeAgency('body'), { type: 'span', start: { month: 11, day: 1 }, end: { month: 11, day: 30 } });
    expect(stateOn('2024-11-30', plan, [])).toBe('due');
    expect(stateOn('2024-12-01', plan, [], '2024-11-30')).toBe('overdue');
  });

  test('owes nothing for 29/2 in a year without that day', () => {
    const plan = withMadeData(planOf(makeAgency('body'), { type: 'yearly', month: 2, day: 29 }), { filingsCompleteTo: '2025-12-31' });
    expect(statesOf(plan, 'report', '2025-12-31')).toEqual(['not-required', 'not-required', 'not-required', 'overdue', 'not-required']);
  });

  test('a post can have filed and is never late', () => {
    const post = planOf(makeAgency('body', 'post'));
    expect(stateOn('2024-12-05', post, [filing('2024-11-20')], '2024-12-31')).toBe('filed');
    expect(stateOn('2024-12-05', post, [filing('2024-12-01')], '2024-12-31')).toBe('filed');
    expect(stateOn('2024-12-05', post, [], '2024-12-31')).toBe('unknown');
  });

  test('a group is never late, and one member does not file for all', () => {
    const group = planOf(makeAgency('body', 'group'));
    expect(stateOn('2024-11-20', group, [filing('2024-11-10', 'other')], '2024-12-31')).toBe('due');
    expect(stateOn('2024-12-05', group, [], '2024-12-31')).toBe('unknown');
    // Nor does one entry in the name of the group show that each member did.
    expect(stateOn('2024-12-05', group, [filing('2024-11-20')], '2024-12-31')).toBe('unknown');
    const data = withMadeData(group, { filings: [filing('2024-12-01', 'other')], filingsCompleteTo: '2024-12-31' });
    expect(inYear(data, 'report', 2024, '2024-12-05')).toMatchObject({
      state: 'unknown',
      filings: [{ agency: 'other', filedOn: '2024-12-01', late: false }],
    });
  });

  test('bears its own duty, wherever it stands among the bodies', () => {
    const plan = makePlan({
      agencies: [makeAgency('group', 'group'), makeAgency('body')],
      schedule: [makeEntry('report', yearly, { from: 'body' })],
    });
    expect(stateOn('2024-12-05', plan, [], '2024-12-31')).toBe('overdue');
  });

  test('has no last day for what does not fall in a year', () => {
    const undated = planOf(makeAgency('body'), { type: 'undated', cadence: 'yearly' });
    expect(inYear(undated, 'report', 2024, '2024-11-20')).toStrictEqual({
      schedule: 'report',
      year: 2024,
      state: 'undated',
      isLastDay: false,
      filings: [],
    });
  });

  test('a duty of nobody named is never late', () => {
    const nobody = makePlan({ schedule: [makeEntry('report', yearly)] });
    expect(stateOn('2024-12-05', nobody, [], '2024-12-31')).toBe('unknown');
  });

  test('a request is never late', () => {
    const asked = (binding: boolean) => ({
      ...body,
      assignments: [{ agency: 'body', roles: [], binding, scope: {}, label: 'Đề nghị', schedule: ['report'], source }],
    });
    expect(stateOn('2024-12-05', asked(false), [], '2024-12-31')).toBe('unknown');
    expect(stateOn('2024-12-05', asked(false), [filing('2024-12-01')], '2024-12-31')).toBe('filed');
    expect(stateOn('2024-12-05', asked(true), [], '2024-12-31')).toBe('overdue');
    // Asked in one place and charged in another, it is charged.
    const both = { ...body, assignments: [...asked(false).assignments, ...asked(true).assignments] };
    expect(stateOn('2024-12-05', both, [], '2024-12-31')).toBe('overdue');
    const askedForElse = { ...body, assignments: asked(false).assignments.map((one) => ({ ...one, schedule: ['else'] })) };
    expect(stateOn('2024-12-05', askedForElse, [], '2024-12-31')).toBe('overdue');
  });
});

describe('the next deadline of the province', () => {
  test.each([
    ['2021-01-01', 'ke-hoach-don-vi', 2021, '2021-06-24'],
    ['2021-06-24', 'ke-hoach-don-vi', 2021, '2021-06-24'],
    ['2021-06-25', 'bao-cao-nam', 2021, '2021-11-29'],
    ['2024-11-20', 'bao-cao-nam', 2024, '2024-11-29'],
    ['2024-11-29', 'bao-cao-nam', 2024, '2024-11-29'],
    ['2024-11-30', 'bao-cao-bo', 2024, '2024-12-09'],
    ['2024-12-10', 'bao-cao-nam', 2025, '2025-11-29'],
  ])('on %s is %s of %i, to %s', (asOf, schedule, year, lastDay) => {
    expect(nextDeadline(province, { asOf })).toMatchObject({ schedule, year, lastDay });
  });
  test('is not an entry that names a year and no day', () => {
    const plan = makePlan({ schedule: [makeEntry('report', { type: 'year', year: 2024 })] });
    expect(nextDeadline(plan, { asOf: '2024-11-20' })).toBeUndefined();
  });
  test.each(['2025-12-10', '2027-01-05'])('on %s there is none', (asOf) => {
    expect(nextDeadline(province, { asOf })).toBeUndefined();
  });
});
