import { problemMaker, type ProblemTable } from './problem-maker.ts';

/** Problems that `parsePlan` and `parsePlanData` tell: reading (1xx), the wrong file (210), and parts that do not fit together (3xx). */
export type ReadProblemCode =
  | 'BDG-101'
  | 'BDG-102'
  | 'BDG-103'
  | 'BDG-104'
  | 'BDG-105'
  | 'BDG-106'
  | 'BDG-107'
  | 'BDG-108'
  | 'BDG-210'
  | 'BDG-301'
  | 'BDG-302'
  | 'BDG-303'
  | 'BDG-304'
  | 'BDG-305'
  | 'BDG-306'
  | 'BDG-307'
  | 'BDG-308'
  | 'BDG-309'
  | 'BDG-311'
  | 'BDG-312'
  | 'BDG-313'
  | 'BDG-314'
  | 'BDG-315'
  | 'BDG-316'
  | 'BDG-317'
  | 'BDG-318';

export const readCodes: ProblemTable<ReadProblemCode> = {
  'BDG-101': {
    severity: 'error',
    vi: 'Không đọc được dữ liệu này. Hãy đưa vào dữ liệu thuần, như JSON.parse trả về.',
    en: 'These data cannot be read. Give plain data, such as JSON.parse returns.',
  },
  'BDG-102': {
    severity: 'error',
    vi: 'Thiếu mục bắt buộc “{key}”. Hãy ghi thêm.',
    en: 'The required entry “{key}” is missing. Add it.',
  },
  'BDG-103': {
    severity: 'error',
    vi: 'Giá trị ở đây phải thuộc kiểu {expected}, tệp đang ghi kiểu {found}. Hãy sửa lại.',
    en: 'The value here must be of type {expected}; the file has type {found}. Correct it.',
  },
  'BDG-104': {
    severity: 'error',
    vi: 'Không dùng được giá trị “{value}” ở đây. Hãy dùng: {allowed}.',
    en: 'The value “{value}” cannot be used here. Use: {allowed}.',
  },
  'BDG-105': {
    severity: 'error',
    vi: 'Mục này để trống. Hãy ghi nội dung, hoặc bỏ mục nếu không bắt buộc.',
    en: 'This entry is empty. Fill it in, or leave it out if it is not required.',
  },
  'BDG-106': {
    severity: 'error',
    vi: '“{value}” không phải một ngày có thật viết theo dạng năm-tháng-ngày, như 2021-06-25. Hãy sửa lại.',
    en: '“{value}” is not a real day written year-month-day, such as 2021-06-25. Correct it.',
  },
  'BDG-107': {
    severity: 'warning',
    vi: 'Không biết mục “{key}” nên không dùng đến. Hãy kiểm tra tên mục.',
    en: 'The entry “{key}” is not known and is not used. Check its name.',
  },
  'BDG-108': {
    severity: 'warning',
    vi: 'Dấu trong đoạn chữ này được ghi tách rời. Hãy lưu tệp ở dạng Unicode dựng sẵn (NFC) để tìm kiếm được đúng.',
    en: 'The tone marks of this text are stored apart from their letters. Save the file as composed Unicode (NFC) so that search works.',
  },
  'BDG-210': {
    severity: 'error',
    vi: 'Tệp số liệu này của kế hoạch “{plan}”, không phải của “{expected}”. Hãy chọn đúng tệp.',
    en: 'This data file belongs to the plan “{plan}”, not to “{expected}”. Choose the right file.',
  },
  'BDG-301': {
    severity: 'error',
    vi: 'Tệp theo phiên bản {version}, mới hơn phiên bản {supported} mà trang này đọc được. Hãy cập nhật thư viện.',
    en: 'The file is of version {version}, newer than version {supported}, which this page can read. Update the library.',
  },
  'BDG-302': {
    severity: 'error',
    vi: 'Tệp không ghi phiên bản mô hình mà trang này đọc được. Tệp cũ: hãy nâng lên bằng migratePlan; tệp mới: hãy ghi "schemaVersion": {supported}.',
    en: 'The file does not state the schema version that this page can read. Lift an older file with migratePlan; in a new one write "schemaVersion": {supported}.',
  },
  'BDG-303': {
    severity: 'error',
    vi: 'Mã “{id}” đã dùng cho một mục khác cùng loại. Hãy đặt mã khác.',
    en: 'The id “{id}” already belongs to another entry of this kind. Choose another.',
  },
  'BDG-304': {
    severity: 'error',
    vi: '“{id}” không trỏ tới mục nào có trong kế hoạch. Hãy sửa mã, hoặc thêm mục còn thiếu.',
    en: '“{id}” does not lead to any entry of the plan. Correct it, or add the missing entry.',
  },
  'BDG-305': {
    severity: 'error',
    vi: 'Chuỗi thời hạn quay trở lại chính “{id}”. Hãy bỏ một mối nối.',
    en: 'The chain of deadlines comes back to “{id}” itself. Remove one link.',
  },
  'BDG-306': {
    severity: 'error',
    vi: 'Điểm đầu ({from}) đứng sau điểm cuối ({to}). Hãy sửa một trong hai.',
    en: 'The beginning ({from}) comes after the end ({to}). Correct one of them.',
  },
  'BDG-307': {
    severity: 'error',
    vi: 'Giá trị mục tiêu không có năm. Hãy ghi by hoặc from; nếu lấy năm cuối kỳ thì ghi thêm byInferred: true.',
    en: 'The target has no year. Write by or from; if the last year of the period is meant, add byInferred: true.',
  },
  'BDG-308': {
    severity: 'error',
    vi: 'Số đo “{measure}” không có giá trị mục tiêu nào. Hãy ghi thêm.',
    en: 'The measure “{measure}” has no target. Add one.',
  },
  'BDG-309': {
    severity: 'error',
    vi: 'Giá trị không hợp với đơn vị của số đo. Ở đây hãy ghi {expected}.',
    en: 'The value does not fit the unit of its measure. Write {expected} here.',
  },
  'BDG-311': {
    severity: 'error',
    vi: 'Giá trị mục tiêu đến hạn năm {due}, trước năm đầu của kế hoạch ({from}). Hãy sửa năm.',
    en: 'The target falls due in {due}, before the first year of the plan ({from}). Correct the year.',
  },
  'BDG-312': {
    severity: 'error',
    vi: 'Ô {cell} ghi “{value}” dưới dạng chữ. Hãy ghi thành số: không có dấu ngoặc kép, dấu chấm trước phần thập phân, như 49.1.',
    en: 'The cell {cell} has “{value}” as text. Write a number: without quotation marks, with a point before the decimals, such as 49.1.',
  },
  'BDG-313': {
    severity: 'error',
    vi: 'Nguồn phải ghi một dòng, hoặc dòng đầu rồi dòng cuối. Hãy sửa lại.',
    en: 'A source states one line, or the first and then the last line. Correct it.',
  },
  'BDG-314': {
    severity: 'error',
    vi: 'Tháng {month} không có ngày {day}. Hãy sửa ngày hoặc tháng.',
    en: 'Month {month} has no day {day}. Correct the day or the month.',
  },
  'BDG-315': {
    severity: 'error',
    vi: 'Số liệu {cell} được ghi hai lần. Hãy bỏ một dòng, hoặc ghi revision cao hơn cho dòng thay thế.',
    en: 'The figure {cell} stands twice. Remove one, or give the one that replaces the other a higher revision.',
  },
  'BDG-316': {
    severity: 'warning',
    vi: 'Năm {period} ở quá xa kỳ kế hoạch. Hãy kiểm tra năm.',
    en: 'The year {period} lies far outside the period of the plan. Check the year.',
  },
  'BDG-317': {
    severity: 'warning',
    vi: 'Số liệu {cell} được ghi nhận ngày {recordedOn}, trước khi năm đó bắt đầu. Hãy kiểm tra ngày.',
    en: 'The figure {cell} was recorded on {recordedOn}, before that year began. Check the day.',
  },
  'BDG-318': {
    severity: 'error',
    vi: 'Số liệu {cell} không khớp với các phần của nó: chỉ là “có” khi mọi phần đều có. Hãy sửa lại.',
    en: 'The figure {cell} does not agree with its parts: it is “yes” only when every part is. Correct it.',
  },
};

export const readProblem = problemMaker(readCodes);
