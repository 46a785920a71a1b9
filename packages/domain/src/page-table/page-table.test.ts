import { describe, expect, test } from 'vitest';
import { evaluatePlan } from '../judgement/evaluate-plan.ts';
import { planFromPageTable, type PageTable } from './page-table.ts';

const rows = (...cells: readonly (readonly string[])[]): PageTable['rows'] => cells.map((one) => ({ cells: one }));

const indicators: PageTable = {
  kind: 'indicators',
  id: 'bang-1',
  caption: 'Chỉ tiêu bình đẳng giới 2021-2025',
  head: ['Mã', 'Chỉ tiêu', 'Đơn vị', 'Mốc 2020', 'Kết quả 2023', 'Chỉ tiêu 2025', 'Chủ trì'],
  rows: rows(
    ['1.1', 'Nữ cấp ủy', '%', '–', '27,5', 'ít nhất 30%', 'Ban Tổ chức'],
    ['1.2', 'Tảo hôn', '%', '5,1', '3,25 %', 'dưới 2%', 'Phòng Tư pháp; Hội Phụ nữ'],
    ['1.3', 'Lượt người được tư vấn', 'lượt người', '1.000', '1.234,5', '60 000', ''],
    ['1.4', 'Có bộ phận thường trực', '', '', 'Chưa', 'Có', ''],
  ).map((row, index) => (index === 2 ? { cells: row.cells.map((cell) => (cell === '1.000' ? '1000' : cell)) } : row)),
};

function planOf(table: PageTable): Extract<ReturnType<typeof planFromPageTable>, { ok: true }>['plan'] {
  const read = planFromPageTable(table);
  if (!read.ok) throw new Error(read.problems.map(({ code, message }) => `${code} ${message.vi}`).join('\n'));
  return read.plan;
}

const wrong = (table: PageTable): string[] => {
  const read = planFromPageTable(table);
  return read.ok
    ? []
    : read.problems.map(({ code, pointer, facts }) =>
        [code, pointer, String(facts.row ?? ''), String(facts.column ?? '')].filter(Boolean).join(' '),
      );
};

describe('a table of indicators', () => {
  test('targets keep their printed words and are read by them', () => {
    const targets = planOf(indicators).objectives.flatMap(({ indicators: all }) =>
      all.flatMap(({ measures }) => measures.flatMap((one) => one.targets)),
    );
    expect(targets.map(({ wording, comparator, value, by }) => [wording, comparator, value, by])).toEqual([
      ['ít nhất 30%', 'at-least', 30, 2025],
      ['dưới 2%', 'less-than', 2, 2025],
      ['60 000', 'at-least', 60000, 2025],
      ['Có', 'exactly', true, 2025],
    ]);
  });

  test('figures are those of the cells, a dash is none, and none is called official unless the page says so', () => {
    expect(planOf(indicators).data?.observations).toEqual([
      { measure: '1.1', period: 2023, value: 27.5, status: 'estimate' },
      { measure: '1.2', period: 2023, value: 3.25, status: 'estimate' },
      { measure: '1.3', period: 2023, value: 1234.5, status: 'estimate' },
      { measure: '1.4', period: 2023, value: false, status: 'estimate' },
    ]);
    const official = planOf({ ...indicators, figures: 'official' });
    expect(official.data?.observations.every(({ status }) => status === 'official')).toBe(true);
  });

  test('a baseline keeps its year, and what has none has none', () => {
    const measures = planOf(indicators).objectives[0]?.indicators.flatMap((one) => one.measures) ?? [];
    expect(measures.map(({ baseline }) => baseline && [baseline.value, baseline.year])).toEqual([
      undefined,
      [5.1, 2020],
      [1000, 2020],
      undefined,
    ]);
  });

  test('what falls is judged as falling', () => {
    const { measures } = evaluatePlan(planOf(indicators), { asOf: '2024-06-01' });
    expect(measures['1.2']?.result).toBe('not-yet');
    // From 5,1 (2020) to 2 (2025) the path stands at 3,24 in 2023.
    expect(measures['1.2']?.progress).toBe('off-track');
  });

  test('bodies are told apart by semicolons, and none is more than the page says', () => {
    const { agencies, assignments } = planOf(indicators);
    expect(agencies.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ban Tổ chức', 'group'],
      ['Phòng Tư pháp', 'group'],
      ['Hội Phụ nữ', 'group'],
    ]);
    expect(assignments.map(({ roles, scope }) => [roles, scope.indicators])).toEqual([
      [['lead'], ['1.1']],
      [['lead'], ['1.2']],
      [['lead'], ['1.2']],
    ]);
  });

  test('heads in English, in another order, with the objective as a merged row', () => {
    const plan = planOf({
      ...indicators,
      head: ['Target by 2025', 'Code', 'Indicator', 'Unit'],
      rows: [
        { cells: ['Mục tiêu 1', 'Mục tiêu 1', 'Mục tiêu 1', 'Mục tiêu 1'], isSection: true },
        ...rows(['at least 30%', '1.1', 'Women in committees', 'percent']),
      ],
    });
    expect(plan.objectives.map(({ label }) => label)).toEqual(['Mục tiêu 1']);
    expect(plan.objectives[0]?.indicators[0]?.measures[0]?.targets[0]).toMatchObject({ comparator: 'at-least', value: 30 });
  });

  test('rows of one code are measures of one indicator', () => {
    const plan = planOf({
      ...indicators,
      rows: rows(['3.2', 'Tư vấn', '%', '', '', '70%', ''], ['3.2', 'Hỗ trợ', '%', '', '', '50%', '']),
    });
    expect(plan.objectives[0]?.indicators.map(({ id, measures }) => [id, measures.map((one) => one.id)])).toEqual([
      ['3.2', ['3.2a', '3.2b']],
    ]);
  });

  test.each([
    ['a mark that can be read two ways', '1.900', 'BDG-133 /rows/0/4 1 Kết quả 2023'],
    ['words', 'đang rà soát', 'BDG-134 /rows/0/4 1 Kết quả 2023'],
  ])('%s in a figure is named by row and column', (_, text, expected) => {
    const cells = ['1.1', 'Nữ cấp ủy', '%', '', text, '30%', ''];
    expect(wrong({ ...indicators, rows: rows(cells) })).toEqual([expected]);
  });

  test.each([
    ['a target in words that nobody can judge', ['1.1', 'Nữ', '%', '', '', 'tăng dần', ''], 'BDG-134 /rows/0/5 1 Chỉ tiêu 2025'],
    ['no target', ['1.1', 'Nữ', '%', '', '', '', ''], 'BDG-135 /rows/0 1 Chỉ tiêu 2025'],
    ['no code', ['', 'Nữ', '%', '', '', '30%', ''], 'BDG-135 /rows/0/0 1 Mã'],
    ['no unit', ['1.1', 'Nữ', '', '', '', '30', ''], 'BDG-135 /rows/0/2 1 Đơn vị'],
  ])('%s', (_, cells, expected) => {
    expect(wrong({ ...indicators, rows: rows(cells) })).toEqual([expected]);
  });

  test('a column that is not there is named', () => {
    expect(wrong({ ...indicators, head: ['A', 'Chỉ tiêu', 'Đơn vị', 'B', 'C', 'Chỉ tiêu 2025', 'D'] })).toEqual(['BDG-131 /head Mã']);
  });

  test('two columns for one thing are not chosen between', () => {
    expect(wrong({ ...indicators, head: ['Mã', 'Chỉ tiêu', 'Đơn vị', 'Mốc 2020', 'Mã số', 'Chỉ tiêu 2025', 'Chủ trì'] })).toEqual([
      'BDG-132 /head Mã số',
    ]);
  });
});

