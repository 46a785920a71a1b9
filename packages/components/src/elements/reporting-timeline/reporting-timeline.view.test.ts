import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { PlanData, PlanWithData, ScheduleEntry } from '@binhdanggioi/domain';
import { describe, expect, it, test } from 'vitest';
import { cell, readOracle } from '../../../../../test/plans/read-tsv.ts';
import type { Name } from '../../shared/names.ts';
import { sampleCommune } from '../../testing/sample-commune.ts';
import { sampleReporting } from '../../testing/sample-reporting.ts';
import { dueInWords } from './due-words.ts';
import { timelineView, type DutyRow, type TimelineOptions, type TimelineView } from './reporting-timeline.view.ts';
import { timelineWords, type Parts } from './reporting-timeline.words.ts';
import { words as en } from './reporting-timeline.words.en.ts';
import { timelineYears } from './timeline-years.ts';

const words = timelineWords.vi;
const view = (over: Partial<TimelineOptions> = {}, of: PlanWithData = hue): TimelineView => timelineView(of, { asOf: '2024-11-20', locale: 'vi', words, ...over });

const said = (parts: Parts<Name>): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const rowsOf = ({ dated, undated }: TimelineView): readonly DutyRow[] => [...dated, ...undated];
const row = (from: TimelineView, id: string): DutyRow | undefined => rowsOf(from).find((one) => one.id === id);
const states = (from: TimelineView, id: string): string[] => row(from, id)?.cells.map(({ word, day }) => (day === undefined ? word : `${word} ${day}`)) ?? [];
const leads = (from: TimelineView): string => from.leads.map(said).join(' ');

const UNKNOWN = 'Chưa có thông tin';
const LATER = 'Kỳ sau';
const NONE = 'Không yêu cầu';

