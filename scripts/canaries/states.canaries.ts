import type { Canary } from './canary.ts';

const says = { kind: 'node', test: 'test/examples/states.test.ts' } as const;
const host = { kind: 'node', test: 'test/examples/host.test.ts' } as const;

/** What every element owes its reader in every state, and its host page. */
export const canaries: readonly Canary[] = [
  {
    name: 'a plan whose figures could not be read passes for one without figures',
    file: 'packages/components/src/base/bdg-element.ts',
    find: 'words: unread ? { ...words, noData: words.unread, noFigures: words.planOnly } : words,',
    replace: 'words,',
    check: { ...says, only: 'bdg-indicator-grid.*says in each state' },
    says: /partial, vi: expected/,
  },
  {
    name: 'an element is left out of the states',
    file: 'test/examples/states.ts',
    find: '(Object.keys(needs) as Tag[]).flatMap',
    replace: '(Object.keys(needs) as Tag[]).slice(1).flatMap',
    check: { ...says, only: 'has its example' },
    says: /bdg-action-month-calendar, empty, en/,
  },
  {
    name: 'a long word pushes a card out of the screen',
    file: 'packages/components/src/styles/base.ts',
    find: '    overflow-wrap: anywhere;\n',
    replace: '',
    check: { ...says, only: 'bdg-objective.*stays within' },
    says: /320 px: expected \d+ to be less than or equal to 320/,
  },
  {
    name: 'an inherited property of the host page reaches a part',
    file: 'packages/components/src/styles/base.ts',
    find: '    all: initial;\n',
    replace: '    letter-spacing: 0;\n',
    check: { ...host, only: 'neutral page.*bdg-plan-header' },
    says: /normal, vi/,
  },
  {
    name: 'a mark without its border where a reader has chosen the colours',
    file: 'packages/components/src/styles/chip.ts',
    find: '      border: 1px solid CanvasText;\n',
    replace: '      border: 0;\n',
    check: { ...host, only: 'bdg-indicator-card: every mark' },
    says: /has no border/,
  },
];
