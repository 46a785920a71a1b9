import type { Canary } from './canary.ts';

const verdicts = (only: string): Canary['check'] => ({ kind: 'node', test: 'test/examples/verdicts.test.ts', only });

/** Cards that say more, or less, than the rules of judgement. */
export const canaries: readonly Canary[] = [
  {
    name: 'a card that says met before the due year as if it were settled',
    file: 'packages/components/src/elements/indicator-card/status.view.ts',
    find: "(early || dataStatus !== 'official')",
    replace: "dataStatus !== 'official'",
    check: verdicts('reached early: seen'),
    says: /reached early: seen/,
  },
  {
    name: 'a fold of a card that does not say, to those who hear it, of which card it is',
    file: 'packages/components/src/elements/indicator-card/explanation-fold.ts',
    find: '<span class="vh" .textContent=${code}></span>',
    replace: '',
    check: verdicts('on the way: heard'),
    says: /on the way: heard/,
  },
  {
    name: 'a card that names who only gives the figures as if he had to carry it out',
    file: 'packages/components/src/elements/indicator-card/footer.view.ts',
    find: 'nobody: !carrying.length',
    replace: 'nobody: false',
    check: { kind: 'built', test: 'test/demo/verdicts.test.ts' },
    says: /card 2\.3 judges nothing, and says/,
  },
  {
    name: 'a list of indicators that leaves out how sure a figure is',
    file: 'packages/components/src/elements/indicator-grid/grid-list.template.ts',
    find: '<b>${latest.text}</b>${small(latest.small)}',
    replace: '<b>${latest.text}</b>',
    check: { kind: 'browser', test: 'packages/components/src/elements/indicator-grid/indicator-grid.browser.test.ts' },
    says: /says each indicator in one line/,
  },
];
