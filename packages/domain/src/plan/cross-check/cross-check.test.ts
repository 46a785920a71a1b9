import { describe, expect, test } from 'vitest';
import { cleanPlan } from '../../check/clean-plan.fixture.ts';
import { parsePlan } from '../parse-plan.ts';
import { changed } from '../testing/changed.fixture.ts';

const measure = '/objectives/0/indicators/0/measures/0';
const yesNo = '/objectives/0/indicators/1/measures/0';

type Row = readonly [fault: string, changes: Readonly<Record<string, unknown>>, expected: readonly string[]];

const rows: readonly Row[] = [
  ['two objectives with one id', { '/objectives/1': { ...cleanPlan.objectives[0], indicators: [] } }, ['BDG-303 /objectives/1/id']],
  [
    'two indicators with one id',
    { '/objectives/0/indicators/1/id': '1.1', '/assignments/0/scope/indicators/1': '1.1' },
    ['BDG-303 /objectives/0/indicators/1/id'],
  ],
  ['two measures with one id', { [`${yesNo}/id`]: '1.1' }, [`BDG-303 ${yesNo}/id`]],
  ['two groups with one id', { [`${measure}/groups/1/id`]: 'kinh' }, [`BDG-303 ${measure}/groups/1/id`]],
  ['two parts with one id', { [`${yesNo}/parts/1/id`]: 'a' }, [`BDG-303 ${yesNo}/parts/1/id`]],
  ['two activities with one id', { '/activities/1/id': 'II.1.a' }, ['BDG-303 /activities/1/id']],
  ['two agencies with one id', { '/agencies/2/id': 'y-te' }, ['BDG-303 /agencies/2/id']],
  ['two schedule entries with one id', { '/schedule/5/id': 'tong-ket' }, ['BDG-303 /schedule/5/id']],
  ['two funding clauses with one id', { '/funding/1': cleanPlan.funding[0] }, ['BDG-303 /funding/1/id']],
  ['two budget lines with one id', { '/budget/lines/2/id': 'P1.1' }, ['BDG-303 /budget/lines/2/id']],
  ['a measure and its indicator may share an id', {}, []],

  ['a duty of nobody', { '/assignments/0/agency': 'x' }, ['BDG-304 /assignments/0/agency']],
  ['a duty with nobody', { '/assignments/0/with/0': 'x' }, ['BDG-304 /assignments/0/with/0']],
  ['a duty on an unknown day', { '/assignments/0/schedule/0': 'x' }, ['BDG-304 /assignments/0/schedule/0']],
  ['a duty for an unknown indicator', { '/assignments/0/scope/indicators/0': '9.9' }, ['BDG-304 /assignments/0/scope/indicators/0']],
  [
    'a duty for a part of an unknown indicator',
    { '/assignments/0/scope/indicators/1/id': '9.9' },
    ['BDG-304 /assignments/0/scope/indicators/1/id'],
  ],
  ['a duty for an unknown measure', { '/assignments/1/scope/measures/0': '9.9' }, ['BDG-304 /assignments/1/scope/measures/0']],
  ['a duty for an unknown objective', { '/assignments/1/scope/objectives': ['1', '9'] }, ['BDG-304 /assignments/1/scope/objectives/1']],
  [
    'a duty related to an unknown activity',
    { '/assignments/0/related': { activity: 'x', who: 'học sinh', inferred: true } },
    ['BDG-304 /assignments/0/related/activity'],
  ],
  ['a duty for an unknown activity', { '/assignments/2/scope/activities/0': 'x' }, ['BDG-304 /assignments/2/scope/activities/0']],
  ['a report from nobody', { '/schedule/0/from': 'x' }, ['BDG-304 /schedule/0/from']],
  ['a report through nobody', { '/schedule/0/through': 'x' }, ['BDG-304 /schedule/0/through']],
  ['a report to nobody', { '/schedule/0/to': 'x' }, ['BDG-304 /schedule/0/to']],
  ['an entry after an unknown one', { '/schedule/1/after': 'x' }, ['BDG-304 /schedule/1/after']],
  ['an activity for an unknown objective', { '/activities/0/objective': '9' }, ['BDG-304 /activities/0/objective']],
  ['a successor of nobody', { '/successions/0/from': 'x' }, ['BDG-304 /successions/0/from']],
  ['a target for an unknown group', { [`${measure}/targets/0/group`]: 'x' }, [`BDG-304 ${measure}/targets/0/group`]],
  ['a target for a group of its measure', { [`${measure}/targets/0/group`]: 'khac' }, []],
  ['a budget line under an unknown one', { '/budget/lines/1/parent': 'x' }, ['BDG-304 /budget/lines/1/parent']],
  ['an amount in a year outside the budget', { '/budget/lines/1/amounts/0/year': 2030 }, ['BDG-304 /budget/lines/1/amounts/0/year']],
  ['a total from an unknown source', { '/budget/statedTotals/0/source': 'aid' }, ['BDG-304 /budget/statedTotals/0/source']],
  ['alignsWith points into another plan', { [`${measure}/alignsWith`]: '99' }, []],

  ['two entries that wait for each other', { '/schedule/0/after': 'tong-hop' }, ['BDG-305 /schedule/0/after', 'BDG-305 /schedule/1/after']],
  ['an entry that waits for itself', { '/schedule/4/after': 'tong-ket' }, ['BDG-305 /schedule/4/after']],
  ['a period that runs backwards', { '/period/to': 2020, [`${measure}/targets/0/by`]: 2025 }, ['BDG-306 /period/to']],
  ['a target without year and onset', { [`${measure}/targets/0/by`]: undefined }, [`BDG-307 ${measure}/targets/0/by`]],
  ['a measure without a target', { [`${measure}/targets`]: [] }, [`BDG-308 ${measure}/targets`]],
  ['a yes/no measure with a number', { [`${yesNo}/targets/0/value`]: 1 }, [`BDG-309 ${yesNo}/targets/0/value`]],
  ['a percentage with a yes', { [`${measure}/targets/0/value`]: true }, [`BDG-309 ${measure}/targets/0/value`]],
  ['a target due before the plan', { [`${measure}/targets/0/by`]: 2020 }, [`BDG-311 ${measure}/targets/0/by`]],
  ['a target due on a day before the plan', { [`${measure}/targets/0/by`]: '2020-12-31' }, [`BDG-311 ${measure}/targets/0/by`]],
  ['an onset before the plan', { [`${yesNo}/targets/0/from`]: 2020 }, [`BDG-311 ${yesNo}/targets/0/from`]],
  ['a target due on a day of the plan', { [`${measure}/targets/0/by`]: '2021-01-01' }, []],
  ['source lines in the wrong order', { '/funding/0/source/line': [9, 8] }, ['BDG-313 /funding/0/source/line']],
  ['31 November', { '/schedule/0/rule/day': 31 }, ['BDG-314 /schedule/0/rule/day']],
  ['30 February in a span', { '/schedule/3/rule/start': { month: 2, day: 30 } }, ['BDG-314 /schedule/3/rule/start/day']],
  ['a span to 31 April', { '/schedule/3/rule/end': { month: 4, day: 31 } }, ['BDG-314 /schedule/3/rule/end/day']],
  [
    '29 February comes back in leap years',
    { '/schedule/1/rule': { type: 'yearly', month: 2, day: 29 }, '/schedule/1/after': undefined },
    [],
  ],
];

describe('parts of a plan that do not fit together are named, and nothing else', () => {
  test.each(rows)('%s', (_, changes, expected) => {
    const { ok, problems } = parsePlan(changed(cleanPlan, changes));
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
    expect(ok).toBe(expected.length === 0);
  });
});
