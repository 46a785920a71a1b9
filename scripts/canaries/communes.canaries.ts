import type { Canary } from './canary.ts';

/** Plans of tasks only, and what goes with them. */
export const canaries: readonly Canary[] = [
  {
    name: 'a day "each year" in a plan of one year',
    file: 'packages/components/src/elements/task-list/when.ts',
    find: 'return from === to ? from : undefined;',
    replace: 'return undefined;',
    check: { kind: 'node', test: 'packages/components/src/elements/task-list/commune-plans.test.ts' },
    says: /Dịp 08\/3 hằng năm/,
  },
  {
    name: 'a report that the document lays on nobody is lost',
    file: 'packages/domain/src/responsibility/unassigned-entries.ts',
    find: "['report', 'deadline', 'review', 'event']",
    replace: "['deadline', 'review', 'event']",
    check: { kind: 'node', test: 'packages/components/src/elements/task-list/commune-plans.test.ts' },
    says: /Báo cáo vướng mắc/,
  },
  {
    name: 'a day that no document prints gets into a plan',
    file: 'packages/domain/src/schedule/occurrences.ts',
    find: 'return plan.schedule.flatMap((entry) => entryOccurrences(entry, plan.period));',
    replace:
      "return [...plan.schedule, { id: 'x', kind: 'observance', title: 'x', wording: 'x', rule: { type: 'yearly', month: 11, day: 25 }, source: [] } as never].flatMap((entry) => entryOccurrences(entry, plan.period));",
    check: { kind: 'node', test: 'packages/domain/src/schedule/known-observances.test.ts' },
    says: /25\/11/,
  },
  {
    name: 'a code that nothing here raises',
    file: 'test/problems/domain-cases.ts',
    find: "  'BDG-343': () => checking({ '/budget': undefined }),\n",
    replace: '',
    check: { kind: 'node', test: 'test/problems/every-code.test.ts' },
    says: /BDG-343/,
  },
  {
    name: 'a text that Excel would cut is written all the same',
    file: 'packages/domain/src/export/to-csv.ts',
    find: "if (dialect === 'vi-excel') wrong.push(...tableProblems(table, rows));",
    replace: '',
    check: { kind: 'node', test: 'packages/domain/src/export/table-problems.test.ts' },
    says: /one character more than a cell keeps/,
  },
  {
    name: 'an index of agencies without the one that has no day',
    file: 'packages/components/src/elements/task-list/duty-index.view.ts',
    find: '[onlyOf(undated) ?? { text: words.undated }]',
    replace: '[]',
    check: { kind: 'node', test: 'packages/components/src/elements/task-list/commune-plans.test.ts' },
    says: /Hiệu trưởng các trường THCS, Tiểu học/,
  },
  {
    name: 'the school of Song An is not on the first screen of a telephone',
    file: 'demo/portal.css',
    find: '  .trail {\n    display: none;\n  }\n  main {\n    padding-block-start: 4px;',
    replace: '  main {\n    padding-block-start: 140px;',
    check: { kind: 'built', test: 'test/demo/communes.test.ts', only: 'the first screen of a telephone' },
    says: /the first screen of a telephone answers/,
  },
];
