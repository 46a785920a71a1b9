import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { Plan } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { matrixCsv } from './matrix-csv.ts';
import { filterRows } from './matrix-filter.ts';
import { matrixView, type MatrixView } from './responsibility-matrix.view.ts';
import { matrixWords } from './responsibility-matrix.words.ts';
import { words as en } from './responsibility-matrix.words.en.ts';

const words = matrixWords.vi;
const view = matrixView(hue, { locale: 'vi', words });

/** The printed names of the bodies by their headings in part IV of the document. */
const LABOUR = 'Sở Lao động - Thương binh và Xã hội';
const CULTURE = 'Sở Văn hóa và Thể thao';

/** Code, agency, roles, scope: one line per cell with content. */
function pairs({ rows, columns }: MatrixView): string[] {
  return rows.flatMap(({ code, cells }) =>
    cells.flatMap((cell, at) => (cell ? [[code, columns[at]?.name.text, cell.roles.join('+'), cell.aspect?.text ?? ''].join(' | ')] : [])),
  );
}

describe('the cells of Thừa Thiên Huế', () => {
  const rows: readonly [code: string, agency: string, roles: string, aspect: string][] = [
    ['1.1', 'Sở Nội vụ', 'implement+report', ''],
    ['2.1', LABOUR, 'implement+report', ''],
    ['2.2', LABOUR, 'implement+report', ''],
    ['2.3', 'Sở Kế hoạch và Đầu tư', 'data+report', ''],
    ['3.1', 'Cục Thống kê', 'data+report', ''],
    ['3.2', LABOUR, 'implement+report', 'số liệu về bạo lực trên cơ sở giới'],
    ['3.2', CULTURE, 'implement+report', 'số liệu về bạo lực gia đình'],
    ['3.3', LABOUR, 'implement+report', ''],
    ['3.4', LABOUR, 'implement+report', ''],
    ['4.1', 'Sở Y tế', 'implement+report', ''],
    ['4.2', 'Sở Y tế', 'implement+report', ''],
    ['4.3', 'Sở Y tế', 'implement+report', ''],
    ['4.4', 'Sở Y tế', 'implement+report', ''],
    ['5.1', 'Sở Giáo dục và Đào tạo', 'implement+report', ''],
    ['5.2', 'Sở Giáo dục và Đào tạo', 'implement+report', ''],
    ['5.3', LABOUR, 'implement+report', ''],
    ['5.4', 'Cục Thống kê', 'data+report', ''],
    ['6.1', LABOUR, 'implement+report', ''],
    ['6.2', LABOUR, 'implement+report', ''],
    ['6.3', 'Sở Thông tin và Truyền thông', 'implement+report', ''],
    ['6.4', 'Sở Thông tin và Truyền thông', 'implement+report', ''],
  ];
  it.each(rows)('%s, %s: %s %s', (...row) => {
    expect(pairs(view)).toContain(row.join(' | '));
  });

  it('are these 21 and no more, in 20 rows and 8 columns', () => {
    expect(pairs(view)).toHaveLength(rows.length);
    expect(view.rows).toHaveLength(20);
    expect(view.columns).toHaveLength(8);
    expect(view.groups).toHaveLength(6);
  });

  it('say where they are printed, and in which words', () => {
    const cell = view.rows.find(({ code }) => code === '2.1')?.cells.find(Boolean);
    expect(cell?.sections).toBe('Mục IV.1.b');
    expect(cell?.wording).toBe('Chịu trách nhiệm tổ chức thực hiện, theo dõi và báo cáo');
  });
});

