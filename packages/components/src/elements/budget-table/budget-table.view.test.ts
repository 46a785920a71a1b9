import { plan as kienGiang } from '../../../../../test/support/plans/kien-giang.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { Plan } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { cell, readOracle, type Row } from '../../../../../test/plans/read-tsv.ts';
import { awkwardBudget, contradictingBudget, smallBudget } from '../../testing/sample-budget.ts';
import { budgetView, type BudgetRowView, type BudgetView } from './budget-table.view.ts';
import { budgetWords } from './budget-table.words.ts';
import { words as en } from './budget-table.words.en.ts';

const words = budgetWords.vi;

function viewOf(shown: Plan, options: { year?: string; source?: string; locale?: 'vi' | 'en' } = {}): BudgetView {
  const locale = options.locale ?? 'vi';
  const view = budgetView(shown, { ...options, locale, words: locale === 'vi' ? words : en });
  if (!view) throw new Error('there is no budget');
  return view;
}

const rowsOf = (rows: readonly BudgetRowView[]): BudgetRowView[] => rows.flatMap((row) => [row, ...rowsOf(row.children)]);
const named = (view: BudgetView, name: string): BudgetRowView => {
  const found = [...rowsOf(view.rows), view.foot].find((row) => row.name.text === name);
  if (!found) throw new Error(`no row is called ${name}`);
  return found;
};
/** As a reader sees them: a dash where nothing is budgeted. */
const seen = (cells: readonly { text: string }[]): string => cells.map(({ text }) => text || '–').join(' ');

describe('the annex of Kiên Giang', () => {
  const view = viewOf(kienGiang);
  const columns = [2016, 2017, 2018, 2019, 2020].flatMap((year) => ['central', 'local'].map((source) => `${year} ${source}`));
  /** Thousands as Vietnamese writes them. */
  const shown = (text: string): string => (text === '-' ? '–' : text.replace(/^(\d)(\d{3})$/, '$1.$2'));

  it.each(readOracle('budget-004.tsv').map((row): [string, Row] => [`${cell(row, 'label')}: ${columns.map((column) => cell(row, column)).join(' ')} | ${cell(row, 'total')}`, row]))(
    '%s',
    (_title, row) => {
      const found = named(view, cell(row, 'label'));
      expect(seen(found.amounts.flat())).toBe(columns.map((column) => shown(cell(row, column))).join(' '));
      expect(found.total.text).toBe(shown(cell(row, 'total')));
      expect(found.depth).toBe({ project: 0, total: 0, model: 1, item: cell(row, 'row').split('.').length - 1 }[cell(row, 'level')]);
    },
  );

  it('has its rows in the order of the document', () => {
    expect([...rowsOf(view.rows), view.foot].map(({ name }) => name.text)).toEqual(readOracle('budget-004.tsv').map((row) => cell(row, 'label')));
  });

  it('says document, unit and sums', () => {
    expect(view.subtitle).toBe('Kế hoạch số 27/KH-UBND ngày 03/3/2016. Đơn vị: triệu đồng.');
    expect(view.lead).toBe('Tổng dự kiến 6.600\u00a0triệu đồng trong 5 năm: trung ương 3.950, địa phương 2.650 (suy ra).');
    expect(view.shown).toBe('Hiển thị 5 năm, 2 nguồn: 6.600\u00a0triệu đồng.');
    expect(seen(view.foot.sourceSums)).toBe('3.950 2.650');
    expect(seen(view.foot.yearSums)).toBe('1.340 1.390 1.140 1.390 1.340');
  });

  it('names lines 185 and 186, keeps both readings and says that the sums agree', () => {
    expect(view.notes.map(({ code, text, printed }) => [code, text, printed])).toEqual([
      [
        'BDG-321',
        'Dòng 185, “Sản phẩm truyền thông theo dân tộc”: cạnh tên có thừa “50”, không tính vào tổng nào.',
        'Như trong bản số hóa: 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 500',
      ],
      [
        'BDG-322',
        'Dòng 186, “Tổng cộng I+II+III+IV”: các số đứng lệch một cột sang trái; ở đây đặt lại vào cột của mình.',
        'Như trong bản số hóa: 790 | 550 | 840 | 550 | 690 | 450 | 840 | 550 | 790 | 550 | 6,600 | (trống)',
      ],
    ]);
    expect(named(view, 'Sản phẩm truyền thông theo dân tộc').notes).toEqual([1]);
    expect(view.foot.notes).toEqual([2]);
    expect(view.agreement).toBe('Đọc như vậy thì mọi tổng đều khớp: 6.600 = 3.950 + 2.650.');
  });

  it('says it in English', () => {
    const english = viewOf(kienGiang, { locale: 'en' });
    expect(english.subtitle).toBe('Plan no. 27/KH-UBND of 3 March 2016. Unit: million VND.');
    expect(english.lead).toBe('6,600\u00a0million VND planned over 5 years: central 3,950, local 2,650 (computed).');
    expect(english.notes[1]?.text).toBe('Line 186, “Total I+II+III+IV”: all figures stand one column to the left; they are put back into their columns here.');
    expect(english.agreement).toBe('Read like this, all totals agree: 6,600 = 3,950 + 2,650.');
  });

  // Sums by hand: 2017 is 840 + 550; local funds are 550 + 550 + 450 + 550 + 550.
  it.each([
    [{ year: '2017' }, 'Chỉ hiển thị năm 2017: cộng được 1.390\u00a0triệu đồng (suy ra).', '840 550', '1.390', 'Dự án 1: truyền thông', '330 200', '530'],
    [{ source: 'local' }, 'Chỉ hiển thị nguồn địa phương: cộng được 2.650\u00a0triệu đồng (suy ra).', '550 550 450 550 550', '2.650', 'Dự án 3: nữ cán bộ, lãnh đạo', '150 50 50 50 150', '450'],
    [{ year: '2016', source: 'central' }, 'Chỉ hiển thị năm 2016, nguồn trung ương: 790\u00a0triệu đồng.', '790', '790', 'Hội thi, sân khấu hóa, chiến dịch', '–', '–'],
  ])('with %j the sums follow', (filter, sentence, footCells, footTotal, name, cells, total) => {
    const part = viewOf(kienGiang, filter);
    expect(part.shown).toBe(sentence);
    expect(seen(part.foot.amounts.flat())).toBe(footCells);
    expect(part.foot.total.text).toBe(footTotal);
    const row = named(part, name);
    expect([seen(row.amounts.flat()), seen([row.total])]).toEqual([cells, total]);
    expect(part.agreement).toBeUndefined();
    expect(part.lead).toBe(view.lead);
  });

  it.each([{ year: '2031' }, { source: 'nowhere' }, { year: '<b>', source: '__proto__' }])('%j is in no budget, so all is shown', (filter) => {
    expect(viewOf(kienGiang, filter)).toEqual(view);
  });
});

