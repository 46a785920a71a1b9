import type { Comparator } from '../../packages/domain/src/plan/plan.ts';

/** Written by hand from a list of what published pages say of the national strategy; no transcript of the resolution was read. */

/** The pages, by short names of ours. */
export const PAGES: Readonly<Record<string, string>> = {
  TVPL28:
    'https://thuvienphapluat.vn/van-ban/van-hoa-xa-hoi/nghi-quyet-28-nq-cp-2021-chien-luoc-quoc-gia-ve-binh-dang-gioi-giai-doan-2021-2030-466613.aspx',
  THH: 'https://thitruonghanghoa.com/tin-tuc/dat-muc-tieu-giam-so-gio-noi-tro-khong-luong-cua-nu-so-voi-nam-gioi-153515.html',
  GDM: 'https://giadinhmoi.vn/amp/chien-luoc-quoc-gia-ve-binh-dang-gioi-moi-giam-thoi-gian-lam-noi-tro-cho-phu-nu-d55123.html',
  PLO: 'https://plo.vn/thi-diem-dich-vu-cham-soc-suc-khoe-cho-nguoi-dong-tinh-post616303.html',
  VGP: 'http://news.gov.vn/Home/Govt-Renews-National-Strategy-on-Gender-Equality/20213/43144.vgp',
  SGGP: 'https://sggpnews.org.vn/national/vietnam-issues-new-national-strategy-on-gender-equality-91002.html',
  BM1: 'https://baomoi.com/xoa-khoang-cach-ve-gioi-doi-voi-nguoi-dong-tinh-song-tinh-va-chuyen-gioi-c49181370.epi',
  TTTD: 'https://tuoitrethudo.vn/thu-hut-40-45-hoc-sinh-tot-nghiep-thcs-va-thpt-vao-he-thong-giao-duc-nghe-nghiep-187144.html',
  KG: 'https://svhtt.kiengiang.gov.vn/trang/TinTuc/211/3157/Tang-cuong-tuyen-truyen--pho-bien--giao-duc-phap-luat-ve-binh-dang-gioi-tren-dia-ban-tinh-Kien-Giang.html',
  DN: 'https://baodongnai.com.vn/english/202601/dong-nai-diversifying-communication-formats-and-products-on-gender-equality-b321535',
  'CV2792-6':
    'https://123docz.net/trich-doan/1457174-chi-tieu-1-phan-dau-dat-60-vao-nam-2025-va-80-vao-nam-2030-dan-so-duoc-tiep-can-kien-thuc-co-ban.htm',
};

export const DECISION = {
  number: '28/NQ-CP',
  issuedOn: '2021-03-03',
  status: 'issued',
  title: 'Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030',
  place: null,
  url: PAGES['TVPL28'],
  /** The day on which the pages were looked at. */
  checkedOn: '2026-11-22',
};

/** Levels to be kept, not raised. */
export const KEPT: readonly string[] = ['3.3', '6.2', '6.3', '6.4'];

/** `sure`: of value, comparator and year each C (confirmed), P (partly) or U (not). An onset has its year and, where a page prints them, its words. */
export type TargetRow = readonly [
  measure: string,
  year: 2025 | 2030,
  comparator: Comparator,
  value: number | true,
  wording: string,
  sure: string,
  pages: string,
  onset?: number,
  onsetWording?: string,
];

