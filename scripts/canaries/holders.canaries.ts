import type { Canary } from './canary.ts';

const folder = 'packages/components/src/elements/responsibility-matrix';
const check = { kind: 'node', test: `${folder}/holders.view.test.ts` } as const;

/** Who has a charge today must be neither guessed nor said for another day. */
export const canaries: readonly Canary[] = [
  {
    name: 'holders of the matrix: asked for the day before the bodies were reorganised',
    file: `${folder}/holders.view.ts`,
    find: 'responsibleFor(plan, { indicator, asOf })',
    replace: "responsibleFor(plan, { indicator, asOf: asOf < '2025-02-28' ? asOf : '2025-02-28' })",
    check,
    says: /a link that was looked up is followed from its day on/,
  },
  {
    name: 'holders of the matrix: one agency answers for the charges of another',
    file: `${folder}/holders.view.ts`,
    find: '!agency || body.agency.id === agency',
    replace: 'body.agency.id !== ""',
    check,
    says: /of one agency, only its own/,
  },
  {
    name: 'holders of the matrix: Vietnamese names in an English sentence are read as English',
    file: `${folder}/holders.view.ts`,
    find: "locale === 'en'",
    replace: "locale === 'vi'",
    check,
    says: /marked as Vietnamese in an English sentence/,
  },
];
