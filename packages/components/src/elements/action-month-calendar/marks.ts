import { addDays, daysBetween, formatDayMonth, type CivilDate } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { labelName, type Name } from '../../shared/names.ts';
import type { CalendarWords, Parts } from './action-month-calendar.words.ts';
import { isDuty, type DatedThings } from './dated-things.ts';
import { eventTitle } from './names.ts';

export type MarkKind = 'event' | 'sample' | 'observance' | 'deadline' | 'last-day';

/** One thing on one day of the month table. */
export interface Mark {
  readonly kind: MarkKind;
  readonly text: Parts<Name>;
}

/** Everything that stands on a day: "before 30/11" on the 30th, and on the 29th that it is the last day. */
export function marksByDay({ duties, events }: DatedThings, locale: Locale, words: CalendarWords): Map<CivilDate, Mark[]> {
  const marks = new Map<CivilDate, Mark[]>();
  const add = (day: CivilDate, mark: Mark): void => {
    const there = marks.get(day);
    if (!there) marks.set(day, [mark]);
    else if (mark.kind !== 'last-day' || there.every(({ kind }) => kind !== 'last-day')) there.push(mark);
  };
  const addDaily = (from: CivilDate, to: CivilDate, kind: MarkKind, title: Name): void => {
    const last = daysBetween(from, to);
    for (let day = 0; day <= last; day++) {
      add(addDays(from, day), { kind, text: last > 0 ? words.nthDay(title, day + 1) : [title] });
    }
  };

  for (const duty of duties) {
    if (duty.precision === 'year') continue;
    if (!isDuty(duty)) {
      addDaily(duty.start, duty.end, duty.kind === 'observance' ? 'observance' : 'event', labelName(duty.entry.title, locale));
      continue;
    }
    add(duty.lastDay, { kind: 'last-day', text: [words.lastDay] });
    if (duty.exclusive) add(duty.end, { kind: 'deadline', text: [words.before(formatDayMonth(duty.end, locale))] });
  }
  for (const event of events) {
    addDaily(event.from, event.to ?? event.from, event.status === 'illustrative' ? 'sample' : 'event', eventTitle(event, locale));
  }
  return marks;
}
