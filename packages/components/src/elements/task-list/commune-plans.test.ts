/** Plans of one year without a single indicator, as a person reads them in their documents; and what every plan wants done. */
import { plan as dakCam } from '../../../../../test/support/plans/dak-cam.ts';
import { plan as huongTra } from '../../../../../test/support/plans/huong-tra-binh.ts';
import { plan as kienGiang } from '../../../../../test/support/plans/kien-giang.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { plan as songAn } from '../../../../../test/support/plans/song-an.ts';
import type { Plan } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { activitiesView } from './activities.view.ts';
import { dutyIndex } from './duty-index.view.ts';
import { taskListView, type TaskListView } from './task-list.view.ts';
import { words as en } from './task-list.words.en.ts';
import { taskListWords } from './task-list.words.ts';

const plans = { 'Song An': songAn, 'Hương Trà': huongTra, 'Đăk Cấm': dakCam, 'Kiên Giang': kienGiang, 'Thừa Thiên Huế': hue } as unknown as Readonly<Record<string, Plan>>;
const viewOf = (name: string): TaskListView => {
  const plan = plans[name];
  if (!plan) throw new Error(`no plan ${name}`);
  return taskListView(plan, { locale: 'vi', words: taskListWords.vi });
};
const daysOf = (view: TaskListView, agency: string): string[] =>
  view.items.filter((item) => item.agency.name.text === agency).map(({ whens }) => whens.map(({ name }) => name.text).join('; '));

const UNDATED = 'Văn bản không ghi ngày';

describe('the days of', () => {
  it.each<[plan: string, agency: string, days: string[]]>([
    ['Song An', 'Hiệu trưởng các trường THCS, Tiểu học', [UNDATED]],
    [
      'Song An',
      'Công chức Văn hóa – Xã hội',
      [UNDATED, UNDATED, 'Dịp 08/3/2020; Dịp 20/10/2020; 15/11–15/12/2020', 'Theo quy định, văn bản không ghi ngày', UNDATED, UNDATED],
    ],
    ['Song An', 'Hội Liên hiệp Phụ nữ xã', ['Dịp 08/3/2020; Dịp 20/10/2020']],
    ['Hương Trà', 'Các cơ quan, ban, ngành, đoàn thể', [UNDATED, 'Trước ngày 01/6/2020; Trước ngày 01/12/2020']],
    ['Hương Trà', 'VHTT; Đài truyền thanh xã', [UNDATED, '15/11–15/12/2020']],
  ])('%s, %s', (plan, agency, days) => {
    expect(daysOf(viewOf(plan), agency)).toEqual(days);
  });
});

describe('what the document lays on nobody', () => {
  it.each<[plan: string, tasks: string[]]>([
    [
      'Song An',
      [
        'Mục II.5: Lễ phát động Tháng hành động, Văn bản không ghi ngày',
        'Mục II.6: Sơ kết, tổng kết hoạt động của Ban VSTBPN, Định kỳ 6 tháng và cả năm, văn bản không ghi ngày',
        'Mục II.6: Báo cáo định kỳ về bình đẳng giới, Định kỳ, không ghi kỳ, văn bản không ghi ngày',
        'Mục II.3: Kiểm tra, đánh giá, báo cáo của đơn vị, Thường xuyên, không ghi kỳ, văn bản không ghi ngày',
      ],
    ],
    ['Hương Trà', ['Mục V: Báo cáo vướng mắc, Khi có vướng mắc']],
    [
      'Đăk Cấm',
      [
        'Mục II.5: Kế hoạch, thông điệp Tháng hành động, Theo hướng dẫn của Bộ Nội vụ, văn bản không ghi ngày',
        'Mục II.5: Lễ phát động Tháng hành động cấp tỉnh, Sau khi có hướng dẫn của cấp có thẩm quyền, văn bản không ghi ngày',
        'Mục II.3: Họp Ban Vì sự tiến bộ của phụ nữ, Định kỳ hoặc đột xuất, khi cần ý kiến tập thể Ban, văn bản không ghi ngày',
        'Mục II.3: Kế hoạch, chương trình công tác vì sự tiến bộ của phụ nữ, Văn bản không ghi ngày',
        'Mục II.6: Báo cáo theo yêu cầu của trung ương và của tỉnh, Định kỳ, theo yêu cầu của trung ương và của tỉnh, văn bản không ghi ngày',
      ],
    ],
  ])('stands last, in %s', (plan, tasks) => {
    const view = viewOf(plan);
    const last = view.blocks[view.blocks.length - 1];
    expect(last?.heading).toEqual([{ text: 'Văn bản không nêu ai' }]);
    const items = view.items.filter(({ agency }) => agency.id === '');
    expect(items.map(({ section, label, whens }) => `${section}: ${label.text}, ${whens[0]?.name.text ?? ''}`)).toEqual(tasks);
    expect(items.every(({ roles, request }) => roles.length === 0 && !request)).toBe(true);
    expect(view.agencies.map(({ id }) => id)).not.toContain('');
  });
});

