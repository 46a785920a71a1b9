import { decimalText, toDecimal } from '../decimal/decimal.ts';

/**
 * `vi-excel` is what Excel in a Vietnamese Windows opens as a table: UTF-8 mark, `;`, decimal comma.
 * `rfc4180` is for programs: no mark, `,`, decimal point. Both end their lines with CRLF.
 */
export type CsvDialect = 'vi-excel' | 'rfc4180';

/** A text, or a number, which stays one. */
export type CsvCell = string | number;

export interface CsvTextOptions {
  readonly dialect: CsvDialect;
}

/** What a spreadsheet takes for a formula, by its first character; some read the full-width signs alike. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
/** What Excel takes for a day or a decimal number: 2.1 becomes 2 January, 1,2 one and a fifth. */
const LIKE_A_DAY = /^\d{1,2}[.,/-]\d{1,4}(?:[.,/-]\d{1,4})?$/;

/**
 * Rows as the text of a CSV file. Texts are quoted, numbers are not. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, in `vi-excel` also one that it would take for a day; a dash "–" and negative numbers stay
 * what they are.
 * @see RFC 4180, in `vi-excel` with a semicolon for its comma
 * @throws RangeError for `NaN` and the infinities.
 *
 * @example
 * csvText([['=1+1', 49.1], ['–', -5]], { dialect: 'rfc4180' }) // → '"\'=1+1",49.1\r\n"–",-5\r\n'
 */
export function csvText(rows: readonly (readonly CsvCell[])[], { dialect }: CsvTextOptions): string {
  const excel = dialect === 'vi-excel';
  const lines = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numeral(cell, excel) : quoted(cell, excel))));
  return (excel ? '\uFEFF' : '') + lines.map((line) => `${line.join(excel ? ';' : ',')}\r\n`).join('');
}

function numeral(value: number, excel: boolean): string {
  const text = decimalText(toDecimal(value));
  return excel ? text.replace('.', ',') : text;
}

function quoted(text: string, excel: boolean): string {
  const armed = FORMULA.test(text) || (excel && LIKE_A_DAY.test(text));
  return `"${(armed ? `'${text}` : text).replaceAll('"', '""')}"`;
}
