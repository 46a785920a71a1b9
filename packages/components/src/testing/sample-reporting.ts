import type { PlanData, PlanWithData, ScheduleEntry } from '@binhdanggioi/domain';

const source = { clause: 'V.1', line: 1 };
const agency = (id: string, name: string, kind: 'body' | 'group' = 'body') => ({ id, name, kind, level: 'commune', source }) as const;
const yearly = (month: number, day: number): ScheduleEntry['rule'] => ({ type: 'yearly', month, day, exclusive: true });

/** Invented filings: one body in time, late and not at all, members of a group, and one body that was only asked. */
const data: PlanData = {
  plan: 'xa-mau-2021-2025',
  kind: 'illustrative',
  source: 'Minh họa',
  observations: [],
  filings: [
    { schedule: 'bao-cao-van-hoa', agency: 'phong-van-hoa', period: 2021, filedOn: '2021-11-29' },
    { schedule: 'bao-cao-van-hoa', agency: 'phong-van-hoa', period: 2022, filedOn: '2022-11-30' },
    { schedule: 'bao-cao-hoi', agency: 'hoi-phu-nu', period: 2023, filedOn: '2024-01-08' },
    { schedule: 'bao-cao-truong', agency: 'truong-1', period: 2024, filedOn: '2024-11-15' },
    { schedule: 'bao-cao-truong', agency: 'truong-2', period: 2024, filedOn: '2024-11-18' },
    { schedule: 'bao-cao-truong', agency: 'truong-3', period: 2024, filedOn: '2024-11-19' },
    { schedule: 'bao-cao-truong', agency: 'truong-1', period: 2023, filedOn: '2023-12-04' },
  ],
  filingsCompleteTo: '2023-12-31',
  events: [],
};

/** A made-up commune in which reports were filed, filed late and not filed. No real body is ever shown so. */
export const sampleReporting: PlanWithData = {
  schemaVersion: 1,
  id: 'xa-mau-2021-2025',
  language: 'vi',
  document: {
    number: '01/KH-UBND',
    issuedOn: '2021-01-15',
    status: 'issued',
    gaps: [],
    title: 'Kế hoạch bình đẳng giới 2021–2025 xã Mẫu',
    place: null,
    issuer: { name: 'UBND xã Mẫu', level: 'commune', source },
    signing: { capacity: 'Chủ tịch', source },
    legalBases: [],
    recipients: [],
    transcript: { name: 'xa-mau.txt', sha256: '0'.repeat(64) },
  },
  period: { from: 2021, to: 2025 },
  territory: { level: 'commune', name: 'xã Mẫu' },
  objectives: [],
  activities: [],
  agencies: [
    agency('phong-van-hoa', 'Phòng Văn hóa – Xã hội xã Mẫu'),
    agency('hoi-phu-nu', 'Hội Liên hiệp Phụ nữ xã Mẫu'),
    agency('truong-hoc', 'Các trường học xã Mẫu', 'group'),
    agency('truong-1', 'Trường Tiểu học Mẫu 1'),
    agency('truong-2', 'Trường Tiểu học Mẫu 2'),
    agency('truong-3', 'Trường Trung học cơ sở Mẫu'),
    agency('ubnd-xa', 'UBND xã Mẫu'),
    agency('ubnd-tinh', 'UBND tỉnh Mẫu'),
  ],
  assignments: [{ agency: 'hoi-phu-nu', roles: ['report'], binding: false, scope: { whole: true }, label: 'Báo cáo', schedule: ['bao-cao-hoi'], source }],
  schedule: [
    { id: 'bao-cao-van-hoa', kind: 'report', title: { vi: 'Báo cáo năm của Phòng', en: 'Yearly report of the office' }, from: 'phong-van-hoa', to: 'ubnd-xa', wording: 'trước ngày 30/11', rule: yearly(11, 30), source },
    { id: 'bao-cao-xa', kind: 'report', title: { vi: 'Báo cáo UBND tỉnh', en: 'Report to the province' }, from: 'ubnd-xa', to: 'ubnd-tinh', after: 'bao-cao-van-hoa', wording: 'trước ngày 10/12', rule: yearly(12, 10), source },
    { id: 'bao-cao-truong', kind: 'report', title: 'Báo cáo của trường học', from: 'truong-hoc', through: 'phong-van-hoa', to: 'ubnd-xa', wording: 'trước ngày 30/11', rule: yearly(11, 30), source: { clause: 'V.2', line: 2 } },
    { id: 'bao-cao-hoi', kind: 'report', title: 'Báo cáo của Hội', from: 'hoi-phu-nu', to: 'ubnd-xa', wording: 'trước ngày 31/12', rule: yearly(12, 31), source: { clause: 'VI', line: 3 } },
    { id: 'so-ket', kind: 'review', title: 'Sơ kết', from: 'ubnd-xa', wording: 'quý II năm 2023', rule: { type: 'span', start: { month: 4, day: 1 }, end: { month: 6, day: 30 }, years: [2023] }, source: { clause: 'VI', line: 4 } },
    { id: 'dot-xuat', kind: 'report', title: 'Báo cáo đột xuất', wording: 'khi có yêu cầu', rule: { type: 'undated', cadence: 'on-demand' }, source: { clause: 'VI', line: 5 } },
  ],
  funding: [],
  data,
};