describe('the counts of', () => {
  it.each<[plan: string, total: number, lead: string]>([
    ['Song An', 19, '13 nhiệm vụ ở Mục V và 6 việc ở Mục II. Không việc nào có hạn ghi ngày.'],
    ['Hương Trà', 19, '14 nhiệm vụ ở Mục IV và 5 việc ở Mục III, Mục V. Có 2 hạn ghi ngày.'],
    ['Đăk Cấm', 20, '14 nhiệm vụ ở Mục IV và 6 việc ở Mục II. Không việc nào có hạn ghi ngày.'],
  ])('%s', (plan, total, lead) => {
    const view = viewOf(plan);
    expect(view.items).toHaveLength(total);
    expect(view.lead).toBe(lead);
  });
});

describe('the index “who does what, when” of', () => {
  const said = (plan: string): string[] =>
    dutyIndex(viewOf(plan), taskListWords.vi).map(({ name, request, what, others = '', when, rest = '' }) =>
      [`${name.text}${request ? ' (Đề nghị)' : ''}`, what.text, others, when.map(({ text }) => text).join('; '), rest].join(' | '),
    );

  it('Song An has the dated body first, then the others as printed, requests after them, and nobody last', () => {
    expect(said('Song An')).toEqual([
      'Công chức Văn hóa – Xã hội | Tổ chức Tháng hành động; hoạt động phụ nữ dịp 8/3, 20/10 | và 5 việc khác | Dịp 08/3/2020; Dịp 20/10/2020; 15/11–15/12/2020 | còn lại không ghi ngày',
      `Công chức Tư pháp – Hộ tịch | Phổ biến Luật Bình đẳng giới, Luật Hôn nhân và gia đình |  | ${UNDATED} | `,
      `Hiệu trưởng các trường THCS, Tiểu học | Đưa giới vào giờ dạy, ngoại khóa; ưu tiên trẻ em gái, phụ nữ đi học |  | ${UNDATED} | `,
      `Trạm Y Tế | Truyền thông, tư vấn sức khỏe sinh sản, lựa chọn giới tính thai nhi |  | ${UNDATED} | `,
      `Công an xã | Chống mua bán người, bạo lực gia đình; phối hợp giúp nạn nhân trở về |  | ${UNDATED} | `,
      `Ban Vì sự tiến bộ của phụ nữ xã | Lập kế hoạch hưởng ứng Tháng hành động |  | ${UNDATED} | `,
      `Các cơ quan, đơn vị, địa phương | Chỉ đạo lập kế hoạch và tuyên truyền |  | ${UNDATED} | `,
      'Hội Liên hiệp Phụ nữ xã (Đề nghị) | Triển khai Kế hoạch; gặp mặt cán bộ nữ 8/3, hoạt động 20/10 |  | Dịp 08/3/2020; Dịp 20/10/2020 | ',
      `Công đoàn xã (Đề nghị) | Tuyên truyền; phối hợp kiểm tra chế độ với lao động nữ |  | ${UNDATED} | `,
      `Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể xã (Đề nghị) | Triển khai, tuyên truyền; tham gia giám sát Kế hoạch |  | ${UNDATED} | `,
      `Văn bản không nêu ai | Sơ kết, tổng kết hoạt động của Ban VSTBPN | và 3 việc khác | ${UNDATED} | `,
    ]);
  });

  it('Hương Trà begins with the two deadlines', () => {
    expect(said('Hương Trà')[0]).toBe(
      'Các cơ quan, ban, ngành, đoàn thể | Báo cáo UBND xã 6 tháng và cả năm | và 1 việc khác | Trước ngày 01/6/2020; Trước ngày 01/12/2020 | còn lại không ghi ngày',
    );
    expect(said('Hương Trà').at(-1)).toBe('Văn bản không nêu ai | Báo cáo vướng mắc |  | Khi có vướng mắc | ');
  });
});

