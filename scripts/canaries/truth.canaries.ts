import type { Canary } from './canary.ts';

const plan = 'packages/domain/plans/thua-thien-hue-2021-2025.json';
const planTest = { kind: 'node', test: 'test/plans/thua-thien-hue.test.ts' } as const;

/** What the plan says, how it is judged, and how sure it looks. */
export const canaries: readonly Canary[] = [
  {
    name: '30/11 counts as a day that is still in time',
    file: plan,
    find: '"month": 11, "day": 30, "exclusive": true',
    replace: '"month": 11, "day": 30',
    check: planTest,
    says: /exclusive|30\/11|11-30/,
  },
  {
    name: "a printed wording that is not the document's",
    file: plan,
    find: '"wording": "đạt 60%",\n                  "source": { "clause": "I.2.a", "line": 17 }',
    replace: '"wording": "đạt 65%",\n                  "source": { "clause": "I.2.a", "line": 17 }',
    check: planTest,
    says: /đạt 65%/,
  },
  {
    name: 'an illustrative figure without its mark',
    file: 'packages/charts/src/figure/figure-foot.ts',
    find: "const weakest = statuses.includes('illustrative') ? 'illustrative' :",
    replace: 'const weakest =',
    check: { kind: 'node', test: 'packages/charts/src/charts/trend-chart/trend-chart.view.test.ts' },
    says: /illustrative figures are marked/,
  },
  {
    name: '"at least" does not let the figure itself pass',
    file: 'packages/domain/src/judgement/judge-result.ts',
    find: 'return order >= 0;',
    replace: 'return order > 0;',
    check: { kind: 'node', test: 'packages/domain/src/judgement/verdicts.test.ts' },
    says: /FAIL/,
  },
  {
    name: 'a Vietnamese month without its leading zero',
    file: 'packages/domain/src/format/format-date.ts',
    find: "${day < 10 ? '0' : ''}${day}/${month < 3 ? '0' : ''}${month}` :",
    replace: "${day < 10 ? '0' : ''}${day}/${month}` :",
    check: { kind: 'node', test: 'packages/domain/src/format/format-date.test.ts' },
    says: /FAIL/,
  },
];
