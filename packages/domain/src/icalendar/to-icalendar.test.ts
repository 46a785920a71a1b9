import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeAgency, makeEntry, makePlan } from '../../../../test/support/made-plan.ts';
import { plan as hue } from '../../../../test/support/plans/thua-thien-hue.ts';
import type { Plan, Rule, ScheduleEntry } from '../plan/plan.ts';
import { toICalendar, type ToICalendarOptions } from './to-icalendar.ts';

const now = '2024-11-20T08:00:00Z';

const textOf = (plan: Plan, over: Partial<ToICalendarOptions> = {}) =>
  toICalendar(plan, { from: '2024-01-01', to: '2024-12-31', now, ...over });

const parsed = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

/** What another library reads in the file. */
function read(text: string) {
  return parsed(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        allDay: event.startDate.isDate && event.endDate.isDate,
        summary: event.summary,
        description: event.description,
        stamp: String(component.getFirstPropertyValue('dtstamp')),
        alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      };
    });
}
const eventsOf = (plan: Plan, over: Partial<ToICalendarOptions> = {}) => read(textOf(plan, over));
const daysOf = (plan: Plan, over: Partial<ToICalendarOptions> = {}) => eventsOf(plan, over).map(({ start, end }) => [start, end]);
const made = (rule: Rule, over: Partial<ScheduleEntry> = {}, plan: Partial<Plan> = {}) =>
  makePlan({ schedule: [makeEntry('e', rule, over)], ...plan });

describe('the province in 2024', () => {
  test.each([
    ['thang-hanh-dong', '2024-11-15', '2024-12-16', 'từ ngày 15 tháng 11 đến ngày 15 tháng 12'],
    ['bao-cao-nam', '2024-11-29', '2024-11-30', 'trước ngày 30/11'],
    ['bao-cao-bo', '2024-12-09', '2024-12-10', 'trước ngày 10/12 hàng năm'],
  ])('%s is one all-day event from %s to before %s and keeps “%s”', (id, start, end, wording) => {
    const uid = `${hue.id}/${id}/2024@binhdanggioi`;
    const [event, ...more] = eventsOf(hue).filter((one) => one.uid === uid);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ start, end, allDay: true, stamp: '2024-11-20T08:00:00Z', alarms: ['-P3D'] });
    expect(event?.summary).toContain(`“${wording}”`);
    expect(event?.description).toContain(`“${wording}”`);
  });
  test('has these three and no other: nothing undated, nothing that names only a year', () => {
    expect(eventsOf(hue)).toHaveLength(3);
    const whole = eventsOf(hue, { from: '2000-01-01', to: '2099-12-31' });
    expect(whole).toHaveLength(1 + 5 + 5 + 5);
    expect(new Set(whole.map(({ uid }) => uid)).size).toBe(whole.length);
    expect(whole.map(({ uid }) => uid).filter((uid) => uid.includes('tong-ket'))).toEqual([]);
  });
  test('says who, through whom, to whom, until when and where it is printed', () => {
    expect(eventsOf(hue)[1]).toMatchObject({
      summary: 'Báo cáo năm gửi UBND tỉnh (“trước ngày 30/11”)',
      description: [
        'Văn bản ghi: “trước ngày 30/11”.',
        'Ngày cuối còn hạn: 29/11/2024.',
        'Bên thực hiện: Các sở, ban, ngành, địa phương.',
        'Qua: Sở Lao động - Thương binh và Xã hội.',
        'Gửi: UBND tỉnh.',
        'Trong văn bản: V.1, dòng 241.',
        'Kế hoạch: Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế.',
      ].join('\n'),
    });
  });
  test('in English keeps the printed words', () => {
    const [, report] = eventsOf(hue, { locale: 'en' });
    expect(report?.summary).toBe("Yearly report to the Provincial People's Committee (“trước ngày 30/11”)");
    expect(report?.description).toContain('Last day to act: 29 November 2024.');
  });
});

describe('only some', () => {
  const chosen = (only: ToICalendarOptions['only']) =>
    eventsOf(hue, { from: '2000-01-01', to: '2099-12-31', ...(only && { only }) }).map(({ start }) => start);
  test.each<[string, ToICalendarOptions['only'], string[]]>([
    ['one falling, and not the same duty of another year', [{ schedule: 'bao-cao-nam', year: 2024 }], ['2024-11-29']],
    [
      'two of two duties, in order of their days',
      [
        { schedule: 'bao-cao-bo', year: 2024 },
        { schedule: 'bao-cao-nam', year: 2024 },
      ],
      ['2024-11-29', '2024-12-09'],
    ],
    ['what the plan does not have', [{ schedule: 'bao-cao-nam', year: 2030 }], []],
    ['none', [], []],
  ])('%s', (_what, only, days) => {
    expect(chosen(only)).toEqual(days);
  });
  test('the window holds for them too', () => {
    expect(eventsOf(hue, { only: [{ schedule: 'bao-cao-nam', year: 2023 }] })).toEqual([]);
  });
});

