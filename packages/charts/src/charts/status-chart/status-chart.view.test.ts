import { evaluatePlan, indicatorsOf, withData, type PlanWithData } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { figures, plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { words as commonEn } from '../../../../components/src/words/common.words.en.ts';
import { commonVi } from '../../../../components/src/words/common.words.ts';
import { trendCases } from '../../testing/chart-cases.ts';
import { examples, madeProvince } from './status-chart.examples.ts';
import { statusView, type StatusView } from './status-chart.view.ts';
import { words as statusEn } from './status-chart.words.en.ts';
import { statusVi } from './status-chart.words.ts';

const illustrated = withData(hue, figures);

function view(shown: PlanWithData, asOf: string, locale: 'vi' | 'en' = 'vi'): StatusView {
  const words = locale === 'vi' ? { ...commonVi, ...statusVi } : { ...commonEn, ...statusEn };
  return statusView(shown, evaluatePlan(shown, { asOf }), { asOf, locale, words });
}

/** No-break blanks read as blanks. */
const readable = (text: string): string => text.replaceAll('\u00a0', ' ');
const strips = ({ drawn }: StatusView) =>
  drawn?.strips.map(({ groups }) => groups.map(({ count, word }) => `${String(count)} ${word}`)) ?? [];

describe('every row of numbers adds up to all indicators', () => {
  const days = [
    '2020-12-31',
    '2021-01-01',
    '2021-06-30',
    '2022-02-15',
    '2024-11-20',
    '2025-12-31',
    '2026-01-01',
    '2026-02-13',
    '2031-07-01',
  ];
  it.each(days)('on %s', (asOf) => {
    const { drawn } = view(illustrated, asOf);
    for (const { groups } of drawn?.strips ?? []) {
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(20);
      expect(groups.flatMap(({ marks }) => marks.map(({ id }) => id)).sort()).toEqual(indicatorsOf(hue).map(({ id }) => id as string));
      for (const { count, marks } of groups) expect(marks).toHaveLength(count);
    }
    expect(drawn?.strips).toHaveLength(2);
  });
});

describe('each objective', () => {
  it('has its indicators at the same place in both rows, in the order of the document', () => {
    const rows = view(illustrated, '2024-11-20').drawn?.objectives.map(({ rows: both }) =>
      both.map(({ marks }) => marks.map(({ id }) => id).join(' ')),
    );
    expect(rows).toEqual([
      ['1.1', '1.1'],
      ['2.1 2.2 2.3', '2.1 2.2 2.3'],
      ['3.1 3.2 3.3 3.4', '3.1 3.2 3.3 3.4'],
      ['4.1 4.2 4.3 4.4', '4.1 4.2 4.3 4.4'],
      ['5.1 5.2 5.3 5.4', '5.1 5.2 5.3 5.4'],
      ['6.1 6.2 6.3 6.4', '6.1 6.2 6.3 6.4'],
    ]);
  });

  // Counted by hand from the table of the days: test/demo/verdicts.ts.
  const counts: readonly [title: string, vi: readonly string[], en: readonly string[]][] = [
    ['Mục tiêu 1.', ['1 chưa đạt', '1 chậm'], ['1 not yet met', '1 off track']],
    [
      'Mục tiêu 2.',
      ['1 đạt, 2 chưa đạt', '1 đúng, 1 chậm, 1 không xét'],
      ['1 met, 2 not yet met', '1 on track, 1 off track, 1 not applicable'],
    ],
    [
      'Mục tiêu 3.',
      ['1 đạt, 3 chưa đạt', '2 đúng, 1 chậm, 1 không xét'],
      ['1 met, 3 not yet met', '2 on track, 1 off track, 1 not applicable'],
    ],
    [
      'Mục tiêu 4.',
      ['2 đạt, 2 chưa đạt', '1 đúng, 1 chưa đủ số liệu, 2 không xét'],
      ['2 met, 2 not yet met', '1 on track, 1 not enough data, 2 not applicable'],
    ],
    ['Mục tiêu 5.', ['4 chưa đạt', '2 đúng, 1 chậm, 1 chưa đủ số liệu'], ['4 not yet met', '2 on track, 1 off track, 1 not enough data']],
    [
      'Mục tiêu 6.',
      ['1 đạt, 2 chưa đạt, 1 chưa đánh giá được', '1 đúng, 1 chậm, 2 không xét'],
      ['1 met, 2 not yet met, 1 cannot be assessed', '1 on track, 1 off track, 2 not applicable'],
    ],
  ];
  it.each(counts)('%s %j', (number, vi, en) => {
    const at = counts.findIndex(([title]) => title === number);
    const told = (locale: 'vi' | 'en') =>
      view(illustrated, '2024-11-20', locale).drawn?.objectives[at]?.rows.map((row) => readable(row.counts));
    expect(view(illustrated, '2024-11-20').drawn?.objectives[at]?.number).toBe(number);
    expect([told('vi'), told('en')]).toEqual([vi, en]);
  });
});

describe('a mark says how sure it is', () => {
  const province = examples.find(({ name }) => name === 'Every result, official and not')?.plan as PlanWithData;
  const rows: readonly [what: string, id: string, vi: string, en: string, years: string | undefined][] = [
    ['met, official, of the due year: nothing more', '1.1', '1.1: Đạt', '1.1: Met', undefined],
    ['not met, official, of the due year', '1.2', '1.2: Không đạt', '1.2: Not met', undefined],
    ['suppressed', '1.3', '1.3: Chưa đánh giá được', '1.3: Cannot be assessed', undefined],
    ['met on an estimate', '1.4', '1.4: Đạt, 2025, Ước tính', '1.4: Met, 2025, Estimate', '2025'],
    ['met on an invented figure', '1.5', '1.5: Đạt, 2025, Minh họa', '1.5: Met, 2025, Illustrative', '2025'],
    ['nothing known', '1.6', '1.6: Chưa đánh giá được', '1.6: Cannot be assessed', undefined],
    ['only an earlier year, after the due year', '2.1', '2.1: Chưa đánh giá được', '2.1: Cannot be assessed', undefined],
    ['an estimate that fails is not officially missed', '2.2', '2.2: Chưa đạt', '2.2: Not yet met', undefined],
  ];
  it.each(rows)('%s', (_what, id, vi, en, years) => {
    const mark = (locale: 'vi' | 'en') =>
      view(province, '2026-03-01', locale)
        .drawn?.objectives.flatMap(({ rows: [result] }) => result.marks)
        .find((one) => one.id === id);
    expect([mark('vi')?.spoken, mark('en')?.spoken, mark('vi')?.on?.years]).toEqual([vi, en, years]);
  });

  it('met before the due year, officially, says the year and no status', () => {
    const early = madeProvince({ 1: { label: 'Mẫu', indicators: { '1.1': [{ value: 61, period: 2023, recordedOn: '2024-02-10' }] } } });
    const mark = view(early, '2024-11-20').drawn?.objectives[0]?.rows[0].marks[0];
    expect(mark).toMatchObject({ spoken: '1.1: Đạt, 2023, Chính thức', on: { years: '2023' } });
    expect(mark?.on?.status).toBeUndefined();
  });

  it('progress on an invented baseline says so, though the figure is official', () => {
    const shown = madeProvince({
      1: {
        label: 'Mẫu',
        indicators: {
          '1.1': [
            { value: 40, period: 2020, status: 'illustrative' },
            { value: 59, period: 2023, recordedOn: '2024-02-10' },
          ],
        },
      },
    });
    expect(view(shown, '2024-11-20').drawn?.objectives[0]?.rows[1].marks[0]?.spoken).toBe('1.1: Đúng tiến độ, Minh họa');
  });

  it('several behind one word: how many are not official', () => {
    expect(strips(view(province, '2026-03-01'))).toEqual([
      ['3 Đạt, trong đó 1 Ước tính, 1 Minh họa', '1 Không đạt', '1 Chưa đạt', '3 Chưa đánh giá được'],
      ['1 Chưa đủ số liệu', '7 Không xét tiến độ'],
    ]);
  });

  it('several of one year and status: both, once', () => {
    expect(strips(view(illustrated, '2024-11-20'))).toEqual([
      ['5 Đạt, 2024, Minh họa', '14 Chưa đạt', '1 Chưa đánh giá được'],
      ['7 Đúng tiến độ', '5 Chậm tiến độ', '2 Chưa đủ số liệu', '6 Không xét tiến độ'],
    ]);
  });

  it('the whole carries the mark of its least sure figure, and none where no figure decides', () => {
    expect(view(illustrated, '2024-11-20').mark).toEqual({ kind: 'illustrative', text: 'Minh họa' });
    expect(view(illustrated, '2021-06-30').mark).toBeUndefined();
    expect(view(illustrated, '2021-06-30').drawn).toBeDefined();
  });
});

describe('before the first figure', () => {
  it('one sentence that still adds up, and no empty marks', () => {
    const { sentence, drawn, mark } = view(hue, '2024-11-20');
    expect(sentence).toBe('Kế hoạch chưa có số liệu nào. Kết quả: 20 chưa đánh giá được. Tiến độ: 20 không xét. Xét tại ngày 20/11/2024.');
    expect([drawn, mark]).toEqual([undefined, undefined]);
  });
});

describe('a link to a card', () => {
  it('is made of the plan and the indicator, whatever these are called', () => {
    const odd = madeProvince({ 1: { label: 'Mẫu', indicators: { 'a "b"%': [{ value: 1, period: 2023 }] } } });
    expect(view(odd, '2024-11-20').drawn?.strips[0].groups[0]?.marks[0]?.href).toBe('#bdg-tinh-mau-2021-2025-a%20%22b%22%25');
  });
});

describe('the sentence above', () => {
  it('has at most 40 syllables, as every chart', () => {
    expect(view(illustrated, '2024-11-20').sentence.split(/[\s\u00a0]+/).length).toBeLessThanOrEqual(40);
  });
});

describe('the sentence of each case, judged by hand', () => {
  const day = { vi: 'Xét tại ngày 20/11/2024.', en: 'Judged on 20 November 2024.' };
  const behind = [`Kết quả: 1 chưa đạt. Tiến độ: 1 chậm. ${day.vi}`, `Result: 1 not yet met. Progress: 1 off track. ${day.en}`] as const;
  const unknown = [
    `Kết quả: 1 chưa đạt. Tiến độ: 1 chưa đủ số liệu. ${day.vi}`,
    `Result: 1 not yet met. Progress: 1 not enough data. ${day.en}`,
  ] as const;
  const cases: readonly [name: string, vi: string, en: string, mark?: string][] = [
    [
      'None',
      `Kế hoạch chưa có số liệu nào. Kết quả: 1 chưa đánh giá được. Tiến độ: 1 không xét. ${day.vi}`,
      `The plan has no figures yet. Result: 1 cannot be assessed. Progress: 1 not applicable. ${day.en}`,
    ],
    // No figure before the plan of 2021, so nothing to start from.
    ['One figure', ...unknown],
    // Path in 2023: 44 + 16 × 3/5 = 53,6.
    ['Two figures', ...behind],
    // Path in 2023: 50 + 10 × 3/5 = 56.
    ['All equal', ...behind],
    // Path in 2022: 60 × 2/5 = 24.
    ['Zero', ...behind],
    // Path in 2022: −2,5 + 3,5 × 2/5 = −1,1.
    ['Negative', ...behind],
    // Path in 2023, from 40 in 2020: 52.
    ['Gaps', ...behind],
    // Of 2020 the figure is 20 + 5 + 18 = 43; path in 2023: 43 + 17 × 3/5 = 53,2, the figure is 39,5.
    ['Forty years', ...behind],
    // Path in 2022: 0,9 + 1,1 × 2/5 = 1,34 thousand million.
    ['A thousand million', ...behind],
    // What was to be kept and is not.
    ['Target at the baseline', ...behind],
    ['No number as target', ...unknown],
    ['Estimates only', ...unknown, 'Ước tính'],
    // Path in 2023: 53,6, the figure is 48.
    ['Illustrative only', ...behind, 'Minh họa'],
    [
      'Change of area',
      'Kết quả: 1 không đạt. Tiến độ: 1 không xét. Xét tại ngày 01/3/2026.',
      'Result: 1 not met. Progress: 1 not applicable. Judged on 1 March 2026.',
    ],
    // Path in 2023: 35 − 5 × 3/5 = 32, and 30 is beyond it, though not below 30.
    [
      'Exactly the number that has to be passed',
      `Kết quả: 1 chưa đạt. Tiến độ: 1 đúng. ${day.vi}`,
      `Result: 1 not yet met. Progress: 1 on track. ${day.en}`,
    ],
    // 83 falls short of 85 by less than a twentieth.
    [
      'About',
      'Kết quả: 1 chưa đánh giá được. Tiến độ: 1 không xét. Xét tại ngày 01/3/2026.',
      'Result: 1 cannot be assessed. Progress: 1 not applicable. Judged on 1 March 2026.',
    ],
    // The next target decides: 50 in 2025; path in 2023: 44 + 6 × 3/5 = 47,6, the figure is an estimate of 47.
    ['Milestones', ...behind, 'Ước tính'],
    ['Baseline without a year', ...unknown],
    ['Reached', `Kết quả: 1 đạt. Tiến độ: 1 không xét. ${day.vi}`, `Result: 1 met. Progress: 1 not applicable. ${day.en}`],
    ['Two groups', ...unknown],
    [
      'Two indicators',
      `Kết quả: 1 đạt, 1 chưa đạt. Tiến độ: 1 chưa đủ số liệu, 1 không xét. ${day.vi}`,
      `Result: 1 met, 1 not yet met. Progress: 1 not enough data, 1 not applicable. ${day.en}`,
    ],
  ];

  it('there is one for every case', () => expect(cases.map(([name]) => name)).toEqual(trendCases.map(({ name }) => name)));

  it.each(cases)('%s', (name, vietnamese, english, mark) => {
    const { plan: shown, asOf = '2024-11-20' } = trendCases.find((one) => one.name === name) ?? {};
    if (!shown) throw new Error(`no case ${name}`);
    expect(readable(view(shown, asOf).sentence)).toBe(vietnamese);
    expect(readable(view(shown, asOf, 'en').sentence)).toBe(english);
    expect(view(shown, asOf).mark?.text).toBe(mark);
  });
});
