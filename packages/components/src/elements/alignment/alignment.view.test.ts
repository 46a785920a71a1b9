import type { Plan, Target } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { makeIndicator, makeMeasure, makeObjective, makePlan, makeTarget } from '../../../../../test/support/made-plan.ts';
import { plan as national } from '../../../../../test/support/plans/national.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { cell, readOracle } from '../../../../../test/plans/read-tsv.ts';
import { alignmentView, type AlignmentView } from './alignment.view.ts';
import { words as en } from './alignment.words.en.ts';
import { alignmentVi as vi } from './alignment.words.ts';

const view = (locale: 'vi' | 'en' = 'vi', plan = hue, reference = national): AlignmentView =>
  alignmentView({ plan, reference, locale, words: locale === 'vi' ? vi : en });
const row = (id: string, locale: 'vi' | 'en' = 'vi') => view(locale).rows.find((one) => one.id === id);

describe('002 beside the national strategy', () => {
  const relationWords: Readonly<Record<string, readonly [vi: string, en: string]>> = {
    more: ['Cao hơn yêu cầu quốc gia', 'Stricter than national'],
    less: ['Thấp hơn yêu cầu quốc gia', 'Weaker than national'],
    equal: ['Bằng yêu cầu quốc gia', 'Equal to national'],
    'not-comparable': ['Không so sánh được', 'Not comparable'],
    'not-confirmed': ['Chưa đối chiếu', 'Not checked yet'],
  };
  const oracle = readOracle('compare-002.tsv');
  it.each(oracle.map((line) => [cell(line, 'measure'), cell(line, 'province 2025'), cell(line, 'relation')] as const))(
    '%s, “%s”: %s',
    (id, wording, relation) => {
      expect(row(id)?.own.text.startsWith(wording)).toBe(true);
      expect([row(id)?.text, row(id, 'en')?.text]).toEqual(relationWords[relation]);
    },
  );
  it('has the 23 measures in the order of the document', () => {
    expect(view().rows.map(({ id }) => id)).toEqual(oracle.map((line) => cell(line, 'measure')));
  });

  it('counts first, in both languages', () => {
    expect(view().counts.map(({ text }) => text)).toEqual([
      '5 cao hơn yêu cầu quốc gia',
      '1 thấp hơn yêu cầu quốc gia',
      '11 bằng yêu cầu quốc gia',
      '1 không so sánh được',
      '5 chưa đối chiếu',
    ]);
    expect(view('en').counts.map(({ text }) => text)).toEqual([
      '5 stricter than national',
      '1 weaker than national',
      '11 equal to national',
      '1 not comparable',
      '5 not checked yet',
    ]);
    expect(view().lead).toBe('23 phần của 20 chỉ tiêu. “Cao hơn” là chặt hơn, kể cả khi con số nhỏ hơn.');
  });

  // By hand, from what both documents print.
  const reasons: readonly [id: string, national: string, vi: string, en: string][] = [
    ['2.3', 'ít nhất 27%', 'Con số lớn hơn, và ở chỉ tiêu này lớn hơn là chặt hơn.', 'The number is larger, and here larger is stricter.'],
    [
      '3.1',
      'còn 1,7 lần',
      'Con số lớn hơn, và ở chỉ tiêu này nhỏ hơn mới là chặt hơn.',
      'The number is larger, and here smaller would be stricter.',
    ],
    ['3.4', '70%', 'Con số lớn hơn, và ở chỉ tiêu này lớn hơn là chặt hơn.', 'The number is larger, and here larger is stricter.'],
    [
      '4.1',
      'ở mức 111 bé trai/100 bé gái',
      'Con số nhỏ hơn, và ở chỉ tiêu này nhỏ hơn là chặt hơn.',
      'The number is smaller, and here smaller is stricter.',
    ],
    [
      '4.2',
      '42 per 100,000 live births',
      'Con số nhỏ hơn, và ở chỉ tiêu này nhỏ hơn là chặt hơn.',
      'The number is smaller, and here smaller is stricter.',
    ],
    [
      '5.4a',
      'không dưới 50%, từ năm 2025 trở đi',
      'Cùng con số, nhưng ở đây phải vượt qua con số đó.',
      'The same number, but here it has to be passed.',
    ],
    ['4.4', 'đạt 40%', 'Hai bên đo bằng đơn vị khác nhau.', 'The two are measured in different units.'],
    ['5.1', 'từ năm 2025 trở đi', 'Cùng một yêu cầu.', 'The same requirement.'],
    ['3.3', '100%, Từ năm 2025 trở đi', 'Cùng con số, cùng mức chặt.', 'The same number, equally strict.'],
    [
      '5.2a',
      '90%',
      'Chưa xác nhận: mức chặt của con số (trên, ít nhất, khoảng).',
      'Not confirmed: how strict the number is (above, at least, about).',
    ],
    [
      '4.3',
      '18/1.000',
      'Chưa xác nhận: con số, mức chặt của con số (trên, ít nhất, khoảng), năm.',
      'Not confirmed: the number, how strict the number is (above, at least, about), the year.',
    ],
  ];
  it.each(reasons)('%s beside “%s”: %s', (id, wording, why, whyEn) => {
    expect([row(id)?.reference.text, row(id)?.reason, row(id, 'en')?.reason]).toEqual([wording, why, whyEn]);
  });

  it('says of exactly five national figures that they are not confirmed', () => {
    expect(
      view()
        .rows.filter(({ unsure }) => unsure)
        .map(({ id }) => id),
    ).toEqual(['4.3', '5.2a', '5.2b', '5.3', '6.2']);
  });

  it('keeps both wordings Vietnamese on an English page, with our reading beside them', () => {
    expect(row('2.2', 'en')?.own).toEqual({ text: 'dưới 30%', lang: 'vi', reading: 'less than 30%' });
    expect(row('2.2', 'en')?.reference).toEqual({ text: 'dưới 30%', lang: 'vi', reading: 'less than 30%' });
    expect(row('2.2')?.own).toEqual({ text: 'dưới 30%' });
  });

  it('marks a quotation in English as English, with our reading beside it', () => {
    const seen = row('4.2')?.reference;
    expect([seen?.text, seen?.lang]).toEqual(['42 per 100,000 live births', 'en']);
    expect(seen?.reading).toContain('42');
    expect(row('4.2', 'en')?.reference).toEqual({ text: '42 per 100,000 live births' });
  });

  it('names the document, how it was read, and on which day', () => {
    const { title, document, care, heads } = view();
    expect(title).toBe('So với chỉ tiêu quốc gia 2025');
    expect(document.text).toBe('Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030, Nghị quyết số 28/NQ-CP ngày 03/3/2021');
    expect(care).toEqual([
      'Chỉ tiêu của văn bản này lấy từ các trang có dẫn lời, chưa đối chiếu với bản ký.',
      'Kiểm tra các trang ngày 22/11/2026.',
    ]);
    expect(heads).toEqual({ own: 'Tỉnh, năm 2025', reference: 'Quốc gia, năm 2025' });
    expect(view('en').care[1]).toBe('The pages were checked on 22 November 2026.');
    expect(view('en').document.lang).toBe('vi');
  });

  it('keeps the pages of confirmed figures apart from those where the rest is to be checked', () => {
    const { sources, toCheck } = view();
    expect(toCheck.map(({ host, codes }) => [host, codes])).toEqual([
      ['thuvienphapluat.vn', '4.3, 5.2'],
      ['news.gov.vn', '5.2'],
      ['tuoitrethudo.vn', '5.3'],
      ['baodongnai.com.vn', '6.2'],
    ]);
    expect(sources.map(({ host }) => host)).not.toContain('tuoitrethudo.vn');
    expect(sources.find(({ host }) => host === 'plo.vn')?.codes).toBe('4.1, 4.4, 5.1, 5.4');
  });
});

