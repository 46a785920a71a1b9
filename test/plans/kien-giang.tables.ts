import { nothingNamed, whole } from './commune-plan.tables.ts';
import type { ListTables, Place } from './commune-plan.tables.ts';

/** What the plan of Kiên Giang must say beyond the oracle, written by hand from the printed plan. */

export const HEAD = {
  schemaVersion: 1,
  id: 'kien-giang-2016-2020',
  language: 'vi',
  period: { from: 2016, to: 2020 },
  territory: { level: 'province', name: 'Kiên Giang' },
} as const;

export const DOCUMENT = {
  number: '27/KH-UBND',
  issuedOn: '2016-03-03',
  status: 'issued',
  title: 'Thực hiện Chương trình quốc gia về bình đẳng giới giai đoạn 2016-2020 tỉnh Kiên Giang',
  place: 'Kiên Giang',
  transcript: { name: '004_c1100d9fd2e25bfe.txt', sha256: '15cd962c4e05c31f24142f123b5ee499650faf141face902ec9ae28730f6ab8c' },
} as const;

export const ISSUER = ['UBND tỉnh Kiên Giang', 'province', 'Phần mở đầu:13', 'Ủy ban nhân dân tỉnh xây dựng kế hoạch'] as const;
export const SIGNING = ['KT. Chủ tịch, Phó Chủ tịch', 'Phần ký:137-138', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH'] as const;

/** The last line of the transcript that has any text. */
export const LAST_LINE = 186;

/** The four bullets of I.2, each objective and target at once: line, printed words, the measures. */
export const OBJECTIVES = [
  ['1', 23, 'truyền thông nâng cao nhận thức về bình đẳng giới', ['1a', '1b']],
  ['2', 25, 'tập huấn cập nhật kiến thức bình đẳng giới', ['2']],
  ['3', 27, 'kỹ năng quản lý, lãnh đạo', ['3']],
  ['4', 29, 'tiếp cận ít nhất một dịch vụ tư vấn, hỗ trợ', ['4']],
] as const;

const labour = 'so-ldtbxh';
const everyYear = [2016, 2017, 2018, 2019, 2020] as const;
const actionMonth = { activities: ['III.1.3'] } as const;

export const kienGiang: ListTables = {
  gaps: [['Phần đầu văn bản', 'partial', 'Số: 27 /KH-UBND', 'Phần đầu văn bản:3']],
  legalBases: [
    ['Quyết định', '2351/QĐ-TTg', '2010-12-24', 'Thủ tướng Chính phủ', 'implements', 'Phần mở đầu:11', 'Quyết định số 2351/QĐ-TTg ngày 24/12/2010 của Thủ tướng Chính phủ', 'Chiến lược quốc gia về bình đẳng giới giai đoạn 2011-2020'],
    ['Quyết định', '1696/QĐ-TTg', '2015-10-02', 'Thủ tướng Chính phủ', 'implements', 'Phần mở đầu:11', 'Quyết định số 1696/QĐ-TTg ngày 02/10/2015 của Thủ tướng Chính phủ', 'Chương trình quốc gia về bình đẳng giới giai đoạn 2016-2020'],
  ],
  recipients: [
    ['Nơi nhận:127', 'VPCP (A+B)'],
    ['Nơi nhận:128', 'Bộ Lao động– TB và XH'],
    ['Nơi nhận:129', 'TT.TU, TT.HĐND tỉnh'],
    ['Nơi nhận:130', 'CT và các PCT.UBND tỉnh'],
    ['Nơi nhận:131', 'Các sở, ban ngành cấp tỉnh (Đảng, CQ, ĐT và DNNN)'],
    ['Nơi nhận:132', 'Thành viên Ban VSTBCPN tỉnh'],
    ['Nơi nhận:133', 'UBND các huyện, TX, TP'],
    ['Nơi nhận:134', 'LĐVP, phòng: VHXH, TH'],
    // The copy mark also has a typist's initials.
    ['Nơi nhận:135', 'Lưu VT'],
  ],
  slips: [
    ['27 /KH-UBND', '27/KH-UBND', 'Phần đầu văn bản:3 + Phụ lục:151'],
    ['công tác viên làm công tác', 'cộng tác viên làm công tác', 'III.2:49'],
    ['Chiến lược quốc gia về bình đẳng giới đoạn 2016-2020', 'Chiến lược quốc gia về bình đẳng giới giai đoạn 2011-2020', 'VI.1:91'],
    ['bình đăng giới', 'bình đẳng giới', 'VI.4:101-103'],
    ['kịp thời. Ne', 'kịp thời.', 'VI:123'],
    ['GIẢI ĐOẠN 2016-2020', 'GIAI ĐOẠN 2016-2020', 'Phụ lục:149'],
  ],
  agencies: [
    ['1', labour, 'Sở Lao động - Thương binh và Xã hội', 'body', 'province', 'VI.1:87 + V:83 + VI.11:117 + VI.12:121 + VI:123', []],
    ['2', 'so-tu-phap', 'Sở Tư pháp', 'body', 'province', 'VI.2:97', []],
    ['3', 'so-noi-vu', 'Sở Nội vụ', 'body', 'province', 'VI.3:99', []],
    ['4', 'so-ke-hoach-dau-tu', 'Sở Kế hoạch và Đầu tư', 'body', 'province', 'VI.4:101', []],
    ['5', 'so-tai-chinh', 'Sở Tài chính', 'body', 'province', 'VI.5:105 + V:83', []],
    ['6', 'so-thong-tin-truyen-thong', 'Sở Thông tin và Truyền thông', 'body', 'province', 'VI.6:107', []],
    ['7', 'so-van-hoa-the-thao-du-lich', 'Sở Văn hóa, Thể thao và Du lịch', 'body', 'province', 'VI.7:109', []],
    ['8', 'ban-dan-toc', 'Ban Dân tộc tỉnh', 'body', 'province', 'VI.8:111', []],
    // Two bodies in one heading.
    ['9', 'bao-dai', 'Đài Phát thanh và Truyền hình tỉnh, Báo Kiên Giang', 'group', 'province', 'VI.9:113', []],
    ['10', 'mat-tran-doan-the', 'Ủy ban Mặt trận tổ quốc Việt Nam tỉnh; các tổ chức đoàn thể chính trị - xã hội và các tổ chức thành viên khác', 'group', 'province', 'VI.10:115', []],
    ['11', 'so-nganh-khac', 'Các sở, ngành và đơn vị cấp tỉnh khác', 'group', 'province', 'VI.11:117', []],
    ['12', 'ubnd-cap-huyen', 'Ủy ban nhân dân các huyện, thị xã, thành phố', 'group', 'district', 'VI.12:119', []],
    ['', 'ubnd-tinh', 'UBND tỉnh', 'body', 'province', 'V:83 + VI.1:91 + VI.1:95', []],
    ['', 'bo-nganh-trung-uong', 'Các Bộ ngành Trung ương có liên quan', 'group', 'central', 'VI.1:95', []],
    ['', 'so-nganh-duoc-phan-cong', 'Các sở, ngành được phân công', 'group', 'province', 'V:83', []],
    ['', 'co-quan-lien-quan', 'Các cơ quan liên quan', 'group', 'province', 'VI.1:87 + VI.7:109', []],
    ['', 'nganh-lien-quan', 'Các ngành có liên quan', 'group', 'province', 'VI.1:91', []],
    ['', 'so-ban-nganh-lien-quan', 'Các sở, ban ngành có liên quan', 'group', 'province', 'VI.4:101 + VI.6:107', []],
    ['', 'dia-phuong', 'Các địa phương', 'group', 'district', 'VI.6:107', []],
  ],
  activities: [
    ['III.1', 'task', '1', 'III.1:37', 'Truyền thông nâng cao nhận thức, thay đổi hành vi'],
    ['III.1.1', 'task', '', 'III.1:39', 'Nâng cao năng lực truyền thông về bình đẳng giới'],
    ['III.1.2', 'task', '', 'III.1:43', 'thu hút nam giới và trẻ em trai tham gia'],
    ['III.1.3', 'task', '', 'III.1:45', 'Hàng năm triển khai thực hiện “Tháng hành động'],
    ['III.2', 'task', '2', 'III.2:47-49', 'hiệu quả quản lý nhà nước về bình đẳng giới'],
    ['III.3', 'task', '3', 'III.3:51', 'Nâng cao năng lực cho đội ngũ nữ đại biểu dân cử'],
    ['III.3.1', 'task', '', 'III.3:53', 'Đánh giá thực trạng tình hình đội ngũ'],
    ['III.3.2', 'task', '', 'III.3:55', 'phù hợp cho từng đối tượng cụ thể'],
    ['III.3.3', 'task', '', 'III.3:57', 'Tổ chức hội thảo, tọa đàm, đối thoại'],
    ['III.4', 'task', '4', 'III.4:59', 'hỗ trợ thực hiện các mục tiêu quốc gia'],
    ['III.5', 'task', '5', 'III.5:61', 'Duy trì và phát triển các mô hình'],
    ['IV.1', 'solution', '1', 'IV.1:65', 'Tăng cường sự lãnh đạo'],
    ['IV.2', 'solution', '2', 'IV.2:67-69', 'Đẩy mạnh thông tin, tuyên truyền, phổ biến, giáo dục'],
    ['IV.3', 'solution', '3', 'IV.3:71', 'huy động các nguồn lực'],
    ['IV.4', 'solution', '4', 'IV.4:73', 'kiểm tra, thanh tra chuyên ngành và liên ngành'],
    ['IV.5', 'solution', '5', 'IV.5:75', 'Tăng cường giao lưu chia sẻ kinh nghiệm'],
    ['P1', 'project', 'I', 'Phụ lục, mục I:158', 'Dự án 1: Dự án truyền thông nâng cao nhận thức'],
    ['P2', 'project', 'II', 'Phụ lục, mục II:164', 'Dự án 2: Dự án nâng cao năng lực'],
    ['P3', 'project', 'III', 'Phụ lục, mục III:168', 'Dự án 3: Dự án nâng cao năng lực'],
    ['P4', 'project', 'IV', 'Phụ lục, mục IV:174', 'Dự án 4: Hỗ trợ thực hiện bình đẳng giới'],
    ['P4.M1', 'model', '1', 'Phụ lục, mục IV.1:175', 'Mô hình 1: Mô hình về ngăn ngừa'],
    ['P4.M2', 'model', '2', 'Phụ lục, mục IV.2:182', 'Mô hình 2: Mô hình thí điểm về dịch vụ tư vấn'],
  ],
  assignments: [
    { at: 'V:83', agency: labour, roles: '', scope: whole, wording: 'lập dự toán kinh phí chi tiết', schedule: ['du-toan-so-ldtbxh'] },
    { at: 'V:83', agency: 'so-nganh-duoc-phan-cong', roles: '', scope: whole, wording: 'lập dự toán kinh phí chi tiết', schedule: ['du-toan-so-nganh'] },
    { at: 'V:83', agency: 'so-tai-chinh', roles: '', scope: whole, wording: 'Sở Tài chính thẩm định và trình UBND tỉnh' },
    { at: 'VI.1:87', agency: labour, roles: 'lead', scope: whole, wording: 'Chủ trì và phối hợp với các cơ quan liên quan', with: ['co-quan-lien-quan'] },
    { at: 'VI.1:89', agency: labour, roles: 'guide+supervise', scope: whole, wording: 'Hướng dẫn các cơ quan, ban ngành và địa phương' },
    // A plan for the national strategy: not this one.
    { at: 'VI.1:91', agency: labour, roles: 'lead+advise', scope: nothingNamed, wording: 'Chủ trì, phối hợp với các ngành có liên quan', with: ['nganh-lien-quan'] },
    { at: 'VI.1:93', agency: labour, roles: 'lead', scope: actionMonth, wording: 'Chủ trì tổ chức thực hiện “Tháng hành động' },
    { at: 'VI.1:95', agency: labour, roles: 'supervise+report+advise', scope: whole, wording: 'Kiểm tra, thanh tra và tổng hợp', schedule: ['bao-cao-ubnd-tinh', 'bao-cao-trung-uong'] },
    { at: 'VI.2:97', agency: 'so-tu-phap', roles: '', scope: nothingNamed, wording: 'Thực hiện lồng ghép vấn đề bình đẳng giới' },
    { at: 'VI.3:99', agency: 'so-noi-vu', roles: 'lead+guide', scope: nothingNamed, wording: 'Chủ trì hướng dẫn và tổ chức thực hiện quy định' },
    { at: 'VI.4:101-103', agency: 'so-ke-hoach-dau-tu', roles: 'lead+guide', scope: nothingNamed, wording: 'Chủ trì, phối hợp với các sở, ban ngành có liên quan', with: ['so-ban-nganh-lien-quan'] },
    { at: 'VI.5:105', agency: 'so-tai-chinh', roles: 'fund', scope: whole, wording: 'Bố trí kinh phí thực hiện kế hoạch' },
    { at: 'VI.6:107', agency: 'so-thong-tin-truyen-thong', roles: 'lead+guide+supervise', scope: nothingNamed, wording: 'hướng dẫn, chỉ đạo cơ quan thông tin đại chúng', with: [labour, 'so-ban-nganh-lien-quan', 'dia-phuong'] },
    { at: 'VI.7:109', agency: 'so-van-hoa-the-thao-du-lich', roles: 'supervise+coordinate', scope: actionMonth, wording: 'Tăng cường thanh tra, kiểm tra và quản lý chặt chẽ', with: [labour, 'co-quan-lien-quan'] },
    { at: 'VI.8:111', agency: 'ban-dan-toc', roles: 'lead', scope: nothingNamed, wording: 'Chủ trì tổ chức truyền thông, phổ biến, giáo dục' },
    { at: 'VI.9:113', agency: 'bao-dai', roles: 'guide', scope: nothingNamed, wording: 'Thực hiện và chỉ đạo các đài truyền thanh' },
    { at: 'VI.10:115', agency: 'mat-tran-doan-the', roles: 'coordinate+supervise', request: true, scope: whole, wording: 'tham gia giám sát, phản biện xã hội' },
    { at: 'VI.11:117', agency: 'so-nganh-khac', roles: 'implement+coordinate+report', scope: whole, wording: 'xây dựng kế hoạch và tổ chức thực hiện kế hoạch', schedule: ['ke-hoach-nganh', 'bao-cao-nganh'] },
    { at: 'VI.12:119-121', agency: 'ubnd-cap-huyen', roles: 'implement+fund+supervise+report', scope: whole, wording: 'xây dựng và tổ chức thực hiện các kế hoạch', schedule: ['ke-hoach-dia-phuong', 'bao-cao-dia-phuong'] },
  ],
  schedule: [
    { at: 'III.1:45', id: 'thang-hanh-dong', kind: 'action-month', title: 'Tháng hành động vì bình đẳng giới và phòng, chống bạo lực gia đình trên cơ sở giới', wording: 'từ ngày 15/11 đến ngày 15/12', rule: { type: 'span', start: { month: 11, day: 15 }, end: { month: 12, day: 15 }, years: everyYear } },
    { at: 'V:83', id: 'du-toan-so-ldtbxh', kind: 'deadline', title: 'Dự toán kinh phí của Sở LĐ-TB&XH', from: labour, through: 'so-tai-chinh', to: 'ubnd-tinh', wording: 'lập dự toán kinh phí chi tiết', rule: 'yearly' },
    { at: 'V:83', id: 'du-toan-so-nganh', kind: 'deadline', title: 'Dự toán kinh phí của các sở, ngành', from: 'so-nganh-duoc-phan-cong', through: 'so-tai-chinh', to: 'ubnd-tinh', wording: 'lập dự toán kinh phí chi tiết', rule: 'yearly' },
    { at: 'VI.1:95', id: 'bao-cao-ubnd-tinh', kind: 'report', title: 'Báo cáo tình hình thực hiện gửi UBND tỉnh', from: labour, to: 'ubnd-tinh', wording: 'định kỳ, đột xuất báo cáo đánh giá', rule: 'unspecified: Định kỳ và đột xuất, không ghi ngày' },
    { at: 'VI.1:95', id: 'bao-cao-trung-uong', kind: 'report', title: 'Báo cáo các Bộ ngành Trung ương', from: 'ubnd-tinh', to: 'bo-nganh-trung-uong', wording: 'báo cáo cho các Bộ ngành Trung ương', rule: 'unspecified' },
    { at: 'VI.11:117', id: 'ke-hoach-nganh', kind: 'deadline', title: 'Kế hoạch của sở, ngành', from: 'so-nganh-khac', wording: 'kế hoạch hàng năm, giai đoạn', rule: 'yearly: Hằng năm và giai đoạn' },
    { at: 'VI.11:117', id: 'bao-cao-nganh', kind: 'report', title: 'Báo cáo của sở, ngành', from: 'so-nganh-khac', through: labour, to: 'ubnd-tinh', wording: 'định kỳ báo cáo kết quả thực hiện', rule: 'unspecified: Định kỳ, không ghi ngày' },
    { at: 'VI.12:119', id: 'ke-hoach-dia-phuong', kind: 'deadline', title: 'Kế hoạch hằng năm của địa phương', from: 'ubnd-cap-huyen', wording: 'các kế hoạch hoạt động hàng năm', rule: 'yearly' },
    { at: 'VI.12:119-121', id: 'bao-cao-dia-phuong', kind: 'report', title: 'Báo cáo của địa phương', from: 'ubnd-cap-huyen', through: labour, to: 'ubnd-tinh', wording: 'định kỳ, đột xuất báo cáo kết quả thực hiện', rule: 'unspecified: Định kỳ và đột xuất, không ghi ngày' },
    { at: 'VI:123', id: 'phan-anh-vuong-mac', kind: 'report', title: 'Phản ánh vướng mắc', through: labour, to: 'ubnd-tinh', wording: 'nếu có vấn đề phát sinh, vướng mắc', rule: 'on-demand: Khi có vấn đề phát sinh, vướng mắc' },
  ],
  funding: [
    ['V.1', 'V:81', 'trong dự toán ngân sách hàng năm của tỉnh'],
    ['V.2', 'V:83', 'lập dự toán kinh phí chi tiết gửi Sở Tài chính'],
  ],
};

/** Section of the annex and printed words of each row of the oracle's table; lines where the oracle names only the first. */
export const BUDGET: Readonly<Record<string, readonly [section: string, wording: string, lines?: string]>> = {
  P1: ['I', 'Dự án 1: Dự án truyền thông'],
  'P1.1': ['I', 'Tập huấn cán bộ truyền thông'],
  'P1.2': ['I', 'Biên soạn tài liệu, ấn phẩm tờ rơi'],
  'P1.3': ['I', 'Hội thi, sân khấu hóa, hội thảo'],
  'P1.4': ['I', 'Tuyên truyền trực quan'],
  'P1.5': ['I', 'Tuyên truyền thông qua các phương tiện truyền thông'],
  P2: ['II', 'Dự án 2: Dự án nâng cao năng lực'],
  'P2.1': ['II', 'Tổ chức tập huấn bồi dưỡng nâng cao năng lực'],
  'P2.2': ['II', 'Tổ chức đi giao lưu, trao đổi kinh nghiệm'],
  P3: ['III', 'Dự án 3: Dự án nâng cao năng lực'],
  'P3.1': ['III.1', 'Khảo sát, đánh giá thực trạng'],
  'P3.2': ['III.2', 'Tổ chức đào tạo, bồi dưỡng nâng cao năng lực'],
  'P3.3': ['III.3', 'phụ nữ vào lĩnh vực chính trị'],
  'P3.4': ['III.4', 'vận động bầu cử cho nữ đại biểu'],
  P4: ['IV', 'Dự án 4: Hỗ trợ thực hiện bình đẳng giới'],
  'P4.M1': ['IV.1', 'Mô hình 1: Mô hình về ngăn ngừa'],
  'P4.M1.1': ['IV.1', 'Câu lạc bộ phòng chống bạo lực gia đình'],
  // The label goes on behind a page break, in a row of its own.
  'P4.M1.2': ['IV.1', 'đường dây nóng và “nhà tạm lánh”', '177-179'],
  'P4.M1.3': ['IV.1', 'Hỗ trợ tư vấn phục hồi tâm lý'],
  'P4.M1.4': ['IV.1', 'Tuyên truyền tập huấn, hội thảo, diễn đàn'],
  'P4.M2': ['IV.2', 'Mô hình 2: Mô hình thí điểm'],
  'P4.M2.1': ['IV.2', 'Tổ chức các buổi tọa đàm'],
  'P4.M2.2': ['IV.2', 'Xây dựng các sản phẩm truyền thông'],
};

/** The two rows that are not in their columns, as printed from the column of the label on: a 50 beside the label; all one column to the left. */
export const PRINTED: Readonly<Record<string, readonly string[]>> = {
  'P4.M2.2': ['50', '50', '50', '50', '50', '50', '50', '50', '50', '50', '50', '500'],
  TOTAL: ['790', '550', '840', '550', '690', '450', '840', '550', '790', '550', '6,600', ''],
};

export const FOOT = ['Phụ lục:186', 'Tổng cộng: I+II+III+IV'] as const satisfies readonly [Place, string];
