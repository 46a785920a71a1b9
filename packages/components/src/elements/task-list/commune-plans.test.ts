/** Plans of one year without a single indicator, as a person reads them in their documents. */
import { plan as dakCam } from '../../../../../test/support/plans/dak-cam.ts';
import { plan as huongTra } from '../../../../../test/support/plans/huong-tra-binh.ts';
import { plan as songAn } from '../../../../../test/support/plans/song-an.ts';
import type { Plan } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { taskListView, type TaskListView } from './task-list.view.ts';
import { taskListWords } from './task-list.words.ts';

const plans = { 'Song An': songAn, 'Hương Trà': huongTra, 'Đăk Cấm': dakCam } as unknown as Readonly<Record<string, Plan>>;
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
