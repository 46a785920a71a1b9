import { formatNumber } from '../../packages/domain/src/format/format-number.ts';
import type { Budget, BudgetAmount } from '../../packages/domain/src/plan/plan.ts';
import { dash, fundingSources } from './golden-words.ts';
import { table } from './markdown.ts';
import { place, vi } from './readings.ts';

/** The annex row by row: what is to be read in each column, and under it the cells as printed where a row is out of its columns. */
export function budgetPart({ years, sources, scale, lines, statedTotals, foot }: Budget): string[] {
  const columns = years.flatMap((year) => sources.map((source) => ({ year, source })));
  const figure = (value: number | undefined): string => (value === undefined ? dash : formatNumber(value, 'vi'));
  const amountsIn = (amounts: readonly BudgetAmount[]): string[] =>
    columns.map(({ year, source }) => figure(amounts.find((one) => one.year === year && one.source === source)?.value));
  const all = [...lines, ...(foot ? [{ ...foot, id: 'cộng', amounts: statedTotals }] : [])];
  const rows = all.flatMap((line) => {
    const read = [...place(line.source), line.id, vi(line.label), ...amountsIn(line.amounts), figure(line.statedTotal)];
    if (line.printed === undefined) return [read];
    // The printed cells begin in the column of the label; the last is that of the total.
    return [
      read,
      [
        '',
        '',
        '',
        `in là: ${line.printed[0] === '' ? '(không lệch)' : (line.printed[0] ?? '')}`,
        ...line.printed.slice(1).map((one) => one || '(trống)'),
      ],
    ];
  });
  return [
    `Đơn vị: ${formatNumber(scale, 'vi')} đồng. TW: ngân sách trung ương; ĐP: ngân sách địa phương. Dấu – là ô gạch ngang, không phải số không.`,
    'Dòng “in là” ghi đúng các ô như in, chỉ ở hàng có ô lệch cột.',
    '',
    ...table(
      [
        'Điều khoản',
        'Dòng',
        'Mã',
        'Nội dung',
        ...columns.map(({ year, source }) => `${String(year)} ${fundingSources[source] ?? source}`),
        'Tổng in',
      ],
      rows,
      dash,
    ),
  ];
}
