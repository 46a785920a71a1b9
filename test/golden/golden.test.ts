import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPlans } from '../../scripts/golden/bundled-plans.ts';
import { goldenPage } from '../../scripts/golden/golden-page.ts';

const folder = new URL('./plans/', import.meta.url);
const pageOf = (id: string): string => readFileSync(new URL(`${id}.md`, folder), 'utf8');
const plans = bundledPlans();

/** A row of a page as its cells. */
const rowsOf = (id: string): string[][] =>
  pageOf(id)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

describe('the golden pages', () => {
  it('are one for each plan, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(plans.map(({ id }) => `${id}.md`).sort());
  });

  it.each(plans.map((plan) => [plan.id, plan] as const))(
    'say of %s what its data say (if not: node scripts/build-golden.ts, and read it)',
    (id, plan) => {
      expect(pageOf(id)).toBe(goldenPage(plan));
    },
  );

  it('break no table by what a document prints', () => {
    const [plan] = plans;
    const page = goldenPage({ ...plan!, funding: [{ id: 'x', label: 'a | b\nc', source: { clause: 'I', line: 1 } }] });
    expect(page).toContain('| I | 1 | – | a \\| b c |');
  });
});

/** Read in the documents by a person: the row that must stand on the page, cell by cell. */
describe('read by hand in the document', () => {
  it.each<[plan: string, why: string, row: readonly string[]]>([
    [
      'thua-thien-hue-2021-2025',
      'a starting level without a year',
      ['Đích của 4.3', 'I.2.d.3', '43', '“xuống 18/1.000”', 'không quá 18/1.000 phụ nữ, đến năm 2025'],
    ],
    ['thua-thien-hue-2021-2025', '“khoảng” stays about', ['Đích của 5.2b', 'I.2.đ.2', '51', '“khoảng 85%”', 'khoảng 85%, đến năm 2025']],
    [
      'thua-thien-hue-2021-2025',
      'before 25 June is until 24 June',
      [
        'ke-hoach-don-vi',
        'V.1',
        '239',
        '“trước ngày 25/6/2021”',
        'thời hạn: Lập kế hoạch triển khai; từ Các sở, ban, ngành, đoàn thể, địa phương',
        'một lần, trước ngày 25/6/2021; ngày cuối còn hạn: 24/6/2021',
      ],
    ],
    [
      'kien-giang-2016-2020',
      'no year is printed beside the 100 %',
      ['Đích của 3', 'I.2', '27', '“Phấn đấu 100%”', '100%, đến năm 2020; năm là suy ra từ cuối kỳ kế hoạch, văn bản không in'],
    ],
    [
      'kien-giang-2016-2020',
      'six dashes, none of them zero',
      [
        'Phụ lục, mục I',
        '161',
        'P1.3',
        'Hội thi, sân khấu hóa, chiến dịch',
        '–',
        '–',
        '150',
        '100',
        '–',
        '–',
        '150',
        '100',
        '–',
        '–',
        '500',
      ],
    ],
    [
      'kien-giang-2016-2020',
      'the Front is asked, not ordered',
      [
        'VI.10',
        '115',
        '“tham gia giám sát, phản biện xã hội”',
        'Ủy ban Mặt trận tổ quốc Việt Nam tỉnh; các tổ chức đoàn thể chính trị - xã hội và các tổ chức thành viên khác',
        'phối hợp, theo dõi, kiểm tra, giám sát',
        'Phối hợp triển khai, tuyên truyền; giám sát, phản biện; cả kế hoạch; lời đề nghị, không bắt buộc',
      ],
    ],
    ['huong-tra-binh-2020', 'the name is cut and stays so', ['Phần mở đầu', '8', '“Uỷ ban nhân dân Bình”', 'Tên địa phương: bị cắt']],
    [
      'huong-tra-binh-2020',
      'before 1 June is until 31 May',
      [
        'bao-cao-6-thang',
        'V',
        '73',
        '“trước ngày 01/06”',
        'báo cáo: Báo cáo 6 tháng; từ Các cơ quan, ban, ngành, đoàn thể; qua Công chức VH-XH phụ trách Lao động - Thương binh và Xã hội xã; gửi Ủy ban nhân dân xã',
        'một lần, trước ngày 01/6/2020; ngày cuối còn hạn: 31/5/2020',
      ],
    ],
    [
      'huong-tra-binh-2020',
      'a review without a day is never late',
      [
        'tong-ket-10-nam',
        'IV.1',
        '53',
        '“tổ chức tổng kết 10 năm”',
        'sơ kết, tổng kết: Tổng kết 10 năm Chiến lược quốc gia; từ Ủy ban nhân dân xã',
        'không in ngày nên không bao giờ tính là quá hạn; không nói bao lâu một lần',
      ],
    ],
    ['song-an-2020', 'the slip of line 420', ['V.8', '420', '“tổ quốvc”', 'Tổ quốc']],
    [
      'song-an-2020',
      'a day to mark has no last day',
      ['ngay-8-3', 'II.6', '310', '“8/3”', 'ngày kỷ niệm: Ngày Quốc tế phụ nữ', 'ngày 08/3, năm 2020'],
    ],
    ['song-an-2020', 'section III is missing between II and IV', ['II; IV', '39; 316', '–', 'Mục III: không có trong bản này']],
    ['dak-cam-2025', 'the number is blank', ['Phần đầu văn bản', '3', '“Số:        /KH-UBND”', 'Số, ký hiệu: để trống']],
    [
      'dak-cam-2025',
      'the month of action with its year on the second day only',
      [
        'thang-hanh-dong',
        'II.5',
        '55',
        '“từ ngày 15/11 đến 15/12/2025”',
        'Tháng hành động: Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
        'từ 15/11 đến hết 15/12, năm 2025',
      ],
    ],
    ['dak-cam-2025', 'an annex announced and not there', ['IV.1', '68', '“có phụ lục kèm theo”', 'Phụ lục: không có trong bản này']],
    [
      'national-2021-2030',
      'a figure that no page confirms says so',
      [
        'Đích của 4.3',
        'Mục tiêu 4, chỉ tiêu 3',
        'trang 1',
        '“dưới 18/1.000”',
        'dưới 18/1.000 phụ nữ, đến năm 2030; con số, dấu so sánh và năm: chưa xác nhận được',
      ],
    ],
    [
      'national-2021-2030',
      'about 60 % of 2030, on two pages',
      [
        'Đích của 2.1',
        'Mục tiêu 2, chỉ tiêu 1',
        'trang 1; trang 2',
        '“khoảng 60%”',
        'khoảng 60%, đến năm 2030; con số, dấu so sánh và năm: trang đã dẫn có ghi',
      ],
    ],
    ['national-2021-2030', 'what the file leaves out of the strategy', ['–', '–', '–', 'Mục Tổ chức thực hiện: không có trong bản này']],
  ])('%s: %s', (plan, _, row) => {
    expect(rowsOf(plan)).toContainEqual(row);
  });
});
