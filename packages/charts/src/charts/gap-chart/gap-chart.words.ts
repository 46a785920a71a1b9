import { defineWords } from '@binhdanggioi/components/base.js';
import { figureVi, type FigureWords } from '../../figure/figure.words.ts';

export interface GapWords extends FigureWords {
  readonly chart: string;
  readonly fileName: string;
  readonly title: (year: number | undefined) => string;
  readonly women: string;
  readonly computed: string;
  readonly lower: (her: string, gap: string) => string;
  readonly higher: (her: string, gap: string) => string;
  readonly equal: (her: string, him: string) => string;
  readonly lowerThan: (her: string, him: string, gap: string) => string;
  readonly higherThan: (her: string, him: string, gap: string) => string;
  /** A number of times: `'2,1 lần'`. */
  readonly times: (figure: string) => string;
  readonly ratio: (her: string, times: string, him: string) => string;
  /** Of a figure that is itself a ratio, in a sentence. */
  readonly isTimes: (times: string) => string;
  readonly notComparable: string;
  readonly noFigure: string;
  /** Why the figure of one group is not there. */
  readonly lacking: (group: string, why: string) => string;
  /** A row named in a sentence. */
  readonly byCode: (code: string) => string;
  readonly one: (name: string, said: string, stamp: string) => string;
  readonly widest: (name: string, said: string, stamp: string) => string;
  readonly equallyWide: (count: number, gap: string) => string;
  readonly rest: (rows: { readonly lower: number; readonly higher: number; readonly equal: number }) => string;
  readonly nothing: string;
  readonly stamp: (year: number, status: string) => string;
  readonly inYear: (year: number) => string;
  readonly keyWomen: (children: boolean) => string;
  readonly keyMen: (children: boolean, computed: boolean) => string;
  readonly keyParity: (shares: boolean, ratios: boolean) => string;
  readonly keyRatio: string;
  readonly noPair: (codes: readonly string[]) => string;
  readonly heads: { readonly indicator: string; readonly year: string; readonly gap: string };
  readonly csvHeads: readonly string[];
  readonly unit: { readonly points: string; readonly times: string };
}

/** `'Trẻ em gái'` inside a sentence. */
const inside = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

export const gapWords = defineWords<GapWords>(
  {
    ...figureVi,
    chart: 'khoảng cách',
    fileName: 'khoang-cach',
    title: (year) => (year === undefined ? 'Khoảng cách nữ và nam' : `Khoảng cách nữ và nam, năm ${year}`),
    women: 'Nữ',
    computed: 'suy ra',
    lower: (her, gap) => `${her} thấp hơn ${gap}`,
    higher: (her, gap) => `${her} cao hơn ${gap}`,
    equal: (her, him) => `${her} và ${inside(him)} bằng nhau`,
    lowerThan: (her, him, gap) => `${inside(her)} thấp hơn ${inside(him)} ${gap}`,
    higherThan: (her, him, gap) => `${inside(her)} cao hơn ${inside(him)} ${gap}`,
    times: (figure) => `${figure}\u00a0lần`,
    ratio: (her, times, him) => `${her} bằng ${times} ${inside(him)}`,
    isTimes: (times) => times,
    notComparable: 'Không so sánh được',
    noFigure: 'Chưa có số liệu',
    lacking: (group, why) => `${group}: ${why}`,
    byCode: (code) => `chỉ tiêu ${code}`,
    one: (name, said, stamp) => `${name}: ${said} ${stamp}.`,
    widest: (name, said, stamp) => `Khoảng cách rộng nhất ở “${name}”: ${said} ${stamp}`,
    equallyWide: (count, gap) => `Khoảng cách rộng nhất là ${gap}, ở ${count} chỉ tiêu`,
    rest: ({ lower, higher, equal }) =>
      `${[
        lower && `nữ thấp hơn ở ${lower} chỉ tiêu khác`,
        higher && `nữ cao hơn ở ${higher} chỉ tiêu khác`,
        equal && `bằng nhau ở ${equal} chỉ tiêu khác`,
      ]
        .filter(Boolean)
        .map((part) => `; ${part}`)
        .join('')}.`,
    nothing: 'Chưa có số liệu của nữ và nam để so sánh.',
    stamp: (year, status) => `(${year}${status && `, ${status}`})`,
    inYear: (year) => `(${year})`,
    keyWomen: (children) => (children ? 'Nữ, trẻ em gái' : 'Nữ'),
    keyMen: (children, computed) => `Nam${computed ? ' (suy ra: 100% trừ nữ)' : ''}${children ? ', trẻ em trai' : ''}`,
    keyParity: (shares, ratios) =>
      shares && ratios ? 'Ngang bằng: 50% hoặc 1\u00a0lần' : shares ? 'Ngang bằng 50%' : 'Ngang bằng: 1\u00a0lần',
    keyRatio: 'Tỷ số nêu sẵn trong số liệu',
    noPair: (codes) => `Không vẽ chỉ tiêu ${codes.join(', ')}: không có số liệu của nhóm kia, và không suy ra được.`,
    heads: { indicator: 'Chỉ tiêu', year: 'Năm', gap: 'Chênh lệch' },
    csvHeads: ['Chỉ tiêu', 'Tên', 'Năm', 'Nữ', 'Nam', 'Nam suy ra', 'Chênh lệch', 'Đơn vị của chênh lệch', 'Loại số liệu'],
    unit: { points: 'điểm %', times: 'lần' },
  },
  () => import('./gap-chart.words.en.ts'),
);
