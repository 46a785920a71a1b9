/**
 * Written by hand from the printed plan, for what the tables of `test/oracle` leave out.
 * Nothing here is taken from the plan's JSON, which these tables are to hold.
 */
import type { AssignmentScope, Baseline, Cadence, Measure, Rule, ScheduleEntry, Unit } from '../../packages/domain/src/plan/plan.ts';

export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;

/** The oracle's names of units. */
export const UNITS: Readonly<Record<string, Unit>> = {
  percent: { kind: 'percent' },
  'ratio (women/men)': { kind: 'times' },
  'boys per 100 girls': { kind: 'boys-per-100-girls' },
  'per 100000 live births': { kind: 'per-100000-live-births' },
  'per 1000 women': { kind: 'per-1000-women' },
  facilities: { kind: 'count', of: { vi: 'cơ sở', en: 'facilities', enOne: 'facility' } },
  'yes/no': { kind: 'yes-no' },
};

type MeasureExtras = Pick<Measure, 'function'> & {
  readonly groups?: readonly { readonly id: string; readonly inferred: true }[];
  readonly complements?: Record<string, never>;
  readonly parts?: readonly { readonly id: string }[];
  readonly baseline?: Pick<Baseline, 'value' | 'wording'>;
};

const childGroups = [
  { id: 'girls', inferred: true },
  { id: 'boys', inferred: true },
] as const;

/** What a measure has beyond unit, direction and target. A whole of two sexes: 2.3, 5.3 and 5.4 only. */
export const MEASURE_EXTRAS: Readonly<Record<string, MeasureExtras>> = {
  '2.3': { complements: {} },
  '3.2a': { function: 'gender-equality' },
  '3.2b': { function: 'gender-equality' },
  '4.3': { baseline: { value: 23, wording: 'từ 23 ca sinh/1.000 phụ nữ' } },
  '5.1': { parts: [{ id: 'curriculum' }, { id: 'teacher-training' }] },
  '5.2a': { groups: childGroups },
  '5.2b': { groups: childGroups },
  '5.3': { complements: {} },
  '5.4a': { complements: {} },
  '5.4b': { complements: {} },
  '6.1': { function: 'gender-equality' },
  '6.2': { function: 'gender-equality' },
};

/** Number of the block, id, kind, level. 14 is not printed. */
export const BLOCKS = [
  ['1', 'so-ldtbxh', 'body', 'province'],
  ['2', 'so-ke-hoach-dau-tu', 'body', 'province'],
  ['3', 'so-tai-chinh', 'body', 'province'],
  ['4', 'so-y-te', 'body', 'province'],
  ['5', 'so-tu-phap', 'body', 'province'],
  ['6', 'so-noi-vu', 'body', 'province'],
  ['7', 'so-van-hoa-the-thao', 'body', 'province'],
  ['8', 'so-thong-tin-truyen-thong', 'body', 'province'],
  ['9', 'so-giao-duc-dao-tao', 'body', 'province'],
  ['10', 'cuc-thong-ke', 'body', 'province'],
  ['11', 'cong-an-tinh', 'body', 'province'],
  ['12', 'bao-dai-dia-phuong', 'group', 'province'],
  ['13', 'ubnd-cap-huyen-hue', 'group', 'district'],
  ['15', 'mat-tran-doan-the', 'group', 'province'],
] as const;

/** Bodies and groups that have no block of their own: id, name, kind, level. */
export const UNNUMBERED = [
  ['ubnd-tinh', 'UBND tỉnh', 'body', 'province'],
  ['bo-ldtbxh', 'Bộ Lao động - Thương binh và Xã hội', 'body', 'central'],
  ['so-ban-nganh-doan-the', 'Các sở, ban, ngành, đoàn thể', 'group', 'province'],
  ['ubnd-cap-huyen-cap-xa', 'UBND cấp huyện, UBND cấp xã', 'group', 'district'],
  ['so-ban-nganh-doan-the-dia-phuong', 'Các sở, ban, ngành, đoàn thể, địa phương', 'group', 'province'],
  ['so-ban-nganh-dia-phuong', 'Các sở, ban, ngành, địa phương', 'group', 'province'],
  ['co-quan-lien-quan', 'Các cơ quan liên quan', 'group', 'province'],
] as const;

export interface DutyRow {
  readonly wording: string;
  /** Beyond the indicators, which the oracle gives. */
  readonly scope?: Pick<AssignmentScope, 'activities' | 'whole'>;
  readonly with?: readonly string[];
  readonly schedule?: readonly string[];
}

const responsible = 'Chịu trách nhiệm tổ chức thực hiện, theo dõi và báo cáo';
const wholePlan = { whole: true } as const;
const jointly = {
  wording: 'Chủ trì, phối hợp với các cơ quan liên quan',
  with: ['co-quan-lien-quan', 'ubnd-cap-huyen-hue'],
} as const;

