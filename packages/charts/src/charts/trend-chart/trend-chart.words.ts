import { defineWords } from '@binhdanggioi/components/base.js';

/** How one measure stands in the sentence above the picture. */
export interface TrendSentencePart {
  readonly code: string;
  readonly label: string;
  readonly year: number;
  /** `'5,7 điểm %'`. */
  readonly gap: string;
}

export interface TrendWords {
  readonly title: (from: number, to: number) => string;
  readonly noIndicator: string;
  /** Measures that fall short, widest gap first. */
  readonly shortOf: (parts: readonly TrendSentencePart[]) => string;
  readonly reached: (codes: readonly string[]) => string;
  /** The figure is just at the number, but the document asks for more than that. */
  readonly atTheLimit: (codes: readonly string[]) => string;
  readonly withoutPath: (codes: readonly string[]) => string;
  readonly withoutFigures: (codes: readonly string[]) => string;
  readonly observed: string;
  readonly path: string;
  readonly target: (year: number) => string;
  readonly levelWithoutYear: string;
  readonly baselineLevel: (value: string) => string;
  readonly dataTable: string;
  readonly year: string;
  readonly targetColumn: string;
  readonly caption: (asOf: string) => string;
  readonly notDrawn: string;
  readonly noFigure: string;
  readonly progress: Readonly<Record<'on-track' | 'off-track' | 'cannot-say' | 'none', string>>;
  readonly met: string;
  readonly unit: Readonly<Record<'percent' | 'times' | 'boys-per-100-girls' | 'per-100000-live-births' | 'per-1000-women', string>>;
}

export const trendWords = defineWords<TrendWords>(
  {
    title: (from, to) => `Diễn biến ${from}–${to} so với chỉ tiêu`,
    noIndicator: 'Chưa có chỉ tiêu nào bằng số để vẽ.',
    shortOf: (parts) => `So với mức đề ra: ${parts.map(({ code, gap, year }) => `chỉ tiêu ${code} còn ${gap} (năm ${year})`).join(', ')}.`,
    reached: (codes) => `Số mới nhất ở mức đề ra hoặc tốt hơn: chỉ tiêu ${codes.join(', ')}.`,
    atTheLimit: (codes) => `Bằng đúng con số đề ra nhưng văn bản đòi vượt qua: chỉ tiêu ${codes.join(', ')}.`,
    withoutPath: (codes) => `Chưa đủ số liệu để xét tiến độ: chỉ tiêu ${codes.join(', ')}.`,
    withoutFigures: (codes) => `Chưa có số liệu: chỉ tiêu ${codes.join(', ')}.`,
    observed: 'Thực hiện',
    path: 'Đường tiến độ',
    target: (year) => `Chỉ tiêu ${year}`,
    levelWithoutYear: 'Mốc không ghi năm',
    baselineLevel: (value) => `Mốc ${value}, không ghi năm`,
    dataTable: 'Bảng số liệu',
    year: 'Năm',
    targetColumn: 'Chỉ tiêu (theo văn bản)',
    caption: (asOf) => `Chỉ tiêu lấy từ Kế hoạch. Xét tại ngày ${asOf}.`,
    notDrawn: 'Chưa tải được phần vẽ; số liệu có đủ trong bảng dưới đây. Mã lỗi: BDG-404',
    noFigure: 'chưa có số liệu',
    progress: { 'on-track': 'Đúng tiến độ', 'off-track': 'Chậm tiến độ', 'cannot-say': 'Chưa đủ số liệu', none: 'Không xét tiến độ' },
    met: 'Đạt',
    unit: { percent: '%', times: 'lần', 'boys-per-100-girls': 'bé trai/100 bé gái', 'per-100000-live-births': 'ca/100.000 trẻ sinh sống', 'per-1000-women': 'ca/1.000 phụ nữ' },
  },
  () => import('./trend-chart.words.en.ts'),
);
