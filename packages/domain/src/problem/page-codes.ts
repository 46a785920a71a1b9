import { connectionCodes, type ConnectionProblemCode } from './connection-codes.ts';
import { problemMaker, type Facts, type ProblemTable } from './problem-maker.ts';
import type { Problem } from './problem.ts';

/** Problems of loading (2xx) and of elements on a page (4xx). */
export type PageProblemCode =
  ConnectionProblemCode | 'BDG-201' | 'BDG-202' | 'BDG-203' | 'BDG-204' | 'BDG-207' | 'BDG-209' | 'BDG-402' | 'BDG-403' | 'BDG-404';

export const pageCodes: ProblemTable<PageProblemCode> = {
  ...connectionCodes,
  'BDG-201': {
    severity: 'error',
    vi: 'Máy chủ trả về trang HTML thay vì tệp JSON. Hãy kiểm tra địa chỉ tệp và xem máy chủ có đòi đăng nhập không.',
    en: 'The server returned an HTML page instead of a JSON file. Check the address and whether the server asks for a login.',
  },
  'BDG-202': {
    severity: 'error',
    vi: 'Máy chủ không có tệp ở địa chỉ này. Hãy kiểm tra địa chỉ hoặc đưa tệp lên lại.',
    en: 'The server has no file at this address. Check the address or upload the file again.',
  },
  'BDG-203': {
    severity: 'error',
    vi: 'Máy chủ báo lỗi {status}. Hãy thử lại sau ít phút.',
    en: 'The server answered with error {status}. Try again in a few minutes.',
  },
  'BDG-204': {
    severity: 'error',
    vi: 'Tệp không phải JSON hợp lệ hoặc chỉ tải được một phần. Hãy thử lại; nếu vẫn lỗi, hãy kiểm tra tệp trên máy chủ.',
    en: 'The file is not valid JSON or arrived only in part. Try again; if that fails, check the file on the server.',
  },
  'BDG-207': {
    severity: 'error',
    vi: 'Máy chủ gửi văn bản thường (text/plain), không phải JSON. Hãy kiểm tra địa chỉ và nội dung tệp.',
    en: 'The server sent plain text (text/plain) that is not JSON. Check the address and what is in the file.',
  },
  'BDG-209': {
    severity: 'warning',
    vi: 'Tệp đọc được, nhưng máy chủ gửi dưới dạng text/plain. Nên đặt máy chủ gửi tệp .json dưới dạng application/json.',
    en: 'The file was read, but the server sent it as text/plain. Set the server to send .json files as application/json.',
  },
  'BDG-402': {
    severity: 'error',
    vi: 'Kế hoạch không có chỉ tiêu “{indicator}”. Hãy kiểm tra mã chỉ tiêu.',
    en: 'The plan has no indicator “{indicator}”. Check the code of the indicator.',
  },
  'BDG-403': {
    severity: 'warning',
    vi: 'Thuộc tính {attribute} không nhận giá trị “{value}”. Hãy dùng một trong các giá trị: {allowed}.',
    en: 'The attribute {attribute} does not take the value “{value}”. Use one of: {allowed}.',
  },
  'BDG-404': {
    severity: 'error',
    vi: 'Không tải được phần vẽ biểu đồ. Số liệu vẫn có trong bảng; hãy tải lại trang để xem biểu đồ.',
    en: 'The part that draws the chart could not be loaded. The figures are in the table; reload the page for the chart.',
  },
};

/**
 * Makes a problem of loading or of an element, with its words in both languages.
 * Facts by code: 203 `status`; 402 `indicator`; 403 `attribute`, `value`, `allowed`; any other facts are passed on unused.
 *
 * @example
 * makeProblem('BDG-402', '', { indicator: '9.9' }).message.vi // → 'Kế hoạch không có chỉ tiêu “9.9”. Hãy kiểm tra mã chỉ tiêu.'
 */
export const makeProblem: (code: PageProblemCode, pointer: string, facts?: Facts) => Problem = problemMaker(pageCodes);
