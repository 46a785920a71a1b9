import { formatDate } from '../../format/format-date.ts';
import type { Locale } from '../../language/locale.ts';
import type { CivilDate } from '../../plan/plan.ts';

/** Written as a text: cells of Excel's own date type show another day order on another machine. */
export function dayCell(date: CivilDate, locale: Locale): string {
  return locale === 'vi' ? formatDate(date, locale) : date;
}
