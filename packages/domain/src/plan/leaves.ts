import { isCivilDate } from '../civil-date/civil-date.ts';

/** What a single value must be, by name; both readers of a plan ask here. */
const within =
  (from: number, to: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): value is number => Number.isFinite(value);

export const leaves = {
  text: isText,
  anyText: (value: unknown): boolean => typeof value === 'string',
  civilDate: (value: unknown): boolean => typeof value === 'string' && isCivilDate(value),
  year: within(1900, 2200),
  month: within(1, 12),
  day: within(1, 31),
  line: within(1, 1_000_000),
  count: within(0, 1_000_000),
  share: (value: unknown): boolean => isNumber(value) && value >= 0 && value <= 1,
  positive: (value: unknown): boolean => isNumber(value) && value > 0,
  number: isNumber,
  boolean: (value: unknown): boolean => typeof value === 'boolean',
} as const satisfies Readonly<Record<string, (value: unknown) => boolean>>;

export type LeafName = keyof typeof leaves;
