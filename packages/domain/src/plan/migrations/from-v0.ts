import type { Entries } from './entries.ts';
import { isEntries, renamed } from './entries.ts';

/** `'2021-2025'`, with a hyphen or an en dash, or one year. */
const YEARS = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/;

/**
 * Version 0 → 1: `document.symbol` is `number` now, and the one text `period: "2026-2030"` is `{ from, to }`.
 * A period that cannot be read stays as it is, so that `parsePlan` names it; no year is guessed.
 */
export function fromV0(plan: Entries): Entries {
  const { document, period } = plan;
  return {
    ...plan,
    schemaVersion: 1,
    ...(isEntries(document) ? { document: renamed(document, 'symbol', 'number') } : {}),
    ...(typeof period === 'string' ? { period: yearsOf(period) } : {}),
  };
}

function yearsOf(period: string): unknown {
  const [, from, to = from] = YEARS.exec(period) ?? [];
  return from === undefined ? period : { from: Number(from), to: Number(to) };
}
