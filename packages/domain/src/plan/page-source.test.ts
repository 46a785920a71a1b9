import { expect, test } from 'vitest';
import { plan as annex } from '../../../../test/support/plans/kien-giang.ts';
import { plan as national } from '../../../../test/support/plans/national.ts';
import { parsePlan } from './parse-plan.ts';
import { changed } from './testing/changed.fixture.ts';

const target = '/objectives/3/indicators/0/measures/0/targets/0';
const source = `${target}/source`;
const url = 'https://example.org/';

test.each([
  ['a line instead of a page', national, { [source]: { clause: 'I', line: 3 } }, []],
  [
    'several pages',
    national,
    {
      [source]: [
        { clause: 'I', url },
        { clause: 'I', url },
      ],
    },
    [],
  ],
  ['neither line nor page', national, { [source]: { clause: 'I' } }, [`BDG-102 ${source}/line`]],
  ['an empty address', national, { [source]: { clause: 'I', url: ' ' } }, [`BDG-105 ${source}/url`]],
  ['an address that is no text', national, { [source]: { clause: 'I', url: 5 } }, [`BDG-103 ${source}/url`]],
  ['a page without its clause', national, { [source]: { url } }, [`BDG-102 ${source}/clause`]],
  ['a list with one that names nothing', national, { [source]: [{ clause: 'I', url }, { clause: 'I' }] }, [`BDG-102 ${source}/1/line`]],
  ['no source', national, { [source]: undefined }, [`BDG-102 ${source}`]],
  ['a year of which nothing is said', national, { [`${target}/confidence/year`]: undefined }, [`BDG-102 ${target}/confidence/year`]],
  ['another word for how sure', national, { [`${target}/confidence/value`]: 'probably' }, [`BDG-104 ${target}/confidence/value`]],
  ['nothing said of how sure', national, { [`${target}/confidence`]: undefined }, []],
  ['a transcript without its hash', annex, { '/document/transcript/sha256': undefined }, ['BDG-102 /document/transcript/sha256']],
  ['a foot without its place', annex, { '/budget/foot/source': undefined }, ['BDG-102 /budget/foot/source']],
  ['a foot without its label', annex, { '/budget/foot/label': undefined }, ['BDG-102 /budget/foot/label']],
  ['a foot without total and cells', annex, { '/budget/foot/statedTotal': undefined, '/budget/foot/printed': undefined }, []],
  ['a total in words', annex, { '/budget/foot/statedTotal': '6,600' }, ['BDG-312 /budget/foot/statedTotal']],
])('%s', (_what, plan, changes, expected) => {
  const { ok, problems } = parsePlan(changed(plan, changes));
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
  expect(ok).toBe(expected.length === 0);
});
