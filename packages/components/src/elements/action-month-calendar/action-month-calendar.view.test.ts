import { plan, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { plan as dakCam } from '../../../../../test/support/plans/dak-cam.ts';
import { parsePlan, type CivilDate, type PlanData, type PlanWithData, type ScheduleEntry } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { sampleCommune } from '../../testing/sample-commune.ts';
import type { Name } from '../../shared/names.ts';
import { calendarView, type CalendarView } from './action-month-calendar.view.ts';
import { words as en } from './action-month-calendar.words.en.ts';
import { calendarWords, type Parts } from './action-month-calendar.words.ts';
import type { DayCell } from './month-grid.ts';

const hue: PlanWithData = { ...(plan), data: data };

function view(asOf: CivilDate, options: { year?: number; plan?: PlanWithData; locale?: 'vi' | 'en' } = {}): CalendarView {
  const { locale = 'vi', plan: shown = hue, year } = options;
  return calendarView(shown, { asOf, locale, words: locale === 'vi' ? calendarWords.vi : en, ...(year !== undefined && { year }) });
}

const said = (parts: Parts<Name> = []): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const cells = ({ months }: CalendarView): DayCell[] => months.flatMap(({ weeks }) => weeks.flat()).flatMap((cell) => cell ?? []);
const datesOf = (shown: CalendarView, holds: (cell: DayCell) => boolean): string[] => cells(shown).filter(holds).map(({ date }) => date);
const hasMark = (kind: string) => (cell: DayCell) => cell.marks.some((mark) => mark.kind === kind);
const withSchedule = (schedule: readonly ScheduleEntry[], data?: PlanData): PlanWithData => {
  const { data: _none, ...rest } = hue;
  return { ...rest, schedule, ...(data && { data }) };
};
const monthOfHue = hue.schedule.find(({ kind }) => kind === 'action-month') as ScheduleEntry;
const withSpan = (start: { month: number; day: number }, end: { month: number; day: number }): PlanWithData =>
  withSchedule([{ ...monthOfHue, rule: { type: 'span', start, end } }, ...hue.schedule.filter(({ kind }) => kind !== 'action-month')]);

describe('the year shown', () => {
  const rows: readonly [what: string, asOf: CivilDate, asked: number | undefined, year: number][] = [
    ['of the day of judgement', '2024-03-01', undefined, 2024],
    ['still the same on the last day of the Action Month', '2024-12-15', undefined, 2024],
    ['still the same on 16/12', '2024-12-16', undefined, 2024],
    ['the next after 16/12', '2024-12-17', undefined, 2025],
    ['the next at the end of December', '2024-12-31', undefined, 2025],
    ['the last year after its Action Month', '2025-12-20', undefined, 2025],
    ['the last year once the plan has ended', '2027-01-05', undefined, 2025],
    ['the first year before the plan begins', '2020-08-01', undefined, 2021],
    ['the year asked for', '2024-11-20', 2022, 2022],
    ['the year asked for, its Action Month long over', '2024-12-20', 2024, 2024],
    ['the last year for one after the plan', '2024-11-20', 2030, 2025],
    ['the first year for one before the plan', '2024-11-20', 2019, 2021],
  ];
  it.each(rows)('%s: on %s, asked %s: %s', (_what, asOf, year, expected) => {
    expect(view(asOf, year === undefined ? {} : { year }).year).toBe(expected);
  });

  it('waits for a deadline that falls after the Action Month', () => {
    const late: ScheduleEntry = { ...monthOfHue, id: 'cuoi-nam', kind: 'report', wording: 'trước ngày 28/12', rule: { type: 'yearly', month: 12, day: 28, exclusive: true } };
    const shown = withSchedule([...hue.schedule, late]);
    expect(view('2024-12-27', { plan: shown }).year).toBe(2024);
    expect(view('2024-12-28', { plan: shown }).year).toBe(2025);
  });
});

describe('what has to be known first', () => {
  const samples = 'Sự kiện có nhãn Minh họa chỉ để xem mẫu, không phải lịch của cơ quan nào.';
  const rows: readonly [asOf: CivilDate, year: number | undefined, leads: readonly string[]][] = [
    ['2024-11-20', undefined, [samples]],
    ['2023-11-20', undefined, []],
    ['2025-12-31', undefined, []],
    ['2026-01-01', undefined, ['Kế hoạch đã kết thúc ngày 31/12/2025. Dưới đây là lịch năm 2025, đã qua.']],
    ['2027-01-05', undefined, ['Kế hoạch đã kết thúc ngày 31/12/2025. Dưới đây là lịch năm 2025, đã qua.']],
    ['2020-12-31', undefined, ['Kế hoạch bắt đầu từ năm 2021.']],
    ['2022-03-01', 2030, ['Năm 2030 nằm ngoài giai đoạn 2021–2025 của Kế hoạch. Dưới đây là lịch năm 2025.']],
  ];
  it.each(rows)('on %s, asked %s', (asOf, year, leads) => {
    expect(view(asOf, year === undefined ? {} : { year }).leads).toEqual(leads);
  });

  it('says of a plan of one year which year it is, not from when to when', () => {
    expect(view('2020-06-01', { plan: sampleCommune, year: 2030 }).leads[0]).toBe('Năm 2030 nằm ngoài năm 2020 của Kế hoạch. Dưới đây là lịch năm 2020.');
    expect(view('2020-06-01', { plan: sampleCommune, year: 2030, locale: 'en' }).leads[0]).toBe('2030 is outside the plan’s year, 2020. Below is the calendar of 2020.');
  });

  it('offers every year of the plan, and no other', () => {
    expect(view('2024-11-20').years).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(view('2024-11-20', { plan: sampleCommune }).years).toEqual([2020]);
  });
});

describe('what has no printed day', () => {
  const lines = (shown: CalendarView): string[] => shown.undated.map(({ when, title, who, printed }) => [when, said(title), said(who), said(printed)].join(' | '));
  const rows: readonly [plan: string, shown: PlanWithData, asOf: CivilDate, lines: readonly string[]][] = [
    [
      'Thừa Thiên Huế',
      hue,
      '2024-11-20',
      [
        'Mục IV.1.đ | Sơ kết giữa kỳ | Sở LĐ-TB&XH | Giữa kỳ, không ghi năm.',
        'Mục IV.1.đ | Báo cáo theo yêu cầu của cấp trên | Sở LĐ-TB&XH | Khi cấp trên yêu cầu.',
        'Mục V.3 | Báo cáo khó khăn, vướng mắc | Các sở, ban, ngành, địa phương | Khi có khó khăn, vướng mắc.',
        'Mục III.2 | Dự toán kinh phí | Các sở, ban, ngành, đoàn thể, qua Sở Tài chính | Văn bản ghi “lập dự toán kinh phí hàng năm”.',
        'Mục IV.1.c | Kế hoạch Tháng hành động | Sở LĐ-TB&XH | Văn bản ghi “tham mưu UBND tỉnh ban hành Kế hoạch”.',
        'Mục IV.10.a | Công bố số liệu thống kê giới | Cục Thống kê | Văn bản ghi “Bộ chỉ tiêu phát triển giới quốc gia hàng năm”.',
        'Mục IV.13 | Kế hoạch và báo cáo của địa phương | UBND thành phố Huế, các thị xã và các huyện | Hằng năm và 5 năm.',
      ],
    ],
    ['a commune', sampleCommune, '2020-06-01', ['Mục I.1 | Báo cáo đột xuất | Các trường học | Văn bản ghi “khi có yêu cầu”.']],
  ];
  it.each(rows)('stands below the days, in the words of the document: %s', (_plan, shown, asOf, expected) => {
    expect(lines(view(asOf, { plan: shown }))).toEqual(expected);
  });

  it('gets no day of our making, whatever stands in its place: the launch after guidance of Đăk Cấm', () => {
    const shown = view('2025-11-20', { plan: dakCam });
    const launch = shown.undated.find(({ title }) => said(title) === 'Lễ phát động Tháng hành động cấp tỉnh');
    expect(said(launch?.printed)).toBe('Sau khi có hướng dẫn của cấp có thẩm quyền.');
    expect(shown.undated.every(({ days, countdown, open, state }) => days.length === 0 && !countdown && !open && !state)).toBe(true);
    expect(shown.agenda.map(({ kind }) => kind)).toEqual(['action-month']);
    expect(cells(shown).every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it('keeps what the plan says of it marked as Vietnamese in an English page', () => {
    const [asked] = view('2020-06-01', { plan: sampleCommune, locale: 'en' }).undated;
    expect(asked?.printed).toEqual(['The document says “', { text: 'khi có yêu cầu', lang: 'vi' }, '”.']);
  });
});

describe('the months of 2024', () => {
  const shown = view('2024-11-20');

  it('are November and December, each week from Monday to Sunday', () => {
    expect(shown.title).toBe('Tháng hành động, 15/11–15/12/2024');
    expect(shown.months.map(({ caption }) => caption)).toEqual(['Tháng 11/2024', 'Tháng 12/2024']);
    expect(shown.weekdays[0]).toEqual({ short: 'T2', long: 'thứ Hai' });
    expect(shown.weekdays[6]).toEqual({ short: 'CN', long: 'Chủ nhật' });
    // 1/11/2024 is a Friday and 30/11 a Saturday; 1/12 is a Sunday and 31/12 a Tuesday.
    expect(shown.months.map(({ weeks }) => weeks.map((week) => week.map((cell) => cell?.day ?? 0)))).toEqual([
      [
        [0, 0, 0, 0, 1, 2, 3],
        [4, 5, 6, 7, 8, 9, 10],
        [11, 12, 13, 14, 15, 16, 17],
        [18, 19, 20, 21, 22, 23, 24],
        [25, 26, 27, 28, 29, 30, 0],
      ],
      [
        [0, 0, 0, 0, 0, 0, 1],
        [2, 3, 4, 5, 6, 7, 8],
        [9, 10, 11, 12, 13, 14, 15],
        [16, 17, 18, 19, 20, 21, 22],
        [23, 24, 25, 26, 27, 28, 29],
        [30, 31, 0, 0, 0, 0, 0],
      ],
    ]);
  });

  it('hold the band on 31 days in a row, with its ends on 15/11 and 15/12', () => {
    const band = datesOf(shown, (cell) => cell.band !== undefined);
    expect([band.length, band[0], band[30]]).toEqual([31, '2024-11-15', '2024-12-15']);
    expect(datesOf(shown, (cell) => cell.band?.isStart === true)).toEqual(['2024-11-15']);
    expect(datesOf(shown, (cell) => cell.band?.isEnd === true)).toEqual(['2024-12-15']);
  });

  it('name the band once in each of its weeks, never across a deadline', () => {
    const labels = cells(shown).flatMap(({ date, band }) => (band?.label ? [[date, `${band.label.text}${band.label.more}`, band.label.room]] : []));
    expect(labels).toEqual([
      ['2024-11-15', 'Tháng hành động, từ 15/11', 3],
      ['2024-11-18', 'Tháng hành động', 3],
      ['2024-11-25', 'Tháng hành động', 3],
      ['2024-12-01', 'Tháng hành động', 1],
      ['2024-12-02', 'Tháng hành động', 3],
      ['2024-12-10', 'Tháng hành động, đến hết 15/12', 3],
    ]);
  });

  it('set the bar before the days named and the last days a day earlier', () => {
    expect(datesOf(shown, ({ hasBar }) => hasBar)).toEqual(['2024-11-30', '2024-12-10']);
    expect(datesOf(shown, hasMark('deadline'))).toEqual(['2024-11-30', '2024-12-10']);
    expect(datesOf(shown, hasMark('last-day'))).toEqual(['2024-11-29', '2024-12-09']);
    expect(cells(shown).filter(hasMark('deadline')).map(({ marks }) => said(marks[0]?.text))).toEqual(['Trước ngày 30/11', 'Trước ngày 10/12']);
  });

  it('show invented events as samples on each of their days', () => {
    const samples = cells(shown).flatMap(({ date, marks }) => marks.filter(({ kind }) => kind === 'sample').map(({ text }) => `${date} ${said(text)}`));
    expect(samples).toEqual([
      '2024-11-15 Lễ phát động',
      '2024-11-19 Tập huấn kỹ năng phòng, chống bạo lực, ngày 1',
      '2024-11-20 Tập huấn kỹ năng phòng, chống bạo lực, ngày 2',
      '2024-12-04 Hội thảo truyền thông cơ sở',
      '2024-12-13 Tổng kết Tháng hành động',
    ]);
  });

  it('invent no commemorative day', () => {
    expect(datesOf(shown, hasMark('observance'))).toEqual([]);
    expect(cells(shown).find(({ date }) => date === '2024-11-25')?.marks).toEqual([]);
  });

  it('mark today and the weekends', () => {
    expect(datesOf(shown, ({ isToday }) => isToday)).toEqual(['2024-11-20']);
    expect(datesOf(shown, ({ isWeekend }) => isWeekend).slice(0, 4)).toEqual(['2024-11-02', '2024-11-03', '2024-11-09', '2024-11-10']);
    expect(datesOf(view('2024-10-20'), ({ isToday }) => isToday)).toEqual([]);
  });

  it('explain the shapes that occur, and no other', () => {
    expect(shown.key.map(({ kind }) => kind)).toEqual(['band', 'deadline', 'last-day', 'sample']);
  });
});

describe('the band in other years', () => {
  const rows: readonly [what: string, asOf: CivilDate, start: readonly [number, number], end: readonly [number, number], days: number, captions: readonly string[]][] = [
    ['2021, from a Monday', '2021-11-15', [11, 15], [12, 15], 31, ['Tháng 11/2021', 'Tháng 12/2021']],
    ['2025, from a Saturday to a Monday', '2025-11-15', [11, 15], [12, 15], 31, ['Tháng 11/2025', 'Tháng 12/2025']],
    ['over the 29th of February', '2024-02-01', [2, 15], [3, 15], 30, ['Tháng 02/2024', 'Tháng 3/2024']],
    ['over the end of a common February', '2023-02-01', [2, 15], [3, 15], 29, ['Tháng 02/2023', 'Tháng 3/2023']],
    ['over New Year', '2023-02-01', [12, 15], [1, 15], 32, ['Tháng 12/2023', 'Tháng 01/2024']],
    ['within one month', '2023-02-01', [6, 1], [6, 30], 30, ['Tháng 6/2023']],
  ];
  it.each(rows)('%s', (_what, asOf, [startMonth, startDay], [endMonth, endDay], days, captions) => {
    const shown = view(asOf, { plan: withSpan({ month: startMonth, day: startDay }, { month: endMonth, day: endDay }) });
    expect(datesOf(shown, ({ band }) => band !== undefined)).toHaveLength(days);
    expect(shown.months.map(({ caption }) => caption)).toEqual(captions);
  });

  it('keeps the name of 2025 out of the way of 10/12, and on the lone Monday of its end', () => {
    const labels = cells(view('2025-11-15')).flatMap(({ date, band }) => (band?.label ? [`${date} ${band.label.room}`] : []));
    expect(labels).toEqual(['2025-11-15 2', '2025-11-17 3', '2025-11-24 3', '2025-12-01 3', '2025-12-10 3', '2025-12-15 1']);
  });
});

describe('the list by day', () => {
  const lines = (shown: CalendarView): string[] => shown.agenda.map(({ kind, days, when, title }) => `${kind} | ${days.map(({ text }) => text).join(' – ')} | ${when} | ${said(title)}`);
  const actionMonth = 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới';

  it('of 2024', () => {
    expect(lines(view('2024-11-20'))).toEqual([
      `action-month | 15/11 – 15/12 | 2024 | ${actionMonth}`,
      'event | 15/11 | thứ Sáu | Lễ phát động',
      'event | 19/11 – 20/11 | thứ Ba – thứ Tư | Tập huấn kỹ năng phòng, chống bạo lực',
      'deadline | 30/11 | thứ Bảy | Trước ngày 30/11: Báo cáo năm gửi UBND tỉnh',
      'event | 04/12 | thứ Tư | Hội thảo truyền thông cơ sở',
      'deadline | 10/12 | thứ Ba | Trước ngày 10/12: Báo cáo Bộ LĐ-TB&XH',
      'event | 13/12 | thứ Sáu | Tổng kết Tháng hành động',
    ]);
  });

  it('of 2021, with the deadline that falls only once', () => {
    expect(lines(view('2021-06-24'))).toEqual([
      'deadline | 25/6 | thứ Sáu | Trước ngày 25/6: Lập kế hoạch triển khai',
      `action-month | 15/11 – 15/12 | 2021 | ${actionMonth}`,
      'deadline | 30/11 | thứ Ba | Trước ngày 30/11: Báo cáo năm gửi UBND tỉnh',
      'deadline | 10/12 | thứ Sáu | Trước ngày 10/12: Báo cáo Bộ LĐ-TB&XH',
    ]);
  });

  it('of 2025, with what is bound to the year alone at its end', () => {
    expect(lines(view('2025-03-01'))).toEqual([
      `action-month | 15/11 – 15/12 | 2025 | ${actionMonth}`,
      'deadline | 30/11 | Chủ nhật | Trước ngày 30/11: Báo cáo năm gửi UBND tỉnh',
      'deadline | 10/12 | thứ Tư | Trước ngày 10/12: Báo cáo Bộ LĐ-TB&XH',
      'year |  | Năm 2025 | Tổng kết Kế hoạch',
    ]);
    expect(view('2025-03-01').agenda[3]?.notes).toEqual(['Văn bản chỉ ghi năm, không ghi ngày.']);
  });

  it('names who must act and through whom, and gives the last day with its weekday', () => {
    const [, , , report, , toMinistry] = view('2024-11-20').agenda;
    expect(said(report?.who)).toBe('Các sở, ban, ngành, địa phương, qua Sở LĐ-TB&XH');
    expect(said(toMinistry?.who)).toBe('UBND tỉnh');
    expect(report?.notes).toEqual(['Ngày cuối còn hạn: thứ Sáu 29/11/2024.']);
    expect(toMinistry?.notes).toEqual(['Ngày cuối còn hạn: thứ Hai 09/12/2024.']);
  });

  it('keeps the words of the document for the Action Month', () => {
    expect(said(view('2024-11-20').agenda[0]?.printed)).toBe('Văn bản ghi “từ ngày 15 tháng 11 đến ngày 15 tháng 12”.');
  });

  const countdowns: readonly [asOf: CivilDate, to30: string | undefined, to10: string | undefined][] = [
    ['2024-11-20', 'Còn 9 ngày, tính tại ngày 20/11/2024.', undefined],
    ['2024-11-28', 'Còn 1 ngày, tính tại ngày 28/11/2024.', undefined],
    ['2024-11-29', 'Hôm nay là ngày cuối còn hạn.', undefined],
    ['2024-11-30', undefined, 'Còn 9 ngày, tính tại ngày 30/11/2024.'],
    ['2024-12-09', undefined, 'Hôm nay là ngày cuối còn hạn.'],
    ['2024-12-10', undefined, undefined],
  ];
  it.each(countdowns)('counts down to the next deadline only: on %s', (asOf, to30, to10) => {
    const [report, toMinistry] = view(asOf).agenda.filter(({ kind }) => kind === 'deadline');
    expect([report?.countdown, toMinistry?.countdown]).toEqual([to30, to10]);
  });

  const states: readonly [asOf: CivilDate, states: readonly (string | undefined)[]][] = [
    ['2021-06-24', ['due', undefined, 'due', 'due']],
    ['2021-06-25', ['unknown', undefined, 'due', 'due']],
    ['2021-11-30', ['unknown', undefined, 'unknown', 'due']],
    ['2027-01-05', [undefined, 'unknown', 'unknown', 'unknown']],
  ];
  it.each(states)('calls nothing late for want of knowledge: on %s', (asOf, expected) => {
    expect(view(asOf).agenda.map(({ state }) => state)).toEqual(expected);
  });

  it('says nothing of a duty that was filed or is overdue: that belongs to the reporting schedule', () => {
    const [onDay] = sampleCommune.schedule;
    const body = { ...sampleCommune, schedule: [{ ...(onDay as ScheduleEntry), from: 'hoi-phu-nu' }], assignments: [] };
    const data: PlanData = { plan: body.id, kind: 'official', source: '', observations: [], filings: [], events: [], filingsCompleteTo: '2021-01-01' };
    expect(view('2020-12-20', { plan: { ...body, data } }).agenda[0]?.state).toBeUndefined();
  });
});

describe('a plan without an Action Month', () => {
  const shown = view('2020-02-20', { plan: sampleCommune });

  it('is a valid plan', () => {
    expect(parsePlan(sampleCommune).problems).toEqual([]);
  });

  it('says so, draws no month and lists what is dated', () => {
    expect(shown.title).toBe('Lịch năm 2020');
    expect(shown.leads).toEqual(['Kế hoạch này không ghi Tháng hành động.']);
    expect(shown.months).toEqual([]);
    expect(shown.agenda.map(({ kind, when, title }) => `${kind} | ${when} | ${said(title)}`)).toEqual([
      'deadline | thứ Bảy | Chậm nhất ngày 29/02: Đăng ký nội dung',
      'observance | Chủ nhật | Ngày Quốc tế Phụ nữ',
      'deadline | thứ Ba | Trước ngày 01/12: Báo cáo kết quả',
    ]);
  });

  it('takes the day named for the last one where the document says no "before"', () => {
    expect(shown.agenda[0]?.notes).toEqual(['Ngày cuối còn hạn: thứ Bảy 29/02/2020.']);
    expect(shown.agenda[0]?.countdown).toBe('Còn 9 ngày, tính tại ngày 20/02/2020.');
    expect(shown.agenda[1]?.notes).toEqual(['Ngày kỷ niệm, không phải hạn.']);
  });

  it('says when nothing at all is dated', () => {
    const bare = view('2024-11-20', { plan: withSchedule([]) });
    expect(bare.leads).toEqual(['Kế hoạch này không ghi Tháng hành động.', 'Kế hoạch không ghi ngày nào trong năm 2024.']);
    expect(bare.undated).toEqual([]);
  });

  it('says in which year it has none', () => {
    const once = withSchedule([{ ...monthOfHue, rule: { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 }, years: [2022] } }]);
    expect(view('2023-03-01', { plan: once }).leads[0]).toBe('Kế hoạch không ghi Tháng hành động trong năm 2023.');
  });
});

describe('in English', () => {
  it('words the same, and marks what stays Vietnamese', () => {
    const shown = view('2024-11-29', { locale: 'en' });
    expect(shown.title).toBe('Action Month, 15 November – 15 December 2024');
    const report = shown.agenda[3];
    expect(said(report?.title)).toBe("Before 30 November: Yearly report to the Provincial People's Committee");
    expect(report?.notes).toEqual(['Last day to file: Friday, 29 November 2024.']);
    expect(report?.countdown).toBe('Today is the last day to file.');
    expect(shown.agenda[0]?.printed?.[1]).toEqual({ text: 'từ ngày 15 tháng 11 đến ngày 15 tháng 12', lang: 'vi' });
    expect(view('2020-03-01', { plan: sampleCommune, locale: 'en' }).agenda[2]?.title).toEqual(['Before 1 December: ', { text: 'Báo cáo kết quả', lang: 'vi' }]);
  });
});