export const TARGETS: readonly TargetRow[] = [
  ['1.1', 2025, 'at-least', 60, 'đạt 60%', 'CCC', 'THH TVPL28'],
  ['1.1', 2030, 'at-least', 75, 'đạt 75%', 'CCC', 'THH TVPL28'],
  ['2.1', 2025, 'at-least', 50, 'đạt 50%', 'CCC', 'TVPL28 THH'],
  ['2.1', 2030, 'about', 60, 'khoảng 60%', 'CCC', 'TVPL28 THH'],
  ['2.2', 2025, 'less-than', 30, 'dưới 30%', 'CCC', 'TVPL28 THH'],
  ['2.2', 2030, 'less-than', 25, 'dưới 25%', 'CCC', 'TVPL28 THH'],
  ['2.3', 2025, 'at-least', 27, 'ít nhất 27%', 'CCC', 'TVPL28 THH'],
  ['2.3', 2030, 'at-least', 30, '30%', 'CCC', 'TVPL28 THH'],
  ['3.1', 2025, 'at-most', 1.7, 'còn 1,7 lần', 'CCC', 'THH GDM'],
  ['3.1', 2030, 'at-most', 1.4, '1,4 lần', 'CCC', 'THH GDM'],
  ['3.2a', 2025, 'at-least', 80, 'đạt 80%', 'CCC', 'GDM THH'],
  ['3.2a', 2030, 'at-least', 90, 'đạt 90%', 'CCC', 'GDM THH'],
  ['3.2b', 2025, 'at-least', 50, 'đạt 50%', 'CCC', 'GDM'],
  ['3.2b', 2030, 'at-least', 70, 'đạt 70%', 'CCC', 'GDM'],
  ['3.3', 2025, 'at-least', 100, '100%', 'CCC', 'GDM', 2025, 'Từ năm 2025 trở đi'],
  ['3.3', 2030, 'at-least', 100, '100%', 'CCC', 'GDM'],
  ['3.4', 2025, 'at-least', 70, '70%', 'CCC', 'GDM'],
  ['3.4', 2030, 'at-least', 100, '100%', 'CCC', 'GDM'],
  ['4.1', 2025, 'at-most', 111, 'ở mức 111 bé trai/100 bé gái', 'CCC', 'PLO'],
  ['4.1', 2030, 'at-most', 109, '109 bé trai/100 bé gái', 'CCC', 'PLO'],
  // Only pages in English.
  ['4.2', 2025, 'at-most', 42, '42 per 100,000 live births', 'CCC', 'VGP SGGP'],
  ['4.2', 2030, 'less-than', 42, 'below 42 per 100,000 live births', 'CCC', 'VGP SGGP'],
  ['4.3', 2025, 'at-most', 18, '18/1.000', 'UUU', 'TVPL28'],
  ['4.3', 2030, 'less-than', 18, 'dưới 18/1.000', 'UUU', 'TVPL28'],
  ['4.4', 2025, 'at-least', 40, 'đạt 40%', 'CCC', 'PLO BM1'],
  ['4.4', 2030, 'at-least', 70, '70%', 'CCC', 'PLO BM1'],
  ['5.1', 2025, 'exactly', true, 'từ năm 2025 trở đi', 'CCC', 'PLO', 2025, 'từ năm 2025 trở đi'],
  ['5.1', 2030, 'exactly', true, 'từ năm 2025 trở đi', 'CCC', 'PLO'],
  // The page prints 90 % without "above".
  ['5.2a', 2025, 'more-than', 90, '90%', 'CUC', 'VGP'],
  ['5.2a', 2030, 'about', 99, 'around 99%', 'CCC', 'VGP'],
  ['5.2b', 2025, 'about', 85, 'khoảng 85%', 'UUU', 'TVPL28'],
  ['5.2b', 2030, 'at-least', 90, '90%', 'UUU', 'TVPL28'],
  // The page quotes another decision with the same figure.
  ['5.3', 2025, 'more-than', 30, 'trên 30%', 'PPP', 'TTTD'],
  ['5.3', 2030, 'at-least', 40, '40%', 'UUU', 'TVPL28'],
  ['5.4a', 2025, 'at-least', 50, 'không dưới 50%', 'CCC', 'PLO', 2025, 'từ năm 2025 trở đi'],
  ['5.4a', 2030, 'at-least', 50, 'không dưới 50%', 'CCC', 'PLO'],
  ['5.4b', 2025, 'at-least', 30, 'đạt 30%', 'CCC', 'PLO'],
  ['5.4b', 2030, 'at-least', 35, '35%', 'CCC', 'PLO'],
  ['6.1', 2025, 'at-least', 60, 'đạt 60%', 'CCC', 'CV2792-6'],
  ['6.1', 2030, 'at-least', 80, '80%', 'CCC', 'CV2792-6'],
  // The page quotes a plan with the same words and no year.
  ['6.2', 2025, 'at-least', 100, '100%', 'PPU', 'DN', 2025],
  ['6.2', 2030, 'at-least', 100, '100%', 'PPU', 'DN'],
  ['6.3', 2025, 'at-least', 100, '100%', 'CCC', 'KG', 2025, 'Từ năm 2025 trở đi'],
  ['6.3', 2030, 'at-least', 100, '100%', 'CCC', 'KG'],
  ['6.4', 2025, 'at-least', 100, 'duy trì đạt 100%', 'CCC', 'KG'],
  ['6.4', 2030, 'at-least', 100, 'duy trì đạt 100%', 'CCC', 'KG'],
];