describe('a table of duties', () => {
  const duties: PageTable = {
    kind: 'duties',
    id: 'viec',
    caption: 'Phân công',
    period: '2025',
    head: ['Cơ quan', 'Nhiệm vụ', 'Thời hạn'],
    rows: [],
  };

  test.each([
    ['Trước ngày 30/11', { type: 'yearly', month: 11, day: 30, exclusive: true }],
    ['Trước ngày 30/11/2025', { type: 'once', date: '2025-11-30', exclusive: true }],
    ['ngày 01/6 hằng năm', { type: 'yearly', month: 6, day: 1 }],
    ['25/6/2025', { type: 'once', date: '2025-06-25' }],
    ['Hằng năm', { type: 'undated', cadence: 'yearly' }],
    ['6 tháng', { type: 'undated', cadence: 'half-yearly' }],
    ['Sau khi có hướng dẫn', { type: 'undated', cadence: 'unspecified' }],
    ['31/4', { type: 'undated', cadence: 'unspecified' }],
  ])('“%s”', (wording, rule) => {
    const { schedule } = planOf({ ...duties, rows: rows(['Trường học', 'Báo cáo', wording]) });
    expect(schedule.map((entry) => [entry.wording, entry.rule])).toEqual([[wording, rule]]);
  });

  test('a row without a day is on no day, and a request binds nobody', () => {
    const { assignments, schedule } = planOf({
      ...duties,
      rows: rows(['Trường học', 'Tuyên truyền', '–'], ['Mặt trận', 'Đề nghị phối hợp', '']),
    });
    expect(schedule).toEqual([]);
    expect(assignments.map(({ binding }) => binding)).toEqual([true, false]);
  });

  test('without any year it asks for the period', () => {
    const { period: _, ...bare } = duties;
    expect(wrong({ ...bare, rows: rows(['Trường học', 'Báo cáo', '']) })).toEqual(['BDG-136']);
  });
});

describe('a table of activities', () => {
  const activities: PageTable = {
    kind: 'activities',
    id: 'hd',
    caption: 'Tháng hành động năm 2025',
    head: ['Ngày', 'Hoạt động'],
    rows: [],
  };

  test.each([
    ['15/11/2025', '2025-11-15', undefined],
    ['15/11–15/12/2025', '2025-11-15', '2025-12-15'],
    ['15–20/11/2025', '2025-11-15', '2025-11-20'],
    ['15/11/2025 đến 20/11/2025', '2025-11-15', '2025-11-20'],
  ])('“%s”', (text, from, to) => {
    const [event] = planOf({ ...activities, rows: rows([text, 'Lễ phát động']) }).data?.events ?? [];
    expect([event?.from, event?.to, event?.title, event?.status]).toEqual([from, to, 'Lễ phát động', 'official']);
  });

  test('a table that says Minh họa is one', () => {
    const [event] =
      planOf({ ...activities, caption: 'Tháng hành động năm 2025 (minh họa)', rows: rows(['15/11/2025', 'Lễ phát động']) }).data?.events ??
      [];
    expect(event?.status).toBe('illustrative');
  });

  test.each([
    ['giữa tháng 11', 'BDG-134 /rows/0/0 1 Ngày'],
    ['', 'BDG-135 /rows/0/0 1 Ngày'],
  ])('“%s” is put on no day', (text, expected) => {
    expect(wrong({ ...activities, rows: rows([text, 'Lễ phát động']) })).toEqual([expected]);
  });
});

test('an unknown kind is told with those that there are', () => {
  expect(wrong({ ...indicators, kind: 'chi-tieu' })).toEqual(['BDG-130']);
});
