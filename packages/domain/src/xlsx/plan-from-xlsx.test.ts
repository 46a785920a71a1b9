import { globSync, readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { changed } from '../plan/testing/changed.fixture.ts';
import { planFromXlsx } from './plan-from-xlsx.ts';
import { planToXlsx } from './plan-to-xlsx.ts';
import { fillIn, inSheet, resaved, type OfficeCell, type OfficeSheet } from './testing/resaved.fixture.ts';

const plans = new URL('../../plans/', import.meta.url);
const names = globSync('*.json', { cwd: plans }).filter((name) => !name.includes('illustrative'));
const read = (name: string): Plan => JSON.parse(readFileSync(new URL(name, plans), 'utf8')) as Plan;
const whole = (plan: unknown) => ({ ok: true, plan, problems: [] });

const everyCell =
  (change: (cell: OfficeCell) => OfficeCell) =>
  (sheets: OfficeSheet[]): OfficeSheet[] =>
    sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(change)) }));
/** Columns the other way round, and one of the office's own. */
const turned = (sheets: OfficeSheet[]): OfficeSheet[] =>
  sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row, at) => [at === 0 ? 'Ghi chú' : 'đã xem', ...[...row].reverse()]) }));
const dayOf = /^(\d{2})\/(\d{1,2})\/(\d{4})$/;
const asExcelDay = (cell: OfficeCell): OfficeCell => {
  const [, day, month, year] = (typeof cell === 'string' && dayOf.exec(cell)) || [];
  return day === undefined ? cell : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};
const typed =
  (mark: string) =>
  (cell: OfficeCell): OfficeCell =>
    typeof cell === 'number' ? String(cell).replace('.', mark) : cell;

describe.each(names)('%s', (name) => {
  const plan = read(name);
  const back = async (change: (sheets: OfficeSheet[]) => OfficeSheet[], locale: 'vi' | 'en' = 'vi') =>
    planFromXlsx(await resaved(await planToXlsx(plan, { locale }), change));

  test.each(['vi', 'en'] as const)('comes back whole, with words in %s', async (locale) => {
    expect(await planFromXlsx(await planToXlsx(plan, { locale }))).toEqual(whole(plan));
  });

  test('comes back whole without hidden sheets, saved again by another library', async () => {
    const bytes = await planToXlsx(plan);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.filter(({ hidden, veryHidden }) => hidden === true || veryHidden === true)).toEqual([]);
    expect(await back((all) => all)).toEqual(whole(plan));
  });

  test('comes back whole with its columns turned round and the sheets too', async () => {
    expect(await back((sheets) => turned(sheets).reverse())).toEqual(whole(plan));
  });

  test.each([',', '.'])('comes back whole with every number typed as a text with “%s”', async (mark) => {
    expect(await back(everyCell(typed(mark)))).toEqual(whole(plan));
  });

  test('comes back whole with the days of the first sheet and the sources as days of Excel', async () => {
    const dates = (sheets: OfficeSheet[]) =>
      sheets.flatMap((one) => (['Văn bản', 'Căn cứ'].includes(one.sheet) ? everyCell(asExcelDay)([one]) : [one]));
    expect(await back(dates)).toEqual(whole(plan));
  });

  test('has JSON for nothing: every part has its column', async () => {
    const { sheets } = await readXlsx(await planToXlsx(plan));
    expect(sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === 'Khác (JSON)')).toEqual([]);
  });
});

/** What comes back of the clean plan after somebody changed its workbook. */
const back = async (change: (sheets: OfficeSheet[]) => OfficeSheet[] = (sheets) => sheets) =>
  planFromXlsx(await resaved(await planToXlsx(cleanPlan), change));
const told = async (change: (sheets: OfficeSheet[]) => OfficeSheet[]) => {
  const { ok, problems } = await back(change);
  return { ok, found: problems.map(({ code, pointer }) => `${code} ${pointer}`), problems };
};

