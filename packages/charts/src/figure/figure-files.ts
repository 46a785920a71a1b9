/** Taking a chart away; fetched when the first reader does. */
import { csvText, type CsvCell } from '@binhdanggioi/domain';
import { saveFile } from '../drawing/save-file.ts';

export { pictureFile } from '../drawing/picture-file.ts';
export { saveFile };

/** `standard` writes what programs read, anything else what Excel in a Vietnamese Windows opens as a table. */
export function saveCsv(name: string, rows: readonly (readonly CsvCell[])[], dialect: string | undefined): void {
  const text = csvText(rows, { dialect: dialect === 'standard' ? 'rfc4180' : 'vi-excel' });
  saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
