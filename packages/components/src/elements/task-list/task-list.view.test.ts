import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { ScheduleEntry } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { filterTasks, taskListView, type TaskBlock, type TaskItem, type TaskListView } from './task-list.view.ts';
import { taskListWords } from './task-list.words.ts';
import { words as en } from './task-list.words.en.ts';
import { whensOf } from './when.ts';

const words = taskListWords.vi;
const view = taskListView(hue, { locale: 'vi', words });

const headings = ({ blocks }: TaskListView): string[] => blocks.map(({ heading }) => heading.map(({ text }) => text).join('; '));
const days = (item: TaskItem | undefined): string[] => item?.whens.map(({ name }) => name.text) ?? [];
const at = (section: string, from = view): TaskItem[] => from.items.filter((item) => item.section === section);
const blockOf = (name: string, from = view): TaskBlock | undefined => from.blocks.find(({ heading }) => heading[0]?.text === name);

/** Each duty outside the matrix, as a person reads it in the document: clause, verb as roles, day. */
const UNDATED = 'Văn bản không ghi ngày';
const YEARLY = 'Hằng năm, văn bản không ghi ngày';
const rows: readonly [section: string, agency: string, roles: string, days: string][] = [
  ['Mục III.2', 'Các sở, ban, ngành, đoàn thể', 'task', YEARLY],
  ['Mục III.3', 'UBND cấp huyện, UBND cấp xã', 'fund', UNDATED],
  ['Mục IV.1.a', 'Sở Lao động - Thương binh và Xã hội', 'lead', UNDATED],
  ['Mục IV.1.c', 'Sở Lao động - Thương binh và Xã hội', 'lead+advise', YEARLY],
  ['Mục IV.1.d', 'Sở Lao động - Thương binh và Xã hội', 'guide', UNDATED],
  [
    'Mục IV.1.đ',
    'Sở Lao động - Thương binh và Xã hội',
    'supervise+report',
    'Năm 2025; Giữa kỳ, không ghi năm, văn bản không ghi ngày; Khi cấp trên yêu cầu',
  ],
  ['Mục IV.2.a', 'Sở Kế hoạch và Đầu tư', 'guide', UNDATED],
  ['Mục IV.2.c', 'Sở Kế hoạch và Đầu tư', 'fund', UNDATED],
  ['Mục IV.3', 'Sở Tài chính', 'advise+guide', UNDATED],
  ['Mục IV.4.a', 'Sở Y tế', 'task', UNDATED],
  ['Mục IV.5.a', 'Sở Tư pháp', 'task', UNDATED],
  ['Mục IV.5.b', 'Sở Tư pháp', 'task', UNDATED],
  ['Mục IV.6.a', 'Sở Nội vụ', 'lead', UNDATED],
  ['Mục IV.6.b', 'Sở Nội vụ', 'guide', UNDATED],
  ['Mục IV.6.c', 'Sở Nội vụ', 'task', UNDATED],
  ['Mục IV.7.a', 'Sở Văn hóa và Thể thao', 'data', UNDATED],
  ['Mục IV.7.b', 'Sở Văn hóa và Thể thao', 'task', UNDATED],
  ['Mục IV.7.c', 'Sở Văn hóa và Thể thao', 'supervise', UNDATED],
  ['Mục IV.8.a', 'Sở Thông tin và Truyền thông', 'guide', UNDATED],
  ['Mục IV.8.b', 'Sở Thông tin và Truyền thông', 'supervise', UNDATED],
  ['Mục IV.9.a', 'Sở Giáo dục và Đào tạo', 'task', UNDATED],
  ['Mục IV.9.b', 'Sở Giáo dục và Đào tạo', 'task', UNDATED],
  ['Mục IV.10.a', 'Cục Thống kê', 'data', YEARLY],
  ['Mục IV.11.a', 'Công an tỉnh', 'report', UNDATED],
  ['Mục IV.11.b', 'Công an tỉnh', 'coordinate', UNDATED],
  ['Mục IV.12', 'Báo Thừa Thiên Huế, Đài Phát thanh-Truyền hình tỉnh và các cơ quan thông tin đại chúng khác', 'task', UNDATED],
  ['Mục IV.13', 'UBND thành phố Huế, các thị xã và các huyện', 'fund+supervise+report', 'Hằng năm và 5 năm, văn bản không ghi ngày'],
  [
    'Mục IV.15',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp phụ nữ tỉnh và các tổ chức thành viên',
    'coordinate+supervise',
    UNDATED,
  ],
  ['Mục V.1', 'Các sở, ban, ngành, đoàn thể, địa phương', 'task', 'Trước ngày 25/6/2021'],
  ['Mục V.1', 'Các sở, ban, ngành, địa phương', 'report', 'Trước ngày 30/11 hằng năm'],
  ['Mục V.2', 'Sở Lao động - Thương binh và Xã hội', 'advise', 'Trước ngày 10/12 hằng năm'],
  ['Mục V.3', 'Các sở, ban, ngành, địa phương', 'report', 'Khi có khó khăn, vướng mắc'],
];