describe('an office changes a cell', () => {
  type Cells = Readonly<Record<string, OfficeCell>>;
  const target = (cells: Cells) => fillIn('Mức phải đạt', ['Số đo 1.1', 'đạt 50%'], cells);
  const line = (cells: Cells) => fillIn('Kinh phí', ['Dòng P1.1'], cells);
  const due = (cells: Cells) => fillIn('Lịch', ['ke-hoach'], cells);
  const at = '/objectives/0/indicators/0/measures/0/targets/0';

  test.each<[string, (sheets: OfficeSheet[]) => OfficeSheet[], Readonly<Record<string, unknown>>]>([
    ['“49.1” for a target', target({ 'Giá trị': '49.1' }), { [`${at}/value`]: 49.1 }],
    ['“49,1 %” for a target in percent', target({ 'Giá trị': '49,1 %' }), { [`${at}/value`]: 49.1 }],
    ['“1.900,5” for an amount', line({ '2021 Địa phương': '1.900,5' }), { '/budget/lines/1/amounts/0/value': 1900.5 }],
    ['1900 as a number for an amount', line({ '2021 Địa phương': 1900 }), { '/budget/lines/1/amounts/0/value': 1900 }],
    ['0 for an amount, which is not a dash', line({ '2021 Địa phương': 0 }), { '/budget/lines/1/amounts/0/value': 0 }],
    ['a dash for an amount, which is not zero', line({ '2021 Địa phương': '-' }), { '/budget/lines/1/amounts': [] }],
    ['“03/3/2021” for a day', due({ 'Ngày cụ thể': '03/3/2021' }), { '/schedule/2/rule/date': '2021-03-03' }],
    ['a day of Excel', due({ 'Ngày cụ thể': new Date(Date.UTC(2021, 2, 3)) }), { '/schedule/2/rule/date': '2021-03-03' }],
    ['a day for the year of a target', target({ Hạn: '30/6/2025' }), { [`${at}/by`]: '2025-06-30' }],
    ['“21-24” for lines', due({ Dòng: '21-24' }), { '/schedule/2/source/line': [21, 24] }],
    ['a word without its marks', due({ Loại: 'su kien' }), { '/schedule/2/kind': 'event' }],
    [
      'a code alone',
      fillIn('Phân công', ['Hai chỉ tiêu'], { 'Số đo được giao': '1.1; 1.2' }),
      { '/assignments/0/scope/measures': ['1.1', '1.2'] },
    ],
    ['a printed name', fillIn('Cơ quan', ['y-te'], { 'Tên cơ quan': 'Trạm Y tế xã' }), { '/agencies/1/name': 'Trạm Y tế xã' }],
  ])('%s', async (_, change, changes) => {
    expect(await back(change)).toEqual(whole(changed(cleanPlan, changes)));
  });

  test.each<[string, (sheets: OfficeSheet[]) => OfficeSheet[], string]>([
    ['“1,900” for an amount: a thousand and more, or one and nearly two?', line({ '2021 Địa phương': '1,900' }), 'BDG-114 /Kinh phí/G3'],
    ['“1.900” alike', line({ '2021 Địa phương': '1.900' }), 'BDG-114 /Kinh phí/G3'],
    ['“100.000” for a target', target({ 'Giá trị': '100.000' }), 'BDG-114 /Mức phải đạt/G2'],
    ['an empty amount, neither a dash nor zero', line({ '2021 Địa phương': null }), 'BDG-118 /Kinh phí/G3'],
    ['words for a target', target({ 'Giá trị': 'khoảng một nửa' }), 'BDG-115 /Mức phải đạt/G2'],
    ['no target', target({ 'Giá trị': null }), 'BDG-118 /Mức phải đạt/G2'],
    ['a comparison that nobody knows', target({ 'So sánh': 'chừng' }), 'BDG-117 /Mức phải đạt/F2'],
    ['a month before its day', due({ 'Ngày cụ thể': '12/25/2021' }), 'BDG-116 /Lịch/K4'],
    ['a day that does not exist', due({ 'Ngày cụ thể': '30/02/2021' }), 'BDG-116 /Lịch/K4'],
    ['a code of which a number was made', fillIn('Số đo', ['Số đo 1.1'], { 'Số đo': 1.1 }), 'BDG-121 /Số đo/B2'],
    ['a code of which a day was made', fillIn('Số đo', ['Số đo 1.1'], { 'Số đo': new Date(Date.UTC(2026, 0, 1)) }), 'BDG-119 /Số đo/B2'],
    ['a target of no measure', target({ 'Số đo': 'Số đo 9.9' }), 'BDG-117 /Mức phải đạt/A2'],
    ['a target whose measure is not named', target({ 'Số đo': null }), 'BDG-118 /Mức phải đạt/A2'],
    ['a body that is not there', fillIn('Phân công', ['Hai chỉ tiêu'], { 'Cơ quan': 'so-moi' }), 'BDG-304 /Phân công/A2'],
    ['no place in the document', due({ 'Điều khoản': null, Dòng: null }), 'BDG-118 /Lịch/Y4'],
    ['a period that ends before it begins', fillIn('Văn bản', ['Năm cuối kỳ'], { 'Nội dung': 2019 }), 'BDG-306 /Văn bản/B19'],
    ['a newer version of the model', fillIn('Văn bản', ['Phiên bản mô hình'], { 'Nội dung': 2 }), 'BDG-301 /Văn bản/B27'],
    ['two rows of the total', inSheet('Kinh phí', (rows) => [...rows, rows[rows.length - 1] ?? []]), 'BDG-117 /Kinh phí/A6'],
    ['a sheet taken out', (sheets) => sheets.filter(({ sheet }) => sheet !== 'Lịch'), 'BDG-111 /Lịch'],
    ['a column taken out', inSheet('Cơ quan', (rows) => rows.map((row) => row.slice(1))), 'BDG-112 /Cơ quan'],
    [
      'a row of the first sheet taken out',
      inSheet('Văn bản', (rows) => rows.filter(([entry]) => entry !== 'Địa danh')),
      'BDG-120 /Văn bản',
    ],
  ])('%s is refused with sheet and cell', async (_, change, problem) => {
    const { ok, found, problems } = await told(change);
    expect({ ok, found }).toEqual({ ok: false, found: [problem] });
    const [, sheet = '', cell] = problem.split('/');
    expect(problems[0]?.message.vi).toContain(`“${sheet}”`);
    expect(problems[0]?.message.en).toContain(`“${sheet}”`);
    if (cell !== undefined) expect(problems[0]?.message.vi).toMatch(new RegExp(`[Ôô] ${cell} của trang`));
  });
});

