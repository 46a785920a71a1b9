import { problemMaker, type Facts, type ProblemTable } from './problem-maker.ts';
import type { Problem } from './problem.ts';

/** Problems of a table that stands in a page. */
export type TableProblemCode = 'BDG-130' | 'BDG-131' | 'BDG-132' | 'BDG-133' | 'BDG-134' | 'BDG-135' | 'BDG-136';

export const tableCodes: ProblemTable<TableProblemCode> = {
  'BDG-130': {
    severity: 'error',
    vi: 'Không biết bảng loại “{value}”. Hãy ghi data-bdg bằng một trong: {allowed}.',
    en: 'There is no kind of table “{value}”. Give data-bdg one of: {allowed}.',
  },
  'BDG-131': {
    severity: 'error',
    vi: 'Bảng không có cột “{column}”. Các cột đọc được: {found}.',
    en: 'The table has no column “{column}”. The heads found are: {found}.',
  },
  'BDG-132': {
    severity: 'error',
    vi: 'Có hơn một cột như “{column}”. Hãy giữ một cột, hoặc đổi tên cột kia.',
    en: 'There is more than one column like “{column}”. Keep one, or give the other another head.',
  },
  'BDG-133': {
    severity: 'error',
    vi: 'Không rõ dấu trong “{value}” ở dòng {row}, cột “{column}” là dấu thập phân hay dấu hàng nghìn. Hãy ghi như 1234 hoặc 1,9.',
    en: 'It is not clear whether the mark in “{value}” in row {row}, column “{column}” is decimal or for thousands. Write it like 1234 or 1,9.',
  },
  'BDG-134': {
    severity: 'error',
    vi: 'Không đọc được “{value}” ở dòng {row}, cột “{column}”. Số ghi như 1.234,5; ngày ghi như 25/6/2021.',
    en: 'The text “{value}” in row {row}, column “{column}” cannot be read. Write numbers like 1.234,5 and days like 25/6/2021.',
  },
  'BDG-135': {
    severity: 'error',
    vi: 'Dòng {row} của bảng còn trống ở cột “{column}”. Hãy điền ô này, hoặc xóa cả dòng.',
    en: 'Row {row} of the table is empty in the column “{column}”. Fill it in, or remove the row.',
  },
  'BDG-136': {
    severity: 'error',
    vi: 'Không biết bảng thuộc năm nào. Hãy ghi năm vào tên bảng, hoặc thêm data-period="2021-2025".',
    en: 'It is not known to which years the table belongs. Put the year into its caption, or add data-period="2021-2025".',
  },
};

/** As `makeProblem`, for tables of a page; travels with their reader only. */
export const makeTableProblem: (code: TableProblemCode, pointer: string, facts?: Facts) => Problem = problemMaker(tableCodes);
