import type { Canary } from './canary.ts';

const folder = 'packages/components/src/elements/action-month-calendar';
const view = { kind: 'node', test: `${folder}/action-month-calendar.view.test.ts` } as const;
const browser = { kind: 'browser', test: `${folder}/action-month-calendar.browser.test.ts` } as const;

/** What the calendar must not leave out, and days that it must not make up. */
export const canaries: readonly Canary[] = [
  {
    name: 'what has no printed day is left out of the calendar',
    file: `${folder}/action-month-calendar.view.ts`,
    find: 'undated: undatedItems({ plan, asOf, locale, words }),',
    replace: 'undated: undatedItems({ plan, asOf, locale, words }).slice(1),',
    check: view,
    says: /stands below the days, in the words of the document/,
  },
  {
    name: 'the launch after guidance gets the first day of the Action Month',
    file: `${folder}/agenda.ts`,
    find: "kind: 'undated', days: [], when",
    replace: "kind: 'undated', days: [{ date: `${plan.period.to}-11-15`, text: '15/11' }], when",
    check: view,
    says: /gets no day of our making/,
  },
  {
    name: 'a plan of one year is said to run from that year to the same',
    file: `${folder}/action-month-calendar.words.ts`,
    find: "${from === to ? 'năm ' : `giai đoạn ${from}–`}${to} của Kế hoạch. Dưới",
    replace: 'giai đoạn ${from}–${to} của Kế hoạch. Dưới',
    check: view,
    says: /which year it is, not from when to when/,
  },
  {
    name: 'the calendar follows a choice of year that the page has cancelled',
    file: `${folder}/action-month-calendar.ts`,
    find: 'if (this.dispatchEvent(event)) this.year = id;',
    replace: 'if (this.dispatchEvent(event) || id) this.year = id;',
    check: browser,
    says: /❌.*page cancels the choice/,
  },
];
