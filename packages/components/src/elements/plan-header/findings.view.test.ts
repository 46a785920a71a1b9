import { plan as kienGiang } from '../../../../../test/support/plans/kien-giang.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { Plan } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { findingsView } from './findings.view.ts';

const lines = (plan: Plan, locale: 'vi' | 'en' = 'vi'): string[] =>
  findingsView(plan, locale).findings.map(({ label, sentence, code, printed = '-', inFile }) => [label, sentence, code, printed, inFile].join(' | '));

describe('what editors see of the plan', () => {
  it('of Thừa Thiên Huế says how much of which kind', () => {
    expect(findingsView(hue, 'vi').lead).toBe(
      '0 chỗ cần đối chiếu với văn bản, 16 điều văn bản để ngỏ. Tìm theo quy tắc chung; không phải lỗi của tệp. Người đọc không thấy phần này.',
    );
  });

  const rows: readonly [what: string, plan: Plan, line: string][] = [
    ['what the copy lacks', hue, 'Văn bản để ngỏ | Bản số hóa không có số, ký hiệu. | Mã BDG-337 | - | Trong tệp: /document/gaps/0'],
    [
      'an indicator that nobody carries out, with clause and line',
      hue,
      'Văn bản để ngỏ | Chưa có cơ quan nào được giao chủ trì hoặc thực hiện chỉ tiêu 2.3. Hãy hỏi cơ quan ban hành kế hoạch. | Mã BDG-332 | Mục I.2.b.3, dòng 25 | Trong tệp: /objectives/1/indicators/2',
    ],
    [
      'a row of the annex that slid',
      kienGiang,
      'Cần đối chiếu | Trong bảng kinh phí, các số của dòng tổng đều in lệch một cột sang trái so với chỗ được đọc. Hãy đối chiếu từng số với văn bản. | Mã BDG-322 | Phụ lục, dòng 186 | Trong tệp: /budget/foot/printed',
    ],
  ];
  it.each(rows)('names %s', (_what, plan, line) => {
    expect(lines(plan)).toContain(line);
  });

  it('has what contradicts the document before what it leaves open', () => {
    expect(findingsView(kienGiang, 'vi').findings.map(({ severity }) => severity).slice(0, 3)).toEqual(['warning', 'warning', 'info']);
  });

  it('says the same in English', () => {
    expect(lines(hue, 'en')).toContain(
      'Left open | No body is named to lead or carry out indicator 2.3. Ask the body that issued the plan. | Code BDG-332 | Section I.2.b.3, line 25 | In the file: /objectives/1/indicators/2',
    );
  });

  it('says that nothing was found where nothing was', () => {
    const clean = { ...hue, document: { ...hue.document, gaps: [], slips: [] }, objectives: [], assignments: [], agencies: [], funding: [], schedule: [] };
    expect(findingsView(clean, 'vi')).toEqual({ title: 'Dành cho biên tập: điều cần xem lại trong Kế hoạch', lead: 'Không tìm thấy điều nào cần xem lại.', findings: [] });
  });
});
