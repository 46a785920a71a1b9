import { isCivilDate, type Period } from '@binhdanggioi/domain';

export interface AskedYears {
  readonly from: number;
  readonly to: number;
}

export interface TimelineYears {
  /** In order, never empty, all of them years of the plan. */
  readonly years: readonly number[];
  readonly isWhole: boolean;
  /** What was asked for has no year in common with the plan; then its whole period is shown. */
  readonly outside?: AskedYears;
  /** What was asked for reaches out of the plan's period; then only the years within it are shown. */
  readonly clipped?: AskedYears;
}

/** The years to show: of the plan's period those from `from` to `to`, each a year or a civil date; what is neither asks for nothing. */
export function timelineYears(period: Pick<Period, 'from' | 'to'>, from: unknown, to: unknown): TimelineYears {
  const first = yearIn(from) ?? Math.min(period.from, yearIn(to) ?? period.from);
  const last = yearIn(to) ?? Math.max(period.to, first);
  const [start, end] = [Math.max(period.from, first), Math.min(period.to, last)];
  if (start <= end) {
    const isClipped = first < start || last > end;
    return { years: range(start, end), isWhole: start === period.from && end === period.to, ...(isClipped && { clipped: { from: first, to: last } }) };
  }
  return { years: range(period.from, period.to), isWhole: true, ...(first <= last && { outside: { from: first, to: last } }) };
}

function yearIn(value: unknown): number | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return /^\d{4}$/.test(text) || isCivilDate(text) ? Number(text.slice(0, 4)) : undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
}
