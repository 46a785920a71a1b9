import { withData, type CivilDate, type Observation, type PlanWithData } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { withOfficialFigures } from '../../../../../test/support/official-figures.ts';
import { figures, plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { plan as national } from '../../../../../test/support/plans/national.ts';
import { explanationView, type ExplanationPart } from './explanation.view.ts';

const illustrated = withData(hue, figures);

const official = (...observations: readonly Partial<Observation>[]): PlanWithData => withOfficialFigures(hue, ...observations);

/** Term: what stands under it. */
function read(parts: readonly ExplanationPart[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    parts.map(({ term, aspect, sentences, quotes }) => [
      aspect ? `${term.text} (${aspect.text})` : term.text,
      [
        ...sentences.map((sentence) => sentence.replace(/\s+/g, ' ')),
        ...quotes.map(({ wording, places }) =>
          [wording?.text, ...places.map(({ text, url }) => (url === undefined ? text : `${text} <${url}>`))].filter(Boolean).join(' '),
        ),
      ],
    ]),
  );
}

const explained = (
  code: string,
  plan: PlanWithData = illustrated,
  asOf: CivilDate = '2024-11-20',
  locale: 'vi' | 'en' = 'vi',
): Record<string, readonly string[]> => read(explanationView({ plan, asOf, locale }, code));

describe('how it was judged', () => {
  const of2 = (value: number, period = 2024, measure = '2.2'): Partial<Observation> => ({ measure, period, value });
  // The case of the oracle, with the sentences that the rules of judgement give for it.
  const rows: readonly [what: string, code: string, plan: PlanWithData, asOf: CivilDate, vi: readonly string[], en: readonly string[]][] = [
    [
      'no figure',
      '6.1',
      illustrated,
      '2024-11-20',
      [
        'Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ít nhất 60%.',
        'Tiến độ chỉ được xét khi kết quả là Chưa đạt.',
      ],
      [
        'There is no figure for any year of the plan, so the target (at least 60%) cannot be assessed.',
        'Progress is assessed only where the result is Not yet met.',
      ],
    ],
    [
      'on the way',
      '2.1',
      official({ period: 2020, value: 44 }, { period: 2024, value: 49.1 }),
      '2025-03-01',
      [
        'Năm 2024 đạt 49,1%, chưa đến mức ít nhất 50%; đường tiến độ năm 2024 là 48,8%.',
        'Số liệu theo kịp đường tiến độ, nên đúng tiến độ.',
      ],
      [
        'The figure for 2024 is 49.1%, which does not yet meet the target (at least 50%); the path to the target stands at 48.8% in 2024.',
        'The figure keeps up with the path to the target, so this is on track.',
      ],
    ],
    [
      'behind the path',
      '1.1',
      illustrated,
      '2024-11-20',
      [
        'Năm 2024 đạt 54,3% (minh họa), chưa đến mức ít nhất 60%; đường tiến độ năm 2024 là 56,4% (minh họa).',
        'Số liệu chưa theo kịp đường tiến độ, nên chậm tiến độ.',
      ],
      [
        'The figure for 2024 is 54.3% (illustrative), which does not yet meet the target (at least 60%); the path to the target stands at 56.4% (illustrative) in 2024.',
        'The figure does not keep up with the path to the target, so this is off track.',
      ],
    ],
    [
      'equal is not below',
      '2.2',
      official(of2(35.2, 2020), of2(30, 2025)),
      '2026-03-01',
      [
        'Năm 2025 ở mức 30%, không xuống đến mức dưới 30%; đây là số liệu chính thức nên kết quả là không đạt.',
        'Tiến độ chỉ được xét khi kết quả là Chưa đạt.',
      ],
      [
        'The figure for 2025 is 30%, which does not meet the target (less than 30%); as the figure is official, the target is not met.',
        'Progress is assessed only where the result is Not yet met.',
      ],
    ],
    [
      'baseline without a year',
      '4.3',
      illustrated,
      '2024-11-20',
      [
        'Năm 2024 ở mức 18,9/1.000 phụ nữ (minh họa), chưa xuống đến mức không quá 18/1.000 phụ nữ; không có mức gốc kèm năm gốc nên không xét được tiến độ.',
      ],
      [
        'The figure for 2024 is 18.9 per 1,000 women (illustrative), which does not yet meet the target (no more than 18 per 1,000 women); progress cannot be assessed, as there is no baseline with its year.',
      ],
    ],
  ];
  it.each(rows)('%s', (_what, code, plan, asOf, vi, en) => {
    expect(explained(code, plan, asOf)['Kết quả và tiến độ']).toEqual(vi);
    expect(explained(code, plan, asOf, 'en')['Result and progress']).toEqual(en);
  });

  it('joins the parts of 3.2 first, then says each by its name', () => {
    const vi = explained('3.2');
    expect(vi['Kết quả và tiến độ']).toEqual([
      'Trong 2 số đo của chỉ tiêu, 2 chưa đạt, nên chỉ tiêu chưa đạt.',
      'Có phần chậm tiến độ, nên chỉ tiêu chậm tiến độ.',
    ]);
    expect(vi['Người bị bạo lực được hỗ trợ']?.at(-1)).toBe('Số liệu theo kịp đường tiến độ, nên đúng tiến độ.');
    expect(vi['Người gây bạo lực được tư vấn']?.at(-1)).toBe('Số liệu chưa theo kịp đường tiến độ, nên chậm tiến độ.');
    expect(explained('3.2', illustrated, '2024-11-20', 'en')['Result and progress']).toEqual([
      'Of the 2 measures of the indicator, 2 are not yet met, so it is not yet met.',
      'One part or more is off track, so the indicator is off track.',
    ]);
  });
});

describe('where the document says so', () => {
  it('gives the printed words with clause and line', () => {
    expect(explained('2.1')['Theo văn bản']).toEqual(['“đạt 50%” Mục I.2.b.1, dòng 21 của bản số hóa']);
    expect(explained('2.1', illustrated, '2024-11-20', 'en')['From the document']).toEqual([
      '“đạt 50%” Section I.2.b.1, line 21 of the digitised copy',
    ]);
  });

  it('gives both targets of 3.2, the baseline of 4.3 before its target, and the onset of 6.2 apart', () => {
    expect(explained('3.2')['Theo văn bản']).toEqual([
      '“Đạt 80%” Mục I.2.c.2, dòng 31 của bản số hóa',
      '“đạt 50%” Mục I.2.c.2, dòng 31 của bản số hóa',
    ]);
    expect(explained('4.3')['Theo văn bản']).toEqual([
      '“từ 23 ca sinh/1.000 phụ nữ” Mục I.2.d.3, dòng 43 của bản số hóa',
      '“xuống 18/1.000” Mục I.2.d.3, dòng 43 của bản số hóa',
    ]);
    expect(explained('6.2')['Theo văn bản']).toEqual([
      '“100%” Mục I.2.e.2, dòng 61 của bản số hóa',
      '“từ năm 2025 trở đi” Mục I.2.e.2, dòng 61 của bản số hóa',
    ]);
  });

  it('marks printed words as Vietnamese in English', () => {
    const parts = explanationView({ plan: illustrated, asOf: '2024-11-20', locale: 'en' }, '2.1');
    expect(parts.flatMap(({ quotes }) => quotes.map(({ wording }) => wording?.lang))).toEqual(['vi']);
  });

  it('leads to the page where there is no transcript, and only to pages of the web', () => {
    const [place] = explanationView({ plan: national, asOf: '2024-11-20', locale: 'vi' }, '2.1').flatMap(({ quotes }) =>
      quotes.flatMap(({ places }) => places),
    );
    expect(place?.url).toMatch(/^https:\/\//);
    const unsafe = JSON.parse(JSON.stringify(illustrated).replaceAll('"line":21}', '"url":"javascript:alert(1)"}')) as PlanWithData;
    expect(explained('2.1', unsafe)['Theo văn bản']).toEqual(['“đạt 50%” Mục I.2.b.1']);
  });
});

describe('who answers for it on the day', () => {
  it('is the body that the plan names', () => {
    expect(explained('6.1')['Chịu trách nhiệm thực hiện']).toEqual(['Kế hoạch giao việc này cho Sở Lao động - Thương binh và Xã hội.']);
  });

  it('is another body from the day of the change on, as far as known', () => {
    expect(explained('6.1', illustrated, '2025-03-01')['Chịu trách nhiệm thực hiện']).toEqual([
      'Từ ngày 01/3/2025, Sở Nội vụ làm việc này thay Sở Lao động - Thương binh và Xã hội; thông tin này chưa được xác nhận.',
    ]);
  });

  it('is nobody for 2.3; who keeps the figures stands apart from that', () => {
    const { 'Chịu trách nhiệm thực hiện': nobody, 'Số liệu': data } = explained('2.3');
    expect(nobody).toEqual(['Chưa giao cơ quan thực hiện.']);
    expect(data).toEqual(['Kế hoạch giao việc này cho Sở Kế hoạch và Đầu tư.']);
    expect(explained('2.3', illustrated, '2024-11-20', 'en')['Responsible']).toEqual(['Nobody named to carry it out.']);
  });

  it('names the two bodies of 3.2 with what each is named for', () => {
    expect(Object.keys(explained('3.2')).slice(-2)).toEqual([
      'Chịu trách nhiệm thực hiện (số liệu về bạo lực trên cơ sở giới)',
      'Chịu trách nhiệm thực hiện (số liệu về bạo lực gia đình)',
    ]);
  });
});

it('says nothing of an indicator that is not there', () => {
  expect(explained('9.9')).toEqual({});
});
