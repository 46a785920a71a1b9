import { EXPORT_WORDS } from '../export/export-words.ts';
import type { CliWords } from './cli-words.ts';

export const vi: CliWords = {
  usage: `bdg: đọc và kiểm tra kế hoạch bình đẳng giới

Cách dùng: bdg <lệnh> [tùy chọn] [tệp …]
Không có tệp, hoặc tệp là “-”: đọc từ đầu vào chuẩn.

Lệnh
  check     đọc kế hoạch, nêu lỗi và những điều văn bản còn để ngỏ hoặc mâu thuẫn
  evaluate  xét từng chỉ tiêu đến một ngày        --as-of --data --json
  duties    nhiệm vụ của từng cơ quan             --agency --json
  calendar  lịch iCalendar của các kỳ hạn có ngày  --from --to --out
  csv       một bảng của kế hoạch                 --table --dialect --data --as-of --out
  xlsx      sổ tính Excel của kế hoạch            --data --out
  from-xlsx đọc lại kế hoạch từ sổ tính Excel     --plan --json --out
  html      trang HTML của kế hoạch               --out

Tùy chọn
  --lang vi|en        ngôn ngữ, mặc định là vi
  --json              mỗi tệp một dòng JSON
  --as-of năm-tháng-ngày  ngày xét, mặc định là hôm nay ở Việt Nam
  --data tệp          tệp số liệu của kế hoạch
  --agency mã         chỉ một cơ quan
  --from, --to ngày   khoảng ngày của lịch, mặc định là cả kỳ kế hoạch
  --table tên         targets, assignments, schedule, matrix, observations hoặc budget
  --dialect tên       vi-excel (mặc định) hoặc rfc4180
  --plan tệp          tệp kế hoạch; đọc số liệu mà cơ quan đã điền cho kế hoạch ấy
  --out thư mục       ghi mỗi kế hoạch vào một tệp trong thư mục này
  --help, -h          phần này

Mã thoát: 0 không có lỗi; 1 có kế hoạch bị lỗi; 2 gọi sai hoặc không đọc được tệp.
`,
  seeHelp: 'Xem cách dùng: bdg --help',
  misuse(misuse) {
    switch (misuse.kind) {
      case 'no-command':
        return 'Chưa có lệnh.';
      case 'unknown-command':
        return `Không có lệnh “${misuse.given}”.`;
      case 'unknown-option':
        return `Không có tùy chọn “${misuse.given}”.`;
      case 'not-taken':
        return `Lệnh ${misuse.command} không dùng tùy chọn --${misuse.option}.`;
      case 'needs-value':
        return `Tùy chọn --${misuse.option} cần một giá trị.`;
      case 'takes-no-value':
        return `Tùy chọn --${misuse.option} không nhận giá trị.`;
      case 'not-allowed':
        return `Tùy chọn --${misuse.option} không nhận “${misuse.given}”. Hãy dùng: ${misuse.allowed.join(', ')}.`;
      case 'not-a-day':
        return `Tùy chọn --${misuse.option}: “${misuse.given}” không phải một ngày viết theo dạng năm-tháng-ngày, như 2021-06-25.`;
      case 'missing':
        return `Thiếu --${misuse.option}. Hãy dùng: ${misuse.allowed.join(', ')}.`;
      case 'one-plan':
        return misuse.option === 'out'
          ? `Lệnh ${misuse.command} chỉ in một kế hoạch. Với nhiều tệp, hãy thêm --out và tên thư mục.`
          : `Tùy chọn --${misuse.option} chỉ dùng cho một kế hoạch.`;
    }
  },
  unreadable: {
    'not-there': (file, detail) => `Không đọc được tệp ${file}. Hãy kiểm tra tên tệp và bảng mã UTF-8 (${detail}).`,
    'not-json': (file, detail) => `Tệp ${file} không phải JSON (${detail}).`,
  },
  notOnScreen: (command) => `Lệnh ${command} ghi một tệp không đọc được trên màn hình. Hãy thêm --out và tên thư mục, hoặc > tên tệp.`,
  notSaved: (folder, name, detail) => `Không ghi được ${name} vào ${folder} (${detail}).`,
  noSuchAgency: (file, id) => `${file}: kế hoạch không có cơ quan mang mã “${id}”.`,
  summary: (file, { error, warning, info }) =>
    error + warning + info === 0 ? `${file}: không thấy điều gì.` : `${file}: ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  heading: (file, title) => `${file}: ${title}`,
  asOf: (day) => `Xét đến ngày ${day}.`,
  noTargets: 'Kế hoạch này không đặt chỉ tiêu nào.',
  results: { met: 'Đạt', 'partly-met': 'Đạt một phần', 'not-met': 'Không đạt', 'not-yet': 'Chưa đạt', 'cannot-say': 'Chưa đánh giá được' },
  reasons: {
    'no-observation': 'chưa có số liệu',
    'due-period-missing': 'chưa có số liệu của năm đến hạn',
    suppressed: 'số liệu không công bố',
    'not-applicable': 'không áp dụng',
    early: 'theo số liệu trước năm đến hạn',
    about: 'văn bản ghi «khoảng»',
    'groups-missing': 'thiếu số liệu của một nhóm',
    'part-not-met': 'một phần không đạt theo số liệu chính thức',
  },
  progresses: { 'on-track': 'Đúng tiến độ', 'off-track': 'Chậm tiến độ', 'cannot-say': 'Chưa đủ số liệu', none: 'Không xét tiến độ' },
  statuses: { official: 'Chính thức', estimate: 'Ước tính', illustrative: 'Minh họa' },
  target: (measure, target) => `${measure}: ${target}`,
  dueBy: (by, inferred) => (inferred ? `hạn ${by} (suy từ cuối kỳ, văn bản không in năm)` : `hạn ${by}`),
  unsure: { partly: 'mục tiêu mới xác nhận được một phần', 'not-confirmed': 'mục tiêu chưa xác nhận được' },
  figure: (figure, year, status) => `số liệu ${year}: ${figure} (${status})`,
  noFigure: 'chưa có số liệu để xét',
  roles: EXPORT_WORDS.vi.role,
  request: 'lời đề nghị, không bắt buộc',
  noDuties: 'Kế hoạch không nêu nhiệm vụ nào.',
  place: (clause, line) => `${clause}, dòng ${line}`,
  due: (title, wording, undated) => (undated ? `${title}: “${wording}”, không in ngày` : `${title}: “${wording}”`),
};
