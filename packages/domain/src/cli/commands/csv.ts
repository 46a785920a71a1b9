import { toCsv, type CsvTable, type Problem } from '../../index.ts';
import type { Command } from '../command.ts';
import { DIALECTS, TABLES } from '../request.ts';

/** One table of a plan as a CSV file. */
export const csv: Command = ({ plan, values, locale }) => {
  const table: CsvTable = TABLES.find((name) => name === values.table) ?? 'targets';
  const dialect = DIALECTS.find((name) => name === values.dialect) ?? 'vi-excel';
  const asOf = values['as-of'];
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const text = toCsv(plan, table, { dialect, locale, report, ...(asOf === undefined ? {} : { asOf }) });
  return { kind: 'file', text, ending: `${table}.csv`, problems };
};