describe('a table that contradicts itself', () => {
  const view = viewOf(contradictingBudget);

  it('shows the number of the document first and what it adds up to beside it', () => {
    expect(named(view, 'Dự án A').amounts[0]?.[0]).toEqual({ text: '70', summed: '60', notes: [1] });
    expect(named(view, 'Dự án A').total).toEqual({ text: '150', summed: '140', notes: [2] });
    expect(view.foot.total).toEqual({ text: '200', summed: '160,5', notes: [4] });
  });

  it('explains each by its cell and both numbers', () => {
    expect(view.notes.map(({ number, code, text }) => `${number} ${code} ${text}`)).toEqual([
      '1 BDG-320 Dự án A, năm 2019, nguồn trung ương: văn bản ghi 70, cộng các khoản bên dưới được 60. Giữ cả hai số.',
      '2 BDG-320 Dự án A, ô tổng: văn bản ghi 150, cộng lại được 140. Giữ cả hai số.',
      '3 BDG-321 Dòng 13, “Tờ rơi, năm 2019, nguồn trung ương”: in “4O”, ở đây đọc là 40.',
      '4 BDG-320 Tổng cộng, ô tổng: văn bản ghi 200, cộng lại được 160,5. Giữ cả hai số.',
    ]);
    expect(view.agreement).toBeUndefined();
  });

  it('tells nothing budgeted from zero', () => {
    expect(seen(named(view, 'Cộng tác viên').amounts.flat())).toBe('– 0 30,5 –');
  });

  it('marks a row that the document leaves to be added up', () => {
    expect(named(view, 'Dự án B').derived).toBe(true);
    expect(named(view, 'Dự án A').derived).toBe(false);
    expect(seen(named(view, 'Dự án B').amounts.flat())).toBe('– 0 30,5 –');
  });
});

describe('other budgets', () => {
  it('without a stated total what is shown is marked as added up, in the unit of the document', () => {
    const view = viewOf(smallBudget);
    expect(view.lead).toBe('Tổng dự kiến 12.500.000\u00a0đồng (suy ra) trong 1 năm.');
    expect(view.rows[0]?.total).toEqual({ text: '12.500.000', derived: true });
    expect(view.sources).toEqual([{ id: 'quy-xa', name: 'quy-xa', short: 'quy-xa' }]);
    expect(view.shorts).toBe('');
  });

  it('goes down four levels', () => {
    expect(rowsOf(viewOf(awkwardBudget).rows).map(({ depth }) => depth)).toEqual([0, 1, 2, 3]);
  });

  it('a plan without a budget has no view', () => {
    expect(budgetView(hue, { locale: 'vi', words })).toBeUndefined();
  });
});
