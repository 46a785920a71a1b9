import type { Canary } from './canary.ts';

const folder = 'packages/components/src/elements/reporting-timeline';
const view = { kind: 'node', test: `${folder}/reporting-timeline.view.test.ts` } as const;
const browser = { kind: 'browser', test: `${folder}/reporting-timeline.browser.test.ts` } as const;

/** What the reporting schedule must never say, and what it must never leave out. */
export const canaries: readonly Canary[] = [
  {
    name: 'a body is called overdue in public although nobody asked for it',
    file: `${folder}/cell.view.ts`,
    find: "namesLateness ? 'overdue' : 'not-received'",
    replace: "namesLateness ? 'overdue' : 'overdue'",
    check: view,
    says: /are called overdue only where the page asks for it/,
  },
  {
    name: 'an invented filing is not marked as invented',
    file: `${folder}/cell.view.ts`,
    find: 'isIllustrative: isIllustrative && isFromFilings,',
    replace: 'isIllustrative: false,',
    check: view,
    says: /that are invented say so/,
  },
  {
    name: 'what has been filed is still said to be the next deadline',
    file: `${folder}/next-deadline.view.ts`,
    find: ' && !isSettled(one))',
    replace: ')',
    check: view,
    says: /is not what has been filed already/,
  },
  {
    name: 'the countdown of an old day goes on paper',
    file: `${folder}/reporting-timeline.ts`,
    find: 'printsCountdown: daysBetween(asOf, vietnamDate()) <= 1,',
    replace: 'printsCountdown: true,',
    check: browser,
    says: /❌.*keeps a countdown off paper/,
  },
  {
    name: 'a filter by agency does not tell what it leaves out',
    file: `${folder}/reporting-timeline.view.ts`,
    find: '...(leftOut ? [[words.groupsLeftOut(leftOut)]] : [])',
    replace: '...(leftOut ? [] : [])',
    check: view,
    says: /one agency/,
  },
  {
    name: 'the calendar file holds the printed day in place of the last one in time',
    file: 'packages/domain/src/icalendar/calendar-event.ts',
    find: 'DUTIES.includes(kind) || start > lastDay ? lastDay : start, last: lastDay }',
    replace: 'DUTIES.includes(kind) || start > lastDay ? lastDay : start, last: addDays(lastDay, 1) }',
    check: browser,
    says: /❌.*all-day event on 29\/11/,
  },
  {
    name: 'more goes into the calendar than was shown',
    file: 'packages/components/src/shared/calendar-preview.ts',
    find: 'only: occurrences, now',
    replace: 'now',
    check: browser,
    says: /❌/,
  },
  {
    name: 'the head of a row is parted from its day by a blank before the comma',
    file: `${folder}/reporting-timeline.styles.ts`,
    find: '  .comma {\n    font-size: 0;',
    replace: '  .comma {\n    position: absolute;',
    check: { kind: 'built', test: 'test/demo/timeline.test.ts' },
    says: /FAIL.*timeline\.test\.ts/,
  },
  {
    name: 'years asked for outside of the plan are left out without a word',
    file: `${folder}/timeline-years.ts`,
    find: 'const isClipped = first < start || last > end;',
    replace: 'const isClipped = first < start && last > end;',
    check: view,
    says: /only some of the years asked for are the plan’s is told/,
  },
  {
    name: 'the one year of a plan is a sliver',
    file: `${folder}/reporting-timeline.template.ts`,
    find: 'years.length < 3',
    replace: 'years.length < 1',
    check: browser,
    says: /❌.*is no sliver where there is only one/,
  },
];
