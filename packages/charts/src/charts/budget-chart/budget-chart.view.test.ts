import { plan as kienGiang } from '../../../../../test/support/plans/kien-giang.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { Plan } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { cell, readOracle } from '../../../../../test/plans/read-tsv.ts';
import { syllables } from '../../figure/figure.ts';
import { examples } from './budget-chart.examples.ts';
import { budgetChartRows, budgetChartView, type BudgetChartView } from './budget-chart.view.ts';
import { budgetChartWords } from './budget-chart.words.ts';
import { madeBudget } from './made-budget.fixture.ts';

const words = budgetChartWords.vi;
const en = (await budgetChartWords.en()).words;

const viewOf = (shown: Plan, locale: 'vi' | 'en' = 'vi'): BudgetChartView => budgetChartView(shown, { locale, words: locale === 'vi' ? words : en });
const planOf = (name: string): Plan => {
  const found = examples.find((example) => example.name === name)?.plan;
  if (found === undefined) throw new Error(`no example ${name}`);
  return typeof found === 'object' ? (found as Plan) : found === 'kien-giang' ? kienGiang : hue;
};

/** What each example must say, written by hand from its figures. A no-break blank stands before the unit. */
const sentences: readonly [example: string, vi: string, en: string][] = [
  [
    'Four projects over five years',
    'Tổng dự kiến 6.600 triệu đồng trong 5 năm: trung ương 3.950 (59,8%), địa phương 2.650 (40,2%); nhiều nhất là năm 2017 và 2019, mỗi năm 1.390.',
    '6,600 million VND planned over 5 years: central 3,950 (59.8%), local 2,650 (40.2%); most in 2017 and 2019: 1,390 each.',
  ],
  ['No budget in the plan', 'Kế hoạch không kèm bảng kinh phí.', 'The plan has no budget table.'],
  ['A budget without a line', 'Bảng kinh phí chưa có khoản nào.', 'The budget table has no lines yet.'],
  ['One year of one source', 'Tổng dự kiến 120 triệu đồng trong 1 năm.', '120 million VND planned over 1 year.'],
  [
    'Two years',
    'Tổng dự kiến 360 triệu đồng trong 2 năm: trung ương 220 (61,1%), địa phương 140 (38,9%); nhiều nhất là năm 2021, 200.',
    '360 million VND planned over 2 years: central 220 (61.1%), local 140 (38.9%); most in 2021: 200.',
  ],
  [
    'All years equal',
    'Tổng dự kiến 600 triệu đồng trong 3 năm: trung ương 300 (50,0%), địa phương 300 (50,0%); mỗi năm 200.',
    '600 million VND planned over 3 years: central 300 (50.0%), local 300 (50.0%); 200 each year.',
  ],
  ['Nothing but zero', 'Tổng dự kiến 0 triệu đồng trong 2 năm; mỗi năm 0.', '0 million VND planned over 2 years; 0 each year.'],
  [
    'Years without funds',
    'Tổng dự kiến 140 triệu đồng trong 3 năm: trung ương 100 (71,4%), địa phương 40 (28,6%); nhiều nhất là năm 2021, 100.',
    '140 million VND planned over 3 years: central 100 (71.4%), local 40 (28.6%); most in 2021: 100.',
  ],
  [
    'Forty years',
    // 100 + … + 139 is 4,780; 40 times 50 is 2,000.
    'Tổng dự kiến 6.780 triệu đồng trong 40 năm: trung ương 4.780 (70,5%), địa phương 2.000 (29,5%); nhiều nhất là năm 2039, 189.',
    '6,780 million VND planned over 40 years: central 4,780 (70.5%), local 2,000 (29.5%); most in 2039: 189.',
  ],
  // 100 + 80 and −20 + 40; of 2021 80, of 2022 120.
  [
    'A negative figure',
    'Tổng dự kiến 200 triệu đồng trong 2 năm: trung ương 180 (90,0%), địa phương 20 (10,0%); nhiều nhất là năm 2022, 120.',
    '200 million VND planned over 2 years: central 180 (90.0%), local 20 (10.0%); most in 2022: 120.',
  ],
  // As many digits as it takes for a share to be neither none nor all: 99,99999955 and 0,00000045 %.
  [
    'Milliards, and shares too small for a number',
    'Tổng dự kiến 1.000.000.006,5 triệu đồng trong 1 năm: trung ương 1.000.000.002 (99,9999996%), địa phương 4,5 (0,0000004%).',
    '1,000,000,006.5 million VND planned over 1 year: central 1,000,000,002 (99.9999996%), local 4.5 (0.0000004%).',
  ],
  [
    'Four sources',
    'Tổng dự kiến 560 triệu đồng trong 1 năm: trung ương 140 (25,0%), địa phương 140 (25,0%), huy động 140 (25,0%), quy-xa 140 (25,0%).',
    '560 million VND planned over 1 year: central 140 (25.0%), local 140 (25.0%), mobilised 140 (25.0%), quy-xa 140 (25.0%).',
  ],
  [
    'Long and hostile names',
    'Tổng dự kiến 300 triệu đồng trong 1 năm: trung ương 200 (66,7%), địa phương 100 (33,3%).',
    '300 million VND planned over 1 year: central 200 (66.7%), local 100 (33.3%).',
  ],
  [
    'A total that does not add up',
    'Văn bản ghi tổng 200 triệu đồng trong 1 năm, cộng các ô được 150: trung ương 100 (66,7%), địa phương 50 (33,3%).',
    'The document states 200 million VND over 1 year, its cells add up to 150: central 100 (66.7%), local 50 (33.3%).',
  ],
];

