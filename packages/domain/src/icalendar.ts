export { toICalendar, type ToICalendarOptions } from './icalendar/to-icalendar.ts';
