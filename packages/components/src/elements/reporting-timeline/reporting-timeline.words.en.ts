import { words as duty } from '../../shared/duty.words.en.ts';
import type { EachYear, TimelineWords } from './reporting-timeline.words.ts';

const inYears = (each: EachYear | undefined): string => (each === undefined ? '' : each === 'all' ? ' each year' : ` in ${each.join(', ')}`);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const agencies = (count: number): string => (count === 1 ? '1 agency' : `${count} agencies`);

export const words: TimelineWords = {
  ...duty,
  title: 'Reporting schedule',
  lead: 'Deadlines are as the plan prints them.',
  exclusive: (day, lastDay) => `“Before ${day}” means by the end of ${lastDay}.`,
  nothingDated: 'The plan prints no day for any duty below.',
  nothing: 'The plan names no reporting duty',
  noneLeft: 'No deadline with a printed day lies ahead.',
  ended: (day) => `The plan ended on ${day}.`,
  notStarted: (year) => `The plan starts in ${year}.`,
  outside: (asked, { from, to }) =>
    from === to ? `${asked} lies outside the plan’s year ${to}. That year is shown below.` : `${asked} lies outside the plan’s period ${from}–${to}. The whole period is shown below.`,
  clipped: (asked, { from, to }, shown) => `The plan covers only ${from === to ? to : `${from}–${to}`}, so of ${asked} only ${shown} is shown.`,
  onlyNamed: (agency) => ['Only duties for which the document names ', agency, '.'],
  nothingNamed: (agency) => ['The document names ', agency, ' in no reporting duty.'],
  groupsLeftOut: (count) =>
    count === 1
      ? '1 duty is laid on a group without naming each agency, so it is not here.'
      : `${count} duties are laid on groups without naming each agency, so they are not here.`,
  day: (exclusive, day, each) => `${exclusive ? 'Before' : 'By'} ${day}${inYears(each)}`,
  span: (range, each) => `Within ${range}${inYears(each)}`,
  yearOnly: (year) => `In ${year}, no day printed`,
  cadence: {
    yearly: 'Yearly',
    'half-yearly': 'Every six months',
    quarterly: 'Quarterly',
    monthly: 'Monthly',
    'on-demand': 'When asked',
  },
  undated: 'No day in the document',
  nobodyNamed: 'The document names nobody',
  through: (name) => ['Through ', name],
  to: (name) => ['To ', name],
  withRole: (role, name) => [`${role}: `, name],
  after: (title) => ['Follows: ', title],
  printed: (wording) => ['In the document: “', wording, '”.'],
  lastDayOn: (weekday, date) => `Last day to file: ${weekday} ${date}.`,
  daysLeft: (count, asOf) => `${days(count)} left, as of ${asOf}.`,
  lastDayToday: (asOf) => `Today is the last day to file, as of ${asOf}.`,
  caption: 'Reporting duties by year',
  duty: 'Duty',
  who: 'Who, and to whom',
  currentYear: '(current year)',
  scrollable: 'Table of the reporting schedule, scrollable',
  undatedGroup: 'No day in the document, never due',
  state: {
    filed: 'Filed',
    'filed-late': 'Filed late',
    due: 'Not due yet',
    'last-day': 'Last day to file',
    later: 'Later period',
    overdue: 'Overdue',
    'not-received': 'Not received',
    unknown: 'No information',
    'not-required': 'Not required',
  },
  filedCount: (count) => `Filed: ${agencies(count)}`,
  filedIn: (title, year, count) => [title, `. Filed in ${year}: ${agencies(count)}`],
  filedOn: (day) => day,
  download: 'Download table (CSV)',
  allToCalendar: 'Download .ics',
  toCalendar: 'Add to calendar',
  ofDeadline: (when) => `: ${when}`,
  sources: (parts) => `Deadlines are taken from ${parts.join(', ')} of the plan.`,
  noRecord: 'There is no list of who has filed, so past periods say “No information”.',
  unknownNote: '“No information”: the list of reports is not complete to that deadline, or the duty is laid on a group, or it is only a request.',
  groupNote: 'Only the number of agencies that filed is shown, without a total: the document lays the duty on an open group.',
  completeTo: (day) => `The list of reports received is complete to ${day}.`,
  requestNote: '“Request”: never counted as late.',
  sampleNote: 'Reports marked Illustrative only show what they would look like and say nothing about any agency.',
};
