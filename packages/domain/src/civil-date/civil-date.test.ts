import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addDays, compareCivilDates, daysBetween, daysInMonth, isCivilDate, isoWeekday, makeCivilDate } from './civil-date.ts';

describe('isCivilDate', () => {
  test.each([
    ['2021-06-25', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2021-02-29', false],
    ['2021-04-31', false],
    ['2021-00-10', false],
    ['2021-13-01', false],
    ['2021-01-00', false],
    ['2021-6-25', false],
    ['25/6/2021', false],
    ['2021-06-25T00:00', false],
    ['', false],
    [20210625, false],
    [null, false],
  ])('%j is a civil date: %s', (value, expected) => {
    expect(isCivilDate(value)).toBe(expected);
  });
});

describe('addDays', () => {
  test.each([
    ['2021-06-25', -1, '2021-06-24'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    // Days on which clocks change somewhere.
    ['2024-03-10', 1, '2024-03-11'],
    ['2024-11-03', 1, '2024-11-04'],
    ['2024-11-20', 0, '2024-11-20'],
    ['2020-01-01', 366, '2021-01-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

describe('daysBetween', () => {
  test.each([
    ['2024-11-20', '2024-11-29', 9],
    ['2024-11-29', '2024-11-20', -9],
    ['2024-11-20', '2024-11-20', 0],
    ['2024-01-01', '2025-01-01', 366],
    ['2024-03-09', '2024-03-11', 2],
  ])('from %s to %s: %i', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });
});

test.each([
  ['2024-11-15', 5],
  ['2024-11-30', 6],
  ['2024-12-01', 7],
  ['2024-12-02', 1],
])('%s is day %i of its week', (date, expected) => {
  expect(isoWeekday(date)).toBe(expected);
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2024, 11, 30],
  [2024, 12, 31],
])('%i-%i has %i days', (year, month, expected) => {
  expect(daysInMonth(year, month)).toBe(expected);
});

test('a date is made with leading zeros', () => {
  expect(makeCivilDate(2021, 3, 3)).toBe('2021-03-03');
});

test('days sort as their spelling', () => {
  expect(['2021-12-10', '2021-03-03', '2020-12-31'].sort(compareCivilDates)).toEqual(['2020-12-31', '2021-03-03', '2021-12-10']);
  expect(compareCivilDates('2021-03-03', '2021-03-03')).toBe(0);
});

describe('the process time zone changes nothing', () => {
  const probe = `
    const { addDays, daysBetween, daysInMonth, isoWeekday, isCivilDate } = await import('./civil-date.ts');
    const out = [];
    for (let day = '2023-12-30'; day < '2025-01-03'; day = addDays(day, 1)) {
      out.push(day, addDays(day, -1), daysBetween('2023-12-30', day), isoWeekday(day), isCivilDate(day));
    }
    out.push(daysInMonth(2024, 2), daysInMonth(2024, 3), daysInMonth(2024, 10), daysInMonth(2011, 12));
    process.stdout.write(new Date(2024, 6, 1).getTimezoneOffset() + '|' + JSON.stringify(out));
  `;
  const run = (zone: string): [offset: string, facts: string] => {
    const text = execFileSync(process.execPath, ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', probe], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const cut = text.indexOf('|');
    return [text.slice(0, cut), text.slice(cut + 1)];
  };
  const [, expected] = run('UTC');
  test.each([
    ['Asia/Ho_Chi_Minh', '-420'],
    ['America/Los_Angeles', '420'],
    ['Pacific/Kiritimati', '-840'],
    ['Pacific/Apia', '-780'],
    ['Europe/London', '-60'],
  ])('%s', (zone, offset) => {
    expect(run(zone)).toEqual([offset, expected]);
  });
});