describe('what the matrix says of itself', () => {
  it('counts the indicators of each agency', () => {
    expect(view.columns.map(({ short, count }) => `${short.text} ${count}`)).toEqual([
      'Sở LĐ-TB&XH 8',
      'Sở KH&ĐT 1',
      'Sở Y tế 4',
      'Sở Nội vụ 1',
      'Sở VH&TT 1',
      'Sở TT&TT 2',
      'Sở GD&ĐT 2',
      'Cục Thống kê 2',
    ]);
  });

  it('counts 18 and 3 and that nobody leads', () => {
    expect(view.lead).toBe(
      'Mục IV: 18 lượt chịu trách nhiệm thực hiện và báo cáo, 3 lượt số liệu và báo cáo. Không chỉ tiêu nào có cơ quan chủ trì. Tên cơ quan giữ như trong văn bản.',
    );
  });

  it('explains only the roles that occur', () => {
    expect(view.roles).toEqual(['implement', 'data', 'report']);
  });

  it('names the indicators that nobody carries out, and marks their rows', () => {
    expect(view.holes).toEqual(['2.3', '3.1', '5.4']);
    expect(view.rows.filter(({ hole }) => hole).map(({ code }) => code)).toEqual(['2.3', '3.1', '5.4']);
  });

  it('names the indicator that two bodies carry out', () => {
    expect(view.overlaps).toEqual(['3.2']);
  });

  it('names the six bodies of the list that have no indicator, the last as asked and not bound', () => {
    expect(view.others.map(({ name, request }) => `${name.text}${request ? ' (đề nghị)' : ''}`)).toEqual([
      'Sở Tài chính',
      'Sở Tư pháp',
      'Công an tỉnh',
      'Báo Thừa Thiên Huế, Đài Phát thanh-Truyền hình tỉnh và các cơ quan thông tin đại chúng khác',
      'UBND thành phố Huế, các thị xã và các huyện',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp phụ nữ tỉnh và các tổ chức thành viên (đề nghị)',
    ]);
  });

  it('names the ten duties for the plan as a whole that are bound, and the one that is asked for, with their bodies', () => {
    expect(view.whole.map(({ name, by, request }) => `${name.text} (${by?.text ?? ''})${request ? ', đề nghị' : ''}`)).toEqual([
      'Lập dự toán kinh phí gửi Sở Tài chính (Các sở, ban, ngành, đoàn thể)',
      'Bố trí kinh phí địa phương theo phân cấp (UBND cấp huyện, UBND cấp xã)',
      'Triển khai Chiến lược trên địa bàn tỉnh (Sở LĐ-TB&XH)',
      'Theo dõi, kiểm tra, báo cáo; sơ kết và tổng kết Kế hoạch (Sở LĐ-TB&XH)',
      'Đề xuất bố trí kinh phí; hướng dẫn quản lý, quyết toán (Sở Tài chính)',
      'Lập kế hoạch, bố trí nguồn lực, kiểm tra và báo cáo (UBND thành phố Huế, các thị xã và các huyện)',
      'Tham gia triển khai, tuyên truyền; giám sát, phản biện (Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp phụ nữ tỉnh và các tổ chức thành viên), đề nghị',
      'Lập kế hoạch triển khai của đơn vị mình (Các sở, ban, ngành, đoàn thể, địa phương)',
      'Báo cáo UBND tỉnh (Các sở, ban, ngành, địa phương)',
      'Trình UBND tỉnh báo cáo gửi Bộ LĐ-TB&XH (Sở LĐ-TB&XH)',
      'Báo cáo UBND tỉnh để giải quyết (Các sở, ban, ngành, địa phương)',
    ]);
  });
});

describe('one objective alone', () => {
  const third = matrixView(hue, { locale: 'vi', words, objective: '3' });

  it('keeps its rows and the agencies that have a part in it', () => {
    expect(third.rows.map(({ code }) => code)).toEqual(['3.1', '3.2', '3.3', '3.4']);
    expect(third.columns.map(({ short, count }) => `${short.text} ${count}`)).toEqual(['Sở LĐ-TB&XH 3', 'Sở VH&TT 1', 'Cục Thống kê 1']);
  });

  it('speaks of its own holes only, and not of bodies outside', () => {
    expect(third.holes).toEqual(['3.1']);
    expect(third.others).toEqual([]);
    expect(third.whole).toEqual([]);
  });
});

describe('filters', () => {
  const rows: readonly [what: string, query: string, agency: string, codes: readonly string[]][] = [
    ['words without marks', 'lao dong', '', ['2.1', '2.2']],
    ['words with marks and capitals', 'LAO ĐỘNG', '', ['2.1', '2.2']],
    ['đ typed as d', 'dong tinh', '', ['4.4']],
    ['a code', '3.2', '', ['3.2']],
    ['an agency', '', 'so-y-te', ['4.1', '4.2', '4.3', '4.4']],
    ['an agency and words', 'vi thanh nien', 'so-y-te', ['4.3']],
    ['words of no indicator of the agency', 'lao dong', 'so-y-te', []],
    ['an agency that the matrix does not have', 'lao dong', 'so-tai-chinh', ['2.1', '2.2']],
  ];
  it.each(rows)('by %s', (_what, query, agency, codes) => {
    expect([...filterRows(view, { query, agency })]).toEqual(codes);
  });
});