describe('the duties of Thừa Thiên Huế', () => {
  it('are the 11 that the oracle has besides the Action Month, 4 with a day or a year', () => {
    const owed = readOracle('schedule-002.tsv').filter((one) => cell(one, 'kind') !== 'action-month');
    expect(owed).toHaveLength(11);
    expect(view().dated).toHaveLength(owed.filter((one) => !cell(one, 'rule').startsWith('undated')).length);
    expect(view().undated).toHaveLength(owed.filter((one) => cell(one, 'rule').startsWith('undated')).length);
  });

  // As a person reads them in the document: who, through whom, to whom, who advises, what comes before.
  it.each([
    ['ke-hoach-don-vi', 'Lập kế hoạch triển khai', 'Trước ngày 25/6/2021', ['Các sở, ban, ngành, đoàn thể, địa phương'], 'Mục V.1'],
    ['bao-cao-nam', 'Báo cáo năm gửi UBND tỉnh', 'Trước ngày 30/11 hằng năm', ['Các sở, ban, ngành, địa phương', 'Qua Sở LĐ-TB&XH', 'Gửi UBND tỉnh'], 'Mục V.1'],
    ['bao-cao-bo', 'Báo cáo Bộ LĐ-TB&XH', 'Trước ngày 10/12 hằng năm', ['UBND tỉnh', 'Gửi Bộ LĐ-TB&XH', 'Tham mưu: Sở LĐ-TB&XH', 'Tiếp sau: Báo cáo năm gửi UBND tỉnh'], 'Mục V.2'],
    ['tong-ket', 'Tổng kết Kế hoạch', 'Năm 2025, không ghi ngày', ['Sở LĐ-TB&XH'], 'Mục IV.1.đ'],
  ])('%s: %s, %s', (id, title, due, who, section) => {
    const found = row(view(), id);
    expect(found).toMatchObject({ title: { text: title }, due, section, request: false });
    expect(found?.who.map(said)).toEqual(who);
  });

  it.each([
    ['so-ket', 'Giữa kỳ, không ghi năm'],
    ['bao-cao-cap-tren', 'Khi cấp trên yêu cầu'],
    ['bao-cao-kho-khan', 'Khi có khó khăn, vướng mắc'],
    ['du-toan', 'Hằng năm'],
    ['ke-hoach-thang-hanh-dong', 'Hằng năm'],
    ['cong-bo-so-lieu', 'Hằng năm'],
    ['ke-hoach-bao-cao-dia-phuong', 'Hằng năm và 5 năm'],
  ])('%s has no day, only “%s”, and no state in any year', (id, often) => {
    expect(row(view(), id)).toMatchObject({ often: { text: often }, cells: [] });
    expect(row(view(), id)?.due).toBeUndefined();
  });

  it.each([
    ['2021-06-24', 'ke-hoach-don-vi', ['Ngày cuối còn hạn', NONE, NONE, NONE, NONE]],
    ['2021-06-25', 'ke-hoach-don-vi', [UNKNOWN, NONE, NONE, NONE, NONE]],
    ['2024-11-20', 'bao-cao-nam', [UNKNOWN, UNKNOWN, UNKNOWN, 'Chưa đến hạn', LATER]],
    ['2024-11-29', 'bao-cao-nam', [UNKNOWN, UNKNOWN, UNKNOWN, 'Ngày cuối còn hạn', LATER]],
    ['2024-11-30', 'bao-cao-nam', [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, LATER]],
    ['2024-12-09', 'bao-cao-bo', [UNKNOWN, UNKNOWN, UNKNOWN, 'Ngày cuối còn hạn', LATER]],
    ['2024-11-20', 'tong-ket', [NONE, NONE, NONE, NONE, LATER]],
    ['2027-01-05', 'bao-cao-nam', [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]],
  ])('on %s, %s', (asOf, id, expected) => {
    expect(states(view({ asOf }), id)).toEqual(expected);
  });

  it('say what “before” means, where it is printed and why the past is unknown', () => {
    expect(leads(view())).toBe('Thời hạn giữ nguyên cách ghi của Kế hoạch. “Trước ngày 30/11” nghĩa là chậm nhất hết ngày 29/11.');
    expect(view().notes).toEqual(['Thời hạn lấy từ Mục III, Mục IV, Mục V của Kế hoạch.', 'Chưa có danh sách cơ quan đã nộp, nên các kỳ đã qua ghi “Chưa có thông tin”.']);
    expect(view().isIllustrative).toBe(false);
  });

  it('mark the current year and no other', () => {
    expect(view().years.filter(({ isCurrent }) => isCurrent).map(({ year }) => year)).toEqual([2024]);
    expect(view({ asOf: '2027-01-05' }).years.some(({ isCurrent }) => isCurrent)).toBe(false);
  });
});

