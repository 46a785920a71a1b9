import type { Problem } from '../../index.ts';
import type { Command } from '../command.ts';

/** A plan as an Excel workbook that an office reads, fills in and gives back. */
export const xlsx: Command = async ({ plan, locale }) => {
  // Loaded only here: no other command needs a writer of workbooks.
  const { planToXlsx } = await import('../../xlsx.ts');
  const problems: Problem[] = [];
  const text = await planToXlsx(plan, { locale, report: (problem) => problems.push(problem) });
  return { kind: 'file', text, ending: 'xlsx', problems };
};
