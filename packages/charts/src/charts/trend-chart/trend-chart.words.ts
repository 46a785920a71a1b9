import { defineWords } from '@binhdanggioi/components/base.js';
import { figureVi, type FigureWords } from '../../figure/figure.words.ts';

/** How a measure stands to the number of its target. */
export type TrendOutcome =
  | { readonly kind: 'short'; readonly gap: string; readonly figure: string }
  /** At the number, which the document asks to be passed: neither reached nor short of anything. */
  | { readonly kind: 'limit' }
  | { readonly kind: 'reached' }
  /** "Khoảng": no exact line is crossed. */
  | { readonly kind: 'about'; readonly gap: string }
  | { readonly kind: 'undecided'; readonly why: string }
  | { readonly kind: 'empty' };

/** One measure in the sentence above the picture. */
export interface TrendPart {
  readonly code: string;
  readonly group?: string;
  /** First and deciding figure, each with its year and data status: `'44,0% (2020)'`. */
  readonly from?: string;
  readonly to?: string;
  readonly areaSince?: string;
  readonly withoutYear: boolean;
  readonly outcome: TrendOutcome;
  /** How far off, as a share of the target: only for the order in which measures are named. */
  readonly share?: number;
}

export interface TrendSeveral {
  /** Farthest first. */
  readonly short: readonly TrendPart[];
  readonly named: number;
  /** The other kinds in the order told: at the limit, reached, about, undecided, without figures. */
  readonly others: readonly (readonly TrendPart[])[];
  /** How many of the other kinds are told; the rest is counted. */
  readonly kinds: number;
}

export interface TrendWords extends FigureWords {
  readonly chart: string;
  readonly fileName: string;
  readonly title: (from: number, to: number) => string;
  readonly noIndicator: string;
  readonly one: (part: TrendPart) => string;
  readonly several: (parts: TrendSeveral) => string;
  readonly noFigureOf: (year: number) => string;
  readonly groupsMissing: string;
  readonly observed: string;
  readonly path: string;
  readonly target: (year: number) => string;
  readonly milestone: string;
  readonly zone: string;
  readonly band: string;
  readonly areaCut: string;
  readonly levelWithoutYear: string;
  readonly baselineLevel: (value: string) => string;
  readonly areaChanged: (date: string, area: string | null, codes: readonly string[]) => string;
  readonly levelNote: (value: string, code: string) => string;
  readonly heads: { readonly indicator: string; readonly year: string; readonly baseline: string; readonly target: string };
  readonly csvHeads: readonly string[];
  readonly progress: Readonly<Record<'on-track' | 'off-track' | 'cannot-say' | 'none', string>>;
  readonly met: string;
  readonly notMet: string;
  readonly unassessed: string;
  readonly unit: Readonly<Record<'percent' | 'times' | 'boys-per-100-girls' | 'per-100000-live-births' | 'per-1000-women', string>>;
}

const codes = (parts: readonly TrendPart[]): string =>
  parts.length > 2 ? `${parts.length} chỉ tiêu` : `chỉ tiêu ${parts.map(({ code }) => code).join(' và ')}`;

const kinds = [
  'bằng đúng con số mà văn bản đòi vượt qua',
  'ở mức đề ra hoặc tốt hơn',
  'ở gần con số “khoảng”',
  'chưa đánh giá được',
  'chưa có số liệu',
];

