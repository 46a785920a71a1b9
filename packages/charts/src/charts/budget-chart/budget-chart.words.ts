import { defineWords } from '@binhdanggioi/components/base.js';
import { figureVi, type FigureWords } from '../../figure/figure.words.ts';

export interface BudgetChartWords extends FigureWords {
  readonly chart: string;
  readonly fileName: string;
  readonly title: (unit: string) => string;
  readonly titleWithoutBudget: string;
  readonly nothing: string;
  readonly noLines: string;
  /** By the scale of the amounts; any other scale is named by its number. */
  readonly unitName: Readonly<Record<number, string>>;
  readonly otherUnit: (scale: string) => string;
  /** `'6.600 triệu đồng'`. */
  readonly money: (amount: string, unit: string) => string;
  readonly planned: (total: string, years: number, parts: readonly string[]) => string;
  /** Where the document states another total than its cells make. */
  readonly plannedOtherwise: (stated: string, summed: string, years: number, parts: readonly string[]) => string;
  /** A source with its amount and share of the total: `'trung ương 3.950 (59,8%)'`. */
  readonly share: (source: string, amount: string, percent: string) => string;
  /** The years with most, and how much each has. */
  readonly most: (years: readonly number[], amount: string) => string;
  readonly eachYear: (amount: string) => string;
  readonly sourceName: Readonly<Record<string, string>>;
  readonly byYear: string;
  readonly byProject: (years: number) => string;
  readonly year: (year: number) => string;
  readonly yearOrProject: string;
  readonly sum: string;
  readonly total: string;
  readonly none: string;
  readonly whatIsDerived: string;
  readonly contradicts: (places: number) => string;
  readonly negative: string;
  readonly document: (number: string, date: string | undefined) => string;
  readonly csvHeads: readonly [division: string, name: string, source: string, amount: string, unit: string];
}

export const budgetChartWords = defineWords<BudgetChartWords>(
  {
    ...figureVi,
    chart: 'kinh phí theo năm và dự án',
    fileName: 'kinh-phi-theo-nam',
    title: (unit) => `Kinh phí dự kiến theo năm và theo dự án (${unit})`,
    titleWithoutBudget: 'Kinh phí dự kiến',
    nothing: 'Kế hoạch không kèm bảng kinh phí.',
    noLines: 'Bảng kinh phí chưa có khoản nào.',
    unitName: { 1: 'đồng', 1000: 'nghìn đồng', 1_000_000: 'triệu đồng', 1_000_000_000: 'tỷ đồng' },
    otherUnit: (scale) => `${scale} đồng`,
    money: (amount, unit) => `${amount}\u00a0${unit}`,
    planned: (total, years, parts) => `Tổng dự kiến ${total} trong ${years} năm${parts.length ? `: ${parts.join(', ')}` : ''}`,
    plannedOtherwise: (stated, summed, years, parts) => `Văn bản ghi tổng ${stated} trong ${years} năm, cộng các ô được ${summed}${parts.length ? `: ${parts.join(', ')}` : ''}`,
    share: (source, amount, percent) => `${source.toLowerCase()} ${amount} (${percent})`,
    most: (years, amount) => `nhiều nhất là năm ${years.join(' và ')}, ${years.length > 1 ? 'mỗi năm ' : ''}${amount}`,
    eachYear: (amount) => `mỗi năm ${amount}`,
    sourceName: { central: 'Trung ương', local: 'Địa phương', mobilised: 'Huy động' },
    byYear: 'Theo năm',
    byProject: (years) => `Theo dự án, cộng ${years} năm`,
    year: (year) => `Năm ${year}`,
    yearOrProject: 'Năm, dự án',
    sum: 'Cộng',
    total: 'Tổng cộng',
    none: 'không bố trí',
    whatIsDerived: 'Vẽ theo số ghi trong phụ lục kinh phí; số cộng theo năm, theo dự án của từng nguồn và phần trăm là suy ra.',
    contradicts: (places) => `Bảng kinh phí của văn bản có ${places} tổng không khớp; ở đây vẽ theo số ghi ở từng ô, không sửa.`,
    negative: 'Số âm không vẽ thành thanh; xem bảng số liệu.',
    document: (number, date) => `Kế hoạch số ${number}${date === undefined ? '' : ` ngày ${date}`}.`,
    csvHeads: ['Chia theo', 'Năm, dự án', 'Nguồn', 'Số tiền', 'Đơn vị'],
  },
  () => import('./budget-chart.words.en.ts'),
);
