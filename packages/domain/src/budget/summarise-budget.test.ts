import { describe, expect, test } from 'vitest';
import { plan as annex } from '../../../../test/support/plans/kien-giang.ts';
import { cell, readOracle, type Row } from '../../../../test/plans/read-tsv.ts';
import { makePlan, source } from '../../../../test/support/made-plan.ts';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { changed } from '../plan/testing/changed.fixture.ts';
import type { Budget, BudgetLine, Plan } from '../plan/plan.ts';
import type { BudgetDifference, BudgetNode, BudgetSummary } from './budget-summary.ts';
import { summariseBudget } from './summarise-budget.ts';


function summarise(plan: Plan): BudgetSummary {
  const summary = summariseBudget(plan);
  if (!summary) throw new Error('the plan has no budget');
  return summary;
}

function allNodes(nodes: readonly BudgetNode[]): BudgetNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}

const summary = summarise(annex);
const nodes = allNodes(summary.lines);

describe('the annex of Kiên Giang', () => {
  const rows = readOracle('budget-004.tsv');
  const YEARS = [2016, 2017, 2018, 2019, 2020];
  const COLUMNS = YEARS.flatMap((year) => ['central', 'local'].map((from) => `${String(year)} ${from}`));
  const amount = (row: Row, column: string): number | undefined => (cell(row, column) === '-' ? undefined : Number(cell(row, column)));

  test.each(
    rows.map(
      (row) =>
        [
          `${cell(row, 'row')} | ${cell(row, 'level')} | ${COLUMNS.map((column) => cell(row, column)).join(' ')} | ${cell(row, 'total')}`,
          row,
        ] as const,
    ),
  )('%s', (_title, row) => {
    const node = cell(row, 'row') === 'TOTAL' ? summary : nodes.find(({ line }) => line.id === cell(row, 'row'));
    const expected = COLUMNS.map((column) => amount(row, column));
    expect(node?.cells.map(({ year, source: from }) => `${String(year)} ${from}`)).toEqual(COLUMNS);
    // Stated by the document and, of all rows with others below them, computed from the leaves alone.
    expect(node?.cells.map(({ stated }) => stated)).toEqual(expected);
    expect(node?.cells.map(({ computed }) => computed)).toEqual(expected);
    expect(node?.total).toEqual({ stated: Number(cell(row, 'total')), computed: Number(cell(row, 'total')) });
  });

  test.each(
    rows.filter((row) => cell(row, 'row') !== 'TOTAL').map((row) => [cell(row, 'row'), cell(row, 'parent') || 'the top', row] as const),
  )('%s stands under %s', (id, _parent, row) => {
    const above = nodes.find(({ children }) => children.some(({ line }) => line.id === id));
    expect(above?.line.id ?? '').toBe(cell(row, 'parent'));
    expect(nodes.find(({ line }) => line.id === id)?.depth).toBe(cell(row, 'row').split('.').length - 1);
  });

  test('6,600 = 3,950 + 2,650', () => {
    expect(summary.total.computed).toBe(6600);
    expect(summary.sources).toEqual([
      { source: 'central', computed: 3950 },
      { source: 'local', computed: 2650 },
    ]);
  });

  test.each([
    [2016, 1340],
    [2017, 1390],
    [2018, 1140],
    [2019, 1390],
    [2020, 1340],
  ])('%i: %i', (year, computed) => {
    expect(summary.years.find((one) => one.year === year)).toEqual({ year, computed });
  });

  test('2018 is the low year', () => {
    expect(Math.min(...summary.years.map(({ computed = 0 }) => computed))).toBe(1140);
  });

  test('a dash is no amount and no zero', () => {
    const leaf = nodes.find(({ line }) => line.id === 'P3.4');
    expect(leaf?.cells.filter((one) => 'stated' in one || 'computed' in one).map(({ year }) => year)).toEqual([2016, 2016, 2020, 2020]);
    expect(leaf?.years.map(({ computed }) => computed)).toEqual([200, undefined, undefined, undefined, 200]);
    expect(nodes.find(({ line }) => line.id === 'P3.1')?.sources).toEqual([{ source: 'central', computed: 150 }, { source: 'local' }]);
  });

  test('adds up, and names the two rows that are not in their columns', () => {
    expect(summary.differences).toEqual([
      { kind: 'printed', line: 'P4.M2.2', column: 'label', printed: '50' },
      { kind: 'shifted', columns: -1 },
    ]);
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
});

/** Where the annex differs once something in it is changed, but for the two rows that are damaged as they are. */
function differencesAfter(changes: Readonly<Record<string, unknown>>): BudgetDifference[] {
  const damaged = JSON.stringify(summary.differences);
  const budget = changed(annex, changes) as Plan;
  return summarise(budget).differences.filter((one) => !damaged.includes(JSON.stringify(one)));
}

const at = (id: string): string => `/budget/lines/${String(annex.budget?.lines.findIndex((line) => line.id === id))}`;

describe('a wrong number is named by line and cell', () => {
  test.each([
    ['1,900 read as 1.9', { [`${at('P1')}/statedTotal`]: 1.9 }, [{ kind: 'row-total', line: 'P1', stated: 1.9, computed: 1900 }]],
    [
      'an item: its own total, and every row above it',
      { [`${at('P4.M1.2')}/amounts/0/value`]: 300 },
      [
        { kind: 'cell', line: 'P4', year: 2016, source: 'central', stated: 220, computed: 490 },
        { kind: 'cell', line: 'P4.M1', year: 2016, source: 'central', stated: 120, computed: 390 },
        { kind: 'row-total', line: 'P4.M1.2', stated: 300, computed: 570 },
        { kind: 'column-total', year: 2016, source: 'central', stated: 790, computed: 1060 },
        { kind: 'grand-total', stated: 6600, computed: 6870 },
      ],
    ],
    [
      'a model: it and its own total, but neither project nor foot',
      { [`${at('P4.M1')}/amounts/0/value`]: 121 },
      [
        { kind: 'cell', line: 'P4.M1', year: 2016, source: 'central', stated: 121, computed: 120 },
        { kind: 'row-total', line: 'P4.M1', stated: 1200, computed: 1201 },
      ],
    ],
    [
      'a dash for a project whose items have money',
      { [`${at('P2')}/amounts`]: annex.budget?.lines.find(({ id }) => id === 'P2')?.amounts.slice(1), [`${at('P2')}/statedTotal`]: 1000 },
      [{ kind: 'cell', line: 'P2', year: 2016, source: 'central', computed: 150 }],
    ],
    [
      'a column of the foot',
      { '/budget/statedTotals/4/value': 691 },
      [{ kind: 'column-total', year: 2018, source: 'central', stated: 691, computed: 690 }],
    ],
    ['the grand total', { '/budget/foot/statedTotal': 6500 }, [{ kind: 'grand-total', stated: 6500, computed: 6600 }]],
  ])('%s', (_what, changes, expected) => {
    const found = differencesAfter(changes).filter(({ kind }) => kind !== 'printed' && kind !== 'shifted');
    expect(found).toEqual(expected);
  });
});

const columns = { currency: 'VND', scale: 1_000_000, years: [2021], sources: ['central', 'local'] } as const;

function makeLine(id: string, [central, local]: readonly (number | undefined)[], over: Partial<BudgetLine> = {}): BudgetLine {
  const amounts = [
    ...(central === undefined ? [] : [{ year: 2021, source: 'central', value: central }]),
    ...(local === undefined ? [] : [{ year: 2021, source: 'local', value: local }]),
  ];
  return { id, label: id, amounts, source, ...over };
}

function summariseLines(lines: readonly BudgetLine[], over: Partial<Budget> = {}): BudgetSummary {
  return summarise(makePlan({ budget: { ...columns, lines, statedTotals: [], ...over } }));
}

describe('cells as printed', () => {
  const read = [100, undefined] as const;
  test.each([
    ['in their columns', ['', '100', '-', '100'], []],
    ['any dash', ['', '100', '–', '100'], []],
    ['a figure beside the label', ['7', '100', '-', '100'], [{ kind: 'printed', line: 'a', column: 'label', printed: '7' }]],
    ['all one column to the left', ['100', '-', '100', ''], [{ kind: 'shifted', line: 'a', columns: -1 }]],
    ['all one column to the right', ['', '', '100', '-', '100'], [{ kind: 'shifted', line: 'a', columns: 1 }]],
    [
      'blank where a dash is read',
      ['', '100', '', '100'],
      [{ kind: 'printed', line: 'a', column: { year: 2021, source: 'local' }, printed: '' }],
    ],
    [
      'another figure',
      ['', '10', '-', '100'],
      [{ kind: 'printed', line: 'a', column: { year: 2021, source: 'central' }, printed: '10', read: 100 }],
    ],
    ['a figure too many', ['', '100', '-', '100', '5'], [{ kind: 'printed', line: 'a', column: 'total', printed: '5' }]],
  ])('%s', (_what, printed, expected) => {
    expect(summariseLines([makeLine('a', read, { statedTotal: 100, printed })]).differences).toEqual(expected);
  });

  test.each([
    ['1,900', 1900],
    ['1.900', 1900],
    ['1 900', 1900],
    ['1,9', 1.9],
    ['1.9', 1.9],
    ['1,900,000', 1_900_000],
    ['1900', 1900],
  ])('%s can be read as %d', (text, value) => {
    expect(summariseLines([makeLine('a', [value], { statedTotal: value, printed: ['', text, '-', text] })]).differences).toEqual([]);
  });

  test.each([
    ['1,90', 190],
    ['19,00', 1900],
    ['-', 0],
  ])('%s cannot be read as %d', (text, value) => {
    expect(summariseLines([makeLine('a', [value], { printed: ['', text, '-', '-'] })]).differences).toHaveLength(1);
  });
});

describe('sums', () => {
  test('are exact in decimals', () => {
    const { total, lines } = summariseLines([
      makeLine('p', [0.3, 0.3]),
      ...[0.1, 0.2].map((value) => makeLine(String(value), [value, value], { parent: 'p' })),
    ]);
    expect(lines[0]?.cells.map(({ computed }) => computed)).toEqual([0.3, 0.3]);
    expect(total.computed).toBe(0.6);
  });

  test('are the same in any order and grouping', () => {
    const values = [0.1, 1e15, 2.5, -1e15, 0.2, 33.33];
    const flat = summariseLines(values.map((value, n) => makeLine(String(n), [value])));
    const back = summariseLines(values.map((value, n) => makeLine(String(n), [value])).reverse());
    const grouped = summariseLines([
      makeLine('x', []),
      makeLine('y', []),
      ...values.map((value, n) => makeLine(String(n), [value], { parent: n % 2 ? 'x' : 'y' })),
    ]);
    for (const one of [flat, back, grouped]) expect(one.total.computed).toBe(36.13);
  });

  test('count leaves only', () => {
    const { total, differences } = summariseLines([
      makeLine('p', [10]),
      makeLine('q', [10], { parent: 'p' }),
      makeLine('r', [10], { parent: 'q' }),
    ]);
    expect([total.computed, differences]).toEqual([10, []]);
  });

  test('a heading without amounts contradicts nothing, and its total is that of the leaves', () => {
    const lines = [makeLine('p', [], { statedTotal: 31 }), makeLine('q', [10, 20], { parent: 'p' })];
    expect(summariseLines(lines).differences).toEqual([{ kind: 'row-total', line: 'p', stated: 31, computed: 30 }]);
  });

  test('a zero is shown as zero, and adds nothing', () => {
    const { lines, differences } = summariseLines([makeLine('p', [0, undefined]), makeLine('q', [undefined, undefined], { parent: 'p' })]);
    expect(lines[0]?.cells).toEqual([
      { year: 2021, source: 'central', stated: 0 },
      { year: 2021, source: 'local' },
    ]);
    expect(differences).toEqual([]);
  });

  test('no line is lost in a circle or under a parent that is not there', () => {
    const { total, lines } = summariseLines([
      makeLine('a', [1], { parent: 'b' }),
      makeLine('b', [2], { parent: 'a' }),
      makeLine('c', [4], { parent: 'x' }),
      makeLine('d', [8], { parent: 'd' }),
    ]);
    expect([lines.length, total.computed]).toEqual([4, 15]);
  });

  test('a plan without a budget has no summary', () => {
    expect(summariseBudget(makePlan())).toBeUndefined();
  });

  test('the clean plan adds up', () => {
    expect(summarise(cleanPlan).differences).toEqual([]);
  });
});
