import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** The rows of one table of `test/oracle`, such as `'targets.tsv'`, by the names of its header; an empty cell is `''`. */
export function readOracle(name: string): Row[] {
  const text = readFileSync(new URL(`../oracle/${name}`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** The cell of a column that the table must have, so that no expectation is silently empty. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`the oracle has no column "${column}"`);
  return value;
}
