/** For each code of the domain one input that raises it. */
import { plan as dakCam } from '../support/plans/dak-cam.ts';
import { cleanPlan } from '../../packages/domain/src/check/clean-plan.fixture.ts';
import { tableProblems } from '../../packages/domain/src/export/table-problems.ts';
import { toICalendar } from '../../packages/domain/src/icalendar.ts';
import { checkPlan, parsePlan, parsePlanData, toCsv, type Plan, type PlanWithData, type Problem } from '../../packages/domain/src/index.ts';
import { planFromPageTable, type PageTable } from '../../packages/domain/src/page-table.ts';
import { changed } from '../../packages/domain/src/plan/testing/changed.fixture.ts';
import { cleanData } from '../../packages/domain/src/plan/testing/clean-data.fixture.ts';
import { planDataFromXlsx, planFromXlsx, planToXlsx } from '../../packages/domain/src/xlsx.ts';
import { withFormula } from '../../packages/domain/src/xlsx/testing/with-formula.fixture.ts';
import { fillIn, inSheet, resaved, type OfficeCell, type OfficeSheet } from '../../packages/domain/src/xlsx/testing/resaved.fixture.ts';

type Changes = Readonly<Record<string, unknown>>;
type Raised = readonly Problem[] | Promise<readonly Problem[]>;

const measure = '/objectives/0/indicators/0/measures/0';
const target = `${measure}/targets/0`;
const yesNo = '/objectives/0/indicators/1/measures/0';
const budget = '/budget/lines/1/printed';

const reading = (changes: Changes): Raised => parsePlan(changed(cleanPlan, changes)).problems;
const readingData = (changes: Changes): Raised => parsePlanData(changed(cleanData, changes), cleanPlan).problems;
const checking = (changes: Changes): Raised => checkPlan(changed(cleanPlan, changes) as Plan);

/** A workbook of the clean plan, changed by hand in an office. */
async function office(change: (sheets: OfficeSheet[]) => OfficeSheet[]): Promise<readonly Problem[]> {
  const bytes = await planToXlsx({ ...cleanPlan, data: cleanData });
  return (await planDataFromXlsx(await resaved(bytes, change), cleanPlan)).problems;
}
/** The same, read as the plan itself. */
async function officePlan(change: (sheets: OfficeSheet[]) => OfficeSheet[], changes: Changes = {}): Promise<readonly Problem[]> {
  return (await planFromXlsx(await resaved(await planToXlsx(changed(cleanPlan, changes) as Plan), change))).problems;
}
/** A label with a language that no column has. */
const rare: Changes = { '/funding/0/label': { vi: 'Ngân sách', fr: 'Budget' } };

/** The first row of figures, which holds one of 2020. */
const figure = (cells: Readonly<Record<string, OfficeCell>>): Raised => office(fillIn('Số liệu', ['Số đo 1.1', 2020], cells));

/** What a writer reports. */
function writing(write: (report: (problem: Problem) => void) => unknown): Promise<readonly Problem[]> {
  const told: Problem[] = [];
  return Promise.resolve(write((problem) => told.push(problem))).then(() => told);
}
const csv = (changes: Changes, table: Parameters<typeof toCsv>[1]): Raised =>
  writing((report) => toCsv(changed(cleanPlan, changes) as PlanWithData, table, { dialect: 'vi-excel', report }));

/** A table of indicators in a page, with one row. */
const pageTable = (cells: readonly string[], changes: Partial<PageTable> = {}): Raised => {
  const head = ['Mã', 'Chỉ tiêu', 'Đơn vị', 'Chỉ tiêu 2025'];
  const read = planFromPageTable({ kind: 'indicators', id: 'bang', caption: 'Kế hoạch', head, rows: [{ cells }], ...changes });
  return read.problems;
};
const row = ['1.1', 'Nữ cấp ủy', '%', '30%'];

