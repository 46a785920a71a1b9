import plan from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.js';
import { evaluatePlan, type Observation, type Plan, type PlanWithData } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { commonVi } from '../../../../components/src/words/common.words.ts';
import { words as commonEn } from '../../../../components/src/words/common.words.en.ts';
import { words as trendEn } from './trend-chart.words.en.ts';
import { trendView, type TrendView } from './trend-chart.view.ts';
import { trendWords } from './trend-chart.words.ts';
import { niceRange, withGaps, yearTicks } from './trend-chart.config.ts';

const hue = plan as unknown as Plan;

function view(observations: readonly Observation[], indicator: string, asOf = '2024-11-20', locale: 'vi' | 'en' = 'vi'): TrendView {
  const withFigures: PlanWithData = { ...hue, data: { plan: hue.id, kind: 'illustrative', source: '', observations, filings: [], events: [] } };
  const words = locale === 'vi' ? { ...commonVi, ...trendWords.vi } : { ...commonEn, ...trendEn };
  return trendView(withFigures, evaluatePlan(withFigures, { asOf }), { indicators: indicator.split(' '), asOf, locale, words });
}

/** No-break blanks read as blanks. */
const readable = (text: string): string => text.replaceAll('\u00a0', ' ');

const seen = (measure: string, period: number, value: number, more: Partial<Observation> = {}): Observation => ({ measure, period, value, status: 'official', ...more });

describe('the sentence above the picture', () => {
  const rows: readonly [what: string, observations: readonly Observation[], indicator: string, vi: string, en: string][] = [
    [
      'short of the target, with the gap in percentage points and the year',
      [seen('2.1', 2020, 44), seen('2.1', 2023, 49.1)],
      '2.1',
      'So với mức đề ra: chỉ tiêu 2.1 còn 0,9 điểm % (năm 2023).',
      'Still short of the target: indicator 2.1 by 0.9 percentage points (2023).',
    ],
    [
      'exactly at 30 against "dưới 30%" is neither reached nor short by 0',
      [seen('2.2', 2020, 35), seen('2.2', 2023, 30)],
      '2.2',
      'Bằng đúng con số đề ra nhưng văn bản đòi vượt qua: chỉ tiêu 2.2.',
      'Exactly at the number, but the document asks for more than that: indicator 2.2.',
    ],
    ['reached', [seen('2.2', 2023, 29.6)], '2.2', 'Số mới nhất ở mức đề ra hoặc tốt hơn: chỉ tiêu 2.2.', 'Latest figure at the target or better: indicator 2.2.'],
    [
      'a baseline without a year gives no progress',
      [seen('4.3', 2023, 18.9)],
      '4.3',
      'So với mức đề ra: chỉ tiêu 4.3 còn 0,9/1.000 phụ nữ (năm 2023). Chưa đủ số liệu để xét tiến độ: chỉ tiêu 4.3.',
      'Still short of the target: indicator 4.3 by 0.9 per 1,000 women (2023). Not enough data to assess progress: indicator 4.3.',
    ],
    ['no figure at all', [], '1.1', 'Chưa có số liệu: chỉ tiêu 1.1.', 'No data: indicator 1.1.'],
    ['a yes or no has no axis', [], '5.1', 'Chưa có chỉ tiêu nào bằng số để vẽ.', 'There is no numeric indicator to draw yet.'],
  ];
  for (const [what, observations, indicator, vi, en] of rows) {
    it(what, () => {
      expect(readable(view(observations, indicator).sentence)).toBe(vi);
      expect(readable(view(observations, indicator, '2024-11-20', 'en').sentence)).toBe(en);
    });
  }
});

describe('what is drawn', () => {
  it('a figure recorded after the day is not seen', () => {
    const { panels } = view([seen('2.1', 2023, 48), seen('2.1', 2024, 60, { recordedOn: '2025-02-10' })], '2.1', '2025-01-15');
    expect(panels[0]?.series[0]?.points).toEqual([{ year: 2023, value: 48, status: 'official' }]);
  });
  it('a baseline without a year is a level, not a point, and gives no path', () => {
    const [panel] = view([seen('4.3', 2021, 22)], '4.3').panels;
    expect(panel?.path).toBeUndefined();
    expect(panel?.level?.value).toBe(23);
    expect(panel?.level?.text).toContain('không ghi năm');
  });
  it('girls and boys are two lines, girls first', () => {
    const [panel] = view([seen('5.2a', 2023, 97, { group: 'girls' }), seen('5.2a', 2023, 96, { group: 'boys' })], '5.2').panels;
    expect(panel?.series.map(({ points }) => points[0]?.value)).toEqual([97, 96]);
  });
  it('illustrative figures are marked in the sentence, the table and the caption', () => {
    const { mark, table } = view([seen('2.1', 2023, 48, { status: 'illustrative' })], '2.1');
    expect(mark).toEqual({ kind: 'illustrative', text: 'Minh họa' });
    expect(table.rows[0]?.cells).toEqual([{ text: '48,0', mark: 'Minh họa' }]);
  });
  it('the table holds the numbers that are drawn', () => {
    const { panels, table } = view([seen('2.1', 2021, 45), seen('2.1', 2023, 48.5)], '2.1');
    expect(panels[0]?.series[0]?.points.map(({ value }) => value)).toEqual([45, 48.5]);
    expect(table.years).toEqual([2021, 2023]);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(['45,0', '48,5']);
  });
});

describe('the axes', () => {
  it('a missing year breaks the line', () => {
    const points = [2020, 2021, 2023].map((year) => ({ year, value: 1, status: 'official' as const }));
    expect(withGaps({ label: '', points })).toEqual([{ x: 2020, y: 1 }, { x: 2021, y: 1 }, { x: 2022, y: null }, { x: 2023, y: 1 }]);
  });
  it('equal values still have room above and below', () => {
    const { min, max } = niceRange([50, 50]);
    expect(min).toBeLessThan(50);
    expect(max).toBeGreaterThan(50);
  });
  it('a share does not go below zero', () => expect(niceRange([0, 3]).min).toBe(0));
  it('the first and the last year are always named', () => {
    expect(yearTicks([2020, 2025])).toEqual([2020, 2022, 2024, 2025]);
    expect(yearTicks([2021, 2021])).toEqual([2021]);
  });
});