describe('the duties of Thừa Thiên Huế outside the matrix', () => {
  it.each(rows)('%s, %s: %s, %s', (section, agency, roles, day) => {
    expect(at(section).map((item) => [item.agency.name.text, item.roles.join('+'), days(item).join('; ')])).toContainEqual([
      agency,
      roles,
      day,
    ]);
  });

  it('are these 32 and no more', () => {
    expect(view.items).toHaveLength(rows.length);
    expect(view.blocks.reduce((sum, { count }) => sum + count, 0)).toBe(32);
    expect(view.blocks.flatMap(({ sections }) => sections.flatMap(({ items }) => items))).toHaveLength(32);
  });

  it("are introduced by counts of the document's parts and of the printed days", () => {
    expect(view.title).toBe('Nhiệm vụ ngoài bảng chỉ tiêu');
    expect(view.lead).toBe('26 nhiệm vụ ở Mục IV và 6 việc ở Mục III, Mục V. Có 2 hạn hằng năm, 1 hạn một lần.');
  });

  it('name through whom and with whom', () => {
    const report = at('Mục V.1').find(({ roles }) => roles.includes('report'));
    expect(report?.through).toEqual([{ text: 'Sở LĐ-TB&XH' }]);
    expect(at('Mục IV.1.a')[0]?.together.map(({ text }) => text)).toEqual([
      'Các cơ quan liên quan',
      'UBND thành phố Huế, các thị xã và các huyện',
    ]);
  });

  it('explain the chips that need it', () => {
    expect(view.notes).toEqual(['“Nhiệm vụ”: văn bản dùng động từ khác, không gán vai trò.', '“Đề nghị”: không bao giờ tính là muộn.']);
  });
});

describe('grouped by agency', () => {
  it('begins with the earliest printed day, goes on in the order of the document and ends with requests', () => {
    expect(headings(view)).toEqual([
      'Các sở, ban, ngành, đoàn thể, địa phương',
      'Các sở, ban, ngành, địa phương',
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Kế hoạch và Đầu tư',
      'Sở Tài chính',
      'Sở Y tế',
      'Sở Tư pháp',
      'Sở Nội vụ',
      'Sở Văn hóa và Thể thao',
      'Sở Thông tin và Truyền thông',
      'Sở Giáo dục và Đào tạo',
      'Cục Thống kê',
      'Công an tỉnh',
      'Báo Thừa Thiên Huế, Đài Phát thanh-Truyền hình tỉnh và các cơ quan thông tin đại chúng khác',
      'UBND thành phố Huế, các thị xã và các huyện',
      'Các sở, ban, ngành, đoàn thể',
      'UBND cấp huyện, UBND cấp xã',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp phụ nữ tỉnh và các tổ chức thành viên',
    ]);
    expect(view.blocks.map(({ request }) => request).indexOf(true)).toBe(17);
  });

  it('puts days first, then years and conditions, and "no day" once at the end', () => {
    const sections = blockOf('Sở Lao động - Thương binh và Xã hội')?.sections.map(
      ({ whens, items }) => `${whens.map(({ name }) => name.text).join('; ')}: ${items.length}`,
    );
    expect(sections).toEqual([
      'Trước ngày 10/12 hằng năm: 1',
      'Năm 2025; Giữa kỳ, không ghi năm, văn bản không ghi ngày; Khi cấp trên yêu cầu: 1',
      'Hằng năm, văn bản không ghi ngày: 1',
      'Văn bản không ghi ngày: 2',
    ]);
  });

  it('calls only printed days deadlines', () => {
    const dated = view.items.filter(({ whens }) => whens.some(({ kind }) => kind === 'deadline')).map(({ section }) => section);
    expect(dated).toEqual(['Mục V.1', 'Mục V.1', 'Mục V.2']);
  });
});

