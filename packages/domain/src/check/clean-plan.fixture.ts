import type { Plan } from '../plan/plan.ts';

const at = (clause: string, line: number) => ({ source: { clause, line } });

/** A made-up plan in which the rules find nothing: complete, numbered without holes, every indicator in one body's charge. */
export const cleanPlan: Plan = {
  schemaVersion: 1,
  id: 'minh-hoa-2021-2025',
  language: 'vi',
  document: {
    number: '1/KH-UBND',
    issuedOn: '2021-02-01',
    status: 'issued',
    gaps: [],
    title: 'Kế hoạch minh họa',
    place: 'Xã Minh Họa',
    issuer: { ...at('Phần mở đầu', 1), name: 'UBND xã Minh Họa', level: 'commune' },
    signing: { ...at('Phần ký', 60), capacity: 'Chủ tịch' },
    legalBases: [
      { ...at('Căn cứ', 2), kind: 'Luật', number: '1/2020', issuedOn: '2020-01-01', issuer: 'Quốc hội', role: 'based-on' },
      { ...at('Căn cứ', 3), kind: 'Chương trình', number: null, issuedOn: null, issuer: null, role: 'cites' },
    ],
    recipients: [{ ...at('Nơi nhận', 58), name: 'HĐND xã' }],
    slips: [{ ...at('I.1', 5), printed: 'phần đầu', reading: 'phấn đấu' }],
    transcript: { name: 'minh-hoa.txt', sha256: '0'.repeat(64) },
  },
  period: { from: 2021, to: 2025 },
  territory: { level: 'commune', name: 'Minh Họa' },
  objectives: [
    {
      ...at('I.1', 5),
      id: '1',
      label: { vi: 'Việc làm', en: 'Employment' },
      indicators: [
        {
          ...at('I.1', 6),
          id: '1.1',
          label: 'Lao động nữ',
          measures: [
            {
              ...at('I.1', 6),
              id: '1.1',
              label: 'Lao động nữ',
              unit: { kind: 'percent' },
              desired: 'increase',
              baseline: { ...at('I.1', 6), value: 40, year: 2020 },
              groups: [
                { id: 'kinh', label: 'Kinh' },
                { id: 'khac', label: 'Dân tộc khác' },
              ],
              targets: [{ ...at('I.1', 6), by: 2025, comparator: 'at-least', value: 50, wording: 'đạt 50%' }],
            },
          ],
        },
        {
          ...at('I.1', 7),
          id: '1.2',
          label: 'Mô hình hỗ trợ',
          measures: [
            {
              ...at('I.1', 7),
              id: '1.2',
              label: 'Mô hình hỗ trợ',
              unit: { kind: 'yes-no' },
              desired: 'achieve',
              parts: [
                { id: 'a', label: 'Có quy chế' },
                { id: 'b', label: 'Có nhân sự' },
              ],
              targets: [{ ...at('I.1', 7), from: 2023, comparator: 'exactly', value: true, wording: 'từ năm 2023 trở đi' }],
            },
          ],
        },
      ],
    },
  ],
  activities: [
    { ...at('II.1.a', 10), id: 'II.1.a', printedNumber: 'a', kind: 'solution', label: 'Truyền thông', objective: '1' },
    { ...at('II.1.b', 11), id: 'II.1.b', printedNumber: 'b', kind: 'solution', label: 'Tập huấn', objective: '1' },
    { ...at('II.2.a', 13), id: 'II.2.a', printedNumber: 'a', kind: 'solution', label: 'Kiểm tra' },
  ],
  agencies: [
    { ...at('IV.1', 20), id: 'lao-dong', name: 'Phòng Lao động', kind: 'body', level: 'district', printedNumber: '1' },
    { ...at('IV.2', 22), id: 'y-te', name: 'Trạm Y tế', kind: 'body', level: 'commune', printedNumber: '2' },
    { ...at('IV.2', 22), id: 'truong', name: 'Trường tiểu học', kind: 'body', level: 'commune', printedNumber: '2' },
    { ...at('IV.3', 24), id: 'don-vi', name: 'Các đơn vị', kind: 'group', level: 'commune', printedNumber: '3' },
  ],
  assignments: [
    {
      ...at('IV.1', 21),
      agency: 'lao-dong',
      roles: ['lead', 'report'],
      binding: true,
      scope: { indicators: ['1.1', { id: '1.2', aspect: 'quy chế' }] },
      label: 'Hai chỉ tiêu',
      wording: 'chủ trì 02 chỉ tiêu của mục tiêu 1',
      with: ['y-te'],
      schedule: ['bao-cao'],
    },
    { ...at('IV.2', 23), agency: 'y-te', roles: ['coordinate'], binding: true, scope: { measures: ['1.1'] }, label: 'Phối hợp' },
    { ...at('IV.3', 25), agency: 'don-vi', roles: [], binding: false, scope: { whole: true, activities: ['II.1.a'] }, label: 'Đề nghị' },
  ],
  schedule: [
    {
      ...at('V.1', 30),
      id: 'bao-cao',
      kind: 'report',
      title: 'Báo cáo của các đơn vị',
      from: 'don-vi',
      through: 'lao-dong',
      wording: 'trước ngày 30/11 hằng năm',
      rule: { type: 'yearly', month: 11, day: 30, exclusive: true },
    },
    {
      ...at('V.2', 31),
      id: 'tong-hop',
      kind: 'report',
      title: 'Báo cáo tổng hợp',
      from: 'lao-dong',
      after: 'bao-cao',
      wording: 'ngày 10/12',
      rule: { type: 'yearly', month: 12, day: 10 },
    },
    {
      ...at('V.3', 32),
      id: 'ke-hoach',
      kind: 'deadline',
      title: 'Kế hoạch của đơn vị',
      wording: 'báo trước 5 ngày, hạn 25/6/2021',
      rule: { type: 'once', date: '2021-06-25' },
    },
    {
      ...at('V.4', 33),
      id: 'thang-hanh-dong',
      kind: 'action-month',
      title: 'Tháng hành động',
      wording: 'từ 15/11 đến 15/12',
      rule: { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 } },
    },
    { ...at('V.5', 34), id: 'tong-ket', kind: 'review', title: 'Tổng kết', wording: 'vào năm 2025', rule: { type: 'year', year: 2025 } },
    {
      ...at('V.6', 35),
      id: 'so-ket',
      kind: 'review',
      title: 'Sơ kết',
      wording: 'định kỳ',
      rule: { type: 'undated', cadence: 'unspecified', condition: 'Giữa kỳ' },
    },
  ],
  budget: {
    currency: 'VND',
    scale: 1_000_000,
    years: [2021, 2022],
    sources: ['central', 'local'],
    lines: [
      {
        ...at('Phụ lục', 70),
        id: 'P1',
        label: 'Truyền thông',
        amounts: [
          { year: 2021, source: 'local', value: 30.3 },
          { year: 2022, source: 'local', value: 5 },
        ],
        statedTotal: 35.3,
      },
      { ...at('Phụ lục', 71), id: 'P1.1', parent: 'P1', label: 'Tờ rơi', amounts: [{ year: 2021, source: 'local', value: 10.1 }] },
      {
        ...at('Phụ lục', 72),
        id: 'P1.2',
        parent: 'P1',
        label: 'Pa nô',
        amounts: [
          { year: 2021, source: 'local', value: 20.2 },
          { year: 2022, source: 'local', value: 5 },
        ],
      },
    ],
    statedTotals: [
      { year: 2021, source: 'local', value: 30.3 },
      { year: 2022, source: 'local', value: 5 },
    ],
  },
  funding: [{ ...at('III.1', 18), id: 'III.1', label: 'Ngân sách xã' }],
  successions: [
    {
      from: 'lao-dong',
      to: 'Phòng Nội vụ',
      function: 'gender-equality',
      date: '2025-03-01',
      reference: 'Minh họa',
      confidence: 'not-confirmed',
    },
  ],
};