describe('the next deadline', () => {
  const next = (asOf: string, of?: PlanWithData): string => {
    const found = view({ asOf }, of).next;
    return found ? `${found.items.map(({ due, title }) => `${due}: ${title.text}`).join(' + ')} | ${found.lastDay} ${found.countdown}` : 'none';
  };
  it.each([
    ['2021-01-01', 'Trước ngày 25/6/2021: Lập kế hoạch triển khai | Ngày cuối còn hạn: thứ Năm 24/6/2021. Còn 174 ngày, tính tại ngày 01/01/2021.'],
    ['2024-11-20', 'Trước ngày 30/11/2024: Báo cáo năm gửi UBND tỉnh | Ngày cuối còn hạn: thứ Sáu 29/11/2024. Còn 9 ngày, tính tại ngày 20/11/2024.'],
    ['2024-11-29', 'Trước ngày 30/11/2024: Báo cáo năm gửi UBND tỉnh | Ngày cuối còn hạn: thứ Sáu 29/11/2024. Hôm nay là ngày cuối còn hạn, tính tại ngày 29/11/2024.'],
    ['2024-11-30', 'Trước ngày 10/12/2024: Báo cáo Bộ LĐ-TB&XH | Ngày cuối còn hạn: thứ Hai 09/12/2024. Còn 9 ngày, tính tại ngày 30/11/2024.'],
    ['2025-12-10', 'none'],
    ['2027-01-05', 'none'],
  ])('on %s: %s', (asOf, expected) => {
    expect(next(asOf)).toBe(expected);
  });

  it('keeps the printed words and says who and through whom', () => {
    const [item] = view().next?.items ?? [];
    expect(said(item?.printed ?? [])).toBe('Văn bản ghi “trước ngày 30/11”.');
    expect(item?.who.map(said)).toEqual(['Các sở, ban, ngành, địa phương', 'Qua Sở LĐ-TB&XH', 'Gửi UBND tỉnh']);
  });

  it('is all duties that share their last day', () => {
    expect(next('2024-11-20', sampleReporting)).toContain('Trước ngày 30/11/2024: Báo cáo năm của Phòng + Trước ngày 30/11/2024: Báo cáo của trường học');
  });

  it('is not what has been filed already', () => {
    const filings = [{ schedule: 'bao-cao-van-hoa', agency: 'phong-van-hoa', period: 2024, filedOn: '2024-11-18' }];
    expect(next('2024-11-20', { ...sampleReporting, data: { ...(sampleReporting.data as PlanData), filings } })).toMatch(/^Trước ngày 30\/11\/2024: Báo cáo của trường học \|/);
  });

  it('of the plan has four to come on 20/11/2024, each with its last day', () => {
    expect(view().open.map(({ schedule, lastDay }) => `${schedule} ${lastDay}`)).toEqual([
      'bao-cao-nam 2024-11-29',
      'bao-cao-bo 2024-12-09',
      'bao-cao-nam 2025-11-29',
      'bao-cao-bo 2025-12-09',
    ]);
  });

  it('counts one day in the singular', () => {
    const english = timelineView(hue, { asOf: '2024-11-28', locale: 'en', words: en });
    expect(english.next?.countdown).toBe('1 day left, as of 28 November 2024.');
  });
});

describe('before and after the plan', () => {
  it('once ended it says so and invents nothing overdue', () => {
    const ended = view({ asOf: '2027-01-05', namesLateness: true });
    expect(leads(ended)).toMatch(/^Kế hoạch đã kết thúc ngày 31\/12\/2025\. Không còn hạn ghi ngày nào phía trước\./);
    expect(ended.open).toEqual([]);
    expect(new Set(ended.dated.flatMap(({ cells }) => cells.map(({ word }) => word)))).toEqual(new Set([UNKNOWN, NONE]));
  });
  it('before it says from when', () => {
    expect(leads(view({ asOf: '2020-12-31' }))).toMatch(/^Kế hoạch bắt đầu từ năm 2021\./);
    expect(states(view({ asOf: '2020-12-31' }), 'bao-cao-nam')).toEqual([LATER, LATER, LATER, LATER, LATER]);
  });
  it('on its last days has no deadline left', () => {
    expect(leads(view({ asOf: '2025-12-10' }))).toMatch(/^Không còn hạn ghi ngày nào phía trước\./);
  });
  it('without a single printed day says so and has nothing to count', () => {
    const undated = view({}, { ...hue, schedule: hue.schedule.filter(({ rule }) => rule.type === 'undated') });
    expect(leads(undated)).toBe('Kế hoạch không ghi ngày cho việc nào dưới đây.');
    expect(undated.next).toBeUndefined();
  });
  it('without a schedule has no rows and no notes', () => {
    expect(view({}, { ...hue, schedule: [] })).toMatchObject({ dated: [], undated: [], notes: [], leads: [] });
  });
});

