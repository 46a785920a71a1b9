/** Tables that an editor pasted into a page; reached only through a dynamic import, when a page has one. */
import { foldForSearch } from '@binhdanggioi/domain';
import { planFromPageTable, type PageTable, type PageTableReading, type PageTableRow } from '@binhdanggioi/domain/page-table';

/** The text of a cell with its line breaks, blanks of any kind as one. */
function textOf(cell: Element): string {
  let text = '';
  for (const node of cell.childNodes) {
    if (node instanceof Element)
      text += node.localName === 'br' ? '\n' : /^(?:p|div|li)$/.test(node.localName) ? `${textOf(node)}\n` : textOf(node);
    else if (node instanceof Text) text += node.data.replace(/\s+/g, ' ');
  }
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n+ */g, '\n')
    .trim();
}

/** Every row with every column: what a merged cell says stands in each place that it covers. */
function spread(rows: readonly HTMLTableRowElement[]): PageTableRow[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column++;
      const height = Math.min(cell.rowSpan || rows.length, rows.length - at);
      for (let down = 0; down < height; down++)
        for (let right = 0; right < cell.colSpan; right++) (grid[at + down] ?? [])[column + right] = textOf(cell);
      column += cell.colSpan;
    }
  });
  const width = Math.max(...grid.map((cells) => cells.length));
  return grid.map((cells, at) => ({
    cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
    isSection: width > 1 && rows[at]?.cells[0]?.colSpan === width,
  }));
}

/** The rows of the head: those marked so, else the first rows that are all heads, else the first. */
function countHeads(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): number {
  if (table.tHead) return table.tHead.rows.length;
  const first = rows.findIndex((row) => [...row.cells].some(({ localName }) => localName !== 'th'));
  return Math.max(1, first);
}

/** Takes a table out of its page as texts. */
export function takeTable(table: HTMLTableElement): PageTable {
  const { bdg = '', period, figures } = table.dataset;
  const rows = [...table.rows].filter(({ cells }) => cells.length > 0);
  const heads = countHeads(table, rows);
  const head = spread(rows.slice(0, heads));
  const tables = [...table.ownerDocument.querySelectorAll('table[data-bdg]')];
  return {
    kind: bdg,
    id: foldForSearch(table.id).replace(/[^a-z0-9]+/g, '-') || `bang-${String(tables.indexOf(table) + 1)}`,
    caption: table.caption ? textOf(table.caption) : (table.getAttribute('aria-label') ?? ''),
    ...(period !== undefined && { period }),
    ...(figures !== undefined && { figures }),
    head: (head[0]?.cells ?? []).map((_, column) => [...new Set(head.map(({ cells }) => cells[column] ?? ''))].join(' ').trim()),
    rows: spread(rows.slice(heads)),
  };
}

export const planFromTable = (table: HTMLTableElement): PageTableReading => planFromPageTable(takeTable(table));
