import { globSync, readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { makeAgency, makeEntry, makeIndicator, makeMeasure, makeObjective, makePlan } from '../../../../test/support/made-plan.ts';
import { plan as kienGiang } from '../../../../test/support/plans/kien-giang.ts';
import { figures as hueData, plan as hue } from '../../../../test/support/plans/thua-thien-hue.ts';
import type { PlanData, PlanWithData } from '../plan/plan-data.ts';
import type { Plan } from '../plan/plan.ts';
import { planDataFromXlsx } from './plan-data-from-xlsx.ts';
import { planToXlsx } from './plan-to-xlsx.ts';
import { fillIn, inSheet, resaved, type OfficeCell, type OfficeSheet } from './testing/resaved.fixture.ts';

const plans = new URL('../../plans/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, plans), 'utf8')) as T;
const names = globSync('*.json', { cwd: plans }).filter((name) => !name.includes('illustrative'));

const plan = makePlan({
  objectives: [
    makeObjective('1', [
      makeIndicator('1.1', [makeMeasure('2.1'), makeMeasure('2.10'), makeMeasure('2.2')]),
      makeIndicator('1.2', [
        makeMeasure('b', { unit: { kind: 'count', of: { vi: 'cơ sở', en: 'facilities' } } }),
        makeMeasure('g', {
          groups: [
            { id: 'boys', label: 'Em trai' },
            { id: 'girls', label: 'Em gái' },
          ],
        }),
        makeMeasure('y', {
          unit: { kind: 'yes-no' },
          parts: [
            { id: 'p', label: 'Chương trình' },
            { id: 'q', label: 'Tập huấn' },
          ],
          targets: [],
        }),
      ]),
    ]),
  ],
  agencies: [makeAgency('so-a'), { ...makeAgency('so-b'), name: 'Sở Lao động', shortName: 'Sở LĐ' }],
  schedule: [makeEntry('bao-cao', { type: 'yearly', month: 11, day: 30 }, { from: 'so-a' })],
});

const data: PlanData = {
  plan: plan.id,
  kind: 'official',
  source: '=Sở Lao động',
  observations: [
    { measure: '2.1', period: 2021, recordedOn: '2022-03-03', value: 49.1, status: 'official' },
    { measure: '2.1', period: 2021, recordedOn: '2022-04-03', value: 0, status: 'estimate', revision: 2 },
    { measure: '2.10', period: 2022, value: -5.25, status: 'illustrative' },
    { measure: 'b', period: 2022, value: 1234567, status: 'official' },
    { measure: 'g', period: 2022, group: 'girls', value: { missing: 'suppressed' }, status: 'official' },
    { measure: 'y', period: 2022, value: false, parts: { p: true, q: false }, status: 'official' },
  ],
  filings: [{ schedule: 'bao-cao', agency: 'so-a', period: 2021, filedOn: '2021-11-29' }],
  filingsCompleteTo: '2022-01-31',
  events: [{ id: 'e', title: 'Lễ phát động', titleEn: 'Launch', from: '2022-11-15', to: '2022-12-15', status: 'official' }],
};
const full: PlanWithData = { ...plan, data };

/** What comes back from a full workbook after somebody changed it with other libraries. */
async function back(change: (sheets: OfficeSheet[]) => OfficeSheet[] = (sheets) => sheets, locale: 'vi' | 'en' = 'vi') {
  return planDataFromXlsx(await resaved(await planToXlsx(full, { locale }), change), plan);
}
const figure = (row: readonly OfficeCell[], cells: Readonly<Record<string, OfficeCell>>) => back(fillIn('Số liệu', row, cells));
const told = async (reading: ReturnType<typeof back>) => {
  const { ok, problems } = await reading;
  expect(ok).toBe(false);
  return problems.map(({ code, pointer }) => `${code} ${pointer}`);
};
const whole = { ok: true, data, problems: [] };

describe('a workbook comes back', () => {
  test.each(['vi', 'en'] as const)('whole, with words in %s', async (locale) => {
    expect(await planDataFromXlsx(await planToXlsx(full, { locale }), plan)).toEqual(whole);
    expect(await back(undefined, locale)).toEqual(whole);
  });

  test('whole, with the figures of a real plan', async () => {
    const bytes = await resaved(await planToXlsx({ ...hue, data: hueData }), (sheets) => sheets);
    expect(await planDataFromXlsx(bytes, hue)).toEqual({ ok: true, data: hueData, problems: [] });
  });

  test('with its columns and sheets in another order, a title above and columns of its own', async () => {
    const turned = (sheets: OfficeSheet[]) =>
      sheets.reverse().map(({ sheet, data: rows }) => ({
        sheet,
        data: [
          ['Sở Lao động lập'],
          ...rows.map((row, index) => [index === 0 ? 'Ghi chú' : 'đã xem', ...[...row].reverse()]),
        ] as OfficeCell[][],
      }));
    expect(await back(turned)).toEqual(whole);
  });

  test.each([',', '.'])('with every number typed as a text with “%s”', async (mark) => {
    const typed = (sheets: OfficeSheet[]) =>
      sheets.map(({ sheet, data: rows }) => ({
        sheet,
        data: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', mark) : cell))),
      }));
    expect(await back(typed)).toEqual(whole);
  });

  test('without the sheets that are only to be read, and with a hidden sheet left alone', async () => {
    const bytes = await planToXlsx(full);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.filter(({ hidden }) => hidden)).toEqual([]);
    const needed = sheets.filter(({ name }) => ['Văn bản', 'Số liệu', 'Nộp báo cáo', 'Sự kiện'].includes(name));
    const copy = await writeXlsx({
      sheets: [...needed.map(({ name, rows }) => ({ name, rows })), { name: 'Số liệu (2)', hidden: true, rows: [['=1']] }],
    });
    expect(await planDataFromXlsx(copy, plan)).toEqual(whole);
  });

  test.each(names)('%s: its workbook has rows to fill in, and none counts as a figure before', async (name) => {
    const one = read<Plan>(name);
    const change = (sheets: OfficeSheet[]) =>
      fillIn('Văn bản', ['Nguồn số liệu'], { 'Nội dung': 'Phòng Nội vụ' })(
        fillIn('Văn bản', ['Tính chất số liệu'], { 'Nội dung': 'Chính thức' })(sheets),
      );
    const reading = await planDataFromXlsx(await resaved(await planToXlsx(one), change), one);
    expect(reading).toEqual({
      ok: true,
      data: { plan: one.id, kind: 'official', source: 'Phòng Nội vụ', observations: [], filings: [], events: [] },
      problems: [],
    });
  });
});

describe('an office fills in a row', () => {
  const cells = { 'Giá trị': '50,2', 'Tình trạng số liệu': 'chính thức', 'Ngày ghi': '03/3/2025' };
  const expected = { measure: '2.2', period: 2024, recordedOn: '2025-03-03', value: 50.2, status: 'official' };
  test.each<[string, Readonly<Record<string, OfficeCell>>, object]>([
    ['texts', cells, expected],
    ['a number and a day of Excel', { ...cells, 'Giá trị': 50.2, 'Ngày ghi': new Date(Date.UTC(2025, 2, 3)) }, expected],
    ['a percent sign', { ...cells, 'Giá trị': '50,2 %' }, expected],
    ['the code alone', { ...cells, 'Số đo': '2.2' }, expected],
    ['the code as a number', { ...cells, 'Số đo': 2.2 }, expected],
    ['a word for what is missing', { ...cells, 'Giá trị': 'Chưa thu thập' }, { ...expected, value: { missing: 'not-collected' } }],
    ['zero', { ...cells, 'Giá trị': 0 }, { ...expected, value: 0 }],
  ])('with %s', async (_, filled, observation) => {
    const reading = await figure(['Số đo 2.2', 2024], filled);
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.data.observations).toContainEqual(observation);
    expect(reading.ok && reading.data.observations).toHaveLength(data.observations.length + 1);
  });

  test.each(['–', '-', '—'])('with “%s”, which is no figure and not zero', async (dash) => {
    expect(await figure(['Số đo 2.2', 2024], { 'Giá trị': dash, 'Tình trạng số liệu': 'Chính thức' })).toEqual(whole);
  });

  test('of a group by its name', async () => {
    const reading = await figure(['Số đo g', 'Em trai', 2023], { 'Giá trị': 7, 'Tình trạng số liệu': 'Ước tính' });
    expect(reading.ok && reading.data.observations.at(-1)).toEqual({
      measure: 'g',
      group: 'boys',
      period: 2023,
      value: 7,
      status: 'estimate',
    });
  });

  test('of a report, with the body by its short name', async () => {
    const reading = await back(fillIn('Nộp báo cáo', ['bao-cao', 2022], { 'Cơ quan': 'Sở LĐ', 'Ngày nộp': '1/12/2022' }));
    expect(reading.ok && reading.data.filings.at(-1)).toEqual({ schedule: 'bao-cao', agency: 'so-b', period: 2022, filedOn: '2022-12-01' });
  });

  test('that shows its share in percent', async () => {
    const { sheets } = await readXlsx(await planToXlsx(full));
    const copy = await writeXlsx({
      sheets: sheets.map(({ name, rows }) => ({
        name,
        rows,
        ...(name === 'Số liệu' ? { cells: new Map([['1,4', { value: 0.491, type: 'number' as const, style: { numFmt: '0.0%' } }]]) } : {}),
      })),
    });
    expect(await planDataFromXlsx(copy, plan)).toEqual(whole);
  });
});

