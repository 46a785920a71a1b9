import { defineWords } from '../../words/define-words.ts';

/** Where something stands in the budget table, in words that can go into a sentence. */
export interface BudgetPlace {
  /** Name of the row. */
  readonly row: string;
  readonly year?: number;
  readonly source?: string;
}

export interface BudgetWords {
  readonly title: string;
  readonly noBudget: string;
  readonly noLines: string;
  /** The document that the table is annexed to. */
  readonly document: (number: string, date: string | undefined) => string;
  readonly unit: (unit: string) => string;
  /** By the scale of the amounts; any other scale is named by its number. */
  readonly unitName: Readonly<Record<number, string>>;
  readonly otherUnit: (scale: string) => string;
  /** `'6.600 triệu đồng'`. */
  readonly money: (amount: string, unit: string) => string;
  /** `derived`: the document states no total. The parts are always added up. */
  readonly lead: (total: string, years: number, parts: readonly string[], derived: boolean) => string;
  /** One part of the lead: a source and its share. */
  readonly share: (source: string, amount: string) => string;
  readonly sourceName: Readonly<Record<string, string>>;
  /** For heads of narrow columns; the whole name stands beside it for assistive technology. */
  readonly sourceShort: Readonly<Record<string, string>>;
  readonly shorts: (pairs: readonly (readonly [short: string, name: string])[]) => string;
  readonly project: string;
  readonly year: string;
  readonly sum: string;
  readonly allYearsSum: (years: number) => string;
  readonly total: string;
  /** The foot of a document that names none. */
  readonly foot: string;
  readonly derived: string;
  readonly none: string;
  readonly items: (count: number) => string;
  readonly itemsOf: (count: number, name: string) => string;
  readonly filters: string;
  readonly allYears: string;
  readonly source: string;
  readonly allSources: string;
  readonly clear: string;
  readonly shown: (years: number, sources: number, amount: string) => string;
  readonly shownPart: (year: number | undefined, source: string | undefined, amount: string, derived: boolean) => string;
  readonly download: string;
  /** Beside a number, and at the head of the note itself. */
  readonly note: (number: number) => string;
  readonly noteHead: (number: number) => string;
  /** Beside the number of the document, where it is not the sum. */
  readonly summed: (amount: string) => string;
  readonly notesTitle: string;
  readonly differs: (place: BudgetPlace, stated: string, computed: string) => string;
  readonly totalDiffers: (place: BudgetPlace, stated: string, computed: string) => string;
  readonly strayCell: (line: string, row: string, printed: string) => string;
  readonly misprint: (line: string, place: BudgetPlace, printed: string, read: string) => string;
  readonly shifted: (line: string, row: string, columns: -1 | 1) => string;
  readonly asPrinted: (cells: readonly string[]) => string;
  readonly blank: string;
  readonly line: (line: string) => string;
  readonly agrees: (total: string, parts: readonly string[]) => string;
  readonly agreesAtOnce: (total: string, parts: readonly string[]) => string;
  readonly whatIsDerived: string;
  readonly code: (code: string) => string;
}

const at = ({ row, year, source }: BudgetPlace): string => [row, year && `năm ${year}`, source && `nguồn ${source.toLowerCase()}`].filter(Boolean).join(', ');

const vi: BudgetWords = {
  title: 'Kinh phí dự kiến',
  noBudget: 'Kế hoạch không kèm bảng kinh phí.',
  noLines: 'Bảng kinh phí chưa có khoản nào.',
  document: (number, date) => `Kế hoạch số ${number}${date === undefined ? '' : ` ngày ${date}`}.`,
  unit: (unit) => `Đơn vị: ${unit}`,
  unitName: { 1: 'đồng', 1000: 'nghìn đồng', 1_000_000: 'triệu đồng', 1_000_000_000: 'tỷ đồng' },
  otherUnit: (scale) => `${scale} đồng`,
  money: (amount, unit) => `${amount}\u00a0${unit}`,
  lead: (total, years, parts, derived) =>
    `Tổng dự kiến ${total}${derived ? ' (suy ra)' : ''} trong ${years} năm${parts.length ? `: ${parts.join(', ')} (suy ra)` : ''}.`,
  share: (source, amount) => `${source.toLowerCase()} ${amount}`,
  sourceName: { central: 'Trung ương', local: 'Địa phương', mobilised: 'Huy động' },
  sourceShort: { central: 'TW', local: 'ĐP', mobilised: 'HĐ' },
  shorts: (pairs) => pairs.length === 0 ? '' : `${pairs.map(([short, name]) => `${short}: ${name.toLowerCase()}`).join('; ')}.`,
  project: 'Dự án',
  year: 'Năm',
  sum: 'Cộng',
  allYearsSum: (years) => `${years} năm`,
  total: 'Tổng',
  foot: 'Tổng cộng',
  derived: 'suy ra',
  none: 'không bố trí',
  items: (count) => `${count} khoản`,
  itemsOf: (count, name) => `${count} khoản của ${name}`,
  filters: 'Lọc kinh phí',
  allYears: 'Tất cả các năm',
  source: 'Nguồn',
  allSources: 'Tất cả các nguồn',
  clear: 'Xóa lọc',
  shown: (years, sources, amount) => `Hiển thị ${years} năm, ${sources} nguồn: ${amount}.`,
  shownPart: (year, source, amount, derived) =>
    `Chỉ hiển thị ${[year && `năm ${year}`, source && `nguồn ${source.toLowerCase()}`].filter(Boolean).join(', ')}: ${derived ? `cộng được ${amount} (suy ra)` : amount}.`,
  download: 'CSV kinh phí',
  note: (number) => `ghi chú ${number}`,
  noteHead: (number) => `Ghi chú ${number}`,
  summed: (amount) => `cộng được ${amount}`,
  notesTitle: 'Chỗ không khớp trong bảng',
  differs: (place, stated, computed) => `${at(place)}: văn bản ghi ${stated}, cộng các khoản bên dưới được ${computed}. Giữ cả hai số.`,
  totalDiffers: (place, stated, computed) => `${at(place)}, ô tổng: văn bản ghi ${stated}, cộng lại được ${computed}. Giữ cả hai số.`,
  strayCell: (line, row, printed) => `${line}“${row}”: cạnh tên có thừa “${printed}”, không tính vào tổng nào.`,
  misprint: (line, place, printed, read) => `${line}“${at(place)}”: in “${printed}”, ở đây đọc là ${read}.`,
  shifted: (line, row, columns) => `${line}“${row}”: các số đứng lệch một cột sang ${columns < 0 ? 'trái' : 'phải'}; ở đây đặt lại vào cột của mình.`,
  asPrinted: (cells) => `Như trong bản số hóa: ${cells.join(' | ')}`,
  blank: '(trống)',
  line: (line) => `Dòng ${line}, `,
  agrees: (total, parts) => `Đọc như vậy thì mọi tổng đều khớp: ${total} = ${parts.join(' + ')}.`,
  agreesAtOnce: (total, parts) => `Mọi tổng đều khớp: ${total} = ${parts.join(' + ')}.`,
  whatIsDerived: 'Ô có số theo văn bản; cột và dòng ghi “suy ra” là cộng từ các khoản, văn bản không in. “–” là không bố trí, khác với 0.',
  code: (code) => `Mã: ${code}`,
};

export const budgetWords = defineWords<BudgetWords>(vi, () => import('./budget-table.words.en.ts'));
