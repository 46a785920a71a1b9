/**
 * Rows as a text that Excel in a Vietnamese Windows opens as a table: UTF-8 mark, `;`, CRLF, every cell quoted.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
