/** Days that no document prints are never mixed into what one says. */
import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plan as dakCam } from '../../../../test/support/plans/dak-cam.ts';
import { plan as songAn } from '../../../../test/support/plans/song-an.ts';
import { plan as hue } from '../../../../test/support/plans/thua-thien-hue.ts';
import * as domain from '../index.ts';
import { toICalendar } from '../icalendar.ts';
import type { Plan } from '../index.ts';
import { KNOWN_OBSERVANCES } from './known-observances.ts';

const src = new URL('../', import.meta.url);

function planOf(input: unknown): Plan {
  const reading = domain.parsePlan(input);
  if (!reading.ok) throw new Error('the plan cannot be read');
  return reading.plan;
}

/** What every function says that takes a plan and knows days, as one text. */
function everythingSaidOf(plan: Plan): string {
  const asOf = `${plan.period.from}-01-01`;
  const window = { from: asOf, to: `${plan.period.to + 1}-12-31` };
  const tables = ['targets', 'assignments', 'schedule', 'matrix', 'observations', 'budget'] as const;
  return JSON.stringify([
    domain.occurrences(plan, window),
    domain.actionMonth(plan, plan.period.from),
    domain.nextDeadline(plan, { asOf }),
    domain.reportingStatus(plan, { asOf }),
    domain.duties(plan),
    domain.unassignedEntries(plan),
    domain.checkPlan(plan),
    domain.responsibilityMatrix(plan),
    tables.map((table) => domain.toCsv(plan, table, { dialect: 'rfc4180' })),
    toICalendar(plan, { ...window, now: '2020-01-01' }),
  ]);
}

/** The days of the list in a text, as `2020-03-08` or `20200308`. */
const daysIn = (text: string): string[] =>
  KNOWN_OBSERVANCES.filter(({ month, day }) => {
    const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
    return new RegExp(`\\d{4}-?${mm ?? ''}-?${dd ?? ''}(?!\\d)`).test(text);
  }).map(({ month, day }) => `${day}/${month}`);

describe('what is said of a plan has of these days only those that its document prints', () => {
  test.each<[name: string, input: unknown, printed: string[]]>([
    ['Thừa Thiên Huế, which prints none', hue, []],
    ['Đăk Cấm, which prints none', dakCam, []],
    ['Song An, which prints 8/3 and 20/10', songAn, ['8/3', '20/10']],
  ])('%s', (_name, input, printed) => {
    expect(daysIn(everythingSaidOf(planOf(input)))).toEqual(printed);
  });
});

test('no other file of the packages asks for the list', () => {
  const packages = new URL('../../', src);
  const asking = globSync('*/src/**/*.ts', { cwd: packages })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('known-observances'))
    .filter((path) => readFileSync(new URL(path, packages), 'utf8').includes('known-observances'));
  expect(asking).toEqual(['domain/src/index.ts']);
});

test('every day is a day of the calendar, in the order of the year, and says where it comes from', () => {
  const days = KNOWN_OBSERVANCES.map(({ month, day }) => domain.makeCivilDate(2021, month, day));
  expect(days.every((day) => domain.isCivilDate(day))).toBe(true);
  expect(days).toEqual([...days].sort());
  expect(new Set(KNOWN_OBSERVANCES.map(({ id }) => id)).size).toBe(KNOWN_OBSERVANCES.length);
  for (const { id, title, reference, confidence } of KNOWN_OBSERVANCES) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(['confirmed', 'partly', 'not-confirmed']).toContain(confidence);
    for (const words of [title.vi, title.en, reference.vi, reference.en]) expect(words).toMatch(/^\p{Lu}/u);
    expect(reference.url).toMatch(/^https?:\/\//);
  }
});
