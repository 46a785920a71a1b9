import { problemMaker, type Facts, type ProblemTable } from './problem-maker.ts';
import type { Problem } from './problem.ts';

/** What can go wrong when a plan is written to a file of another kind. After an error nothing is written. */
export type ExportProblemCode = 'BDG-501' | 'BDG-502' | 'BDG-503' | 'BDG-504' | 'BDG-505' | 'BDG-506';

export const exportCodes: ProblemTable<ExportProblemCode> = {
  'BDG-501': {
    severity: 'warning',
    vi: 'Kế hoạch không có gì cho bảng “{table}”. Tệp chỉ có dòng tiêu đề.',
    en: 'The plan has nothing for the table “{table}”. The file holds its heads only.',
  },
  'BDG-502': {
    severity: 'error',
    vi: 'Kế hoạch có một giá trị không phải số hữu hạn. Không ghi tệp; hãy sửa giá trị ở chỗ được nêu.',
    en: 'A value of the plan is no finite number. Nothing was written; correct it at the place named.',
  },
  'BDG-503': {
    severity: 'error',
    vi: 'Một đoạn chữ dài {length} ký tự, ô của Excel chỉ giữ được {limit}. Không ghi tệp; hãy rút ngắn ở chỗ được nêu.',
    en: 'A text has {length} characters; a cell of Excel keeps {limit}. Nothing was written; shorten it at the place named.',
  },
  'BDG-504': {
    severity: 'error',
    vi: 'Bảng “{table}” có {rows} dòng, Excel chỉ mở được {limit}. Không ghi tệp; hãy chia nhỏ hoặc dùng CSV rfc4180.',
    en: 'The table “{table}” has {rows} rows; Excel opens {limit}. Nothing was written; split it or use CSV rfc4180.',
  },
  'BDG-505': {
    severity: 'warning',
    vi: 'Kế hoạch không ghi ngày nào từ {from} đến {to}. Tệp lịch trống, một số chương trình không mở được.',
    en: 'The plan prints no day from {from} to {to}. The calendar is empty, and some programs do not open such a file.',
  },
  'BDG-506': {
    severity: 'info',
    vi: 'Văn bản không ghi ngày cho {count} việc nên chúng không có trong tệp lịch.',
    en: 'The document gives no day for some entries ({count}), so they are not in the calendar.',
  },
};

/** As `makeProblem`, for writers; travels with them only. */
export const makeExportProblem: (code: ExportProblemCode, pointer: string, facts?: Facts) => Problem = problemMaker(exportCodes);
