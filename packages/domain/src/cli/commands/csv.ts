import { toCsv, type CsvTable } from '../../index.ts';
import type { Command } from '../command.ts';
import { DIALECTS, TABLES } from '../request.ts';

/** One table of a plan as a CSV file. */
export const csv: Command = ({ plan, values, locale }) => {
  const table: CsvTable = TABLES.find((name) => name === values.table) ?? 'targets';
  const dialect = DIALECTS.find((name) => name === values.dialect) ?? 'vi-excel';
  const asOf = values['as-of'];
  return { kind: 'file', text: toCsv(plan, table, { dialect, locale, ...(asOf === undefined ? {} : { asOf }) }), ending: `${table}.csv` };
};
