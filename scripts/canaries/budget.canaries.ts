import type { Canary } from './canary.ts';

const table = 'packages/components/src/elements/budget-table';
const chart = 'packages/charts/src/charts/budget-chart';
const tableView = { kind: 'node', test: `${table}/budget-table.view.test.ts` } as const;
const chartView = { kind: 'node', test: `${chart}/budget-chart.view.test.ts` } as const;

/** What the budget says, as table and as bars. */
export const canaries: readonly Canary[] = [
  {
    name: 'a budget whose stated number is mended in silence',
    file: `${table}/budget-table.view.ts`,
    find: 'marked(states ? cell?.stated : cell?.computed,',
    replace: 'marked(cell?.computed,',
    check: tableView,
    says: /shows the number of the document first/,
  },
  {
    name: 'a budget that keeps quiet about the row of line 186',
    file: `${table}/budget-notes.ts`,
    find: 'return differences.map((difference, index): BudgetNote => {',
    replace: "return differences.filter(({ kind }) => kind !== 'shifted').map((difference, index): BudgetNote => {",
    check: tableView,
    says: /names lines 185 and 186/,
  },
  {
    name: 'sums of a budget that do not follow the filter',
    file: `${table}/budget-table.view.ts`,
    find: '    ? years.length === 1',
    replace: '    ? years.length === 0',
    check: tableView,
    says: /the sums follow/,
  },
  {
    name: 'a dash of the budget that is read out as a dash',
    file: `${table}/budget-table.template.ts`,
    find: '<span aria-hidden="true">–</span><span class="vh">${words.none}</span>',
    replace: '–',
    check: { kind: 'browser', test: `${table}/budget-table.browser.test.ts` },
    says: /không bố trí/,
  },
  {
    name: 'bars of the budget that do not begin at zero',
    file: `${chart}/budget-chart.view.ts`,
    find: 'let from = 0;',
    replace: 'let from = 5;',
    check: chartView,
    says: /one scale that begins at zero/,
  },
  {
    name: 'a bar of the budget that is not what its table says',
    file: `${chart}/budget-chart.view.ts`,
    find: 'segments.push({ source, value, text: shown,',
    replace: 'segments.push({ source, value: value + 1, text: shown,',
    check: chartView,
    says: /what is drawn is what the table and the file say/,
  },
  {
    name: 'money that is added up in doubles',
    file: 'packages/domain/src/budget/sum.ts',
    find: 'if (numbers.every(Number.isInteger) &&',
    replace: 'if (numbers.length > 0 &&',
    check: { kind: 'node', test: 'packages/domain/src/budget/summarise-budget.properties.test.ts' },
    says: /FAIL/,
  },
];
