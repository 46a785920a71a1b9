import type { Canary } from './canary.ts';

const card = 'packages/components/src/elements/indicator-card';
const matrix = 'packages/components/src/elements/responsibility-matrix';
const days = { kind: 'built', test: 'test/demo/days.test.ts' } as const;

/** What stands on the page: dropped, blamed on someone, surer or later than it is. */
export const canaries: readonly Canary[] = [
  {
    name: 'one chip of a cell of the matrix is dropped',
    file: `${matrix}/responsibility-matrix.template.ts`,
    find: '<div>${cell.roles.map((role) => roleInCell(role, words))}</div>',
    replace: '<div>${cell.roles.slice(0, 1).map((role) => roleInCell(role, words))}</div>',
    check: { kind: 'browser', test: `${matrix}/responsibility-matrix.browser.test.ts` },
    says: /❌/,
  },
  {
    name: 'a card calls an illustrative figure official',
    file: `${card}/indicator-card.template.ts`,
    find: ': nothing}${words[status]}</span>`',
    replace: ': nothing}${words.official}</span>`',
    check: { kind: 'browser', test: `${card}/indicator-card.browser.test.ts` },
    says: /❌/,
  },
  {
    name: 'a card shows the wording of the onset in place of the printed one',
    file: `${card}/marks.view.ts`,
    find: '    wording: printed,',
    replace: '    wording: onsetWording ?? printed.slice(1),',
    check: days,
    says: /FAIL.*days\.test\.ts/,
  },
  {
    name: 'the last day in time is the printed day itself',
    file: 'packages/domain/src/schedule/occurrences.ts',
    find: 'lastDay: exclusive ? addDays(end, -1) : end,',
    replace: 'lastDay: end,',
    check: { kind: 'node', test: 'packages/domain/src/schedule' },
    says: /FAIL.*occurrences\.test\.ts/,
  },
  {
    name: 'a body is called late where nobody knows',
    file: 'packages/domain/src/schedule/reporting-status.ts',
    find: "completeTo >= lastDay ? 'overdue' : 'unknown'",
    replace: "completeTo >= lastDay ? 'overdue' : 'overdue'",
    check: { kind: 'node', test: 'packages/domain/src/schedule' },
    says: /FAIL/,
  },
  {
    name: "today is the reader's own, not that of Việt Nam",
    file: 'packages/components/src/base/today.ts',
    find: 'new Date(instant + VIETNAM_OFFSET_MS)',
    replace: 'new Date(instant + 0 * VIETNAM_OFFSET_MS)',
    check: days,
    says: /FAIL.*days\.test\.ts.*Los Angeles/,
  },
  {
    name: 'an inline style set by a script, which the policy blocks',
    file: 'packages/components/src/elements/plan/plan.ts',
    find: '    super.updated(changed);\n',
    replace: "    super.updated(changed);\n    this.setAttribute('style', 'color: red');\n",
    check: { kind: 'built', test: 'test/demo/policy.test.ts' },
    says: /FAIL.*policy\.test\.ts/,
  },
  {
    name: 'a saved copy is shown as if the server had just sent it',
    file: 'packages/components/src/base/plan-source.ts',
    find: 'if (savedAt < Infinity)',
    replace: 'if (savedAt < 0)',
    check: { kind: 'built', test: 'test/loading/saved-copy.test.ts' },
    says: /FAIL.*saved-copy\.test\.ts/,
  },
  {
    name: 'the words that a portal gives are not used',
    file: 'packages/components/src/words/register-words.ts',
    find: '{ ...words, ...all, ...own }',
    replace: '{ ...words }',
    check: { kind: 'browser', test: 'packages/components/src/base/bdg-element.browser.test.ts' },
    says: /❌/,
  },
  {
    name: 'figures of a table in the page count as official',
    file: 'packages/domain/src/page-table/read-indicators.ts',
    find: ": 'estimate';",
    replace: ": 'official';",
    check: { kind: 'node', test: 'packages/domain/src/page-table/page-table.test.ts' },
    says: /FAIL.*page-table\.test\.ts/,
  },
  {
    name: 'a merged cell stands only in its first place',
    file: 'packages/components/src/base/page-table.ts',
    find: 'right < cell.colSpan',
    replace: 'right < 1',
    check: { kind: 'browser', test: 'packages/components/src/base/page-table.browser.test.ts' },
    says: /❌/,
  },
  {
    name: 'an element that is taken off the page goes on listening to its language',
    file: 'packages/components/src/base/language.ts',
    find: 'this.#stop?.();',
    replace: '',
    check: { kind: 'built', test: 'test/elements/memory.test.ts' },
    says: /FAIL.*memory\.test\.ts/,
  },
  {
    name: 'data that arrive as a child after the element are not noticed',
    file: 'packages/components/src/base/plan-source.ts',
    find: 'this.#children.observe(this.#host, { childList: true });',
    replace: '',
    check: { kind: 'browser', test: 'test/elements/contract.browser.test.ts' },
    says: /❌/,
  },
];
