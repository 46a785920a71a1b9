import { daysInMonth, formatDayMonth, formatMonth, isoWeekday, makeCivilDate, monthOf, yearOf, type ActionMonth, type CivilDate } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import type { CalendarWords } from './action-month-calendar.words.ts';
import type { Mark } from './marks.ts';

/** The name of the band, written once in a week; `room` is how many cells it may run over, 3 standing for more. */
export interface BandLabel {
  readonly text: string;
  /** Said where there is room: from which day, to which day. */
  readonly more: string;
  readonly room: 1 | 2 | 3;
}

export interface DayCell {
  readonly date: CivilDate;
  readonly day: number;
  readonly isWeekend: boolean;
  readonly isToday: boolean;
  readonly marks: readonly Mark[];
  /** A deadline before this day: the bar on its left edge. */
  readonly hasBar: boolean;
  readonly band?: { readonly isStart: boolean; readonly isEnd: boolean; readonly label?: BandLabel };
}

export interface MonthGrid {
  readonly caption: string;
  /** Weeks from Monday to Sunday; undefined outside the month. */
  readonly weeks: readonly (readonly (DayCell | undefined)[])[];
}

export interface GridContext {
  readonly month: ActionMonth;
  readonly marks: ReadonlyMap<CivilDate, readonly Mark[]>;
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: CalendarWords;
}

/** The tables of the months that the Action Month touches. */
export function monthGrids(context: GridContext): MonthGrid[] {
  const { start, end } = context.month;
  const grids: MonthGrid[] = [];
  const last = yearOf(end) * 12 + monthOf(end) - 1;
  for (let month = yearOf(start) * 12 + monthOf(start) - 1; month <= last; month++) {
    grids.push(monthGrid(Math.floor(month / 12), (month % 12) + 1, context));
  }
  return grids;
}

function monthGrid(year: number, month: number, context: GridContext): MonthGrid {
  const lead = isoWeekday(makeCivilDate(year, month, 1)) - 1;
  const days = daysInMonth(year, month);
  const weeks: (DayCell | undefined)[][] = [];
  for (let first = 1 - lead; first <= days; first += 7) {
    const week = Array.from({ length: 7 }, (_, i) => (first + i >= 1 && first + i <= days ? dayCell(makeCivilDate(year, month, first + i), first + i, context) : undefined));
    weeks.push(withLabel(week, context));
  }
  return { caption: formatMonth(year, month, context.locale), weeks };
}

function dayCell(date: CivilDate, day: number, { month, marks, asOf }: GridContext): DayCell {
  const own = marks.get(date) ?? [];
  return {
    date,
    day,
    isWeekend: isoWeekday(date) > 5,
    isToday: date === asOf,
    marks: own,
    hasBar: own.some(({ kind }) => kind === 'deadline'),
    ...(date >= month.start && date <= month.end && { band: { isStart: date === month.start, isEnd: date === month.end } }),
  };
}

/** Puts the name where no deadline bar crosses it: in the first stretch between bars with room for it, else the longest. */
function withLabel(week: readonly (DayCell | undefined)[], { month, locale, words }: GridContext): (DayCell | undefined)[] {
  const stretches: { at: number; length: number }[] = [];
  week.forEach((cell, at) => {
    const current = stretches[stretches.length - 1];
    if (!cell?.band) return;
    if (!current || cell.hasBar) stretches.push({ at, length: 1 });
    else current.length++;
  });
  const [longest] = [...stretches].sort((a, b) => b.length - a.length);
  const place = stretches.find(({ length }) => length > 2) ?? longest;
  const inWeek = (date: CivilDate): boolean => week.some((cell) => cell?.date === date);
  const more = inWeek(month.start) ? words.bandFrom(formatDayMonth(month.start, locale)) : inWeek(month.end) ? words.bandTo(formatDayMonth(month.end, locale)) : '';
  return week.map((cell, at) => {
    if (!cell?.band || at !== place?.at) return cell;
    const room = place.length > 2 ? 3 : place.length === 2 ? 2 : 1;
    return { ...cell, band: { ...cell.band, label: { text: words.bandName, more, room } } };
  });
}
