/** Text as HTML: built pages are files, so what goes into them is escaped here and nowhere else. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export interface TableRow {
  /** The row's header, its first cell. */
  readonly head: string;
  readonly cells: readonly string[];
}

export interface TableGroup {
  readonly title?: string;
  /** Of the row with the title, to be linked to. */
  readonly id?: string;
  readonly rows: readonly TableRow[];
}

/** A real table that can be scrolled by itself on a narrow screen. Everything given is plain text. */
export function table(caption: string, columns: readonly string[], groups: readonly TableGroup[]): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const bodies = groups.map(({ title, id, rows }) => {
    const group =
      title === undefined
        ? ''
        : `<tr class="group"${id === undefined ? '' : ` id="${escapeHtml(id)}"`}><th scope="rowgroup" colspan="${String(columns.length)}">${escapeHtml(title)}</th></tr>`;
    const lines = rows.map(
      (row) => `<tr><th scope="row">${escapeHtml(row.head)}</th>${row.cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
    );
    return `<tbody>${group}${lines.join('\n')}</tbody>`;
  });
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
${bodies.join('\n')}
</table></div>`;
}

export const heading = (level: 1 | 2, text: string): string => `<h${String(level)}>${escapeHtml(text)}</h${String(level)}>`;
export const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
/** What stands in an element until it has drawn: in the document's language, in the style of the page. */
export const fallback = (...parts: readonly string[]): string => `\n<div class="prose" lang="vi">\n${parts.join('\n')}\n</div>\n`;