describe('in English', () => {
  const english = matrixView(hue, { locale: 'en', words: en });

  it('uses the English names of the plan and keeps the printed ones as Vietnamese', () => {
    const [labour] = english.columns;
    expect(labour?.name).toEqual({ text: 'Department of Labour, Invalids and Social Affairs' });
    expect(labour?.short).toEqual({ text: 'Sở LĐ-TB&XH', lang: 'vi' });
    expect(labour?.printed).toEqual({ text: LABOUR, lang: 'vi' });
  });

  it('marks printed scopes as Vietnamese', () => {
    const cell = english.rows.find(({ code }) => code === '3.2')?.cells[0];
    expect(cell?.aspect).toEqual({ text: 'số liệu về bạo lực trên cơ sở giới', lang: 'vi' });
  });

  it('marks a name without English as Vietnamese', () => {
    const bare = { ...hue, agencies: hue.agencies.map(({ nameEn, ...agency }) => agency) } as Plan;
    expect(matrixView(bare, { locale: 'en', words: en }).columns[2]?.name).toEqual({ text: 'Sở Y tế', lang: 'vi' });
  });
});

describe('plans of other kinds', () => {
  const without = (agency: string): Plan => ({ ...hue, assignments: hue.assignments.filter((one) => one.agency !== agency) });

  it('an indicator with nobody at all keeps its row and is a hole', () => {
    const row = matrixView(without('so-noi-vu'), { locale: 'vi', words }).rows.find(({ code }) => code === '1.1');
    expect(row?.hole).toBe(true);
    expect(row?.cells.some(Boolean)).toBe(false);
  });

  it('a plan that assigns nobody says so', () => {
    const bare = matrixView({ ...hue, assignments: [] }, { locale: 'vi', words });
    expect(bare.columns).toEqual([]);
    expect(bare.rows).toHaveLength(20);
    expect(bare.lead).toBe('Văn bản không giao chỉ tiêu nào cho một cơ quan cụ thể.');
  });

  it('a request alone in a cell is marked as one and fills no hole', () => {
    const asked: Plan = {
      ...hue,
      assignments: hue.assignments.map((one) => (one.agency === 'so-noi-vu' ? { ...one, binding: false } : one)),
    };
    const row = matrixView(asked, { locale: 'vi', words }).rows.find(({ code }) => code === '1.1');
    expect(row?.cells.find(Boolean)?.request).toBe(true);
    expect(row?.hole).toBe(true);
  });

  it('a lead agency is counted as one', () => {
    const led: Plan = {
      ...hue,
      assignments: hue.assignments.map((one) => (one.agency === 'so-y-te' && one.roles.length > 0 ? { ...one, roles: ['lead'] } : one)),
    };
    const leading = matrixView(led, { locale: 'vi', words });
    expect(leading.roles[0]).toBe('lead');
    expect(leading.lead).not.toContain('Không chỉ tiêu nào có cơ quan chủ trì');
    expect(leading.lead).toContain('4 lượt chủ trì');
  });

  it('a plan without indicators has no rows', () => {
    expect(matrixView({ ...hue, objectives: [] }, { locale: 'vi', words }).rows).toEqual([]);
  });
});

describe('the table to download', () => {
  const file = matrixCsv(hue.id, view, words, 'vi');
  const lines = file.text.split('\r\n');

  it('is named after the plan', () => {
    expect(file.name).toBe(`phan-cong-${hue.id}.csv`);
  });

  it('has a head, 21 pairs and an end of line', () => {
    expect(lines[0]).toBe('\uFEFF"Mục tiêu";"Chỉ tiêu";"Tên chỉ tiêu";"Cơ quan";"Vai trò";"Phạm vi";"Mục";"Theo văn bản";"Ghi chú"');
    expect(lines).toHaveLength(1 + 21 + 1);
    expect(lines.at(-1)).toBe('');
  });

  it('gives scope, clause and printed words of a pair', () => {
    expect(lines).toContain(
      `"Mục tiêu 3. Gia đình; phòng ngừa, ứng phó bạo lực trên cơ sở giới";"Chỉ tiêu 3.2";"Tiếp cận dịch vụ hỗ trợ và tư vấn khi có bạo lực";"${CULTURE}";"Chịu trách nhiệm thực hiện, Báo cáo";"số liệu về bạo lực gia đình";"Mục IV.7.d";"Chịu trách nhiệm tổ chức thực hiện, theo dõi và báo cáo";""`,
    );
  });

  it('notes the holes', () => {
    expect(lines.filter((line) => line.endsWith('"Chưa giao cơ quan thực hiện"')).map((line) => line.split(';').find((cell) => /^"Chỉ tiêu \d/.test(cell)))).toEqual([
      '"Chỉ tiêu 2.3"',
      '"Chỉ tiêu 3.1"',
      '"Chỉ tiêu 5.4"',
    ]);
  });

  it('disarms a label that a spreadsheet would compute', () => {
    const armed: Plan = { ...hue, agencies: hue.agencies.map((agency) => (agency.id === 'so-y-te' ? { ...agency, name: '=HYPERLINK("x")' } : agency)) };
    expect(matrixCsv(hue.id, matrixView(armed, { locale: 'vi', words }), words, 'vi').text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
