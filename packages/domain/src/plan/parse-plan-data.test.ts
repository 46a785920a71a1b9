import { describe, expect, test } from 'vitest';
import { plan as realPlan, figures as realData } from '../../../../test/support/plans/thua-thien-hue.ts';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { parsePlanData } from './parse-plan-data.ts';
import { parsePlan } from './parse-plan.ts';
import { changed } from './testing/changed.fixture.ts';
import { cleanData } from './testing/clean-data.fixture.ts';
import { withData } from './with-data.ts';

type Row = readonly [fault: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]];

const errors: readonly Row[] = [
  ['data of another plan: that and nothing else', { '/plan': 'another', '/observations/0/measure': 'x' }, ['BDG-210 /plan']],
  ['no plan named', { '/plan': undefined }, ['BDG-102 /plan']],
  ['a figure of an unknown measure', { '/observations/0/measure': '9.9' }, ['BDG-304 /observations/0/measure']],
  ['a figure of an unknown group', { '/observations/0/group': 'x' }, ['BDG-304 /observations/0/group']],
  ['a group where the measure has none', { '/observations/4/group': 'kinh' }, ['BDG-304 /observations/4/group']],
  ['a state of an unknown part', { '/observations/4/parts/c': true }, ['BDG-304 /observations/4/parts/c']],
  ['a number for a yes/no measure', { '/observations/4/value': 1 }, ['BDG-309 /observations/4/value']],
  ['a yes for a percentage', { '/observations/2/value': true }, ['BDG-309 /observations/2/value']],
  ['a decimal point in quotation marks', { '/observations/2/value': '49.1' }, ['BDG-312 /observations/2/value']],
  ['a decimal comma in quotation marks', { '/observations/2/value': '49,1' }, ['BDG-312 /observations/2/value']],
  ['a number with a thousands point', { '/observations/2/value': '1.234' }, ['BDG-312 /observations/2/value']],
  ['a percent sign', { '/observations/2/value': '49,1 %' }, ['BDG-312 /observations/2/value']],
  ['a year in quotation marks', { '/observations/2/period': '2021' }, ['BDG-312 /observations/2/period']],
  ['words instead of a figure', { '/observations/2/value': 'chưa có' }, ['BDG-103 /observations/2/value']],
  ['an unknown kind of missing', { '/observations/1/value/missing': 'zero' }, ['BDG-104 /observations/1/value/missing']],
  ['one figure twice', { '/observations/3/revision': 0 }, ['BDG-315 /observations/3']],
  ['a yes with a part that is not', { '/observations/4/value': true }, ['BDG-318 /observations/4/value']],
  ['a no with all its parts', { '/observations/4/parts/b': true }, ['BDG-318 /observations/4/value']],
  ['a report for an unknown duty', { '/filings/0/schedule': 'x' }, ['BDG-304 /filings/0/schedule']],
  ['a report by an unknown body', { '/filings/0/agency': 'x' }, ['BDG-304 /filings/0/agency']],
  ['a report on a day that does not exist', { '/filings/0/filedOn': '2021-02-30' }, ['BDG-106 /filings/0/filedOn']],
  ['an event that runs backwards', { '/events/0/to': '2021-11-14' }, ['BDG-306 /events/0/to']],
  ['two events with one id', { '/events/1': cleanData.events[0] }, ['BDG-303 /events/1/id']],
];

const warnings: readonly Row[] = [
  ['no fault', {}, []],
  ['a total where the measure has groups', { '/observations/0/group': undefined }, []],
  ['a year far before the plan', { '/observations/0/period': 2010 }, ['BDG-316 /observations/0/period']],
  ['ten years before the plan', { '/observations/0/period': 2011 }, []],
  ['a year far after the plan', { '/filings/0/period': 2036 }, ['BDG-316 /filings/0/period']],
  ['recorded before its year began', { '/observations/0/recordedOn': '2019-12-31' }, ['BDG-317 /observations/0/recordedOn']],
  ['recorded on the first day of its year', { '/observations/0/recordedOn': '2020-01-01' }, []],
  ['an unknown key', { '/observations/0/note': 'x' }, ['BDG-107 /observations/0/note']],
];

function read(changes: Row[1]): { ok: boolean; found: string[] } {
  const { ok, problems } = parsePlanData(changed(cleanData, changes), cleanPlan);
  return { ok, found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
}

describe('data that cannot be used', () => {
  test.each(errors)('%s', (_, changes, found) => {
    expect(read(changes)).toEqual({ ok: false, found });
  });
});

describe('data that can be used', () => {
  test.each(warnings)('%s', (_, changes, found) => {
    expect(read(changes)).toEqual({ ok: true, found });
  });
});

test('a number written as text is named by its cell, with what to write', () => {
  const { problems } = parsePlanData(changed(cleanData, { '/observations/0/value': '49,1' }), cleanPlan);
  expect(problems[0]?.facts).toEqual({ value: '49,1', cell: '1.1, kinh, 2020' });
  expect(problems[0]?.message.vi).toBe(
    'Ô 1.1, kinh, 2020 ghi “49,1” dưới dạng chữ. Hãy ghi thành số: không có dấu ngoặc kép, dấu chấm trước phần thập phân, như 49.1.',
  );
});

test('the illustrative figures of the real plan are read without a word and joined to it', () => {
  const plan = parsePlan(realPlan);
  if (!plan.ok) throw new Error('the plan was not read');
  const data = parsePlanData(realData, plan.plan);
  expect(data).toEqual({ ok: true, data: realData, problems: [] });
  if (data.ok) expect(withData(plan.plan, data.data)).toEqual({ ...realPlan, data: realData });
});

test('a plan is never joined with the data of another', () => {
  expect(() => withData(cleanPlan, { ...cleanData, plan: 'another' })).toThrow(TypeError);
});
