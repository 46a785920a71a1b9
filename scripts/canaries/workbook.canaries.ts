import type { Canary } from './canary.ts';

const plan = { kind: 'node', test: 'packages/domain/src/xlsx/plan-from-xlsx.test.ts' } as const;
const page = { kind: 'node', test: 'packages/domain/src/export/html/to-html.test.ts' } as const;

/** The plan as a workbook and as a page. */
export const canaries: readonly Canary[] = [
  {
    name: 'a value trusted to its column without being read back',
    file: 'packages/domain/src/xlsx/plan-sheets/write-fields.ts',
    find: 'return cells && isReadBack(field, cells, value) ? cells : undefined;',
    replace: 'return cells;',
    check: plan,
    says: /is kept in a last column/,
  },
  {
    name: 'an empty amount taken for one that is not budgeted',
    file: 'packages/domain/src/xlsx/plan-sheets/build-plan.ts',
    find: "if (cell.content.kind === 'empty') reader.needs(cell);",
    replace: '',
    check: plan,
    says: /an empty amount, neither a dash nor zero/,
  },
  {
    name: 'a code of which Excel made a number taken as it is',
    file: 'packages/domain/src/xlsx/cell-reader.ts',
    find: "!Number.isSafeInteger(content.number)) return this.refuse('BDG-121', cell);",
    replace: 'Number.isNaN(content.number)) return undefined;',
    check: plan,
    says: /a code of which a number was made/,
  },
  {
    name: 'every plan of a call kept in memory',
    file: 'packages/domain/src/cli/run.ts',
    find: '  const output = await commands[command](',
    replace:
      '  (globalThis as unknown as { kept?: unknown[] }).kept = [...((globalThis as unknown as { kept?: unknown[] }).kept ?? []), reading];\n  const output = await commands[command](',
    check: { kind: 'node', test: 'packages/domain/src/cli/bdg.test.ts', only: '3,000 plans in one call' },
    says: /3,000 plans in one call/,
  },
  {
    name: 'a year that no document prints shown on the page as printed',
    file: 'packages/domain/src/export/html/to-html.ts',
    find: 'return byInferred ? words.dueInferred(due) : due;',
    replace: 'return byInferred ? due : due;',
    check: page,
    says: /a year that is our reading says so/,
  },
  {
    name: 'words of a plan written into a page as HTML',
    file: 'packages/domain/src/export/html/html.ts',
    find: "if (typeof content === 'string') return escaped(content);",
    replace: "if (typeof content === 'string') return content;",
    check: page,
    says: /a plan cannot write into the page/,
  },
];
