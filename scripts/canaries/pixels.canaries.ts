import type { Canary } from './canary.ts';

const painted = { kind: 'node', test: 'test/pixels/pixels.test.ts' } as const;
const pictured = { kind: 'node', test: 'test/pixels/pictures.test.ts' } as const;

/** What is painted differently although every word and every role stayed as it was. */
export const canaries: readonly Canary[] = [
  {
    name: 'what a host page does to its text flows into an element',
    file: 'packages/components/src/styles/base.ts',
    find: '    all: initial;\n',
    replace: '',
    check: painted,
    says: /that of a neutral page/,
  },
  {
    name: 'the band of the Action Month has no colour',
    file: 'packages/components/src/styles/colours.ts',
    find: 'band #fdeedc',
    replace: 'band #ffffff',
    check: painted,
    says: /the band of the Action Month/,
  },
  {
    name: 'pictures: a chip wears the colour of another',
    file: 'packages/components/src/styles/chip.ts',
    find: 'background: var(--_ontrack-bg);',
    replace: 'background: var(--_met-bg);',
    check: pictured,
    says: /as in its picture > chips/,
  },
  {
    name: 'pictures: the band of the Action Month is missing',
    file: 'packages/components/src/elements/action-month-calendar/action-month-calendar.styles.ts',
    find: '  .band {\n',
    replace: '  .band {\n    visibility: hidden;\n',
    check: pictured,
    says: /as in its picture > month-with-band/,
  },
  {
    name: 'pictures: the marks above an Ễ are cut off',
    file: 'packages/components/src/elements/indicator-card/indicator-card.styles.ts',
    find: '  .card .title {\n    line-height: 1.4;\n',
    replace:
      '  .card .title {\n    padding-block: 0.25em 0.15em;\n    line-height: 1;\n    overflow: clip;\n    clip-path: inset(0.25em 0 0);\n',
    check: pictured,
    says: /as in its picture > marks-in-a-card/,
  },
  {
    name: 'the gallery shows elements that nobody has defined',
    file: '.storybook/examples.ts',
    find: 'moduleSideEffects: true',
    replace: 'moduleSideEffects: false',
    check: { kind: 'stories' },
    says: /draws nothing/,
  },
  {
    name: 'a long role runs out of its mark',
    file: 'packages/components/src/elements/task-list/task-list.styles.ts',
    find: '    white-space: normal;\n',
    replace: '',
    check: { kind: 'browser', test: 'packages/components/src/elements/task-list/task-list.browser.test.ts' },
    says: /keeps the longest role in its mark/,
  },
];
