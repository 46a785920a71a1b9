import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

export type OfficeCell = string | number | boolean | Date | null;
export interface OfficeSheet {
  readonly sheet: string;
  readonly data: OfficeCell[][];
}

/** A workbook as two other libraries see it: read by one, changed by hand, saved by the other. */
export async function resaved(bytes: Uint8Array, change: (sheets: OfficeSheet[]) => OfficeSheet[]): Promise<Uint8Array> {
  const sheets = (await readExcelFile(Buffer.from(bytes), { trim: false })) as OfficeSheet[];
  const saved = await writeExcelFile(
    change(sheets).map(({ sheet, data }) => ({
      sheet,
      data: data.map((row) =>
        row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value: value ?? '' })),
      ),
    })),
  ).toBuffer();
  return new Uint8Array(saved);
}

/** Changes one sheet and leaves the others. */
export const inSheet =
  (name: string, change: (data: OfficeCell[][]) => OfficeCell[][]) =>
  (sheets: OfficeSheet[]): OfficeSheet[] =>
    sheets.map((one) => (one.sheet === name ? { ...one, data: change(one.data) } : one));

/** Writes into the row that the first cells name, in the column of that head. */
export const fillIn =
  (name: string, row: readonly OfficeCell[], cells: Readonly<Record<string, OfficeCell>>) =>
  (sheets: OfficeSheet[]): OfficeSheet[] =>
    inSheet(name, ([heads = [], ...rows]) => {
      const at = rows.findIndex((cellsOfRow) => row.every((cell) => cellsOfRow.includes(cell)));
      if (at < 0) throw new Error(`no row ${row.join(', ')}`);
      return [
        heads,
        ...rows.map((cellsOfRow, index) =>
          index === at
            ? heads.map((head, column) => (String(head) in cells ? (cells[String(head)] ?? null) : (cellsOfRow[column] ?? null)))
            : cellsOfRow,
        ),
      ];
    })(sheets);
