import { findIndicator, withData, type Observation, type PlanWithData } from '@binhdanggioi/domain';
import { withOfficialFigures } from '../../../../../test/support/official-figures.ts';
import { plan as hue, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { describe, expect, it } from 'vitest';
import { cardContext } from './card-context.ts';
import { indicatorCardView, type CardView } from './indicator-card.view.ts';
import { words as english } from './indicator-card.words.en.ts';
import { cardWords } from './indicator-card.words.ts';
import type { MeasureView } from './measure.view.ts';
import type { ChipView } from './status.view.ts';

const illustrated = withData(hue, data);

function card(code: string, shown: PlanWithData = illustrated, asOf = '2024-11-20', locale: 'vi' | 'en' = 'vi'): CardView {
  const words = locale === 'vi' ? cardWords.vi : { ...cardWords.vi, ...english, illustrative: 'Illustrative' };
  const indicator = findIndicator(shown, code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  return indicatorCardView(cardContext({ plan: shown, asOf, locale, words }), indicator);
}

const official = (...observations: readonly Partial<Observation>[]): PlanWithData => withOfficialFigures(hue, ...observations);

const chip = (shown: ChipView | undefined): string =>
  shown ? `${shown.text}${shown.qualifier ?? ''}${shown.reason === undefined ? '' : ` (${shown.reason})`}` : '';
const figure = ({ figure: shown }: MeasureView): string =>
  shown?.kind === 'value'
    ? `${shown.lines.map(({ group, value, unit }) => [group?.label, value, unit].filter(Boolean).join(' ')).join('; ')}, ${shown.when}, ${shown.status}`
    : shown
      ? `${shown.word}: ${shown.sentence}`
      : '';
const baseline = ({ baseline: shown }: MeasureView): string => (shown ? `${shown.label} ${shown.texts.join('; ')}` : '');
const target = ({ target: { label, wording } }: MeasureView): string => `${label} ${wording}`;
const first = ({ measures: [measure] }: CardView): MeasureView => {
  if (!measure) throw new Error('no measure');
  return measure;
};

describe('every measure of plan 002 on 20/11/2024, with illustrative figures', () => {
  const rows: readonly [measure: string, figure: string, baseline: string, target: string, result: string, progress: string][] = [
    ['1.1', '54,3%, năm 2024, illustrative', 'Mốc 2020 42,0%', 'Chỉ tiêu 2025 đạt 60%', 'Chưa đạt', 'Chậm tiến độ'],
    ['2.1', '49,1%, năm 2024, illustrative', 'Mốc 2020 44,0%', 'Chỉ tiêu 2025 đạt 50%', 'Chưa đạt', 'Đúng tiến độ'],
    ['2.2', '29,6%, năm 2024, illustrative', 'Mốc 2020 35,2%', 'Chỉ tiêu 2025 dưới 30%', 'Đạt, 2024, Minh họa', ''],
    ['2.3', '27,0%, năm 2024, illustrative', 'Mốc 2020 24,1%', 'Chỉ tiêu 2025 ít nhất 30%', 'Chưa đạt', 'Chậm tiến độ'],
    ['3.1', '2,1\u00a0lần, năm 2024, illustrative', 'Mốc 2020 2,6\u00a0lần', 'Chỉ tiêu 2025 còn 2 lần', 'Chưa đạt', 'Đúng tiến độ'],
    ['3.2a', '78,0%, năm 2024, illustrative', 'Mốc 2020 61,0%', 'Chỉ tiêu 2025 Đạt 80%', 'Chưa đạt', 'Đúng tiến độ'],
    ['3.2b', '41,0%, năm 2024, illustrative', 'Mốc 2020 28,0%', 'Chỉ tiêu 2025 đạt 50%', 'Chưa đạt', 'Chậm tiến độ'],
    ['3.3', '100%, năm 2024, illustrative', 'Mốc 2020 100%', 'Chỉ tiêu 2025 100%', 'Đạt, 2024, Minh họa', ''],
    ['3.4', '90%, năm 2024, illustrative', 'Mốc 2020 50%', 'Chỉ tiêu 2025 100%', 'Chưa đạt', 'Đúng tiến độ'],
    ['4.1', '109,3 bé trai/100 bé gái, năm 2024, illustrative', 'Mốc 2020 110,8', 'Chỉ tiêu 2025 ở mức 109', 'Chưa đạt', 'Đúng tiến độ'],
    [
      '4.2',
      '14,6 /100.000 trẻ sinh sống, năm 2024, illustrative',
      'Mốc 2020 16,8',
      'Chỉ tiêu 2025 dưới 15/100.000',
      'Đạt, 2024, Minh họa',
      '',
    ],
    [
      '4.3',
      '18,9 /1.000 phụ nữ, năm 2024, illustrative',
      'Mốc Kế hoạch 23',
      'Chỉ tiêu 2025 xuống 18/1.000',
      'Chưa đạt',
      'Chưa đủ số liệu (mốc không ghi năm)',
    ],
    ['4.4', '1\u00a0cơ sở, năm 2024, illustrative', 'Mốc 2020 0\u00a0cơ sở', 'Chỉ tiêu 2025 ít nhất một', 'Đạt, 2024, Minh họa', ''],
    [
      '5.1',
      'Chưa, năm 2024, illustrative',
      'Kiểu có hoặc không',
      'Chỉ tiêu từ năm 2025 trở đi',
      'Chưa đạt',
      'Chưa đủ số liệu (yêu cầu có hoặc không)',
    ],
    [
      '5.2a',
      'Trẻ em gái 97,6%; Trẻ em trai 96,6%, năm 2024, illustrative',
      'Mốc 2020 Trẻ em gái 94,5%; Trẻ em trai 93,7%',
      'Chỉ tiêu 2025 trên 90%',
      'Đạt, 2024, Minh họa',
      '',
    ],
    [
      '5.2b',
      'Trẻ em gái 84,9%; Trẻ em trai 84,1%, năm 2024, illustrative',
      'Mốc 2020 Trẻ em gái 80,6%; Trẻ em trai 79,6%',
      'Chỉ tiêu 2025 khoảng 85%',
      'Chưa đạt',
      'Đúng tiến độ',
    ],
    ['5.3', '28,9%, năm 2023, illustrative', 'Mốc 2020 26,5%', 'Chỉ tiêu 2025 trên 30%', 'Chưa đạt', 'Đúng tiến độ'],
    ['5.4a', '50,6%, năm 2024, illustrative', 'Mốc 2020 47,2%', 'Chỉ tiêu 2025 trên 50%', 'Đạt, 2024, Minh họa', ''],
    ['5.4b', '27,7%, năm 2024, illustrative', 'Mốc 2020 24,0%', 'Chỉ tiêu 2025 đạt 30%', 'Chưa đạt', 'Chậm tiến độ'],
    [
      '6.1',
      'Chưa có số liệu: Chưa có kỳ số liệu nào từ năm 2021',
      'Mốc Chưa có số liệu',
      'Chỉ tiêu 2025 đạt 60%',
      'Chưa đánh giá được',
      'Không xét tiến độ',
    ],
    ['6.2', '95%, năm 2024, illustrative', 'Mốc 2020 70%', 'Chỉ tiêu 2025 100% từ năm 2025 trở đi', 'Chưa đạt', 'Đúng tiến độ'],
    ['6.3', '88%, năm 2024, illustrative', 'Mốc 2020 62%', 'Chỉ tiêu 2025 100% từ năm 2025 trở đi', 'Chưa đạt', 'Chậm tiến độ'],
    ['6.4', '100%, năm 2024, illustrative', 'Mốc 2020 100%', 'Chỉ tiêu 2025 100%', 'Đạt, 2024, Minh họa', ''],
  ];
  it.each(rows)('%s: %s · %s · %s · %s · %s', (id, ...expected) => {
    const measure = card(id.slice(0, 3)).measures.find((found) => found.id === id);
    if (!measure) throw new Error(`no measure ${id}`);
    expect([figure(measure), baseline(measure), target(measure), chip(measure.states.result), chip(measure.states.progress)]).toEqual(
      expected,
    );
  });
});

describe('the roll-up of two measures', () => {
  const rows: readonly [code: string, result: string, progress: string][] = [
    ['3.2', 'Chưa đạt', 'Chậm tiến độ'],
    ['5.2', 'Chưa đạt', 'Đúng tiến độ'],
    ['5.4', 'Chưa đạt', 'Chậm tiến độ'],
  ];
  it.each(rows)('%s is one: %s, %s', (code, result, progress) => {
    const { states, measures } = card(code);
    expect(measures).toHaveLength(2);
    expect([chip(states?.result), chip(states?.progress)]).toEqual([result, progress]);
  });
  it('says year and status where all are met', () => {
    const shown = official({ measure: '3.2a', period: 2023, value: 81 }, { measure: '3.2b', period: 2024, value: 51 });
    expect(chip(card('3.2', shown, '2025-03-01').states?.result)).toBe('Đạt, 2023, 2024, Chính thức');
  });
  it('says that one part is officially not met', () => {
    const shown = official({ measure: '3.2a', period: 2025, value: 70 }, { measure: '3.2b', period: 2025, value: 40, status: 'estimate' });
    expect(chip(card('3.2', shown, '2026-03-01').states?.result)).toBe('Chưa đạt (một phần không đạt theo số liệu chính thức)');
  });
});

describe('what a figure is worth', () => {
  const rows: readonly [title: string, plan: PlanWithData, asOf: string, code: string, figure: string, result: string, progress: string][] =
    [
      [
        'official, of the due year: nothing to add',
        official({ period: 2025, value: 50.4 }),
        '2026-03-01',
        '2.1',
        '50,4%, năm 2025, official',
        'Đạt',
        '',
      ],
      [
        'official, before the due year',
        official({ value: 50.4 }),
        '2025-03-01',
        '2.1',
        '50,4%, năm 2024, official',
        'Đạt, 2024, Chính thức',
        '',
      ],
      [
        'estimate of the due year',
        official({ period: 2025, value: 51, status: 'estimate' }),
        '2026-03-01',
        '2.1',
        '51%, năm 2025, estimate',
        'Đạt, 2025, Ước tính',
        '',
      ],
      [
        'official, written down before its year was over',
        official({ period: 2025, value: 51, recordedOn: '2025-11-28' }),
        '2025-12-05',
        '2.1',
        '51%, năm 2025, estimate',
        'Đạt, 2025, Ước tính',
        '',
      ],
      [
        'official and failing in the due year',
        official({ period: 2025, value: 49.96 }),
        '2026-03-01',
        '2.1',
        '49,96%, năm 2025, official',
        'Không đạt',
        'Không xét tiến độ',
      ],
      [
        'equal is not below',
        official({ measure: '2.2', period: 2025, value: 30 }),
        '2026-03-01',
        '2.2',
        '30%, năm 2025, official',
        'Không đạt',
        'Không xét tiến độ',
      ],
      [
        'suppressed',
        official({ value: { missing: 'suppressed' } }),
        '2025-03-01',
        '2.1',
        'Không công bố: Nguồn không công bố số liệu năm 2024, thường vì con số nhỏ có thể làm lộ người liên quan',
        'Chưa đánh giá được',
        'Không xét tiến độ',
      ],
      [
        'not applicable',
        official({ value: { missing: 'not-applicable' } }),
        '2025-03-01',
        '2.1',
        'Không áp dụng: Nguồn ghi chỉ tiêu này không áp dụng trong năm 2024',
        'Chưa đánh giá được',
        'Không xét tiến độ',
      ],
      [
        'not collected',
        official({ value: { missing: 'not-collected' } }),
        '2025-03-01',
        '2.1',
        'Chưa thu thập: năm 2024',
        'Chưa đánh giá được',
        'Không xét tiến độ',
      ],
      [
        'zero is a figure',
        official({ measure: '4.4', value: 0 }),
        '2025-03-01',
        '4.4',
        '0\u00a0cơ sở, năm 2024, official',
        'Chưa đạt',
        'Chưa đủ số liệu (chưa có mốc)',
      ],
      [
        'the due year was not collected',
        illustrated,
        '2027-01-05',
        '3.1',
        '2,1\u00a0lần, năm 2024, illustrative',
        'Chưa đánh giá được (số liệu năm 2025 chưa được thu thập)',
        'Không xét tiến độ',
      ],
      [
        'the due year is missing',
        official({ value: 61 }),
        '2027-01-05',
        '2.1',
        '61%, năm 2024, official',
        'Chưa đánh giá được (chưa có số liệu năm 2025)',
        'Không xét tiến độ',
      ],
      ['reached by the end of the plan', illustrated, '2027-01-05', '2.1', '50,3%, năm 2025, illustrative', 'Đạt, 2025, Minh họa', ''],
    ];
  it.each(rows)('%s', (_title, shown, asOf, code, ...expected) => {
    const measure = first(card(code, shown, asOf));
    expect([figure(measure), chip(measure.states.result), chip(measure.states.progress)]).toEqual(expected);
  });

  it('says "about" in the words of the rules', () => {
    const shown = official(
      { measure: '5.2b', period: 2025, value: 84.2, group: 'girls' },
      { measure: '5.2b', period: 2025, value: 86, group: 'boys' },
    );
    expect(chip(card('5.2', shown, '2026-03-01').measures[1]?.states.result)).toBe('Chưa đánh giá được: văn bản ghi «khoảng»');
  });

  it('names the group whose figure is missing and draws no scale without it', () => {
    const measure = first(card('5.2', official({ measure: '5.2a', period: 2025, value: 95, group: 'girls' }), '2026-03-01'));
    expect(figure(measure)).toBe('Trẻ em gái 95%; Trẻ em trai Chưa có số liệu, năm 2025, official');
    expect(chip(measure.states.result)).toBe('Chưa đánh giá được (thiếu số liệu của một nhóm)');
    expect(measure.scale).toBeUndefined();
  });

  it('says that a progress rests on an illustrative baseline', () => {
    const shown = official({ period: 2020, value: 44, status: 'illustrative', recordedOn: '2021-02-15' }, { value: 49 });
    expect(chip(first(card('2.1', shown, '2025-03-01')).states.progress)).toBe('Đúng tiến độ, Minh họa');
  });

  it('shows a later figure that decides nothing, as such', () => {
    const shown = official({ period: 2025, value: 49 }, { period: 2026, value: 55 });
    const measure = first(card('2.1', shown, '2027-03-01'));
    expect(figure(measure)).toBe('49%, năm 2025, official');
    expect(measure.figure).toMatchObject({ newer: 'Số liệu mới hơn: 55%, năm 2026, Chính thức; không dùng để đánh giá.' });
  });

  it('marks a figure as old after two years', () => {
    const shown = official({ period: 2021, value: 45 });
    expect(first(card('2.1', shown, '2023-12-31')).figure).toMatchObject({ old: false });
    expect(first(card('2.1', shown, '2024-01-01')).figure).toMatchObject({ old: true });
  });
});

describe('the parts of a yes/no measure', () => {
  it('are named with yes or not yet, and nothing is counted', () => {
    const measure = first(card('5.1'));
    expect(measure.parts).toEqual([
      { text: 'Trong chương trình của hệ thống giáo dục: có', done: true },
      { text: 'Dạy chính thức ở trường sư phạm: chưa', done: false },
    ]);
    expect(measure.scale).toBeUndefined();
  });
});

describe('who and when', () => {
  const rows: readonly [code: string, nobody: boolean, agencies: readonly string[]][] = [
    ['1.1', false, ['Sở Nội vụ']],
    ['2.1', false, ['Sở LĐ-TB&XH']],
    ['2.3', true, ['Sở KH&ĐT']],
    ['3.1', true, ['Cục Thống kê']],
    ['3.2', false, ['Sở LĐ-TB&XH', 'Sở VH&TT']],
    ['5.4', true, ['Cục Thống kê']],
  ];
  it.each(rows)('%s: nobody named %s, %j', (code, nobody, agencies) => {
    const { footer } = card(code);
    expect(footer.nobody).toBe(nobody);
    expect(footer.agencies.map(({ text }) => text)).toEqual(agencies);
  });

  const days: readonly [asOf: string, label: string, text: string][] = [
    ['2021-03-04', 'Báo cáo 2021', 'Chưa đến hạn'],
    ['2024-11-20', 'Báo cáo 2024', 'Chưa đến hạn'],
    ['2024-11-29', 'Báo cáo 2024', 'Ngày cuối còn hạn'],
    ['2024-11-30', 'Báo cáo 2024', 'Chưa có thông tin'],
    ['2027-01-05', 'Báo cáo 2027', 'Không yêu cầu'],
  ];
  it.each(days)('on %s: %s, %s', (asOf, label, text) => {
    expect(card('2.1', illustrated, asOf).footer.report).toMatchObject({ label, text });
  });

  it('what another body has filed says nothing of this one', () => {
    const filed = {
      ...illustrated,
      data: {
        ...(data),
        filings: [{ schedule: 'bao-cao-nam', agency: 'so-y-te', period: 2024, filedOn: '2024-11-10' }],
      },
    };
    expect(card('4.1', filed).footer.report?.text).toBe('Đã nộp');
    expect(card('2.1', filed).footer.report?.text).toBe('Chưa đến hạn');
  });
});

describe('a plan on its first day', () => {
  it.each(['1.1', '2.1', '4.1', '5.1', '5.2', '6.2'])('%s keeps its target and has no box, state or baseline of its own', (code) => {
    const { states, measures } = card(code, hue);
    expect(states).toBeUndefined();
    expect(measures.map(({ figure: shown, scale, baseline: start }) => [shown, scale, start])).toEqual(
      measures.map(() => [undefined, undefined, undefined]),
    );
  });
  it('4.3 keeps the baseline that the document states, with its unit', () => {
    const measure = first(card('4.3', hue));
    expect([baseline(measure), target(measure), measure.target.unit]).toEqual([
      'Mốc Kế hoạch 23/1.000 phụ nữ',
      'Chỉ tiêu 2025 xuống 18/1.000',
      '/1.000 phụ nữ',
    ]);
  });
});

describe('in English', () => {
  it('keeps the printed target and adds its reading', () => {
    const measure = first(card('6.2', illustrated, '2024-11-20', 'en'));
    expect(measure.target).toEqual({ label: 'Target 2025', wording: '100% từ năm 2025 trở đi', reading: '100% from 2025 onwards' });
    expect(figure(measure)).toBe('95%, in 2024, illustrative');
    expect(chip(measure.states.progress)).toBe('On track');
  });
  it('translates the agency and keeps its printed name', () => {
    expect(card('2.1', illustrated, '2024-11-20', 'en').footer.agencies[0]).toMatchObject({
      text: 'Department of Labour, Invalids and Social Affairs',
      full: 'Sở Lao động - Thương binh và Xã hội',
    });
  });
});

it('the anchor holds the id of the plan', () => {
  expect(card('2.3').anchor).toBe(`bdg-${hue.id}-2.3`);
});