/** Part IV by the oracle's item. The scope is what the text itself refers to; without a reference there is none. */
export const DUTIES: Readonly<Record<string, DutyRow>> = {
  '1.a': { ...jointly, scope: wholePlan },
  '1.b': { wording: responsible },
  '1.c': { ...jointly, scope: { activities: ['II.2.e.5'] }, schedule: ['ke-hoach-thang-hanh-dong'] },
  '1.d': { wording: 'Tiếp tục chỉ đạo cơ sở trợ giúp xã hội công lập' },
  '1.đ': {
    wording: 'Theo dõi, đôn đốc, kiểm tra và tổng hợp, báo cáo',
    scope: wholePlan,
    schedule: ['so-ket', 'tong-ket', 'bao-cao-cap-tren'],
  },
  '2.a': { wording: 'hướng dẫn lồng ghép các mục tiêu, chỉ tiêu' },
  '2.b': { wording: 'Chịu trách nhiệm thu thập và báo cáo số liệu' },
  '2.c': { wording: 'Huy động các nguồn viện trợ' },
  '3': { wording: 'tham mưu UBND tỉnh xem xét bố trí kinh phí', scope: wholePlan },
  '4.a': { wording: 'Lồng ghép truyền thông về bình đẳng giới' },
  '4.b': { wording: responsible },
  '5.a': { wording: 'nâng cao chất lượng công tác góp ý, thẩm định' },
  '5.b': { wording: 'Tăng cường công tác trợ giúp pháp lý' },
  '6.a': { wording: 'Chủ trì xây dựng kế hoạch tập huấn bồi dưỡng' },
  '6.b': { wording: 'Hướng dẫn và tổ chức thực hiện quy định' },
  '6.c': { wording: 'Tổ chức các hoạt động kết nối, tọa đàm' },
  '6.d': { wording: responsible },
  '7.a': { wording: 'thu thập, thống kê số liệu' },
  '7.b': { wording: 'Truyền thông, giáo dục đạo đức, lối sống' },
  '7.c': { wording: 'Tăng cường công tác thanh tra, kiểm tra' },
  '7.d': { wording: responsible },
  '8.a': { wording: 'Chỉ đạo các cơ quan báo chí, truyền thông' },
  '8.b': { wording: 'rà soát, kiểm tra, xử phạt' },
  '8.c': { wording: responsible },
  '9.a': { wording: 'Đưa nội dung giáo dục về giới' },
  '9.b': { wording: 'Lồng ghép các hoạt động truyền thông' },
  '9.c': { wording: responsible },
  '10.a': { wording: 'Thu thập, công bố kịp thời số liệu', schedule: ['cong-bo-so-lieu'] },
  '10.b': { wording: 'Chủ trì thu thập và báo cáo số liệu' },
  '11.a': { wording: 'Xây dựng, triển khai và báo cáo kết quả' },
  '11.b': { wording: 'Phối hợp với các cơ quan, đơn vị, tổ chức và địa phương' },
  '12': { wording: 'Đưa nội dung bình đẳng giới vào các chuyên trang' },
  '13': { wording: 'bố trí kinh phí, nhân lực', scope: wholePlan, schedule: ['ke-hoach-bao-cao-dia-phuong'] },
  '15': { wording: 'tham gia, phối hợp tổ chức triển khai', scope: wholePlan },
};

/** Duties printed in parts III and V. `lập dự toán`, `xây dựng kế hoạch`: verbs that give no role. */
const whole = { binding: true, scope: wholePlan } as const;
export const DUTIES_OF_PART_III = [
  { ...whole, clause: 'III.2', agency: 'so-ban-nganh-doan-the', roles: [], line: 143, wording: 'lập dự toán kinh phí hàng năm', schedule: ['du-toan'] },
  { ...whole, clause: 'III.3', agency: 'ubnd-cap-huyen-cap-xa', roles: ['fund'], line: 145, wording: 'cân đối, bố trí kinh phí của địa phương' },
] as const;
export const DUTIES_OF_PART_V = [
  { ...whole, clause: 'V.1', agency: 'so-ban-nganh-doan-the-dia-phuong', roles: [], line: 239, wording: 'chủ động xây dựng Kế hoạch triển khai thực hiện', schedule: ['ke-hoach-don-vi'] },
  { ...whole, clause: 'V.1', agency: 'so-ban-nganh-dia-phuong', roles: ['report'], line: 241, wording: 'báo cáo UBND tỉnh tình hình thực hiện', schedule: ['bao-cao-nam'] },
  { ...whole, clause: 'V.2', agency: 'so-ldtbxh', roles: ['advise'], line: 243, wording: 'tham mưu UBND tỉnh báo cáo kết quả', schedule: ['bao-cao-bo'] },
  { ...whole, clause: 'V.3', agency: 'so-ban-nganh-dia-phuong', roles: ['report'], line: 245, wording: 'kịp thời báo cáo UBND tỉnh', schedule: ['bao-cao-kho-khan'] },
] as const;