function throwing(): never {
  throw new Error('hostile');
}

export const domainCases: Readonly<Record<string, () => Raised>> = {
  'BDG-101': () => parsePlan(Object.defineProperty({ ...cleanPlan }, 'period', { enumerable: true, get: throwing })).problems,
  'BDG-102': () => reading({ '/schedule/0/rule/day': undefined }),
  'BDG-103': () => reading({ '/id': 5 }),
  'BDG-104': () => reading({ '/schedule/0/rule/month': 13 }),
  'BDG-105': () => reading({ '/agencies/0/name': '' }),
  'BDG-106': () => reading({ '/document/issuedOn': '2021-02-30' }),
  'BDG-107': () => reading({ '/note': 1 }),
  'BDG-108': () => reading({ '/agencies/0/name': 'Sở Y tế'.normalize('NFD') }),
  'BDG-110': async () => (await planDataFromXlsx(new Uint8Array([1, 2, 3]), cleanPlan)).problems,
  'BDG-111': () => office((sheets) => sheets.filter(({ sheet }) => sheet !== 'Nộp báo cáo')),
  'BDG-112': () => office(inSheet('Số liệu', (rows) => rows.map((row) => row.filter((_, column) => column !== 2)))),
  'BDG-113': () => formulaLeft(),
  'BDG-114': () => figure({ 'Giá trị': '1.234' }),
  'BDG-115': () => figure({ 'Giá trị': 'khoảng 50' }),
  'BDG-116': () => figure({ 'Ngày ghi': '12/25/2023' }),
  'BDG-117': () => figure({ 'Tình trạng số liệu': 'Tạm' }),
  'BDG-118': () => figure({ 'Tình trạng số liệu': null }),
  'BDG-119': () => figure({ 'Giá trị': new Date(Date.UTC(2026, 0, 2)) }),
  'BDG-120': () => office(inSheet('Văn bản', (rows) => rows.filter((_, row) => row !== 4))),
  'BDG-121': () => officePlan(fillIn('Số đo', ['Số đo 1.1'], { 'Số đo': 1.1 })),
  'BDG-122': () => officePlan(fillIn('Nguồn kinh phí', ['Mục III.1'], { 'Khác (JSON)': '{' }), rare),
  'BDG-123': () => officePlan(fillIn('Nguồn kinh phí', ['Mục III.1'], { 'Nội dung': 'Ngân sách xã' }), rare),

  'BDG-130': () => pageTable(row, { kind: 'chi-tieu' }),
  'BDG-131': () => pageTable(row, { head: ['A', 'Chỉ tiêu', 'Đơn vị', 'Chỉ tiêu 2025'] }),
  'BDG-132': () => pageTable(row, { head: ['Mã', 'Mã số', 'Chỉ tiêu', 'Chỉ tiêu 2025'] }),
  'BDG-133': () => pageTable(['1.1', 'Người được tư vấn', 'người', '1.900']),
  'BDG-134': () => pageTable(['1.1', 'Nữ cấp ủy', '%', 'tăng dần']),
  'BDG-135': () => pageTable(['', 'Nữ cấp ủy', '%', '30%']),
  'BDG-136': () => pageTable(['Trường học', 'Báo cáo'], { kind: 'duties', head: ['Cơ quan', 'Nhiệm vụ'] }),
  'BDG-210': () => readingData({ '/plan': 'another-plan' }),

  'BDG-301': () => reading({ '/schemaVersion': 2 }),
  'BDG-302': () => reading({ '/schemaVersion': 0 }),
  'BDG-303': () => reading({ '/activities/1/id': 'II.1.a' }),
  'BDG-304': () => reading({ '/assignments/0/agency': 'x' }),
  'BDG-305': () => reading({ '/schedule/4/after': 'tong-ket' }),
  'BDG-306': () => reading({ '/period/to': 2020 }),
  'BDG-307': () => reading({ [`${target}/by`]: undefined }),
  'BDG-308': () => reading({ [`${measure}/targets`]: [] }),
  'BDG-309': () => reading({ [`${target}/value`]: true }),
  'BDG-310': () => checking({ '/assignments/0/wording': 'chủ trì 04 chỉ tiêu của mục tiêu 1' }),
  'BDG-311': () => reading({ [`${target}/by`]: 2020 }),
  'BDG-312': () => reading({ [`${target}/value`]: '49,1' }),
  'BDG-313': () => reading({ '/funding/0/source/line': [9, 8] }),
  'BDG-314': () => reading({ '/schedule/0/rule/day': 31 }),
  'BDG-315': () => readingData({ '/observations/3/revision': 0 }),
  'BDG-316': () => readingData({ '/observations/2/period': 1999 }),
  'BDG-317': () => readingData({ '/observations/2/recordedOn': '2020-01-01' }),
  'BDG-318': () => readingData({ '/observations/4/value': true }),
  'BDG-320': () => checking({ '/budget/lines/0/statedTotal': 36 }),
  'BDG-321': () => checking({ [budget]: ['7', '-', '10,1', '-', '-', '-'] }),
  'BDG-322': () => checking({ [budget]: ['', '', '-', '10,1', '-', '-', '-'] }),
  'BDG-330': () => checking({ '/schedule/2/wording': 'trước ngày 25/6/2021' }),
  'BDG-331': () => checking({ '/schedule/0/wording': 'chậm nhất ngày 30/11' }),
  'BDG-332': () => checking({ '/assignments/0/roles': ['report'] }),
  'BDG-333': () => checking({ '/assignments/0/roles': ['lead'] }),
  'BDG-334': () => checking({ '/assignments/1/roles': ['implement'] }),
  'BDG-335': () => checking({ '/agencies/3/printedNumber': '4' }),
  'BDG-336': () => checking({ '/agencies/3/printedNumber': '2' }),
  'BDG-337': () => checking({ '/document/gaps': [{ field: 'number', state: 'blank' }] }),
  'BDG-338': () => checking({ '/schedule/0/rule/month': 12, '/schedule/0/rule/day': 20 }),
  'BDG-339': () => checking({ '/document/legalBases/0/issuedOn': '2021-02-02' }),
  'BDG-340': () => checking({ [`${measure}/baseline/year`]: undefined }),
  'BDG-341': () => checking({ [`${target}/byInferred`]: true }),
  'BDG-342': () => checking({ '/objectives/1': { id: '2', label: 'Y tế', indicators: [], source: { clause: 'I.2', line: 9 } } }),
  'BDG-343': () => checking({ '/budget': undefined }),

  'BDG-501': () => csv({ '/budget': undefined }, 'budget'),
  'BDG-502': () => csv({ [`${yesNo}/targets/0/value`]: 5, [`${target}/value`]: NaN }, 'targets'),
  'BDG-503': () =>
    writing((report) => planToXlsx(changed(cleanPlan, { '/document/title': 'Kế hoạch '.repeat(4_000) }) as Plan, { report })),
  'BDG-504': () => tableProblems('schedule', new Array<[string]>(1_048_577).fill([''])),
  'BDG-505': () => calendarOfDakCam('2026-01-01'),
  'BDG-506': () => calendarOfDakCam('2025-01-01'),
};

/** A workbook in which a figure was left as a formula. */
async function formulaLeft(): Promise<readonly Problem[]> {
  const bytes = await withFormula(await planToXlsx({ ...cleanPlan, data: cleanData }), 'Số liệu', '1,4');
  return (await planDataFromXlsx(bytes, cleanPlan)).problems;
}

/** A plan that prints no day but the Action Month of 2025. */
function calendarOfDakCam(from: string): Raised {
  return writing((report) => toICalendar(dakCam, { from, to: '2026-12-31', now: '2025-01-01', report }));
}