describe('what a duty leads to', () => {
  const related = (locale: 'vi' | 'en'): unknown => {
    const view = taskListView(songAn, { locale, words: locale === 'vi' ? taskListWords.vi : en });
    return view.items.flatMap((item) => (item.related ? [[item.agency.name.text, item.related.map((part) => (typeof part === 'string' ? part : part.text)).join('')]] : []));
  };

  it('Song An: the pupils of the schools are the audience of II.1.b, and nobody else is linked', () => {
    expect(related('vi')).toEqual([['Hiệu trưởng các trường THCS, Tiểu học', 'Liên quan: học sinh là đối tượng của hoạt động II.1.b.']]);
    expect(related('en')).toEqual([['Heads of the lower secondary and primary schools', 'See also: pupils are the audience of activity II.1.b.']]);
  });

  it('nothing where the plan does not list the activity', () => {
    const view = taskListView({ ...songAn, activities: [] }, { locale: 'vi', words: taskListWords.vi });
    expect(view.items.some((item) => item.related)).toBe(false);
  });
});

describe('the activities of', () => {
  const activitiesOf = (name: string): ReturnType<typeof activitiesView> => {
    const plan = plans[name];
    if (!plan) throw new Error(`no plan ${name}`);
    return activitiesView(plan, { locale: 'vi', words: taskListWords.vi });
  };

  it('Song An: three keep their parts, and a part that the document does not set apart is not made up', () => {
    const view = activitiesOf('Song An');
    expect(
      view?.parted.map(({ place, parts }) => [place, ...parts.map(({ term, text }) => `${term}: ${text ? 'có' : 'không nêu riêng'}`)]),
    ).toEqual([
      ['Mục II.1.a', 'Nội dung: có', 'Đối tượng: có', 'Hình thức: không nêu riêng'],
      ['Mục II.1.b', 'Nội dung: có', 'Đối tượng: có', 'Hình thức: không nêu riêng'],
      ['Mục II.5', 'Nội dung: có', 'Đối tượng: không nêu riêng', 'Hình thức: có'],
    ]);
    expect(view?.lists.map(({ title, items }) => `${title}: ${items.length}`)).toEqual(['Nội dung khác: 23', 'Giải pháp: 4']);
  });

  it('Thừa Thiên Huế: the 26 solutions of a plan with indicators too, 5 common ones and 21 under the objective that they serve', () => {
    const view = activitiesOf('Thừa Thiên Huế');
    expect([view?.title, view?.lead, view?.parted.length]).toEqual(['Giải pháp', undefined, 0]);
    expect(view?.lists.map(({ title, name, items }) => `${title} ${name?.text ?? ''}: ${items.length}`)).toEqual([
      'Giải pháp chung : 5',
      'Mục tiêu 1. Tổ chức cán bộ: 3',
      'Mục tiêu 2. Kinh tế, lao động: 4',
      'Mục tiêu 3. Gia đình; phòng ngừa, ứng phó bạo lực trên cơ sở giới: 3',
      'Mục tiêu 4. Y tế: 3',
      'Mục tiêu 5. Giáo dục, đào tạo: 3',
      'Mục tiêu 6. Thông tin, truyền thông: 5',
    ]);
  });

  it('Kiên Giang: contents, solutions, and what has a name and money of its own', () => {
    const view = activitiesOf('Kiên Giang');
    expect(view?.title).toBe('Hoạt động');
    expect(view?.lists.map(({ title, items }) => `${title}: ${items.length}`)).toEqual(['Nội dung: 11', 'Giải pháp: 5', 'Chương trình, dự án, mô hình: 6']);
  });

  it('Hương Trà: contents only, purposes are none', () => {
    const view = activitiesOf('Hương Trà');
    expect(view?.lead).toBeUndefined();
    expect(view?.lists.map(({ title, items }) => `${title}: ${items.length}`)).toEqual(['Nội dung: 15']);
  });
});