describe('the sentence', () => {
  it('there is one for every example', () => {
    const named = new Set(sentences.map(([name]) => planOf(name)));
    expect(examples.filter(({ name, plan: shown }) => shown !== 'none' && !named.has(planOf(name))).map(({ name }) => name)).toEqual([]);
  });

  it.each(sentences)('%s: %s', (name, vietnamese, english) => {
    const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
    expect(plain(viewOf(planOf(name)).sentence)).toBe(vietnamese);
    expect(plain(viewOf(planOf(name), 'en').sentence)).toBe(english);
  });

  it.each(examples.filter(({ plan: shown }) => shown !== 'none').map(({ name }) => name))('of %s has at most 40 syllables', (name) => {
    expect(syllables(viewOf(planOf(name)).sentence)).toBeLessThanOrEqual(40);
  });

  it('never makes a share none or all that is neither', () => {
    const { sentence } = viewOf(planOf('Milliards, and shares too small for a number'));
    expect(sentence).not.toMatch(/\(0,0%\)|\(100,0%\)/);
  });
});

describe('the bars of Kiên Giang', () => {
  const view = viewOf(kienGiang);
  const rows = readOracle('budget-004.tsv');
  const number = (row: (typeof rows)[number], column: string): number => Number(cell(row, column).replace('-', '0'));

  it.each([2016, 2017, 2018, 2019, 2020])('%i by source, as in the foot of the annex', (year) => {
    const foot = rows.find((row) => cell(row, 'row') === 'TOTAL');
    if (!foot) throw new Error('the oracle has no foot');
    const bar = view.panels[0]?.bars.find(({ name }) => name === String(year));
    const expected = [number(foot, `${year} central`), number(foot, `${year} local`)];
    expect(bar?.segments.map(({ value }) => value)).toEqual(expected);
    expect(bar?.total).toBe(expected[0]! + expected[1]!);
  });

  // Added up by hand from the rows of the annex.
  it.each([
    ['P1', [1200, 700], 1900],
    ['P2', [750, 400], 1150],
    ['P3', [900, 450], 1350],
    ['P4', [1100, 1100], 2200],
  ] as const)('%s: %j', (id, parts, total) => {
    const bar = view.panels[1]?.bars.find((one) => one.id === id);
    expect(bar?.segments.map(({ value }) => value)).toEqual(parts);
    expect(bar?.total).toBe(total);
    expect(Number(cell(rows.find((row) => cell(row, 'row') === id)!, 'total'))).toBe(total);
  });

  it('stand on one scale that begins at zero: the longest of both panels is whole, all others in proportion', () => {
    const bars = view.panels.flatMap((panel) => panel.bars);
    expect(Math.max(...bars.map(({ end }) => end))).toBe(100);
    for (const { segments, total } of bars) {
      expect(segments[0]?.from).toBe(0);
      expect(segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(((total ?? 0) / 2200) * 100, 9);
    }
  });

  it.each(examples.filter(({ plan: shown }) => shown !== 'none').map(({ name }) => name))('%s: what is drawn is what the table and the file say, and the other way round', (name) => {
    const shown = viewOf(planOf(name));
    const drawn = shown.panels.flatMap(({ bars }) => bars.map(({ segments }) => segments.map(({ value }) => value)));
    const told = (shown.table?.rows ?? []).slice(0, -1).map(({ cells }) => cells.slice(0, -1).flatMap(({ value }) => (value === undefined || value <= 0 ? [] : [value])));
    expect(drawn).toEqual(told);
    const filed = budgetChartRows(shown, words).slice(1).flatMap((line) => (typeof line[3] === 'number' && line[3] > 0 ? [line[3]] : []));
    expect(filed).toEqual(drawn.flat());
  });

  it('says what is added up, what is read from which document, and that nothing is missing', () => {
    expect(view.foot).toEqual([
      'Vẽ theo số ghi trong phụ lục kinh phí; số cộng theo năm, theo dự án của từng nguồn và phần trăm là suy ra.',
      'Nguồn: văn bản của UBND tỉnh Kiên Giang, giai đoạn 2016–2020.',
      'Kế hoạch số 27/KH-UBND ngày 03/3/2016.',
    ]);
    expect(view.notes).toEqual([]);
    expect(view.title).toBe('Kinh phí dự kiến theo năm và theo dự án (triệu đồng)');
  });
});

describe('what cannot be drawn as it is', () => {
  it('a negative figure is no bar, stays in the table and is told', () => {
    const view = viewOf(planOf('A negative figure'));
    expect(view.notes).toEqual(['Số âm không vẽ thành thanh; xem bảng số liệu.']);
    expect(view.table?.rows[0]?.cells.map(({ text }) => text)).toEqual(['100', '\u221220', '80']);
  });

  it('a dash is not budgeted, zero is zero', () => {
    const [dash, zero] = [viewOf(madeBudget({ A: [[undefined, 1]] })), viewOf(madeBudget({ A: [[0, 1]] }))];
    expect(dash.table?.rows[0]?.cells[0]).toEqual({ text: '–', said: 'không bố trí' });
    expect(zero.table?.rows[0]?.cells[0]).toEqual({ text: '0', value: 0 });
  });

  it('a table that contradicts itself is drawn by its cells, and says so', () => {
    expect(viewOf(planOf('A total that does not add up')).notes).toEqual(['Bảng kinh phí của văn bản có 1 tổng không khớp; ở đây vẽ theo số ghi ở từng ô, không sửa.']);
  });

  it('money is added up exactly', () => {
    expect(viewOf(madeBudget({ A: [[0.1, 0.2]] })).panels[0]?.bars[0]?.total).toBe(0.3);
  });
});
