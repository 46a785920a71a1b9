import { describe, expect, test } from 'vitest';
import { cell, readOracle, type Row } from '../../../../test/plans/read-tsv.ts';
import {
  makeAgency,
  makeEntry,
  makeIndicator,
  makeMeasure,
  makeObjective,
  makePlan,
  makeTarget,
  observe,
  source,
  withMadeData,
} from '../../../../test/support/made-plan.ts';
import { plan as dakCam } from '../../../../test/support/plans/dak-cam.ts';
import { plan as kienGiang } from '../../../../test/support/plans/kien-giang.ts';
import { plan as strategy } from '../../../../test/support/plans/national.ts';
import { plan as songAn } from '../../../../test/support/plans/song-an.ts';
import { figures, plan as hue } from '../../../../test/support/plans/thua-thien-hue.ts';
import type { PlanWithData } from '../plan/plan-data.ts';
import { withData } from '../plan/with-data.ts';
import { toCsv, type CsvTable, type ToCsvOptions } from './to-csv.ts';


/** Cells of a CSV text by RFC 4180, whichever mark parts them. */
function cellsOf(text: string, mark: ',' | ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const token = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}\\r\\n]*))(${mark}|\\r\\n)`, 'gy');
  for (const [, quoted, bare, end] of text.replace(/^\uFEFF/, '').matchAll(token)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows by their heads. */
function read(plan: PlanWithData, table: CsvTable, options: Partial<ToCsvOptions> = {}): Row[] {
  const dialect = options.dialect ?? 'rfc4180';
  const [heads = [], ...rows] = cellsOf(toCsv(plan, table, { ...options, dialect }), dialect === 'rfc4180' ? ',' : ';');
  return rows.map((row) => {
    expect(row).toHaveLength(heads.length);
    return Object.fromEntries(heads.map((head, at) => [head, row[at] ?? '']));
  });
}

describe('targets', () => {
  for (const plan of [hue, kienGiang]) {
    const rows = read(plan, 'targets');
    const expected = readOracle('targets.tsv').filter((row) => cell(row, 'plan') === plan.id);
    test.each(expected.map((row): [string, Row] => [`${plan.id} ${cell(row, 'measure')}`, row]))('%s', (_, row) => {
      const found = rows.filter((one) => cell(one, 'Số đo') === cell(row, 'measure'));
      const value = cell(row, 'value');
      expect(found).toMatchObject([
        {
          // Targets of the other plan are bullets without a number.
          ...(cell(row, 'indicator') === '' ? {} : { 'Chỉ tiêu': cell(row, 'indicator') }),
          'Giá trị': value === 'true' ? 'Có' : value,
          Hạn: cell(row, 'due').replace(/\D/g, ''),
          'Từ năm': cell(row, 'onset').replace('from ', ''),
          'Theo văn bản': cell(row, 'wording'),
          Dòng: cell(row, 'line'),
        },
      ]);
    });
    test(`${plan.id} has no other row`, () => {
      expect(rows).toHaveLength(expected.length);
    });
  }

  test('say what is inferred, and how sure each part of a figure read from pages is', () => {
    expect(read(kienGiang, 'targets')[0]).toMatchObject({ 'Hạn do suy ra': 'Có', Mục: 'I.2', Dòng: '23', 'Trang nguồn': '' });
    const national = read(strategy, 'targets')[0];
    expect(national).toMatchObject({ 'Xác nhận giá trị': 'Đã xác nhận', Dòng: '' });
    expect(national?.['Trang nguồn']).toMatch(/^https:\/\//);
  });
  test('of a measure without any have a row all the same', () => {
    const plan = makePlan({ objectives: [makeObjective('1', [makeIndicator('1', [makeMeasure('1', { targets: [] })])])] });
    expect(read(plan, 'targets')).toMatchObject([{ 'Số đo': '1', 'Giá trị': '', Mục: 'I.1', Dòng: '1' }]);
  });
  test('keep their numbers numbers, with the mark of the dialect', () => {
    const targets = [makeTarget({ value: -5 }), makeTarget({ value: 1.7, wording: '–' }), makeTarget({ value: 3, wording: '−5' })];
    const plan = makePlan({ objectives: [makeObjective('1', [makeIndicator('1', [makeMeasure('1', { targets })])])] });
    const [first, second, third] = toCsv(plan, 'targets', { dialect: 'vi-excel' }).split('\r\n').slice(1);
    expect(first).toContain(';"ít nhất";-5;2025;');
    expect(second).toMatch(/;"ít nhất";1,7;2025;.*;"–";/);
    expect(third).toContain(';"−5";');
    expect(toCsv(plan, 'targets', { dialect: 'rfc4180' })).toContain(',"ít nhất",1.7,2025,');
  });
});

describe('the matrix', () => {
  const rows = read(hue, 'matrix');
  const oracle = readOracle('matrix-002.tsv');
  const ROLES: Readonly<Record<string, string>> = {
    'implement+report': 'Chịu trách nhiệm thực hiện, Báo cáo',
    'data+report': 'Số liệu, Báo cáo',
  };
  test.each(oracle.map((row): [string, Row] => [`${cell(row, 'indicator')} ${cell(row, 'agency')}`, row]))('%s', (_, row) => {
    const hole = ['2.3', '3.1', '5.4'].includes(cell(row, 'indicator'));
    expect(rows.filter((one) => one['Chỉ tiêu'] === row['indicator'] && one['Cơ quan'] === row['agency'])).toMatchObject([
      {
        'Vai trò': ROLES[cell(row, 'roles')],
        'Phạm vi': row['scope'],
        Dòng: row['line'],
        'Ghi chú': hole ? 'Chưa giao cơ quan thực hiện' : '',
      },
    ]);
  });
  test('has no other row', () => {
    expect(rows).toHaveLength(oracle.length);
  });
  test('has a row for an indicator that nobody is charged with, at its own line', () => {
    const plan = makePlan({ objectives: [makeObjective('1', [makeIndicator('1')])] });
    expect(read(plan, 'matrix')).toMatchObject([{ 'Cơ quan': '', 'Ghi chú': 'Chưa giao cơ quan thực hiện', Mục: 'I.1', Dòng: '1' }]);
  });
});

describe('the assignments', () => {
  const rows = read(hue, 'assignments');
  test.each(readOracle('assignments-002.tsv').map((row): [string, Row] => [cell(row, 'item'), row]))('%s', (_, row) => {
    expect(rows.filter((one) => one['Dòng'] === row['line'])).toMatchObject([
      { Mục: `IV.${cell(row, 'item')}`, 'Giao hay đề nghị': row['binding'] === 'yes' ? 'Giao' : 'Đề nghị' },
    ]);
  });
  test('name what they are about in codes', () => {
    expect(rows.find((row) => row['Dòng'] === '153')).toMatchObject({
      'Chỉ tiêu được giao': '2.1, 2.2, 3.2, 3.3, 3.4, 5.3, 6.1, 6.2',
      'Phạm vi': 'số liệu về bạo lực trên cơ sở giới',
      'Vai trò': 'Chịu trách nhiệm thực hiện, Báo cáo',
    });
  });
  test('say task where the verb gives no role', () => {
    expect(rows.find((row) => row['Dòng'] === '173')).toMatchObject({ 'Vai trò': 'Nhiệm vụ' });
  });
});

describe('the schedule', () => {
  const rows = read(hue, 'schedule');
  const years = (day: string) => [2021, 2022, 2023, 2024, 2025].map((year) => `${year}-${day}`).join('; ');
  test.each([
    ['239', 'trước ngày 25/6/2021', '2021-06-24', ''],
    ['241', 'trước ngày 30/11 hằng năm', years('11-29'), ''],
    ['243', 'trước ngày 10/12 hằng năm', years('12-09'), ''],
    ['137', 'từ ngày 15/11 đến ngày 15/12 hằng năm', '', ''],
    ['245', 'văn bản không ghi ngày', '', 'Khi được yêu cầu'],
    ['143', 'văn bản không ghi ngày', '', 'Hằng năm'],
  ])('line %s falls %s', (line, reading, lastDays, cadence) => {
    expect(rows.filter((row) => row['Dòng'] === line)).toMatchObject([
      { 'Cách hiểu': reading, 'Ngày cuối còn hạn': lastDays, 'Định kỳ': cadence },
    ]);
  });
  test('has the twelve entries of the document, by their lines', () => {
    expect(rows.map((row) => row['Dòng']).sort()).toEqual(
      readOracle('schedule-002.tsv')
        .map((row) => cell(row, 'line'))
        .sort(),
    );
  });
  test('names who acts, through whom and to whom', () => {
    expect(rows.find((row) => row['Dòng'] === '241')).toMatchObject({
      'Bên thực hiện': 'Các sở, ban, ngành, địa phương',
      Qua: 'Sở Lao động - Thương binh và Xã hội',
      Gửi: 'UBND tỉnh',
    });
    expect(rows.find((row) => row['Dòng'] === '243')).toMatchObject({ 'Sau việc': 'Báo cáo năm gửi UBND tỉnh' });
  });
  test('of a plan of one year names the year', () => {
    const [entry] = read(dakCam, 'schedule');
    expect(entry).toMatchObject({ 'Cách hiểu': 'từ ngày 15/11/2025 đến ngày 15/12/2025', Dòng: '55' });
  });
  test('keeps a printed day a text in Excel', () => {
    const printed = read(songAn, 'schedule', { dialect: 'vi-excel' }).find((row) => row['Mã'] === 'ngay-8-3');
    expect(printed).toMatchObject({ 'Theo văn bản': "'8/3", 'Cách hiểu': 'ngày 08/3/2020', 'Ngày cuối còn hạn': '' });
  });
  test('of an entry that falls in no year has no day', () => {
    const plan = makePlan({ schedule: [makeEntry('e', { type: 'yearly', month: 2, day: 29, years: [2023] })] });
    expect(read(plan, 'schedule')).toMatchObject([{ 'Cách hiểu': '', 'Ngày cuối còn hạn': '' }]);
  });
});

describe('the budget', () => {
  const rows = read(kienGiang, 'budget');
  const oracle = readOracle('budget-004.tsv');
  const columns = [2016, 2017, 2018, 2019, 2020].flatMap((year) => [
    [`${year} central`, `${year} Trung ương`],
    [`${year} local`, `${year} Địa phương`],
  ]);
  test.each(oracle.map((row): [string, Row] => [cell(row, 'row'), row]))('%s', (id, row) => {
    const [found, ...more] = rows.filter((one) => one['Dòng kinh phí'] === (id === 'TOTAL' ? '' : id));
    expect(more).toEqual([]);
    // A label may run over several lines.
    expect(found?.['Dòng']?.split(/\D+/)[0]).toBe(row['line']);
    expect(found).toMatchObject({
      'Thuộc dòng kinh phí': row['parent'],
      'Đơn vị': 'triệu đồng',
      'Tổng ghi trong văn bản': row['total'],
    });
    for (const [from = '', to = ''] of columns) expect(found?.[to], to).toBe(cell(row, from) === '-' ? '–' : cell(row, from));
  });
  test('has no other row', () => {
    expect(rows).toHaveLength(oracle.length);
  });
  test('keeps damaged rows as they are printed', () => {
    expect(rows.find((row) => row['Dòng'] === '185')?.['Các ô như in trong văn bản']).toBe(
      '50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 500',
    );
  });
  test.each([
    [1, 'đồng'],
    [1000, 'nghìn đồng'],
    [1000000, 'triệu đồng'],
    [1000000000, '1.000.000.000 đồng'],
  ])('counted in %d is in %s', (scale, unit) => {
    const budget = {
      currency: 'VND' as const,
      scale,
      years: [],
      sources: [],
      lines: [{ id: '1', label: 'x', amounts: [], source }],
      statedTotals: [],
    };
    expect(read(makePlan({ budget }), 'budget')).toMatchObject([{ 'Đơn vị': unit, 'Tổng ghi trong văn bản': '' }]);
  });
});

describe('the observations', () => {
  test('of the illustrative data all say so, in a column of their own', () => {
    const plan = withData(hue, figures);
    const rows = read(plan, 'observations', { dialect: 'vi-excel' });
    expect(rows.length).toBe(plan.data?.observations.length);
    expect(new Set(rows.map((row) => row['Tình trạng số liệu']))).toEqual(new Set(['Minh họa']));
    expect(rows.find((row) => row['Số đo'] === 'Số đo 2.1' && row['Năm'] === '2024')).toMatchObject({
      'Giá trị': '49,1',
      'Đơn vị': '%',
      'Ngày ghi': '2024-11-15',
      Mục: 'I.2.b.1',
      Dòng: '21',
    });
  });

  const measure = makeMeasure('1', {
    groups: [{ id: 'boys', label: { vi: 'Trẻ em trai', en: 'Boys' } }],
    parts: [{ id: 'a', label: 'Phần a' }],
  });
  const plan = makePlan({ objectives: [makeObjective('1', [makeIndicator('1', [measure])])] });
  const one = (over: Parameters<typeof observe>[3], value: Parameters<typeof observe>[2] = 0, options: Partial<ToCsvOptions> = {}) =>
    read(withMadeData(plan, { observations: [observe('1', 2024, value, over)] }), 'observations', options)[0];

  test.each<[string, Parameters<typeof observe>[2], string]>([
    ['zero', 0, '0'],
    ['a negative figure', -5, '-5'],
    ['yes', true, 'Có'],
    ['not yet', false, 'Chưa'],
    ['not collected', { missing: 'not-collected' }, 'Chưa thu thập'],
    ['not published', { missing: 'suppressed' }, 'Không công bố'],
    ['not applicable', { missing: 'not-applicable' }, 'Không áp dụng'],
  ])('tell %s apart from the rest', (_, value, expected) => {
    expect(one({}, value)).toMatchObject({ 'Giá trị': expected });
  });
  test.each<[string, Parameters<typeof observe>[3], string | undefined, string]>([
    ['official', { recordedOn: '2025-02-15' }, undefined, 'Chính thức'],
    ['official, written down before its year ended', { recordedOn: '2024-12-30' }, undefined, 'Ước tính'],
    ['official, without a day of record, in its own year', {}, '2024-11-20', 'Ước tính'],
    ['official, without a day of record, after its year', {}, '2025-01-01', 'Chính thức'],
    ['an estimate', { status: 'estimate' }, undefined, 'Ước tính'],
    ['illustrative', { status: 'illustrative', recordedOn: '2024-01-01' }, undefined, 'Minh họa'],
  ])('%s: status', (_, over, asOf, expected) => {
    expect(one(over, 1, asOf === undefined ? {} : { asOf })).toMatchObject({ 'Tình trạng số liệu': expected });
  });
  test('name group and parts in the language asked for', () => {
    expect(one({ group: 'boys', parts: { a: true, b: false } }, false)).toMatchObject({
      Nhóm: 'Trẻ em trai',
      'Từng phần': 'Phần a: Có; b: Chưa',
    });
    expect(one({ group: 'boys' }, false, { locale: 'en' })).toMatchObject({
      Group: 'Boys',
      Value: 'Not yet',
      'Data status': 'Official',
      Line: '1',
    });
  });
});

describe('every table', () => {
  const tables: CsvTable[] = ['targets', 'assignments', 'schedule', 'matrix', 'observations', 'budget'];
  test.each(tables)('%s is its heads alone where the plan has none, in both languages', (table) => {
    const vi = toCsv(makePlan(), table, { dialect: 'vi-excel' });
    expect(vi).toMatch(/^\uFEFF"[^\r\n]*"Mục";"Dòng";"Trang nguồn"\r\n$/);
    expect(toCsv(makePlan(), table, { dialect: 'rfc4180', locale: 'en' })).toMatch(/^"[^\r\n]*"Clause","Line","Source page"\r\n$/);
  });

  const armed = '=HYPERLINK("x")';
  const plan = withMadeData(
    makePlan({
      objectives: [makeObjective('1', [{ ...makeIndicator('1', [makeMeasure('1', { label: armed })]), label: armed }])],
      agencies: [{ ...makeAgency('a'), name: armed }],
      assignments: [{ agency: 'a', roles: ['lead'], binding: true, scope: { indicators: ['1'] }, label: armed, source }],
      schedule: [makeEntry('e', { type: 'once', date: '2021-01-01' }, { title: armed })],
      budget: {
        currency: 'VND',
        scale: 1,
        years: [],
        sources: [],
        lines: [{ id: 'b', label: armed, amounts: [], source }],
        statedTotals: [],
      },
    }),
    { observations: [observe('1', 2021, 1)] },
  );
  test.each(tables)('%s defuses what a spreadsheet would run, and carries clause and line', (table) => {
    for (const dialect of ['vi-excel', 'rfc4180'] as const) {
      const text = toCsv(plan, table, { dialect });
      expect(text).toContain(`"'=HYPERLINK(""x"")"`);
      expect(text).not.toMatch(/(?:^|[;,\n])"?=/);
    }
    expect(read(plan, table)).toMatchObject([{ Mục: 'I.1', Dòng: '1' }]);
  });

  test('writes several places and ranges of lines so that no cell becomes a day', () => {
    const places = [
      { clause: 'I.1', line: [12, 14] as const },
      { clause: 'I.2', line: 20 },
    ];
    const several = makePlan({ schedule: [makeEntry('e', { type: 'undated', cadence: 'yearly' }, { source: places })] });
    expect(read(several, 'schedule', { dialect: 'vi-excel' })).toMatchObject([{ Mục: 'I.1; I.2', Dòng: '12–14; 20' }]);
  });
});
