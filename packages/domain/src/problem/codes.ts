import { checkCodes, type FindingCode } from './check-codes.ts';
import { pageCodes, type PageProblemCode } from './page-codes.ts';
import { exportCodes, type ExportProblemCode } from './export-codes.ts';
import type { ProblemTable } from './problem-maker.ts';
import { readCodes, type ReadProblemCode } from './read-codes.ts';
import { tableCodes, type TableProblemCode } from './table-codes.ts';
import { workbookCodes, type WorkbookProblemCode } from './workbook-codes.ts';

export type KnownCode = ReadProblemCode | FindingCode | PageProblemCode | WorkbookProblemCode | TableProblemCode | ExportProblemCode;

/** Every code there is. For documents and tests: who shows problems needs only what travels with them. */
export const problemCodes: ProblemTable<KnownCode> = {
  ...readCodes,
  ...pageCodes,
  ...checkCodes,
  ...workbookCodes,
  ...tableCodes,
  ...exportCodes,
};
