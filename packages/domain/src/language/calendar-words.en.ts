import type { WeekdayWords } from './calendar-words.ts';

/** English days of the week, and names of the months: a Vietnamese date writes the number of the month. */
export const en: WeekdayWords & { readonly months: readonly string[] } = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
