import type { Canary } from './canary.ts';

const check = { kind: 'built', test: 'test/demo/keys.test.ts' } as const;

/** What a person at the keyboard would lose on the page: the sight of the focus, or the way. */
export const canaries: readonly Canary[] = [
  {
    name: 'keys alone: the ring of the skip link lies on a band of its own colour',
    file: 'demo/portal.css',
    find: '  outline-offset: -5px;\n',
    replace: '',
    check,
    says: /"name": "a Chuyển đến nội dung"/,
  },
  {
    name: 'keys alone: controls in the elements have no ring',
    file: 'packages/components/src/styles/base.ts',
    find: 'outline: var(--bdg-focus-width, 3px) solid',
    replace: 'outline: var(--bdg-focus-width, 0px) solid',
    check,
    says: /"name": "input"/,
  },
  {
    name: 'keys alone: no link of the page leads to the responsibilities',
    file: 'demo/index.html',
    find: '        <li><a href="#phan-cong" data-en="Responsibilities">Phân công</a></li>\n',
    replace: '',
    check,
    says: /more than 25 presses/,
  },
];
