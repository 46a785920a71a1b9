import { readXlsx, writeXlsx } from 'hucre/xlsx';

/** The workbook with a formula in one cell, `'row,column'` counted from 0, as an office leaves one. */
export async function withFormula(bytes: Uint8Array, sheet: string, cell: string): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const formula = new Map([[cell, { value: 49.1, formula: '40+9.1', formulaResult: 49.1 }]]);
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows, ...(name === sheet && { cells: formula }) })) });
}