describe('grouped otherwise', () => {
  it('by deadline: the days in order, then years, cadences and conditions, then no day, requests last', () => {
    expect(headings(taskListView(hue, { locale: 'vi', words, group: 'deadline' }))).toEqual([
      'Trước ngày 25/6/2021',
      'Trước ngày 30/11 hằng năm',
      'Trước ngày 10/12 hằng năm',
      'Năm 2025; Giữa kỳ, không ghi năm, văn bản không ghi ngày; Khi cấp trên yêu cầu',
      'Hằng năm, văn bản không ghi ngày',
      'Hằng năm và 5 năm, văn bản không ghi ngày',
      'Khi có khó khăn, vướng mắc',
      'Văn bản không ghi ngày',
      'Văn bản không ghi ngày',
    ]);
  });

  it('by part of the document, in its order', () => {
    const parts = taskListView(hue, { locale: 'vi', words, group: 'part' });
    expect(parts.blocks.map(({ heading, count, request }) => `${heading[0]?.text ?? ''}: ${count}${request ? ' đề nghị' : ''}`)).toEqual([
      'Mục III: 2',
      'Mục IV: 25',
      'Mục V: 4',
      'Mục IV: 1 đề nghị',
    ]);
  });
});

describe('filters', () => {
  const sections = (query: string, agency = ''): string[] => {
    const left = filterTasks(view, { query, agency });
    return view.items.filter(({ id }) => left.has(id)).map(({ section }) => section);
  };
  const cases: readonly [what: string, query: string, agency: string, sections: readonly string[]][] = [
    ['words without marks', 'tro giup phap ly', '', ['Mục IV.5.b']],
    ['words with marks and capitals', 'TRỢ GIÚP pháp lý', '', ['Mục IV.5.b']],
    ['the name of an agency', 'so tu phap', '', ['Mục IV.5.a', 'Mục IV.5.b']],
    ['a day', 'truoc ngay 30/11', '', ['Mục V.1']],
    ['a section', 'mục iv.7', '', ['Mục IV.7.a', 'Mục IV.7.b', 'Mục IV.7.c']],
    ['requests', 'de nghi', '', ['Mục IV.15']],
    ['an agency', '', 'cong-an-tinh', ['Mục IV.11.a', 'Mục IV.11.b']],
    ['an agency and words', 'buon ban', 'cong-an-tinh', []],
  ];
  it.each(cases)('by %s', (_what, query, agency, expected) => {
    expect(sections(query, agency)).toEqual(expected);
  });

  it('"lao dong" finds "lao động"', () => {
    expect(sections('lao dong', 'so-ldtbxh')).toHaveLength(5);
  });

  it('nothing typed leaves all', () => {
    expect(sections('')).toHaveLength(32);
  });
});

describe('a plan without indicators', () => {
  const alone = taskListView({ ...hue, objectives: [] }, { locale: 'vi', words });

  it('shows every duty, since no matrix shows any', () => {
    expect(alone.items).toHaveLength(40);
    expect(alone.title).toBe('Nhiệm vụ theo cơ quan');
    expect(alone.lead).toContain('34 nhiệm vụ ở Mục IV và 6 việc ở Mục III, Mục V.');
  });
});

describe('a deadline that no duty names', () => {
  it('stands under the body that it names itself', () => {
    const [first] = hue.schedule;
    if (!first) throw new Error('no schedule');
    const { items } = taskListView({ ...hue, assignments: [], schedule: [first] }, { locale: 'vi', words });
    expect(items.map(({ agency, roles, label }) => [agency.name.text, roles.length, label.text])).toEqual([
      ['Các sở, ban, ngành, đoàn thể, địa phương', 0, 'Lập kế hoạch triển khai'],
    ]);
  });
});

describe('a plan without duties', () => {
  it('says that there are none', () => {
    const none = taskListView({ ...hue, assignments: [], schedule: [] }, { locale: 'vi', words });
    expect(none.lead).toBeUndefined();
    expect(none.nothing).toBe('Chưa có nhiệm vụ nào');
  });

  it('says so too when the matrix shows them all', () => {
    const all = taskListView(
      { ...hue, assignments: hue.assignments.filter(({ scope }) => scope.indicators), schedule: [] },
      { locale: 'vi', words },
    );
    expect(all.lead).toBeUndefined();
    expect(all.nothing).toBe('Mọi nhiệm vụ đều nằm trong bảng chỉ tiêu.');
  });

  it('says that no task has a printed day where none has', () => {
    const undated = taskListView({ ...hue, schedule: [] }, { locale: 'vi', words });
    expect(undated.lead).toContain('Không việc nào có hạn ghi ngày.');
    expect(undated.items.every((item) => days(item).join() === UNDATED)).toBe(true);
  });
});