describe('other plans', () => {
  const planOf = (target: Partial<Target>, over: Partial<Plan> = {}): Plan =>
    makePlan({
      objectives: [
        makeObjective('1', [makeIndicator('1.1', [makeMeasure('1.1', { alignsWith: '1.1', targets: [makeTarget(target)] })])]),
      ],
      ...over,
    });
  const read1 = (own: Partial<Target>, reference: Partial<Target>, over: Partial<Plan> = {}) =>
    view('vi', planOf(own), planOf(reference, over));

  it('a year that differs is said in each cell, and no head claims one', () => {
    const { title, rows, heads } = read1({ by: 2025 }, { by: 2030 });
    expect([title, heads.own, heads.reference]).toEqual(['So với kế hoạch cấp trên', 'Tỉnh', 'Tỉnh']);
    expect([rows[0]?.text, rows[0]?.own.when, rows[0]?.reference.when]).toEqual(['Khác năm', 'năm 2025', 'năm 2030']);
    expect(rows[0]?.reason).toBe('Một bên tính đến năm 2025, bên kia đến năm 2030.');
  });

  it('weaker by a sign', () => {
    expect(read1({}, { comparator: 'more-than' }).rows[0]?.reason).toBe('Cùng con số, nhưng văn bản kia đòi phải vượt qua con số đó.');
  });

  it('a reference that was read in its own text needs no caution', () => {
    expect(read1({}, {}).care).toEqual([]);
  });

  it('says when nobody noted the day', () => {
    const { transcript: _read, ...document } = makePlan().document;
    expect(read1({}, {}, { document }).care[1]).toBe('Tệp dữ liệu không ghi ngày kiểm tra các trang.');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'file:///etc/passwd', '//example.org'])('never links to %s', (url) => {
    const sure = { value: 'confirmed', comparator: 'confirmed', year: 'confirmed' } as const;
    const { sources, toCheck } = read1({}, { source: { clause: 'I', url }, confidence: sure });
    expect([sources, toCheck]).toEqual([[], []]);
  });

  it('a plan that is aligned with nothing has no rows', () => {
    expect(view('vi', makePlan(), national).rows).toEqual([]);
  });
});