const outcome = (told: TrendOutcome): string => {
  switch (told.kind) {
    case 'short':
      return `, cách mức đề ra ${told.gap}`;
    case 'limit':
      return ', bằng đúng con số mà văn bản đòi vượt qua';
    case 'reached':
      return ', ở mức đề ra hoặc tốt hơn';
    case 'about':
      return `, cách con số đề ra ${told.gap}, văn bản ghi “khoảng”`;
    case 'undecided':
      return `; ${told.why}`;
    case 'empty':
      return '';
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const trendWords = defineWords<TrendWords>(
  {
    ...figureVi,
    chart: 'diễn biến',
    fileName: 'dien-bien',
    title: (from, to) => `Diễn biến ${from === to ? `năm ${to}` : `${from}–${to}`} so với chỉ tiêu`,
    noIndicator: 'Chưa có chỉ tiêu nào bằng số để vẽ.',
    one: ({ code, group, from, to, areaSince, withoutYear, outcome: told }) =>
      to === undefined
        ? `Chỉ tiêu ${code}: chưa có số liệu.`
        : `Chỉ tiêu ${code}${group ? `, ${group.charAt(0).toLowerCase()}${group.slice(1)}` : ''}: ${from === undefined ? to : `từ ${from} đến ${to}`}${outcome(told)}${
            withoutYear && told.kind === 'short' ? '; mốc không ghi năm' : ''
          }${areaSince === undefined ? '' : `; địa bàn thay đổi từ ${areaSince}, không nối với số trước`}.`,
    several: ({ short, named, others, kinds: most }) => {
      const shown = short.slice(0, named);
      const further = short.length - shown.length;
      const lead = shown.length
        ? `so với mức đề ra: ${shown.map(({ code, outcome: told }) => (told.kind === 'short' ? `chỉ tiêu ${code} cách ${told.figure}` : '')).join(', ')}${further ? ` và ${further} chỉ tiêu khác` : ''}`
        : '';
      const present = others.map((parts, index) => ({ parts, words: kinds[index] ?? '' })).filter(({ parts }) => parts.length);
      const told = present.slice(0, most).map(({ parts, words }) => `${codes(parts)} ${words}`);
      const left = present.slice(most).reduce((sum, { parts }) => sum + parts.length, 0);
      return `${capital([lead, ...told, left ? `${left} chỉ tiêu còn lại xem bảng` : ''].filter(Boolean).join('; '))}.`;
    },
    noFigureOf: (year) => `năm ${year} chưa có số liệu`,
    groupsMissing: 'chưa đủ số liệu các nhóm',
    observed: 'Thực hiện',
    path: 'Đường tiến độ',
    target: (year) => `Chỉ tiêu ${year}`,
    milestone: 'Chỉ tiêu của năm khác',
    zone: 'Vùng đạt',
    band: 'Vùng “khoảng”',
    areaCut: 'Địa bàn thay đổi',
    levelWithoutYear: 'Mốc không ghi năm',
    baselineLevel: (value) => `Mốc ${value}, không ghi năm`,
    areaChanged: (date, area, list) =>
      `Địa bàn thay đổi từ ${date}${area === null ? '' : ` (${area})`}: số liệu trước và sau không nối với nhau (chỉ tiêu ${list.join(', ')}).`,
    levelNote: (value, code) => `Mốc ${value} của chỉ tiêu ${code} có trong Kế hoạch, văn bản không ghi năm, nên không xếp vào năm nào.`,
    heads: { indicator: 'Chỉ tiêu', year: 'Năm', baseline: 'Mốc Kế hoạch', target: 'Chỉ tiêu (theo văn bản)' },
    csvHeads: ['Chỉ tiêu', 'Tên', 'Nhóm', 'Năm', 'Số liệu', 'Đơn vị', 'Loại số liệu', 'Chỉ tiêu (theo văn bản)'],
    progress: { 'on-track': 'Đúng tiến độ', 'off-track': 'Chậm tiến độ', 'cannot-say': 'Chưa đủ số liệu', none: 'Không xét tiến độ' },
    met: 'Đạt',
    notMet: 'Không đạt',
    unassessed: 'Chưa đánh giá được',
    unit: {
      percent: '%',
      times: 'lần',
      'boys-per-100-girls': 'bé trai/100 bé gái',
      'per-100000-live-births': 'ca/100.000 trẻ sinh sống',
      'per-1000-women': 'ca/1.000 phụ nữ',
    },
  },
  () => import('./trend-chart.words.en.ts'),
);
