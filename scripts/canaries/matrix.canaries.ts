import type { Canary } from './canary.ts';

const folder = 'packages/components/src/elements/responsibility-matrix';
const view = { kind: 'node', test: `${folder}/responsibility-matrix.view.test.ts` } as const;
const browser = { kind: 'browser', test: `${folder}/responsibility-matrix.browser.test.ts` } as const;
const address = { kind: 'browser', test: 'packages/components/src/shared/url-sync.browser.test.ts' } as const;

/** What stands below the matrix, and the address that keeps its filters. */
export const canaries: readonly Canary[] = [
  {
    name: 'a duty for the plan as a whole that is only asked for is shown as bound',
    file: `${folder}/responsibility-matrix.view.ts`,
    find: 'request: !binding, agency };',
    replace: 'request: false, agency };',
    check: view,
    says: /duties for the plan as a whole/,
  },
  {
    name: 'the matrix leads to a task list that the page does not have',
    file: `${folder}/responsibility-matrix.ts`,
    find: "querySelector('bdg-task-list:not([view=index])')",
    replace: "querySelector('*')",
    check: browser,
    says: /❌.*where the page has a task list, and nowhere else/,
  },
  {
    name: 'each letter of a search is a step of the history',
    file: 'packages/components/src/shared/url-sync.ts',
    find: "history.replaceState(history.state, '', filters",
    replace: "history.pushState(history.state, '', filters",
    check: address,
    says: /❌.*in no step of the history/,
  },
  {
    name: 'filters of another element clear those of this one',
    file: 'packages/components/src/shared/url-sync.ts',
    find: 'if (own.length) for',
    replace: 'if (all.toString()) for',
    check: address,
    says: /❌.*leave the places of a page, the filters of others/,
  },
  {
    name: 'an article may have a body called overdue',
    file: 'packages/embed/src/views.ts',
    find: "attributes: ['from', 'to', 'agency'] }",
    replace: "attributes: ['from', 'to', 'agency', 'public-lateness'] }",
    check: { kind: 'node', test: 'packages/embed/src/views.test.ts' },
    says: /no article can have a body called overdue/,
  },
];