describe('filings of a made-up commune', () => {
  const made = view({}, sampleReporting);

  it.each([
    ['bao-cao-van-hoa', ['Đã nộp ngày 29/11/2021', 'Nộp muộn ngày 30/11/2022', 'Chưa nhận', 'Chưa đến hạn', LATER]],
    ['bao-cao-xa', ['Chưa nhận', 'Chưa nhận', 'Chưa nhận', 'Chưa đến hạn', LATER]],
    // A group: what one member filed settles nothing, and nobody is late.
    ['bao-cao-truong', [UNKNOWN, UNKNOWN, UNKNOWN, 'Chưa đến hạn', LATER]],
    // Asked for: filed after the day, and still not late.
    ['bao-cao-hoi', [UNKNOWN, UNKNOWN, 'Đã nộp ngày 08/01/2024', 'Chưa đến hạn', LATER]],
    ['so-ket', [NONE, NONE, 'Chưa nhận', NONE, NONE]],
  ])('%s', (id, expected) => {
    expect(states(made, id)).toEqual(expected);
  });

  it('are called overdue only where the page asks for it', () => {
    expect(rowsOf(made).flatMap(({ cells }) => cells.map(({ word }) => word))).not.toContain('Quá hạn');
    const open = view({ namesLateness: true }, sampleReporting);
    expect(states(open, 'bao-cao-van-hoa')[2]).toBe('Quá hạn');
    expect(states(open, 'bao-cao-truong')).toEqual(states(made, 'bao-cao-truong'));
  });

  it('without a complete record make nobody late', () => {
    const { filingsCompleteTo: _, ...data } = sampleReporting.data as PlanData;
    const open = view({ namesLateness: true }, { ...sampleReporting, data });
    expect(states(open, 'bao-cao-van-hoa')).toEqual(['Đã nộp ngày 29/11/2021', 'Nộp muộn ngày 30/11/2022', UNKNOWN, 'Chưa đến hạn', LATER]);
  });

  it('of members of a group are counted without a total and listed', () => {
    expect(row(made, 'bao-cao-truong')?.cells.map(({ others }) => others)).toEqual([undefined, undefined, 'Đã nộp: 1 cơ quan', 'Đã nộp: 3 cơ quan', undefined]);
    expect(made.filed.map(({ heading }) => said(heading))).toEqual(['Báo cáo của trường học. Đã nộp năm 2024: 3 cơ quan', 'Báo cáo của trường học. Đã nộp năm 2023: 1 cơ quan']);
    expect(made.filed[0]?.items.map(({ agency, day }) => `${agency.text}, ${day}`)).toEqual([
      'Trường Tiểu học Mẫu 1, ngày 15/11/2024',
      'Trường Tiểu học Mẫu 2, ngày 18/11/2024',
      'Trường Trung học cơ sở Mẫu, ngày 19/11/2024',
    ]);
  });

  it('that are invented say so in each cell that rests on them, and in no other', () => {
    expect(made.isIllustrative).toBe(true);
    const marked = rowsOf(made).flatMap(({ id, cells }) => cells.filter(({ isIllustrative }) => isIllustrative).map(({ year }) => `${id} ${year}`));
    expect(marked).toEqual([
      ...[2021, 2022, 2023].map((year) => `bao-cao-van-hoa ${year}`),
      ...[2021, 2022, 2023].map((year) => `bao-cao-xa ${year}`),
      'bao-cao-truong 2023',
      'bao-cao-truong 2024',
      'bao-cao-hoi 2023',
      'so-ket 2023',
    ]);
  });

  it('of an official record carry no such mark', () => {
    const official = view({}, { ...sampleReporting, data: { ...(sampleReporting.data as PlanData), kind: 'official' } });
    expect(official.isIllustrative).toBe(false);
    expect(rowsOf(official).some(({ cells }) => cells.some(({ isIllustrative }) => isIllustrative))).toBe(false);
  });

  it('after the day of judgement are not seen', () => {
    expect(states(view({ asOf: '2021-11-28' }, sampleReporting), 'bao-cao-van-hoa')[0]).toBe('Chưa đến hạn');
  });

  it('are explained', () => {
    expect(row(made, 'bao-cao-hoi')?.request).toBe(true);
    expect(made.notes).toEqual([
      'Thời hạn lấy từ Mục V, Mục VI của Kế hoạch.',
      '“Chưa có thông tin”: danh sách đã nộp chưa đầy đủ đến hạn đó, hoặc việc giao cho một nhóm, hoặc chỉ là đề nghị.',
      'Trang chỉ ghi số cơ quan đã nộp, không ghi mẫu số: văn bản giao cho một nhóm mở.',
      'Danh sách báo cáo đã nhận đầy đủ đến ngày 31/12/2023.',
      '“Đề nghị”: không bao giờ tính là muộn.',
    ]);
  });
});

