import { communePages } from './communes.ts';
import type { PortalPage } from './portal-page.ts';

/** The portal pages that are built besides those that lie in demo/ as they are. */
export const portalPages: readonly PortalPage[] = [
  {
    folder: 'kien-giang',
    plan: 'kien-giang-2016-2020',
    title: {
      vi: 'Kế hoạch bình đẳng giới 2016–2020, tỉnh Kiên Giang (trang trình diễn)',
      en: 'Gender equality plan 2016–2020, Kiên Giang province (demonstration)',
    },
    description: {
      vi: 'Kế hoạch thực hiện Chương trình quốc gia về bình đẳng giới của tỉnh Kiên Giang, 2016–2020: mục tiêu, kinh phí theo năm và nguồn, nhiệm vụ, Tháng hành động. Trang trình diễn.',
      en: 'The plan of Kiên Giang province for the national programme on gender equality, 2016–2020: targets, funds by year and source, tasks, the Action Month. A demonstration.',
    },
    disclaimer: {
      vi: 'Không phải trang của tỉnh; chưa có số liệu thực hiện.',
      en: 'Not a page of the province; there are no figures of results.',
    },
    owner: { vi: 'tỉnh Kiên Giang', en: 'Kiên Giang province' },
    trail: [
      { vi: 'Lao động – Xã hội', en: 'Labour and society' },
      { vi: 'Bình đẳng giới', en: 'Gender equality' },
    ],
    parts: [
      {
        id: 'ke-hoach',
        name: { vi: 'Kế hoạch', en: 'Plan' },
        elements: [{ tag: 'bdg-plan-header', attributes: { 'heading-level': '1' }, fallback: 'header' }],
      },
      {
        id: 'chi-tieu',
        name: { vi: 'Chỉ tiêu', en: 'Targets' },
        elements: [{ tag: 'bdg-indicator-grid', attributes: { 'heading-level': '2' }, fallback: 'indicators' }],
      },
      {
        id: 'kinh-phi',
        name: { vi: 'Kinh phí', en: 'Budget' },
        elements: [{ tag: 'bdg-budget-chart', attributes: { 'heading-level': '2' }, fallback: 'budget-chart' }],
      },
      {
        id: 'bang-kinh-phi',
        name: { vi: 'Bảng kinh phí', en: 'Budget table' },
        elements: [{ tag: 'bdg-budget-table', attributes: { 'heading-level': '2' }, fallback: 'budget' }],
      },
      {
        id: 'nhiem-vu',
        name: { vi: 'Nhiệm vụ', en: 'Tasks' },
        elements: [{ tag: 'bdg-task-list', attributes: { 'heading-level': '2' }, fallback: 'tasks' }],
      },
      {
        id: 'thang-hanh-dong',
        name: { vi: 'Tháng hành động', en: 'Action Month' },
        elements: [{ tag: 'bdg-action-month-calendar', attributes: { 'heading-level': '2' }, fallback: 'schedule' }],
      },
    ],
    sources: [
      {
        vi: 'Nguồn: Kế hoạch số 27/KH-UBND ngày 03/3/2016 của UBND tỉnh Kiên Giang và phụ lục kinh phí kèm theo, theo bản số hóa. Tên cơ quan giữ theo văn bản.',
        en: 'Source: plan no. 27/KH-UBND of 3 March 2016 of the People’s Committee of Kiên Giang province with its annex of funds, from a digitised copy. Agencies keep the names that the document gives them.',
      },
      {
        vi: 'Năm 2025 tỉnh Kiên Giang đã nhập vào tỉnh An Giang; trang giữ tên như trong văn bản.',
        en: 'In 2025 Kiên Giang province became part of An Giang province; the page keeps the names of the document.',
      },
    ],
  },
  ...communePages,
];
