import { foldForSearch } from '../format/fold-for-search.ts';
import type { Comparator } from '../plan/plan.ts';
import { readNumber } from '../typed-text/read-text.ts';

/** Words before a target value, without marks and small. Those of the documents, and what they are in English. */
const words: readonly (readonly [Comparator, RegExp])[] = [
  ['at-least', /^(?:(?:dat )?(?:it nhat|toi thieu)|≥|>=|at least|dat|reach|len|tu)$/],
  ['more-than', /^(?:(?:dat )?(?:tren|hon)|>|more than|over|above)$/],
  ['at-most', /^(?:khong qua|toi da|giam con|con|xuong|giam xuong|o muc|≤|<=|at most|no more than|down to)$/],
  ['less-than', /^(?:(?:con )?duoi|<|less than|under|below)$/],
  ['about', /^(?:(?:dat )?khoang|≈|~|about|around)$/],
  ['exactly', /^(?:bang|=|exactly)$/],
];

export interface NumberCell {
  readonly value: number;
  readonly unit?: 'percent' | 'times';
}

/** A number with or without its sign of percent or the word for times. */
export function readNumberCell(text: string): NumberCell | 'unclear' | undefined {
  const [, body = '', unit] = /^(.*?)\s*(%|lần|times)?$/su.exec(text.trim()) ?? [];
  const value = readNumber(body);
  if (typeof value !== 'number') return value;
  return { value, ...(unit !== undefined && { unit: unit === '%' ? 'percent' : 'times' }) };
}

export interface TargetCell extends NumberCell {
  /** Absent where only a number stands there. */
  readonly comparator?: Comparator;
}

/** A target as printed: "ít nhất 30%", "dưới 30 %", "còn 2 lần", "60% trở lên", "50%". */
export function readTargetCell(text: string): TargetCell | 'unclear' | undefined {
  const [, before = '', rest = '', onwards] = /^([^\d\u2212-]*?)\s*([\d\u2212-].*?)\s*(trở lên|or more)?$/su.exec(text.trim()) ?? [];
  const number = readNumberCell(rest);
  if (typeof number !== 'object') return number;
  if (onwards !== undefined) return { ...number, comparator: 'at-least' };
  const sign = foldForSearch(before);
  if (sign === '') return number;
  const comparator = words.find(([, word]) => word.test(sign))?.[0];
  return comparator && { ...number, comparator };
}
