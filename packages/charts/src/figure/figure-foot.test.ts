import { describe, expect, it } from 'vitest';
import { trendWords } from '../charts/trend-chart/trend-chart.words.ts';
import { words as trendEn } from '../charts/trend-chart/trend-chart.words.en.ts';
import { chartPlan } from '../testing/chart-cases.ts';
import { figureFoot } from './figure-foot.ts';
import { figureEn } from './figure.words.en.ts';
import { figureVi } from './figure.words.ts';

const sourceOf = (from: number, to: number, locale: 'vi' | 'en'): string | undefined => {
  const plan = chartPlan();
  const document = { ...plan.document, issuer: { ...plan.document.issuer, name: 'UBND xã Mẫu' } };
  const words = locale === 'vi' ? figureVi : figureEn;
  return figureFoot({ ...plan, document, period: { from, to } }, { asOf: '2024-11-20', locale, words, statuses: [], newest: undefined })[0];
};

describe('the years of the plan, one year once', () => {
  it.each([
    [2021, 2025, 'vi', 'Nguồn: văn bản của UBND xã Mẫu, giai đoạn 2021–2025.'],
    [2021, 2021, 'vi', 'Nguồn: văn bản của UBND xã Mẫu, năm 2021.'],
    [2021, 2025, 'en', 'Source: document of UBND xã Mẫu, 2021–2025.'],
    [2021, 2021, 'en', 'Source: document of UBND xã Mẫu, 2021.'],
  ] as const)('%i to %i, %s: %s', (from, to, locale, told) => {
    expect(sourceOf(from, to, locale)).toBe(told);
  });

  it.each([
    [trendWords.vi, 2021, 2025, 'Diễn biến 2021–2025 so với chỉ tiêu'],
    [trendWords.vi, 2021, 2021, 'Diễn biến năm 2021 so với chỉ tiêu'],
    [trendEn, 2021, 2025, 'From 2021 to 2025, against the target'],
    [trendEn, 2021, 2021, 'In 2021, against the target'],
  ] as const)('a trend %#: %i to %i: %s', (words, from, to, told) => {
    expect(words.title(from, to)).toBe(told);
  });
});