describe('one agency', () => {
  it('has the duties that name it, to do, to pass on, to receive or beside', () => {
    const own = view({ agency: 'so-ldtbxh' });
    expect(rowsOf(own).map(({ id }) => id)).toEqual(['bao-cao-nam', 'bao-cao-bo', 'tong-ket', 'so-ket', 'bao-cao-cap-tren', 'ke-hoach-thang-hanh-dong']);
    expect(leads(own)).toMatch(/^Chỉ những việc mà văn bản nêu tên Sở Lao động - Thương binh và Xã hội\. 4 việc giao chung cho nhóm cơ quan, không nêu tên từng cơ quan, nên không có ở đây\./);
  });
  it('without any says so, and that groups may bind it', () => {
    const none = view({ agency: 'so-y-te' });
    expect(rowsOf(none)).toEqual([]);
    expect(leads(none)).toBe('Văn bản không nêu tên Sở Y tế trong việc báo cáo nào. 5 việc giao chung cho nhóm cơ quan, không nêu tên từng cơ quan, nên không có ở đây.');
  });
  it('that the plan does not have leaves all', () => {
    expect(rowsOf(view({ agency: 'x' }))).toHaveLength(11);
  });
  it('counts down to its own next deadline', () => {
    expect(view({ agency: 'cuc-thong-ke' }).next).toBeUndefined();
    expect(view({ agency: 'bo-ldtbxh' }).next?.items.map(({ title }) => title.text)).toEqual(['Báo cáo Bộ LĐ-TB&XH']);
  });
});

describe('the years', () => {
  const period = { from: 2021, to: 2025 };
  const all = [2021, 2022, 2023, 2024, 2025];
  test.each([
    ['nothing', undefined, undefined, all],
    ['from', '2024', undefined, [2024, 2025]],
    ['to', undefined, 2022, [2021, 2022]],
    ['civil dates', '2022-06-01', '2023-01-01', [2022, 2023]],
    ['more than the plan', '2000', '2099', all],
    ['rubbish', 'x', '<b>', all],
    ['an impossible day', '2022-13-45', {}, all],
    ['the wrong way round', '2024', '2022', all],
    ['after the plan', '2030', '2035', all],
    ['before the plan', undefined, '2015', all],
  ])('%s', (_what, from, to, expected) => {
    expect(timelineYears(period, from, to).years).toEqual(expected);
  });
  it('outside the plan are told', () => {
    expect(leads(view({ from: '2030', to: '2035' }))).toMatch(/^2030–2035 nằm ngoài giai đoạn 2021–2025 của Kế hoạch\. Dưới đây là cả giai đoạn\./);
    expect(leads(view({ to: '2015' }))).toMatch(/^2015 nằm ngoài giai đoạn/);
  });

  it.each<[asked: Partial<TimelineOptions>, lead: string, years: number[]]>([
    [{ from: '2024', to: '2030' }, 'Kế hoạch chỉ có giai đoạn 2021–2025, nên trong 2024–2030 chỉ hiện 2024–2025.', [2024, 2025]],
    [{ from: '2015', to: '2021' }, 'Kế hoạch chỉ có giai đoạn 2021–2025, nên trong 2015–2021 chỉ hiện 2021.', [2021]],
  ])('that only some of the years asked for are the plan’s is told: %o', (asked, lead, years) => {
    const shown = view(asked);
    expect(said(shown.leads[0] ?? [])).toBe(lead);
    expect(shown.years.map(({ year }) => year)).toEqual(years);
  });

  it('of a plan of one year are one year, not from it to itself', () => {
    expect(said(view({ from: '2030' }, sampleCommune).leads[0] ?? [])).toBe('2030 nằm ngoài năm 2020 của Kế hoạch. Dưới đây là năm 2020.');
    expect(said(view({ from: '2030', locale: 'en', words: en }, sampleCommune).leads[0] ?? [])).toBe('2030 lies outside the plan’s year 2020. That year is shown below.');
    expect(said(view({ from: '2019', to: '2020' }, sampleCommune).leads[0] ?? [])).toBe('Kế hoạch chỉ có năm 2020, nên trong 2019–2020 chỉ hiện 2020.');
    expect(said(view({ from: '2019', to: '2020', locale: 'en', words: en }, sampleCommune).leads[0] ?? [])).toBe('The plan covers only 2020, so of 2019–2020 only 2020 is shown.');
  });
  it('leave out duties that do not fall in them', () => {
    expect(view({ from: '2022', to: '2024' }).dated.map(({ id }) => id)).toEqual(['bao-cao-nam', 'bao-cao-bo']);
  });
});

