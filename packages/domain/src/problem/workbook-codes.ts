import { problemMaker, type Facts, type ProblemTable } from './problem-maker.ts';
import type { Problem } from './problem.ts';

/** Problems of a workbook that comes back filled in. */
export type WorkbookProblemCode =
  | 'BDG-110'
  | 'BDG-111'
  | 'BDG-112'
  | 'BDG-113'
  | 'BDG-114'
  | 'BDG-115'
  | 'BDG-116'
  | 'BDG-117'
  | 'BDG-118'
  | 'BDG-119'
  | 'BDG-120'
  | 'BDG-121'
  | 'BDG-122'
  | 'BDG-123';

export const workbookCodes: ProblemTable<WorkbookProblemCode> = {
  'BDG-110': {
    severity: 'error',
    vi: 'Tệp này không phải sổ tính Excel (.xlsx) đọc được. Hãy lưu lại ở dạng .xlsx, không đặt mật khẩu.',
    en: 'This file is not an Excel workbook (.xlsx) that can be read. Save it as .xlsx, without a password.',
  },
  'BDG-111': {
    severity: 'error',
    vi: 'Sổ tính không có trang “{sheet}” đang hiện, hoặc có hơn một. Hãy giữ đúng một trang mang tên ấy.',
    en: 'The workbook has no visible sheet “{sheet}”, or more than one. Keep exactly one of that name.',
  },
  'BDG-112': {
    severity: 'error',
    vi: 'Trang “{sheet}” không có cột “{column}”, hoặc có hơn một. Hãy giữ đúng một cột mang tên ấy.',
    en: 'The sheet “{sheet}” has no column “{column}”, or more than one. Keep exactly one of that name.',
  },
  'BDG-113': {
    severity: 'error',
    vi: 'Ô {at} của trang “{sheet}” chứa công thức. Hãy dán lại thành giá trị.',
    en: 'Cell {at} of the sheet “{sheet}” holds a formula. Paste it again as a value.',
  },
  'BDG-114': {
    severity: 'error',
    vi: 'Không rõ dấu trong “{value}” ở ô {at} của trang “{sheet}” là dấu thập phân hay dấu hàng nghìn. Hãy ghi thành ô số.',
    en: 'It is not clear whether the mark in “{value}” in cell {at} of the sheet “{sheet}” is decimal or for thousands. Make it a number cell.',
  },
  'BDG-115': {
    severity: 'error',
    vi: 'Không dùng được “{value}” ở ô {at} của trang “{sheet}”. Hãy ghi một số.',
    en: '“{value}” in cell {at} of the sheet “{sheet}” cannot be used. Write a number.',
  },
  'BDG-116': {
    severity: 'error',
    vi: 'Không đọc được “{value}” ở ô {at} của trang “{sheet}” là ngày nào. Hãy ghi ngày/tháng/năm, năm đủ bốn chữ số.',
    en: 'It is not clear which day “{value}” in cell {at} of the sheet “{sheet}” is. Write day/month/year, the year with four digits.',
  },
  'BDG-117': {
    severity: 'error',
    vi: 'Không rõ “{value}” ở ô {at} của trang “{sheet}” chỉ mục nào. Hãy chọn một trong: {allowed}.',
    en: 'It is not clear what “{value}” in cell {at} of the sheet “{sheet}” stands for. Choose one of: {allowed}.',
  },
  'BDG-118': {
    severity: 'error',
    vi: 'Ô {at} của trang “{sheet}” còn trống trong khi dòng ấy đã ghi. Hãy điền ô này, hoặc xóa cả dòng.',
    en: 'Cell {at} of the sheet “{sheet}” is empty although its row is filled in. Fill it in, or clear the whole row.',
  },
  'BDG-119': {
    severity: 'error',
    vi: 'Excel đã đổi nội dung ô {at} của trang “{sheet}” thành ngày. Hãy đặt ô ở dạng văn bản rồi ghi lại.',
    en: 'Excel has made a day of cell {at} of the sheet “{sheet}”. Format the cell as text and write it again.',
  },
  'BDG-120': {
    severity: 'error',
    vi: 'Trang “{sheet}” không có dòng “{row}”, hoặc có hơn một. Hãy giữ đúng một dòng mang tên ấy.',
    en: 'The sheet “{sheet}” has no row “{row}”, or more than one. Keep exactly one of that name.',
  },
  'BDG-121': {
    severity: 'error',
    vi: 'Excel đã đổi nội dung ô {at} của trang “{sheet}” thành số {value}, không còn biết chữ đã ghi. Hãy đặt ô ở dạng văn bản rồi ghi lại.',
    en: 'Excel has made the number {value} of cell {at} of the sheet “{sheet}”; how it was written is lost. Format the cell as text and write it again.',
  },
  'BDG-122': {
    severity: 'error',
    vi: 'Không đọc được ô {at} của trang “{sheet}” dưới dạng JSON. Hãy lấy lại nội dung ô như trong sổ tính đã nhận.',
    en: 'Cell {at} of the sheet “{sheet}” cannot be read as JSON. Give it back what it held in the workbook received.',
  },
  'BDG-123': {
    severity: 'error',
    vi: 'Ô {at} của trang “{sheet}” ghi “{value}” trong khi một cột khác của dòng ấy cũng ghi. Hãy giữ một nơi.',
    en: 'Cell {at} of the sheet “{sheet}” says “{value}”, which another column of its row says too. Keep one of them.',
  },
};

/** As `makeProblem`, for workbooks; travels with the reader of workbooks only. */
export const makeWorkbookProblem: (code: WorkbookProblemCode, pointer: string, facts?: Facts) => Problem = problemMaker(workbookCodes);