describe('what cannot be read is named by sheet and cell', () => {
  // The sheet of figures begins with the six that stand; the first row to fill in is row 8.
  const first = ['Số đo 2.1', 2022];
  const filled = { 'Giá trị': 50, 'Tình trạng số liệu': 'Chính thức' };
  test.each<[string, Readonly<Record<string, OfficeCell>>, string]>([
    ['a thousands mark that may be decimal', { ...filled, 'Giá trị': '1.234' }, 'BDG-114 /Số liệu/E8'],
    ['the other mark alike', { ...filled, 'Giá trị': '100,000' }, 'BDG-114 /Số liệu/E8'],
    ['words for a number', { ...filled, 'Giá trị': 'khoảng 50' }, 'BDG-115 /Số liệu/E8'],
    ['an error of Excel', { ...filled, 'Giá trị': '#REF!' }, 'BDG-115 /Số liệu/E8'],
    ['a day for a number', { ...filled, 'Giá trị': new Date(Date.UTC(2026, 0, 2)) }, 'BDG-119 /Số liệu/E8'],
    ['a year of two digits', { ...filled, 'Ngày ghi': '03/3/23' }, 'BDG-116 /Số liệu/H8'],
    ['the month before the day', { ...filled, 'Ngày ghi': '12/25/2023' }, 'BDG-116 /Số liệu/H8'],
    ['a bare number for a day', { ...filled, 'Ngày ghi': 44258 }, 'BDG-116 /Số liệu/H8'],
    ['no status', { 'Giá trị': 50 }, 'BDG-118 /Số liệu/G8'],
    ['a status without a value', { 'Tình trạng số liệu': 'Chính thức' }, 'BDG-118 /Số liệu/E8'],
    ['an unknown status', { ...filled, 'Tình trạng số liệu': 'Tạm' }, 'BDG-117 /Số liệu/G8'],
    ['an unknown measure', { ...filled, 'Số đo': 'Số đo 9.9' }, 'BDG-117 /Số liệu/A8'],
    ['a code as a number that two measures have', { ...filled, 'Số đo': 2.1 }, 'BDG-117 /Số liệu/A8'],
    ['a code that Excel made a day', { ...filled, 'Số đo': new Date(Date.UTC(2026, 0, 2)) }, 'BDG-119 /Số liệu/A8'],
    ['half a year', { ...filled, Năm: 2022.5 }, 'BDG-115 /Số liệu/D8'],
    ['a group that the measure has not', { ...filled, Nhóm: 'Em trai' }, 'BDG-117 /Số liệu/C8'],
    ['a year far off', { ...filled, Năm: 1999 }, 'BDG-316 /Số liệu/D8'],
    ['a day before its year', { ...filled, 'Ngày ghi': '03/3/2021' }, 'BDG-317 /Số liệu/H8'],
  ])('%s', async (_, cells, problem) => {
    const reading = await figure(first, cells);
    expect(reading.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([problem]);
    const [place = ''] = /[A-Z]\d+$/.exec(problem) ?? [];
    expect(reading.problems[0]?.message.vi).toMatch(new RegExp(`[Ôô] ${place} của trang “Số liệu”`));
    expect(reading.problems[0]?.message.en).toMatch(new RegExp(`[Cc]ell ${place} of the sheet “Số liệu”`));
  });

  test('a figure written twice', async () => {
    const twice = inSheet('Số liệu', ([heads = [], row = [], ...rows]) => [heads, row, row, ...rows]);
    expect(await told(back(twice))).toEqual(['BDG-315 /Số liệu/E3']);
  });

  test('a formula, whatever it last gave', async () => {
    const { sheets } = await readXlsx(await planToXlsx(full));
    const copy = await writeXlsx({
      sheets: sheets.map(({ name, rows }) => ({
        name,
        rows,
        ...(name === 'Số liệu' ? { cells: new Map([['1,4', { value: 49.1, formula: '40+9.1', formulaResult: 49.1 }]]) } : {}),
      })),
    });
    expect(await told(planDataFromXlsx(copy, plan))).toContain('BDG-113 /Số liệu/E2');
  });

  test('the workbook of another plan', async () => {
    const reading = await planDataFromXlsx(await planToXlsx(full), { ...plan, id: 'other' });
    expect(reading.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['BDG-210 /Văn bản/B2']);
  });

  test.each<[string, (sheets: OfficeSheet[]) => OfficeSheet[], string]>([
    ['a sheet taken out', (sheets) => sheets.filter(({ sheet }) => sheet !== 'Nộp báo cáo'), 'BDG-111 /Nộp báo cáo'],
    ['a column taken out', inSheet('Số liệu', (rows) => rows.map((row) => row.filter((_, column) => column !== 2))), 'BDG-112 /Số liệu'],
    ['a row of the first sheet taken out', inSheet('Văn bản', (rows) => rows.filter((_, row) => row !== 4)), 'BDG-120 /Văn bản'],
    ['no source of the data', fillIn('Văn bản', ['Nguồn số liệu'], { 'Nội dung': null }), 'BDG-118 /Văn bản/B4'],
    ['an unknown part', fillIn('Số liệu', ['Số đo y', 2022], { 'Từng phần': 'p: Có; z: Chưa' }), 'BDG-117 /Số liệu/J7'],
    ['an event that ends before it begins', fillIn('Sự kiện', ['e'], { 'Đến ngày': '01/01/2022' }), 'BDG-306 /Sự kiện/E2'],
    ['an unknown body', fillIn('Nộp báo cáo', ['bao-cao', 2021], { 'Cơ quan': 'Sở C' }), 'BDG-117 /Nộp báo cáo/C2'],
  ])('%s', async (_, change, problem) => {
    expect(await told(back(change))).toEqual([problem]);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('Số đo;Giá trị\r\n')],
    [
      'half a workbook',
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]),
    ],
  ])('%s is no workbook', async (_, bytes) => {
    expect(await planDataFromXlsx(bytes, plan)).toMatchObject({ ok: false, problems: [{ code: 'BDG-110', pointer: '' }] });
  });
});

test('what the plan prints stays a text, and its dash a dash', async () => {
  const { sheets } = await readXlsx(await planToXlsx(kienGiang));
  expect(sheets.slice(0, 4).map(({ name }) => name)).toEqual(['Văn bản', 'Số liệu', 'Nộp báo cáo', 'Sự kiện']);
  const budget = sheets.find(({ name }) => name === 'Kinh phí')?.rows ?? [];
  expect(budget).toHaveLength(1 + (kienGiang.budget?.lines.length ?? 0) + (kienGiang.budget?.foot ? 1 : 0));
  expect(budget.flat()).toContain('–');
});
