import { withData, type PlanWithData } from '@binhdanggioi/domain';
import { plan as hue, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { describe, expect, it } from 'vitest';
import { cardContext } from '../indicator-card/card-context.ts';
import { indicatorGridView, type GridView } from './indicator-grid.view.ts';
import { gridFilterWords } from './grid-filter.words.ts';
import { printRows } from './print-table.view.ts';

const illustrated = withData(hue, data);
const words = gridFilterWords.vi;

function grid(shown: PlanWithData = illustrated, objective?: string, asOf = '2024-11-20'): GridView {
  return indicatorGridView({ ...cardContext({ plan: shown, asOf, locale: 'vi', words }), words }, objective);
}

describe('the counts of an objective, results first, then progress', () => {
  const rows: readonly [objective: string, counts: string][] = [
    ['1', '1 chỉ tiêu: 1 chưa đạt. Tiến độ: 1 chậm'],
    ['2', '3 chỉ tiêu: 1 đạt, 2 chưa đạt. Tiến độ: 1 đúng, 1 chậm, 1 không xét'],
    ['3', '4 chỉ tiêu: 1 đạt, 3 chưa đạt. Tiến độ: 2 đúng, 1 chậm, 1 không xét'],
    ['4', '4 chỉ tiêu: 2 đạt, 2 chưa đạt. Tiến độ: 1 đúng, 1 chưa đủ số liệu, 2 không xét'],
    ['5', '4 chỉ tiêu: 4 chưa đạt. Tiến độ: 2 đúng, 1 chậm, 1 chưa đủ số liệu'],
    ['6', '4 chỉ tiêu: 1 đạt, 2 chưa đạt, 1 chưa đánh giá được. Tiến độ: 1 đúng, 1 chậm, 2 không xét'],
  ];
  it.each(rows)('%s: %s', (objective, counts) => {
    expect(grid(illustrated, objective).objectives.map((shown) => shown.counts)).toEqual([counts]);
  });
  it('say nothing of results while there are no figures', () => {
    expect(grid(hue).objectives.map(({ counts }) => counts)).toEqual([
      '1 chỉ tiêu',
      '3 chỉ tiêu',
      '4 chỉ tiêu',
      '4 chỉ tiêu',
      '4 chỉ tiêu',
      '4 chỉ tiêu',
    ]);
  });
});

describe('how cards lie in their rows', () => {
  const rows: readonly [objective: string, layouts: readonly string[], four: boolean][] = [
    ['1', ['wide'], false],
    ['2', ['', '', ''], false],
    ['3', ['solo', 'double', '', ''], false],
    ['4', ['', '', '', ''], true],
    ['5', ['solo', 'double', 'solo', 'double'], false],
    ['6', ['', '', '', ''], true],
  ];
  it.each(rows)('objective %s: %j, four in a row %s', (objective, layouts, four) => {
    const [shown] = grid(illustrated, objective).objectives;
    expect([shown?.cards.map(({ layout }) => layout), shown?.four]).toEqual([layouts, four]);
  });
});

describe('the order', () => {
  it('is that of the document', () => {
    expect(
      grid()
        .objectives.flatMap(({ cards }) => cards.map(({ card }) => card.id))
        .join(' '),
    ).toBe('1.1 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4');
  });
});

describe('the legend', () => {
  it('explains what occurs', () => {
    expect(grid().legend).toEqual({ illustrative: true, baseline: true, latest: true, target: true, zone: true });
  });
  it('explains nothing where there are no figures', () => {
    expect(grid(hue).legend).toEqual({ illustrative: false, baseline: false, latest: false, target: false, zone: false });
  });
  it('leaves out what an objective does not show', () => {
    const yesNo = {
      ...illustrated,
      objectives: illustrated.objectives.map((objective) => ({
        ...objective,
        indicators: objective.indicators.filter(({ id }) => id === '5.1'),
      })),
    };
    expect(grid(yesNo).legend).toMatchObject({ illustrative: true, target: false, zone: false });
  });
});

describe('the printed table', () => {
  const rowsOf = (code: string, shown?: PlanWithData) => {
    const card = grid(shown)
      .objectives.flatMap(({ cards }) => cards)
      .find(({ card: { id } }) => id === code)?.card;
    return card ? printRows(card, words, false) : [];
  };
  it('says in words what the card says', () => {
    expect(rowsOf('2.2')).toEqual([
      {
        first: { code: '2.2', rows: 1, agencies: [{ text: 'Sở LĐ-TB&XH' }], nobody: false },
        title: { text: 'Lao động nữ trong khu vực nông nghiệp' },
        baseline: { text: '35,2%', small: '2020, Minh họa' },
        latest: { text: '29,6%', small: '2024, Minh họa' },
        target: { text: 'dưới 30%', printed: false },
        states: 'Đạt, 2024, Minh họa',
      },
    ]);
  });
  it('has a row for each of two measures, and their roll-up once', () => {
    const rows = rowsOf('3.2');
    expect(rows.map(({ title, states }) => [title.text, title.small, states])).toEqual([
      [
        'Tiếp cận dịch vụ hỗ trợ và tư vấn khi có bạo lực: Người bị bạo lực được hỗ trợ',
        'Chung: Chưa đạt; Chậm tiến độ',
        'Chưa đạt; Đúng tiến độ',
      ],
      ['Người gây bạo lực được tư vấn', undefined, 'Chưa đạt; Chậm tiến độ'],
    ]);
    expect(rows.map(({ first }) => first?.rows)).toEqual([2, undefined]);
  });
  it('keeps the printed baseline that has no year', () => {
    expect(rowsOf('4.3')[0]?.baseline).toEqual({ text: '23', small: 'Mốc Kế hoạch' });
  });
  it('has the targets though there are no figures', () => {
    expect(rowsOf('2.1', hue)[0]).toMatchObject({
      latest: { text: 'Chưa có số liệu' },
      target: { text: 'đạt 50%' },
      states: 'Chưa có số liệu',
    });
  });
  it('dates all targets in its head where they share a year', () => {
    expect(grid().targetHead).toBe('Chỉ tiêu 2025');
  });
});
