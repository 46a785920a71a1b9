import type {
  Activity,
  Agency,
  Cadence,
  Confidence,
  Desired,
  GapState,
  LegalBasis,
  Level,
  PlanDocument,
  Role,
  ScheduleKind,
} from '../../packages/domain/src/plan/plan.ts';
import type { Problem } from '../../packages/domain/src/problem/problem.ts';

/** The words of a golden page. Its reader holds the Vietnamese document in the other hand; headings say it in English too. */
export const levels: Readonly<Record<Level, string>> = {
  central: 'cấp trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  hamlet: 'thôn, tổ dân phố',
};

export const statuses: Readonly<Record<PlanDocument['status'], string>> = {
  issued: 'đã ban hành',
  draft: 'dự thảo',
  unknown: 'không rõ đã ban hành hay chưa',
};

export const gapStates: Readonly<Record<GapState, string>> = {
  absent: 'không có trong bản này',
  blank: 'để trống',
  cut: 'bị cắt',
  partial: 'chỉ có một phần',
};

/** The fields of a gap; any other is a clause and its own name. */
export const fields: Readonly<Record<string, string>> = {
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  place: 'Địa danh',
  signing: 'Phần ký',
  annex: 'Phụ lục',
  'territory.name': 'Tên địa phương',
};

export const basisRoles: Readonly<Record<LegalBasis['role'], string>> = {
  implements: 'kế hoạch thực hiện văn bản này',
  'based-on': 'căn cứ',
  cites: 'có nhắc đến',
};

export const desires: Readonly<Record<Desired, string>> = {
  increase: 'càng cao càng tốt',
  decrease: 'càng thấp càng tốt',
  maintain: 'giữ mức',
  achieve: 'đạt được',
};

export const activityKinds: Readonly<Record<Activity['kind'], string>> = {
  solution: 'giải pháp',
  task: 'nhiệm vụ',
  programme: 'chương trình',
  project: 'dự án',
  model: 'mô hình',
  purpose: 'mục đích',
};

export const agencyKinds: Readonly<Record<Agency['kind'], string>> = {
  body: 'cơ quan',
  post: 'chức danh',
  group: 'nhóm cơ quan',
};

export const roles: Readonly<Record<Role, string>> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  implement: 'thực hiện',
  report: 'báo cáo',
  data: 'thu thập số liệu',
  fund: 'bố trí kinh phí',
  supervise: 'theo dõi, kiểm tra, giám sát',
  advise: 'tham mưu',
  guide: 'hướng dẫn',
};

export const scheduleKinds: Readonly<Record<ScheduleKind, string>> = {
  report: 'báo cáo',
  deadline: 'thời hạn',
  review: 'sơ kết, tổng kết',
  event: 'sự kiện',
  observance: 'ngày kỷ niệm',
  'action-month': 'Tháng hành động',
};

export const cadences: Readonly<Record<Cadence, string>> = {
  yearly: 'hằng năm',
  'half-yearly': 'sáu tháng một lần',
  quarterly: 'hằng quý',
  monthly: 'hằng tháng',
  'on-demand': 'khi có yêu cầu',
  unspecified: 'không nói bao lâu một lần',
};

export const confidences: Readonly<Record<Confidence, string>> = {
  confirmed: 'trang đã dẫn có ghi',
  partly: 'trang đã dẫn chỉ ghi một phần',
  'not-confirmed': 'chưa xác nhận được',
};

export const severities: Readonly<Record<Problem['severity'], string>> = {
  error: 'lỗi',
  warning: 'mâu thuẫn',
  info: 'điểm còn để ngỏ',
};

export const fundingSources: Readonly<Record<string, string>> = { central: 'TW', local: 'ĐP' };

export const notInData = 'Không có trong dữ liệu.';

/** What is not there; never a zero. */
export const dash = '–';