describe('the days of an event', () => {
  test.each<[string, Rule, Partial<ScheduleEntry>, string, string]>([
    ['a day that counts', { type: 'once', date: '2024-06-25' }, {}, '2024-06-25', '2024-06-26'],
    ['a day that does not', { type: 'once', date: '2024-06-25', exclusive: true }, {}, '2024-06-24', '2024-06-25'],
    ['before 1/3 of a leap year', { type: 'yearly', month: 3, day: 1, exclusive: true, years: [2024] }, {}, '2024-02-29', '2024-03-01'],
    [
      'a report due within a span',
      { type: 'span', start: { month: 6, day: 1 }, end: { month: 6, day: 15 }, years: [2024] },
      {},
      '2024-06-15',
      '2024-06-16',
    ],
    [
      'an event over a span',
      { type: 'span', start: { month: 6, day: 1 }, end: { month: 6, day: 15 }, years: [2024] },
      { kind: 'event' },
      '2024-06-01',
      '2024-06-16',
    ],
    [
      'a span over New Year',
      { type: 'span', start: { month: 12, day: 20 }, end: { month: 1, day: 10 }, years: [2024] },
      { kind: 'event' },
      '2024-12-20',
      '2025-01-11',
    ],
    ['the last day of the year', { type: 'once', date: '2024-12-31' }, {}, '2024-12-31', '2025-01-01'],
    ['an observance', { type: 'once', date: '2024-03-08' }, { kind: 'observance' }, '2024-03-08', '2024-03-09'],
  ])('of %s', (_, rule, over, start, end) => {
    expect(daysOf(made(rule, over))).toEqual([[start, end]]);
  });
  test.each<[string, Rule]>([
    ['undated', { type: 'undated', cadence: 'yearly' }],
    ['bound to a year only', { type: 'year', year: 2024 }],
  ])('%s are none', (_, rule) => {
    expect(daysOf(made(rule))).toEqual([]);
  });
  test.each([
    ['2024-11-29', '2024-11-29', 1],
    ['2024-11-01', '2024-11-28', 0],
    ['2024-11-30', '2024-12-31', 0],
  ])('are looked for in the window, not the day named: %s to %s finds %i', (from, to, count) => {
    expect(daysOf(made({ type: 'once', date: '2024-11-30', exclusive: true }), { from, to })).toHaveLength(count);
  });
  test('before 1/1 lie in the year before', () => {
    const plan = made({ type: 'yearly', month: 1, day: 1, exclusive: true, years: [2025] });
    expect(eventsOf(plan)).toMatchObject([{ start: '2024-12-31', uid: 'made-up-2021-2025/e/2025@binhdanggioi' }]);
  });
  test('are in order', () => {
    const schedule = [makeEntry('b', { type: 'once', date: '2024-05-01' }), makeEntry('a', { type: 'once', date: '2024-03-08' })];
    expect(daysOf(makePlan({ schedule })).map(([start]) => start)).toEqual(['2024-03-08', '2024-05-01']);
  });
  test.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])('are the same in %s', (zone) => {
    const here = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(daysOf(hue)).toEqual([
        ['2024-11-15', '2024-12-16'],
        ['2024-11-29', '2024-11-30'],
        ['2024-12-09', '2024-12-10'],
      ]);
    } finally {
      if (here === undefined) delete process.env['TZ'];
      else process.env['TZ'] = here;
    }
  });
});

describe('the stamp', () => {
  const stampAt = (at: string) => eventsOf(made({ type: 'once', date: '2024-06-25' }), { now: at })[0]?.stamp;
  test.each([
    ['2024-11-20T08:00:00Z', '2024-11-20T08:00:00Z'],
    ['2024-11-20T08:00:00.999Z', '2024-11-20T08:00:00Z'],
    ['2024-11-20T08:00:00+07:00', '2024-11-20T01:00:00Z'],
    ['2024-11-20', '2024-11-20T00:00:00Z'],
  ])('of %s is %s', (at, expected) => {
    expect(stampAt(at)).toBe(expected);
  });
  test.each(['', 'today', '2024-11-20T08:00:00', '2024-02-30', '2024-02-30T08:00:00Z', '2024-11-20T25:00:00Z', '20/11/2024'])(
    '“%s” is refused',
    (at) => {
      expect(() => stampAt(at)).toThrow(RangeError);
    },
  );
});

