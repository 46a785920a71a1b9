/** The pages of the three communes whose plans have tasks and days, and no indicator. */
import type { Both, PagePart, PortalPage } from './portal-page.ts';

const part = (id: string, vi: string, en: string, elements: PagePart['elements']): PagePart => ({ id, name: { vi, en }, elements });

/** The index of agencies comes before the facts, so that a telephone shows at once who must do what, and when. */
const parts = (year: number): readonly PagePart[] => [
  part('ai-lam-gi', 'Ai làm gì', 'Who does what', [
    {
      tag: 'bdg-plan-header',
      attributes: { 'heading-level': '1' },
      fallback: [
        'title',
        { tag: 'bdg-task-list', attributes: { slot: 'index', view: 'index', 'heading-level': '2' }, fallback: 'index' },
        'facts',
      ],
    },
  ]),
  part('nhiem-vu', 'Nhiệm vụ', 'Tasks', [{ tag: 'bdg-task-list', attributes: { 'heading-level': '2' }, fallback: 'tasks' }]),
  part('lich', `Lịch ${String(year)}`, `Calendar ${String(year)}`, [
    { tag: 'bdg-action-month-calendar', attributes: { 'heading-level': '2' }, fallback: 'schedule' },
  ]),
  part('bao-cao', 'Báo cáo', 'Reports', [{ tag: 'bdg-reporting-timeline', attributes: { 'heading-level': '2' }, fallback: 'reporting' }]),
];

/** Short, since on a telephone it stands before everything else. */
const disclaimer: Both = { vi: 'Không phải trang thật.', en: 'Not a real page.' };
const trail: readonly Both[] = [
  { vi: 'Văn hóa – Xã hội', en: 'Culture and society' },
  { vi: 'Bình đẳng giới', en: 'Gender equality' },
];

export const communePages: readonly PortalPage[] = [
  {
    folder: 'huong-tra',
    plan: 'huong-tra-binh-2020',
    title: {
      vi: 'Kế hoạch bình đẳng giới năm 2020 của một xã, thị xã Hương Trà (trang trình diễn)',
      en: 'Gender equality plan 2020 of a commune of Hương Trà town (demonstration)',
    },
    description: {
      vi: 'Kế hoạch công tác bình đẳng giới năm 2020 của một xã thuộc thị xã Hương Trà: ai làm gì, hai kỳ báo cáo, Tháng hành động. Trang trình diễn.',
      en: 'The gender equality plan for 2020 of a commune of Hương Trà town: who does what, two reports, the Action Month. A demonstration.',
    },
    disclaimer,
    owner: { vi: 'thị xã Hương Trà', en: 'Hương Trà town' },
    trail,
    parts: parts(2020),
    sources: [
      {
        vi: 'Nguồn: Kế hoạch năm 2020 của một xã thuộc thị xã Hương Trà, theo bản số hóa. Bản số hóa bị cắt mất phần đầu tên xã; trang không đoán tên.',
        en: 'Source: the plan for 2020 of a commune of Hương Trà town, from a digitised copy. The copy has lost the beginning of the commune’s name; the page does not guess it.',
      },
      {
        vi: 'Tên chức danh, cơ quan giữ theo văn bản.',
        en: 'Posts and bodies keep the names that the document gives them.',
      },
    ],
  },
  {
    folder: 'song-an',
    plan: 'song-an-2020',
    title: {
      vi: 'Kế hoạch bình đẳng giới năm 2020, xã Song An (trang trình diễn)',
      en: 'Gender equality plan 2020, Song An commune (demonstration)',
    },
    description: {
      vi: 'Kế hoạch công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2020 của xã Song An, thị xã An Khê: ai làm gì, khi nào; Tháng hành động. Trang trình diễn.',
      en: 'The plan of Song An commune, An Khê town, for gender equality and the advancement of women in 2020: who does what, when; the Action Month. A demonstration.',
    },
    disclaimer,
    owner: { vi: 'xã Song An', en: 'Song An commune' },
    trail,
    parts: parts(2020),
    sources: [
      {
        vi: 'Nguồn: Kế hoạch năm 2020 của UBND xã Song An, thị xã An Khê, tỉnh Gia Lai, theo bản số hóa. Tên chức danh, cơ quan giữ theo văn bản.',
        en: 'Source: the plan for 2020 of the People’s Committee of Song An commune, An Khê town, Gia Lai province, from a digitised copy. Posts and bodies keep the names that the document gives them.',
      },
    ],
  },
  {
    folder: 'dak-cam',
    plan: 'dak-cam-2025',
    title: {
      vi: 'Kế hoạch bình đẳng giới năm 2025, phường Đăk Cấm (trang trình diễn)',
      en: 'Gender equality plan 2025, Đăk Cấm ward (demonstration)',
    },
    description: {
      vi: 'Kế hoạch công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2025 của phường Đăk Cấm, tỉnh Quảng Ngãi: ai làm gì, khi nào; Tháng hành động. Trang trình diễn.',
      en: 'The plan of Đăk Cấm ward, Quảng Ngãi province, for gender equality and the advancement of women in 2025: who does what, when; the Action Month. A demonstration.',
    },
    disclaimer,
    owner: { vi: 'phường Đăk Cấm', en: 'Đăk Cấm ward' },
    trail,
    parts: parts(2025),
    sources: [
      {
        vi: 'Nguồn: Kế hoạch năm 2025 của UBND phường Đăk Cấm, tỉnh Quảng Ngãi, theo bản số hóa. Số, ngày và tháng ban hành để trống trong văn bản; phụ lục được nhắc đến không có trong bản số hóa.',
        en: 'Source: the plan for 2025 of the People’s Committee of Đăk Cấm ward, Quảng Ngãi province, from a digitised copy. The document leaves its number, day and month blank; the annex it announces is not in the copy.',
      },
      {
        vi: 'Tên chức danh, cơ quan giữ theo văn bản.',
        en: 'Posts and bodies keep the names that the document gives them.',
      },
    ],
  },
];
