import type { Plan } from '@binhdanggioi/domain';

const source = { clause: 'I.1', line: 1 };

/** A made-up commune's plan without a single indicator and without an Action Month, still a draft, its number left blank. */
export const sampleCommune: Plan = {
  schemaVersion: 1,
  id: 'xa-mau-2020',
  language: 'vi',
  document: {
    number: null,
    issuedOn: null,
    status: 'draft',
    gaps: [
      { field: 'number', state: 'blank', raw: 'Số: /KH-UBND' },
      { field: 'issuedOn', state: 'partial', raw: 'năm 2020' },
    ],
    title: 'Kế hoạch công tác bình đẳng giới năm 2020 xã Mẫu',
    place: null,
    issuer: { name: 'UBND xã Mẫu', level: 'commune', source },
    signing: { capacity: 'Chủ tịch', source },
    legalBases: [
      { kind: 'Kế hoạch', number: '01/KH-UBND', issuedOn: '2020-01-15', issuer: 'UBND huyện Mẫu', role: 'based-on', source },
      { kind: 'Luật', number: null, issuedOn: null, issuer: null, role: 'cites', source },
    ],
    recipients: [{ name: 'UBND huyện Mẫu', purpose: 'for-reporting', source }],
    transcript: { name: 'xa-mau.txt', sha256: '0'.repeat(64) },
  },
  period: { from: 2020, to: 2020 },
  territory: { level: 'commune', name: 'xã Mẫu' },
  objectives: [],
  activities: [
    { id: 'II.1', kind: 'task', label: 'Tuyên truyền', source },
    { id: 'II.2', kind: 'task', label: 'Tập huấn', source },
  ],
  agencies: [
    { id: 'truong-hoc', name: 'Các trường học', kind: 'group', level: 'commune', source },
    { id: 'hoi-phu-nu', name: 'Hội Liên hiệp Phụ nữ xã', kind: 'body', level: 'commune', source },
    { id: 'ubnd-xa', name: 'UBND xã', kind: 'body', level: 'commune', source },
  ],
  assignments: [
    { agency: 'truong-hoc', roles: ['report'], binding: true, scope: { whole: true }, label: 'Báo cáo kết quả', schedule: ['bao-cao'], source },
    { agency: 'hoi-phu-nu', roles: ['coordinate'], binding: false, scope: { whole: true }, label: 'Vận động hội viên', source },
    { agency: 'truong-hoc', roles: [], binding: true, scope: { whole: true }, label: 'Lồng ghép vào giờ học', source },
  ],
  schedule: [
    { id: 'bao-cao', kind: 'report', title: 'Báo cáo kết quả', from: 'truong-hoc', to: 'ubnd-xa', wording: 'trước ngày 01/12', rule: { type: 'once', date: '2020-12-01', exclusive: true }, source },
    { id: 'dang-ky', kind: 'deadline', title: 'Đăng ký nội dung', from: 'truong-hoc', wording: 'chậm nhất ngày 29/02', rule: { type: 'once', date: '2020-02-29' }, source },
    { id: 'quoc-te-phu-nu', kind: 'observance', title: 'Ngày Quốc tế Phụ nữ', wording: '8/3', rule: { type: 'yearly', month: 3, day: 8 }, source },
    { id: 'dot-xuat', kind: 'report', title: 'Báo cáo đột xuất', from: 'truong-hoc', wording: 'khi có yêu cầu', rule: { type: 'undated', cadence: 'on-demand' }, source },
  ],
  funding: [],
};
