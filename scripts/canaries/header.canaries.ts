import type { Canary } from './canary.ts';

const folder = 'packages/components/src/elements/plan-header';
const view = { kind: 'node', test: `${folder}/findings.view.test.ts` } as const;
const browser = { kind: 'browser', test: `${folder}/plan-header.browser.test.ts` } as const;

/** What editors must be told, and readers not. */
export const canaries: readonly Canary[] = [
  {
    name: 'readers see what is for editors',
    file: `${folder}/plan-header.ts`,
    find: 'findings: this.lint ? this.#findings?.(plan, locale, headingLevel) : undefined,',
    replace: 'findings: this.#findings?.(plan, locale, headingLevel),',
    check: browser,
    says: /❌.*readers nothing of it/,
  },
  {
    name: 'a finding does not say where in the document it is',
    file: `${folder}/findings.view.ts`,
    find: 'found = sourceText(at, words) ?? found;',
    replace: 'found ??= sourceText(at, words);',
    check: view,
    says: /names an indicator that nobody carries out, with clause and line/,
  },
];