describe('days in words', () => {
  const entry = (rule: ScheduleEntry['rule'], kind: ScheduleEntry['kind'] = 'report'): ScheduleEntry => ({
    id: 'x',
    kind,
    title: 'x',
    wording: 'x',
    rule,
    source: { clause: 'I', line: 1 },
  });
  const cases: readonly [vi: string, en: string, rule: ScheduleEntry['rule'], kind?: ScheduleEntry['kind']][] = [
    ['Trước ngày 25/6/2021', 'Before 25 June 2021', { type: 'once', date: '2021-06-25', exclusive: true }],
    ['Chậm nhất ngày 01/12/2020', 'By 1 December 2020', { type: 'once', date: '2020-12-01' }, 'deadline'],
    ['Dịp 08/3 hằng năm', 'On the occasion of 8 March each year', { type: 'yearly', month: 3, day: 8 }, 'observance'],
    ['Trước ngày 30/11 hằng năm', 'Before 30 November each year', { type: 'yearly', month: 11, day: 30, exclusive: true }],
    ['Trước ngày 30/11/2020', 'Before 30 November 2020', { type: 'yearly', month: 11, day: 30, exclusive: true, years: [2020] }],
    [
      '15/11 – 15/12 hằng năm',
      '15 November – 15 December, each year',
      { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 } },
      'action-month',
    ],
    [
      '15/11–15/12/2020',
      '15 November – 15 December 2020',
      { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 }, years: [2020] },
      'action-month',
    ],
    ['Năm 2025', 'In 2025', { type: 'year', year: 2025 }],
    ['Hằng quý, văn bản không ghi ngày', 'Quarterly, no day in the document', { type: 'undated', cadence: 'quarterly' }],
    ['Khi có yêu cầu, văn bản không ghi ngày', 'When asked, no day in the document', { type: 'undated', cadence: 'on-demand' }],
    ['Văn bản không ghi ngày', 'No day in the document', { type: 'undated', cadence: 'unspecified' }],
    [
      'Sau khi có hướng dẫn, văn bản không ghi ngày',
      'After guidance, no day in the document',
      { type: 'undated', cadence: 'unspecified', condition: { vi: 'Sau khi có hướng dẫn', en: 'After guidance' } },
    ],
  ];
  it.each(cases)('%s / %s', (vi, english, rule, kind) => {
    const period = { from: 2021, to: 2025 };
    expect(whensOf([entry(rule, kind)], { period, locale: 'vi', words }).map(({ name }) => name.text)).toEqual([vi]);
    expect(whensOf([entry(rule, kind)], { period, locale: 'en', words: en }).map(({ name }) => name.text)).toEqual([english]);
  });

  it.each<[vi: string, rule: ScheduleEntry['rule'], kind: ScheduleEntry['kind']]>([
    ['Dịp 08/3/2020', { type: 'yearly', month: 3, day: 8 }, 'observance'],
    ['Trước ngày 30/11/2020', { type: 'yearly', month: 11, day: 30, exclusive: true }, 'report'],
    ['15/11–15/12/2020', { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 } }, 'action-month'],
  ])('%s, in a plan of one year, where nothing comes each year', (vi, rule, kind) => {
    const period = { from: 2020, to: 2020 };
    expect(whensOf([entry(rule, kind)], { period, locale: 'vi', words }).map(({ name }) => name.text)).toEqual([vi]);
  });

  it('a duty without any entry has no day in the document', () => {
    expect(whensOf([], { period: hue.period, locale: 'vi', words })).toMatchObject([{ kind: 'undated', name: { text: UNDATED } }]);
  });
});

describe('in English', () => {
  const english = taskListView(hue, { locale: 'en', words: en });

  it('says the same counts', () => {
    expect(english.lead).toBe('26 tasks in Section IV and 6 in Section III, Section V. 2 deadlines each year, 1 falling once.');
  });

  it('finds an agency by its Vietnamese name too', () => {
    const left = filterTasks(english, { query: 'cong an tinh', agency: '' });
    expect(english.items.filter(({ id }) => left.has(id)).map(({ agency }) => agency.name.text)).toEqual([
      'Provincial Police',
      'Provincial Police',
    ]);
  });
});