function undated(cadence: Cadence, vi?: string, en?: string): Rule {
  return vi !== undefined && en !== undefined ? { type: 'undated', cadence, condition: { vi, en } } : { type: 'undated', cadence };
}

/** In the order of the oracle's rows. */
export const SCHEDULE: readonly Omit<ScheduleEntry, 'kind' | 'source'>[] = [
  {
    id: 'ke-hoach-don-vi',
    title: { vi: 'Lập kế hoạch triển khai', en: 'Own implementation plan' },
    from: 'so-ban-nganh-doan-the-dia-phuong',
    wording: 'trước ngày 25/6/2021',
    rule: { type: 'once', date: '2021-06-25', exclusive: true },
  },
  {
    id: 'bao-cao-nam',
    title: { vi: 'Báo cáo năm gửi UBND tỉnh', en: 'Yearly report to the Provincial People\'s Committee' },
    from: 'so-ban-nganh-dia-phuong',
    through: 'so-ldtbxh',
    to: 'ubnd-tinh',
    wording: 'trước ngày 30/11',
    rule: { type: 'yearly', month: 11, day: 30, exclusive: true, years: YEARS },
  },
  {
    id: 'bao-cao-bo',
    title: { vi: 'Báo cáo Bộ LĐ-TB&XH', en: 'Report to the Ministry of Labour' },
    from: 'ubnd-tinh',
    to: 'bo-ldtbxh',
    after: 'bao-cao-nam',
    wording: 'trước ngày 10/12 hàng năm',
    rule: { type: 'yearly', month: 12, day: 10, exclusive: true, years: YEARS },
  },
  {
    id: 'thang-hanh-dong',
    title: {
      vi: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
      en: 'Action Month for gender equality and against gender-based violence',
    },
    wording: 'từ ngày 15 tháng 11 đến ngày 15 tháng 12',
    rule: { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 }, years: YEARS },
  },
  {
    id: 'so-ket',
    title: { vi: 'Sơ kết giữa kỳ', en: 'Mid-term review' },
    from: 'so-ldtbxh',
    wording: 'sơ kết 02 năm giữa kỳ',
    rule: undated('unspecified', 'Giữa kỳ, không ghi năm', 'Mid-term, no year printed'),
  },
  {
    id: 'tong-ket',
    title: { vi: 'Tổng kết Kế hoạch', en: 'Final review of the plan' },
    from: 'so-ldtbxh',
    wording: 'vào năm 2025',
    rule: { type: 'year', year: 2025 },
  },
  {
    id: 'bao-cao-cap-tren',
    title: { vi: 'Báo cáo theo yêu cầu của cấp trên', en: 'Report asked for by a higher level' },
    from: 'so-ldtbxh',
    wording: 'theo yêu cầu của cấp trên',
    rule: undated('on-demand', 'Khi cấp trên yêu cầu', 'When a higher level asks'),
  },
  {
    id: 'bao-cao-kho-khan',
    title: { vi: 'Báo cáo khó khăn, vướng mắc', en: 'Report on difficulties' },
    from: 'so-ban-nganh-dia-phuong',
    to: 'ubnd-tinh',
    wording: 'nếu có khó khăn, vướng mắc',
    rule: undated('on-demand', 'Khi có khó khăn, vướng mắc', 'When difficulties arise'),
  },
  {
    id: 'du-toan',
    title: { vi: 'Dự toán kinh phí', en: 'Budget estimate' },
    from: 'so-ban-nganh-doan-the',
    through: 'so-tai-chinh',
    to: 'ubnd-tinh',
    wording: 'lập dự toán kinh phí hàng năm',
    rule: undated('yearly'),
  },
  {
    id: 'ke-hoach-thang-hanh-dong',
    title: { vi: 'Kế hoạch Tháng hành động', en: 'Plan for the Action Month' },
    from: 'so-ldtbxh',
    to: 'ubnd-tinh',
    wording: 'tham mưu UBND tỉnh ban hành Kế hoạch',
    rule: undated('yearly'),
  },
  {
    id: 'cong-bo-so-lieu',
    title: { vi: 'Công bố số liệu thống kê giới', en: 'Gender statistics published' },
    from: 'cuc-thong-ke',
    wording: 'Bộ chỉ tiêu phát triển giới quốc gia hàng năm',
    rule: undated('yearly'),
  },
  {
    id: 'ke-hoach-bao-cao-dia-phuong',
    title: { vi: 'Kế hoạch và báo cáo của địa phương', en: 'Local plan and report' },
    from: 'ubnd-cap-huyen-hue',
    wording: 'hàng năm và 5 năm',
    rule: undated('yearly', 'Hằng năm và 5 năm', 'Yearly and every five years'),
  },
];
