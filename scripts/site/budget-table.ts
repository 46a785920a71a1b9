/** The budget annex as an ordinary table: what the document states, and below it where it is not as printed. */
import {
  formatDate,
  formatNumber,
  labelIn,
  summariseBudget,
  type BudgetDifference,
  type BudgetRow,
  type Plan,
} from '../../packages/domain/src/index.ts';
import { fallback, heading, paragraph, table, type TableRow } from './html.ts';

const sources: Readonly<Record<string, string>> = { central: 'trung ương', local: 'địa phương' };
const units: Readonly<Record<number, string>> = { 1: 'đồng', 1000: 'nghìn đồng', 1_000_000: 'triệu đồng' };
const amount = (value: number | undefined): string => (value === undefined ? '– (không bố trí)' : formatNumber(value, 'vi'));

type Summary = NonNullable<ReturnType<typeof summariseBudget>>;
type Budget = NonNullable<Plan['budget']>;

export function budgetTable(plan: Plan): string {
  const { budget } = plan;
  const summary = summariseBudget(plan);
  if (!budget || !summary) return fallback(heading(2, 'Kinh phí dự kiến'), paragraph('Kế hoạch không kèm bảng kinh phí.'));
  const { number, issuedOn } = plan.document;
  const document = number === null ? '' : `Kế hoạch số ${number}${issuedOn === null ? '' : ` ngày ${formatDate(issuedOn, 'vi')}`}. `;
  const columns = budget.years.flatMap((year) => budget.sources.map((source) => `${String(year)}, ${sources[source] ?? source}`));
  return fallback(
    heading(2, 'Kinh phí dự kiến'),
    paragraph(`${document}Đơn vị: ${units[budget.scale] ?? `${formatNumber(budget.scale, 'vi')} đồng`}. Số ghi theo văn bản.`),
    table(
      'Kinh phí theo năm và nguồn',
      ['Dự án, khoản', ...columns, 'Cộng'],
      [
        ...summary.lines.map((project) => ({ rows: rowsOf(project) })),
        { rows: [rowOf(budget.foot ? labelIn(budget.foot.label, 'vi') : 'Tổng cộng', summary)] },
      ],
    ),
    ...summary.differences.map((difference) => paragraph(noteOn(budget, difference))),
    paragraph('Trên trang này “–” là không bố trí, khác với 0.'),
  );
}

function rowsOf(node: Summary['lines'][number]): TableRow[] {
  const name = labelIn(node.line.label, 'vi');
  return [rowOf('\u2003'.repeat(node.depth) + name, node), ...node.children.flatMap(rowsOf)];
}

const rowOf = (head: string, { cells, total }: BudgetRow): TableRow => ({
  head,
  cells: [...cells.map(({ stated }) => amount(stated)), amount(total.stated)],
});

/** Where it is and what the document has, first; then what is read or summed. Nothing is mended in silence. */
function noteOn(budget: Budget, difference: BudgetDifference): string {
  const line = 'line' in difference ? difference.line : undefined;
  const row = line === undefined ? budget.foot : budget.lines.find(({ id }) => id === line);
  const printedAt = [row?.source ?? []].flat().flatMap((source) => ('line' in source ? [`dòng ${[source.line].flat().join('–')}, `] : []));
  const name = row ? labelIn(row.label, 'vi') : 'Tổng cộng';
  const place = `${printedAt.join('')}“${name}”`;
  switch (difference.kind) {
    case 'shifted':
      return `Bản số hóa, ${place}: các số đứng lệch một cột sang ${difference.columns < 0 ? 'trái' : 'phải'}; ở đây đặt lại vào cột của mình.`;
    case 'printed':
      return difference.column === 'label'
        ? `Bản số hóa, ${place}: cạnh tên có thừa “${difference.printed}”, không tính vào tổng nào.`
        : `Bản số hóa, ${place}: in “${difference.printed}”, ở đây đọc là ${amount(difference.read)}.`;
    case 'cell':
    case 'column-total':
      return `${name}, năm ${String(difference.year)}, ${sources[difference.source] ?? difference.source}: văn bản ghi ${amount(difference.stated)}, cộng lại được ${amount(difference.computed)}.`;
    default:
      return `${name}, ô tổng: văn bản ghi ${amount(difference.stated)}, cộng lại được ${amount(difference.computed)}.`;
  }
}

/** Below the chart's place: its numbers stand in the table that follows. */
export const budgetChartText = (): string =>
  fallback(heading(2, 'Kinh phí theo năm và theo dự án'), paragraph('Hình vẽ cần JavaScript; các số có đủ trong bảng dưới đây.'));