describe('days in words', () => {
  const entry = (rule: ScheduleEntry['rule']): ScheduleEntry => ({ id: 'x', kind: 'report', title: 'x', wording: 'x', rule, source: { clause: 'I', line: 1 } });
  const due = (rule: ScheduleEntry['rule'], period = { from: 2021, to: 2025 }, english = false): string | undefined =>
    dueInWords(entry(rule), { period, locale: english ? 'en' : 'vi', words: english ? en : words });
  const cases: readonly [vi: string, en: string, rule: ScheduleEntry['rule'], period?: { from: number; to: number }][] = [
    ['Trước ngày 25/6/2021', 'Before 25 June 2021', { type: 'once', date: '2021-06-25', exclusive: true }],
    ['Chậm nhất ngày 01/12/2020', 'By 1 December 2020', { type: 'once', date: '2020-12-01' }],
    ['Trước ngày 30/11 hằng năm', 'Before 30 November each year', { type: 'yearly', month: 11, day: 30, exclusive: true }],
    ['Trước ngày 30/11 các năm 2022, 2024', 'Before 30 November in 2022, 2024', { type: 'yearly', month: 11, day: 30, exclusive: true, years: [2022, 2024] }],
    ['Trước ngày 30/11/2020', 'Before 30 November 2020', { type: 'yearly', month: 11, day: 30, exclusive: true }, { from: 2020, to: 2020 }],
    ['Trong khoảng 01/4 – 30/6 hằng năm', 'Within 1 April – 30 June each year', { type: 'span', start: { month: 4, day: 1 }, end: { month: 6, day: 30 } }],
    ['Trong khoảng 20/12/2023–10/01/2024', 'Within 20 December 2023 – 10 January 2024', { type: 'span', start: { month: 12, day: 20 }, end: { month: 1, day: 10 }, years: [2023] }],
    ['Năm 2025, không ghi ngày', 'In 2025, no day printed', { type: 'year', year: 2025 }],
  ];
  it.each(cases)('%s / %s', (vi, english, rule, period) => {
    expect(due(rule, period)).toBe(vi);
    expect(due(rule, period, true)).toBe(english);
  });
});

describe('in English', () => {
  const english = timelineView(hue, { asOf: '2024-11-20', locale: 'en', words: en });
  it('says the same in English and marks what is Vietnamese', () => {
    expect(leads(english)).toBe('Deadlines are as the plan prints them. “Before 30 November” means by the end of 29 November.');
    expect(row(english, 'bao-cao-nam')).toMatchObject({ title: { text: "Yearly report to the Provincial People's Committee" }, due: 'Before 30 November each year' });
    expect(english.next?.items[0]?.printed).toContainEqual({ text: 'trước ngày 30/11', lang: 'vi' });
  });
});