describe('what no column holds', () => {
  const rare = changed(cleanPlan, {
    '/note': { kept: [1, null] },
    '/document/title': '  Kế hoạch  ',
    '/document/slips': [],
    '/funding/0/label': { vi: 'Ngân sách', fr: 'Budget' },
    '/funding/0/source/page': 3,
    '/agencies/0/name': 'Sở Y tế'.normalize('NFD'),
    '/agencies/1/aliases': [],
    '/schedule/0/title': '–',
    '/schedule/0/rule/hour': 17,
    '/schedule/1/wording': 'hạn\r\n_x000D_ \u0000',
    '/budget/lines/0/amounts/0/note': 'x',
    '/budget/lines/1/source': [{ clause: 'Phụ lục', line: 71 }],
  });

  test('is kept in a last column that only those sheets have', async () => {
    const reading = parsePlan(rare);
    expect(reading.ok).toBe(true);
    const again = await planFromXlsx(await resaved(await planToXlsx(rare as Plan), (sheets) => sheets));
    expect(again.ok && again.plan).toEqual(rare);
    expect(again.problems.map(({ code }) => code).sort()).toEqual(reading.problems.map(({ code }) => code).sort());
    const { sheets } = await readXlsx(await planToXlsx(rare as Plan));
    expect(sheets.filter(({ rows }) => rows.flat().includes('Khác (JSON)')).map(({ name }) => name)).toEqual([
      'Văn bản',
      'Cơ quan',
      'Lịch',
      'Kinh phí',
      'Nguồn kinh phí',
    ]);
  });

  test('is told where it was edited into something that is no JSON, or is said twice', async () => {
    const bytes = await planToXlsx(rare as Plan);
    const at = async (cells: Readonly<Record<string, OfficeCell>>) =>
      (await planFromXlsx(await resaved(bytes, fillIn('Nguồn kinh phí', ['Mục III.1'], cells)))).problems.map(
        ({ code, pointer }) => `${code} ${pointer}`,
      );
    expect(await at({ 'Khác (JSON)': '{' })).toContain('BDG-122 /Nguồn kinh phí/H2');
    expect(await at({ 'Nội dung': 'Ngân sách xã' })).toEqual(['BDG-123 /Nguồn kinh phí/H2']);
  });

  test('a key named like the prototype is a key', async () => {
    const plan = JSON.parse(JSON.stringify(cleanPlan).replace('{', '{"__proto__":{"a":1},')) as Plan;
    const again = await planFromXlsx(await planToXlsx(plan));
    expect(again.ok && JSON.parse(JSON.stringify(again.plan))).toEqual(plan);
    expect(again.ok && Object.keys(again.plan)).toContain('__proto__');
  });

  test.each<[string, unknown]>([
    ['a text', changed(cleanPlan, { '/funding/0/wording': 'x'.repeat(40_000) })],
    ['two texts in one column', changed(cleanPlan, { '/funding/0/a': 'x'.repeat(20_000), '/funding/0/b': 'x'.repeat(20_000) })],
  ])('%s longer than a cell is told and not written', async (_, plan) => {
    const told: string[] = [];
    const bytes = await planToXlsx(plan as Plan, { report: ({ code }) => told.push(code) });
    expect([bytes.length, told]).toEqual([0, ['BDG-503']]);
  });
});

test('what is no workbook is BDG-110', async () => {
  expect(await planFromXlsx(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false, problems: [{ code: 'BDG-110', pointer: '' }] });
});

test('a workbook of another kind tells of every sheet that it has not', async () => {
  const other = await resaved(await planToXlsx(cleanPlan), () => [{ sheet: 'Sheet1', data: [['a']] }]);
  const { ok, problems } = await planFromXlsx(other);
  expect(ok).toBe(false);
  expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 18 }, () => 'BDG-111'));
});
