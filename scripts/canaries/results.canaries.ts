import type { Canary } from './canary.ts';

const status = 'packages/charts/src/charts/status-chart';
const alignment = 'packages/components/src/elements/alignment';
const objective = 'packages/components/src/elements/objective';
const grid = 'packages/components/src/elements/indicator-grid';

/** What was promised and what was reached: the overview, an objective, the comparison, the way from one to the other. */
export const canaries: readonly Canary[] = [
  {
    name: 'an overview that leaves out what is not judged',
    file: `${status}/status-chart.view.ts`,
    find: "const progressOrder = ['on-track', 'off-track', 'cannot-say', 'none'] as const",
    replace: "const progressOrder = ['on-track', 'off-track', 'cannot-say'] as const",
    check: { kind: 'node', test: `${status}/status-chart.view.test.ts` },
    says: /every row of numbers adds up/,
  },
  {
    name: 'a mark that calls an estimate met and says no more',
    file: `${status}/status-chart.view.ts`,
    find: "!(early || dataStatus !== 'official')",
    replace: "!(early || dataStatus === 'illustrative')",
    check: { kind: 'node', test: `${status}/status-chart.view.test.ts` },
    says: /met on an estimate/,
  },
  {
    name: 'a mark that leads to the card of another plan',
    file: `${status}/status-chart.view.ts`,
    find: '`#bdg-${encodeURIComponent(`${plan.id}-${indicator}`)}`',
    replace: '`#bdg-plan-${indicator}`',
    check: { kind: 'browser', test: `${status}/status-chart.browser.test.ts` },
    says: /changes the address to that of the card/,
  },
  {
    name: 'strips that stand in the way of the keyboard',
    file: `${status}/status-chart.template.ts`,
    find: ' tabindex="-1"',
    replace: '',
    check: { kind: 'browser', test: `${status}/status-chart.browser.test.ts` },
    says: /none of the strips in the way of the keyboard/,
  },
  {
    name: 'a comparison that calls weaker what asks less',
    file: `${alignment}/alignment.view.ts`,
    find: "if (relation === 'more') return isHigher ? words.higherIsStricter : words.lowerIsStricter;",
    replace: "if (relation === 'more') return words.higherIsStricter;",
    check: { kind: 'node', test: `${alignment}/alignment.view.test.ts` },
    says: /FAIL/,
  },
  {
    name: 'a national figure that nobody has confirmed, shown as if somebody had',
    file: `${alignment}/alignment.view.ts`,
    find: "unsure: relation === 'not-confirmed',",
    replace: 'unsure: false,',
    check: { kind: 'node', test: `${alignment}/alignment.view.test.ts` },
    says: /exactly five national figures/,
  },
  {
    name: 'a source that is a script',
    file: `${alignment}/alignment.view.ts`,
    find: 'if (!/^https?:/i.test(url)) return undefined;',
    replace: '',
    check: { kind: 'node', test: `${alignment}/alignment.view.test.ts` },
    says: /never links to/,
  },
  {
    name: 'a reference that is asked for and never let go',
    file: `${alignment}/reference-source.ts`,
    find: '      release();\n',
    replace: '',
    check: { kind: 'browser', test: `${alignment}/alignment.browser.test.ts` },
    says: /says that it is loading/,
  },
  {
    name: 'an objective that names bodies which the document does not name for it',
    file: `${objective}/objective.view.ts`,
    find: 'const cells = matrix.cells.filter(({ indicator }) => codes.has(indicator));',
    replace: 'const cells = matrix.cells;',
    check: { kind: 'node', test: `${objective}/objective.view.test.ts` },
    says: /who is named/,
  },
  {
    name: 'a card that is found once and not again',
    file: `${grid}/hash-target.ts`,
    find: "    addEventListener('click', this.#followAgain);\n",
    replace: '',
    check: { kind: 'browser', test: `${grid}/indicator-grid.browser.test.ts` },
    says: /a second time/,
  },
  {
    name: 'a card that late parts of the page push out of sight',
    file: `${grid}/hash-target.ts`,
    find: '    if (card) this.#hold(card);\n',
    replace: '',
    check: { kind: 'browser', test: `${grid}/indicator-grid.browser.test.ts` },
    says: /stays in view while the page grows above it/,
  },
  {
    name: 'an overview that the page shows for another day',
    file: `${status}/status-chart.ts`,
    find: 'const evaluation = evaluationOf(plan, asOf);',
    replace: "const evaluation = evaluationOf(plan, '2021-06-30');",
    check: { kind: 'built', test: 'test/demo/verdicts.test.ts' },
    says: /FAIL/,
  },
];
