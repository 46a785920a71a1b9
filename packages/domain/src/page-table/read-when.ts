import { makeCivilDate, isCivilDate } from '../civil-date/civil-date.ts';
import { foldForSearch } from '../format/fold-for-search.ts';
import type { Cadence, Rule } from '../plan/plan.ts';
import { readDay } from '../typed-text/read-text.ts';

const BEFORE = /^(?:trước|before)\s+/i;
const DAY = /^(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?:\s+(?:hằng|hàng)\s+năm)?$/i;

const cadences: readonly (readonly [Cadence, RegExp])[] = [
  ['half-yearly', /\b(?:6 thang|sau thang|half yearly)\b/],
  ['quarterly', /\b(?:hang quy|quarterly)\b/],
  ['monthly', /\b(?:hang thang|monthly)\b/],
  ['yearly', /\b(?:hang nam|yearly|annual)/],
  ['on-demand', /\b(?:dot xuat|khi co yeu cau|on demand)\b/],
];

/** When a duty falls due, as a person writes it. A day is only where a day is written; anything else is undated, whatever it says. */
export function readWhen(text: string): Rule {
  const isBefore = BEFORE.test(text);
  const rest = text.replace(BEFORE, '').trim();
  const exclusive = isBefore ? { exclusive: true } : {};
  const date = readDay(rest.replace(/^ngày\s+(?=\d)/i, ''));
  if (date !== undefined) return { type: 'once', date, ...exclusive };
  const [, day, month] = DAY.exec(rest) ?? [];
  // In a leap year every day of the calendar exists.
  if (isCivilDate(makeCivilDate(2024, Number(month), Number(day))))
    return { type: 'yearly', month: Number(month), day: Number(day), ...exclusive };
  return { type: 'undated', cadence: cadences.find(([, word]) => word.test(foldForSearch(text)))?.[0] ?? 'unspecified' };
}