describe('the text', () => {
  const octets = (line: string) => new TextEncoder().encode(line).length;
  const long = 'Ủy ban nhân dân các huyện, thị xã, thành phố; '.repeat(9).trim();
  const emoji = '🟦'.repeat(60);

  test.each<[string, Plan]>([
    ['the province', hue],
    ['long printed words', made({ type: 'once', date: '2024-06-25' }, { title: long, wording: long })],
    ['characters of four octets', made({ type: 'once', date: '2024-06-25' }, { title: emoji, wording: emoji })],
    ['marks apart from their letters', made({ type: 'once', date: '2024-06-25' }, { wording: long.normalize('NFD') })],
  ])('of %s has lines of at most 75 octets, all ended by CRLF', (_, plan) => {
    const text = textOf(plan);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => octets(line) > 75 || /[\r\n\p{Surrogate}]/u.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  });
  test('is folded and comes back whole', () => {
    const [event] = eventsOf(made({ type: 'once', date: '2024-06-25' }, { title: emoji, wording: long }));
    expect(event?.summary).toBe(`${emoji} (“${long}”)`);
  });
  test.each([
    ['commas and semicolons', 'a, b; c'],
    ['a backslash', 'a\\n b'],
    ['a line break', 'a\nBEGIN:VEVENT'],
    ['quotation marks', 'gọi là "sơ kết"'],
  ])('keeps %s', (_, wording) => {
    expect(eventsOf(made({ type: 'once', date: '2024-06-25' }, { title: 't', wording }))).toMatchObject([{ summary: `t (“${wording}”)` }]);
  });
  test('leaves out control characters, which no calendar may hold', () => {
    expect(eventsOf(made({ type: 'once', date: '2024-06-25' }, { title: 'a\u0000b\u0007', wording: 'w' }))).toMatchObject([
      { summary: 'ab (“w”)' },
    ]);
  });
  test.each([
    ['a line break', 'x\r\nSUMMARY:y', 'x%0D%0ASUMMARY%3Ay'],
    ['the mark between parts', 'a/b', 'a%2Fb'],
    ['half a character', '\ud83d', '%EF%BF%BD'],
  ])('lets no id break out of its UID: %s', (_, id, expected) => {
    const [event] = eventsOf(makePlan({ schedule: [makeEntry(id, { type: 'once', date: '2024-06-25' })] }));
    expect(event?.uid).toBe(`made-up-2021-2025/${expected}/2024@binhdanggioi`);
  });
  test('is named after the plan, and the same each time', () => {
    const text = textOf(hue);
    expect(parsed(text).getFirstPropertyValue('x-wr-calname')).toBe(hue.document.title);
    expect(text).toMatch(/\r\nPRODID:-\/\/binhdanggioi\/\/domain\/\/VI\r\n/);
    expect(textOf(hue)).toBe(text);
  });
});

describe('the description', () => {
  const describes = (over: Partial<ScheduleEntry>, plan: Partial<Plan> = {}) =>
    eventsOf(made({ type: 'once', date: '2024-03-08' }, over, plan))[0]?.description.split('\n');
  test('of an observance says that it is no deadline', () => {
    expect(describes({ kind: 'observance' })).toContain('Ngày kỷ niệm, không phải hạn.');
    expect(describes({ kind: 'observance' })?.join()).not.toContain('Ngày cuối còn hạn');
  });
  test('of a page names its address', () => {
    expect(describes({ source: { clause: 'Điều 1', url: 'https://example.vn/a' } })).toContain('Theo trang: Điều 1, https://example.vn/a');
  });
  test('of several places names each', () => {
    const source = [
      { clause: 'I.1', line: [12, 14] as const },
      { clause: 'II', line: 20 },
    ];
    expect(describes({ source })).toEqual(expect.arrayContaining(['Trong văn bản: I.1, dòng 12–14.', 'Trong văn bản: II, dòng 20.']));
  });
  test('of a draft says so, and gives the number where there is one', () => {
    const { document } = makePlan();
    expect(describes({}, { document: { ...document, number: '27/KH-UBND', status: 'draft' } })?.slice(-2)).toEqual([
      'Kế hoạch số 27/KH-UBND: Kế hoạch mẫu.',
      'Văn bản là dự thảo.',
    ]);
  });
  test('names bodies in the language asked for', () => {
    const agencies = [{ ...makeAgency('a'), name: 'Sở Y tế', nameEn: 'Department of Health' }];
    const plan = made({ type: 'once', date: '2024-03-08' }, { from: 'a' }, { agencies });
    expect(eventsOf(plan)[0]?.description).toContain('Bên thực hiện: Sở Y tế.');
    expect(eventsOf(plan, { locale: 'en' })[0]?.description).toContain('Who acts: Department of Health.');
  });
});

describe('on a page that is not served over https', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  test('where browsers have no random ids, the file is the same and nothing is left behind', () => {
    const expected = textOf(hue);
    const crypto = {};
    vi.stubGlobal('crypto', crypto);
    expect(textOf(hue)).toBe(expected);
    expect(crypto).toEqual({});
  });
});
