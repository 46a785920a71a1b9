import { withData, type PlanWithData } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { plan as hue, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { cardContext } from '../indicator-card/card-context.ts';
import { filterGrid, orderByCode, readFilter, type GridFilterView } from './grid-filter.ts';
import { words as en } from './grid-filter.words.en.ts';
import { gridFilterWords } from './grid-filter.words.ts';
import { indicatorGridView } from './indicator-grid.view.ts';
import { printRows } from './print-table.view.ts';

const illustrated = withData(hue, data);
const words = gridFilterWords.vi;

interface Asked {
  readonly filter?: string;
  readonly query?: string;
  readonly agency?: string;
  readonly plan?: PlanWithData;
  readonly asOf?: string;
  readonly objective?: string;
}

function filtered({ filter, query = '', agency = '', plan = illustrated, asOf = '2024-11-20', objective }: Asked): GridFilterView {
  const context = { ...cardContext({ plan, asOf, locale: 'vi', words }), words };
  return filterGrid(indicatorGridView(context, objective), context, { query, agency, ...readFilter(filter) });
}

const shownIn = ({ view }: GridFilterView): string =>
  view.objectives.flatMap(({ cards }) => cards.flatMap(({ card, layout }) => (layout === 'off' ? [] : card.id))).join(' ');

const all = '1.1 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4';

describe('on 20/11/2024 a filter leaves', () => {
  // Results and progress as they stand in the table of that day, bodies as they stand in the table of assignments.
  const rows: readonly [asked: Asked, codes: string, count: string][] = [
    [{}, all, 'Hiển thị 20/20 chỉ tiêu'],
    [{ filter: 'met' }, '2.2 3.3 4.2 4.4 6.4', 'Hiển thị 5/20 chỉ tiêu, Minh họa'],
    [{ filter: 'cannot-say' }, '6.1', 'Hiển thị 1/20 chỉ tiêu'],
    [{ filter: 'met, cannot-say' }, '2.2 3.3 4.2 4.4 6.1 6.4', 'Hiển thị 6/20 chỉ tiêu, Minh họa'],
    [{ filter: 'on-track' }, '2.1 3.1 3.4 4.1 5.2 5.3 6.2', 'Hiển thị 7/20 chỉ tiêu, Minh họa'],
    [{ filter: 'off-track' }, '1.1 2.3 3.2 5.4 6.3', 'Hiển thị 5/20 chỉ tiêu, Minh họa'],
    [{ filter: 'not-enough-data' }, '4.3 5.1', 'Hiển thị 2/20 chỉ tiêu, Minh họa'],
    [{ filter: 'not-applicable' }, '2.2 3.3 4.2 4.4 6.1 6.4', 'Hiển thị 6/20 chỉ tiêu, Minh họa'],
    [{ filter: 'met off-track' }, '', 'Không có chỉ tiêu nào khớp. Hãy bớt từ khóa hoặc bấm Xóa lọc.'],
    [{ filter: 'not-yet off-track', agency: 'so-ldtbxh' }, '3.2', 'Hiển thị 1/20 chỉ tiêu, Minh họa'],
    [{ filter: 'best-first 2.1' }, all, 'Hiển thị 20/20 chỉ tiêu'],
    [{ agency: 'so-ldtbxh' }, '2.1 2.2 3.2 3.3 3.4 5.3 6.1 6.2', 'Hiển thị 8/20 chỉ tiêu'],
    [{ agency: 'cuc-thong-ke' }, '3.1 5.4', 'Hiển thị 2/20 chỉ tiêu'],
    [{ query: 'lao dong' }, '2.1 2.2', 'Hiển thị 2/20 chỉ tiêu'],
    [{ query: '3.2' }, '3.2', 'Hiển thị 1/20 chỉ tiêu'],
    [{ query: 'dưới 30%' }, '2.2', 'Hiển thị 1/20 chỉ tiêu'],
    [{ query: '   ' }, all, 'Hiển thị 20/20 chỉ tiêu'],
    [{ query: 'tàu vũ trụ' }, '', 'Không có chỉ tiêu nào khớp. Hãy bớt từ khóa hoặc bấm Xóa lọc.'],
    [{ objective: '4', filter: 'met' }, '4.2 4.4', 'Hiển thị 2/4 chỉ tiêu, Minh họa'],
  ];
  it.each(rows)('of %j: %s, and says: %s', (asked, codes, count) => {
    const left = filtered(asked);
    expect([shownIn(left), left.count]).toEqual([codes, count]);
  });
});

describe('the counts of the objectives', () => {
  it('add up to that of the whole, and empty objectives are left out', () => {
    const { view } = filtered({ filter: 'off-track' });
    expect(view.objectives.map(({ off, counts, illustrative }) => (off ? 'off' : [counts, illustrative]))).toEqual([
      ['1 chỉ tiêu: 1 chưa đạt. Tiến độ: 1 chậm', true],
      ['Hiển thị 1/3 chỉ tiêu', true],
      ['Hiển thị 1/4 chỉ tiêu', true],
      'off',
      ['Hiển thị 1/4 chỉ tiêu', true],
      ['Hiển thị 1/4 chỉ tiêu', true],
    ]);
  });
  it('rest on no invented figure where an agency was chosen', () => {
    const { view } = filtered({ agency: 'cuc-thong-ke' });
    expect(view.objectives.filter(({ off }) => !off).map(({ counts, illustrative }) => [counts, illustrative])).toEqual([
      ['Hiển thị 1/4 chỉ tiêu', false],
      ['Hiển thị 1/4 chỉ tiêu', false],
    ]);
  });
});

describe('every day', () => {
  it.each(['2021-06-30', '2024-11-20', '2026-03-01', '2027-01-05'])(
    '%s: each choice of one list finds some cards, together all 20',
    (asOf) => {
      const lists = filtered({ asOf });
      for (const list of [lists.results, lists.progress]) {
        const found = list.map(({ value }) => shownIn(filtered({ asOf, filter: value })).split(' '));
        expect(found.every((codes) => codes.join('') !== '')).toBe(true);
        expect(found.flat().sort()).toEqual(all.split(' '));
      }
    },
  );
});

describe('the lists', () => {
  it('offer the judgements that occur', () => {
    const { results, progress } = filtered({});
    expect(results.map(({ text }) => text)).toEqual(['Đạt', 'Chưa đạt', 'Chưa đánh giá được']);
    expect(progress.map(({ text }) => text)).toEqual(['Đúng tiến độ', 'Chậm tiến độ', 'Chưa đủ số liệu', 'Không xét tiến độ']);
  });
  it('offer what the page asks for, though it occurs nowhere or is several', () => {
    expect(filtered({ filter: 'not-met' }).results.at(-1)).toEqual({ value: 'not-met', text: 'Không đạt' });
    expect(filtered({ filter: 'cannot-say met' }).results.at(-1)).toEqual({ value: 'met cannot-say', text: 'Đạt, Chưa đánh giá được' });
  });
  it('offer no judgement while there are no figures, and then none finds a card', () => {
    const { results, progress } = filtered({ plan: hue });
    expect([results, progress]).toEqual([[], []]);
    expect(shownIn(filtered({ plan: hue, filter: 'cannot-say' }))).toBe('');
  });
  it('name the eight bodies of the indicators, and of one objective only its own', () => {
    expect(filtered({}).agencies).toHaveLength(8);
    expect(filtered({ objective: '4' }).agencies.map(({ name }) => name.text)).toEqual(['Sở Y tế']);
  });
});

describe('cards that are left', () => {
  it('lie as if the others were not there', () => {
    const layouts = (asked: Asked): string[] | undefined => filtered(asked).view.objectives[2]?.cards.map(({ layout }) => layout);
    expect(layouts({})).toEqual(['solo', 'double', '', '']);
    expect(layouts({ filter: 'on-track' })).toEqual(['', 'off', 'off', '']);
    expect(layouts({ filter: 'off-track' })).toEqual(['off', 'wide', 'off', 'off']);
  });
  it('are not the only ones on paper', () => {
    const { view } = filtered({ filter: 'met' });
    expect(view.objectives.flatMap(({ cards }) => cards.flatMap(({ card }) => printRows(card, words, false)))).toHaveLength(23);
  });
});

describe('the order of the codes', () => {
  it('is that of numbers, and moves no card into another objective', () => {
    const context = { ...cardContext({ plan: illustrated, asOf: '2024-11-20', locale: 'vi', words }), words };
    const view = indicatorGridView(context);
    const mixed = { ...view, objectives: view.objectives.map((objective) => ({ ...objective, cards: [...objective.cards].reverse() })) };
    expect(orderByCode(mixed).objectives.map(({ cards }) => cards.map(({ card }) => card.id).join(' '))).toEqual([
      '1.1',
      '2.1 2.2 2.3',
      '3.1 3.2 3.3 3.4',
      '4.1 4.2 4.3 4.4',
      '5.1 5.2 5.3 5.4',
      '6.1 6.2 6.3 6.4',
    ]);
    const [first] = view.objectives[1]?.cards ?? [];
    if (!first) throw new Error('no card');
    const long = {
      ...view,
      objectives: [{ ...mixed.objectives[0], cards: ['2.10', '2.9', '2.1'].map((id) => ({ ...first, card: { ...first.card, id } })) }],
    };
    expect(orderByCode(long as typeof view).objectives[0]?.cards.map(({ card }) => card.id)).toEqual(['2.1', '2.9', '2.10']);
  });
});

describe('the attribute', () => {
  const rows: readonly [given: unknown, results: readonly string[], progress: readonly string[]][] = [
    ['met', ['met'], []],
    ['off-track  not-yet', ['not-yet'], ['off-track']],
    ['not-yet,met,met', ['met', 'not-yet'], []],
    ['MET none score constructor', [], []],
    ['', [], []],
    [undefined, [], []],
    [{ met: true }, [], []],
  ];
  it.each(rows)('%j asks for %j and %j', (given, results, progress) => {
    expect(readFilter(given)).toEqual({ results, progress });
  });
});

describe('in English', () => {
  it('says the same', () => {
    expect([en.shown(4, 20), en.shown(5, 20, 'Illustrative'), en.noneFound]).toEqual([
      'Showing 4 of 20 indicators',
      'Showing 5 of 20 indicators, Illustrative',
      'No indicator matches. Use fewer words or press Clear filters.',
    ]);
  });
});
