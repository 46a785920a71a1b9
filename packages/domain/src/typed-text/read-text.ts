import { isCivilDate, makeCivilDate } from '../civil-date/civil-date.ts';
import type { CivilDate } from '../plan/plan.ts';

const GROUPED = [/^\d{1,3}(?:\.\d{3})+,\d+$/, /^\d{1,3}(?:,\d{3})+\.\d+$/, /^\d{1,3}(?:\.\d{3}){2,}$/, /^\d{1,3}(?:,\d{3}){2,}$/];
const SPACED = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;

/**
 * A number as a person types it, with a mark for decimals of either kind: "49,1", "49.1", "1.234,5", "−5".
 * `'unclear'` where the only mark has three digits after it and may be one for thousands: documents print both "100.000" and "1,900".
 * `undefined` for anything else.
 */
export function readNumber(text: string): number | 'unclear' | undefined {
  const [, sign = '', body = ''] = /^([-+\u2212]?)\s*(.*)$/s.exec(text.trim()) ?? [];
  const value = readDigits(body);
  return typeof value === 'number' && sign !== '' && sign !== '+' ? 0 - value : value;
}

function readDigits(body: string): number | 'unclear' | undefined {
  if (SPACED.test(body)) return Number(body.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  if (GROUPED.some((shape) => shape.test(body))) {
    const [first = ''] = /[.,]/.exec(body) ?? [];
    return Number(body.replaceAll(first, '').replace(',', '.'));
  }
  const [, whole, mark, fraction = ''] = /^(\d+)(?:([.,])(\d+))?$/.exec(body) ?? [];
  if (whole === undefined) return undefined;
  if (mark !== undefined && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return 'unclear';
  return Number(mark === undefined ? whole : `${whole}.${fraction}`);
}

const DAY_FIRST = /^(?:ngày\s+)?(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})$/i;

/**
 * A day as a person types it: day, month, year ("03/3/2021", "3-3-2021", "ngày 3 tháng 3 năm 2021"), or `yyyy-mm-dd`.
 * `undefined` where it is not sure: a year of two digits, a day that does not exist, the month before the day.
 */
export function readDay(text: string): CivilDate | undefined {
  if (isCivilDate(text)) return text;
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day === undefined) return undefined;
  const date = makeCivilDate(Number(year), Number(month), Number(day));
  return isCivilDate(date) ? date : undefined;
}
