import { expect, it } from 'vitest';
import { vietnamDate } from './today.ts';

const rows: readonly [instant: string, day: string, what: string][] = [
  ['2024-11-29T16:59:59Z', '2024-11-29', 'one second before midnight in Việt Nam'],
  ['2024-11-29T17:00:00Z', '2024-11-30', 'midnight in Việt Nam'],
  ['2024-11-29T17:30:00Z', '2024-11-30', 'half past nine in the morning of the 29th in Los Angeles'],
  ['2024-12-31T17:00:00Z', '2025-01-01', 'New Year'],
];
for (const [instant, day, what] of rows) {
  it(`${instant} is ${day}: ${what}`, () => expect(vietnamDate(Date.parse(instant))).toBe(day));
}
