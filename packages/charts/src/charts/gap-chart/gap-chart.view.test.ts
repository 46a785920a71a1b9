import { plan, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { PlanWithData } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { commonVi } from '../../../../components/src/words/common.words.ts';
import { words as commonEn } from '../../../../components/src/words/common.words.en.ts';
import { syllables } from '../../figure/figure.ts';
import { chartPlan, figure, gapCases } from '../../testing/chart-cases.ts';
import { gapRows, gapView, type GapView } from './gap-chart.view.ts';
import { words as gapEn } from './gap-chart.words.en.ts';
import { gapWords } from './gap-chart.words.ts';

const vi = { ...commonVi, ...gapWords.vi };
const hue: PlanWithData = { ...plan, data };

function viewOf(shown: PlanWithData, indicators: readonly string[] = [], asOf = '2024-11-20', locale: 'vi' | 'en' = 'vi'): GapView {
  return gapView(shown, { indicators, asOf, locale, words: locale === 'vi' ? vi : { ...commonEn, ...gapEn } });
}

/** No-break blanks read as blanks. */
const readable = (text: string): string => text.replaceAll('\u00a0', ' ');

const cases: readonly [name: string, vi: string, en: string, rows: string][] = [
  ['None', 'Chưa có số liệu của nữ và nam để so sánh.', 'There are no figures of women and men to compare yet.', 'Chưa có số liệu'],
  [
    'One pair',
    'Tỷ lệ mẫu 1.1: nữ thấp hơn nam 46,0 điểm % (2023).',
    'Sample share 1.1: women lower than men by 46.0 percentage points (2023).',
    'Nữ thấp hơn 46,0 điểm %',
  ],
  [
    'Two pairs',
    'Khoảng cách rộng nhất ở “Tỷ lệ mẫu 1.1”: nữ thấp hơn nam 46,0 điểm % (2023); nữ cao hơn ở 1 chỉ tiêu khác.',
    'The widest gap is in “Sample share 1.1”: women lower than men by 46.0 percentage points (2023); women higher in 1 other indicator.',
    'Nữ thấp hơn 46,0 điểm % | Nữ cao hơn 1,2 điểm %',
  ],
  ['Equal', 'Tỷ lệ mẫu 1.1: nữ và nam bằng nhau (2023).', 'Sample share 1.1: women and men are equal (2023).', 'Nữ và nam bằng nhau'],
  [
    'Zero',
    'Tỷ lệ mẫu 1.1: nữ thấp hơn nam 100,0 điểm % (2023).',
    'Sample share 1.1: women lower than men by 100.0 percentage points (2023).',
    'Nữ thấp hơn 100,0 điểm %',
  ],
  [
    'Negative',
    'Tỷ lệ mẫu 1.1: nữ thấp hơn nam 4,7 điểm % (2023).',
    'Sample share 1.1: women lower than men by 4.7 percentage points (2023).',
    'Nữ thấp hơn 4,7 điểm %',
  ],
  [
    'A share below nothing',
    'Chưa có số liệu của nữ và nam để so sánh.',
    'There are no figures of women and men to compare yet.',
    'Không so sánh được',
  ],
  [
    'One side missing',
    'Chưa có số liệu của nữ và nam để so sánh.',
    'There are no figures of women and men to compare yet.',
    'Nam: chưa có số liệu',
  ],
  // The last of forty is 39.5, and 100 − 39.5 is 60.5.
  [
    'Forty years',
    'Tỷ lệ mẫu 1.1: nữ thấp hơn nam 21,0 điểm % (2023).',
    'Sample share 1.1: women lower than men by 21.0 percentage points (2023).',
    'Nữ thấp hơn 21,0 điểm %',
  ],
  [
    'A thousand million',
    'Tỷ lệ mẫu 1.1: nữ bằng 2,1 lần nam (2023).',
    'Sample share 1.1: women: 2.1 times men (2023).',
    'Nữ bằng 2,1 lần nam',
  ],
  [
    'Target at the figure',
    'Tỷ lệ mẫu 1.1: nữ cao hơn nam 20,0 điểm % (2023).',
    'Sample share 1.1: women higher than men by 20.0 percentage points (2023).',
    'Nữ cao hơn 20,0 điểm %',
  ],
  ['A ratio as the figure', 'Tỷ lệ mẫu 1.1: 2,1 lần (2023).', 'Sample share 1.1: 2.1 times (2023).', '2,1 lần'],
  [
    'Estimates only',
    'Tỷ lệ mẫu 1.1: nữ thấp hơn nam 4,0 điểm % (2023, Ước tính).',
    'Sample share 1.1: women lower than men by 4.0 percentage points (2023, Estimate).',
    'Nữ thấp hơn 4,0 điểm %',
  ],
  [
    'Illustrative only',
    'Tỷ lệ mẫu 1.1: nữ thấp hơn nam 46,0 điểm % (2023, Minh họa).',
    'Sample share 1.1: women lower than men by 46.0 percentage points (2023, Illustrative).',
    'Nữ thấp hơn 46,0 điểm %',
  ],
  [
    'Change of area',
    'Tỷ lệ mẫu 1.1: nữ thấp hơn nam 38,0 điểm % (2025).',
    'Sample share 1.1: women lower than men by 38.0 percentage points (2025).',
    'Nữ thấp hơn 38,0 điểm %',
  ],
  ['Not published', 'Chưa có số liệu của nữ và nam để so sánh.', 'There are no figures of women and men to compare yet.', 'Không công bố'],
  [
    'One side not published',
    'Chưa có số liệu của nữ và nam để so sánh.',
    'There are no figures of women and men to compare yet.',
    'Nam: không công bố',
  ],
  // Of 2023 only one side is known, so the last year of both decides: 53 − 54,5.
  [
    'Gaps',
    'Tỷ lệ mẫu 1.1: nữ thấp hơn nam 1,5 điểm % (2021).',
    'Sample share 1.1: women lower than men by 1.5 percentage points (2021).',
    'Nữ thấp hơn 1,5 điểm %',
  ],
  // 58,4 − (100 − 58,4).
  [
    'Target at the baseline',
    'Tỷ lệ mẫu 1.1: nữ cao hơn nam 16,8 điểm % (2023).',
    'Sample share 1.1: women higher than men by 16.8 percentage points (2023).',
    'Nữ cao hơn 16,8 điểm %',
  ],
  [
    'No number as target',
    'Chưa có số liệu của nữ và nam để so sánh.',
    'There are no figures of women and men to compare yet.',
    'Không so sánh được',
  ],
];

describe('the sentence and the rows', () => {
  it('there is an expectation for every case', () => expect(gapCases.map(({ name }) => name)).toEqual(cases.map(([name]) => name)));

  for (const [name, vietnamese, english, rows] of cases) {
    it(name, () => {
      const found = gapCases.find((one) => one.name === name);
      if (!found) throw new Error(`no case ${name}`);
      const view = viewOf(found.plan, ['1.1', '1.2'], found.asOf);
      expect(readable(view.sentence)).toBe(vietnamese);
      expect(syllables(view.sentence)).toBeLessThanOrEqual(40);
      expect(readable(view.rows.map(({ text }) => text).join(' | '))).toBe(rows);
      expect(readable(viewOf(found.plan, ['1.1', '1.2'], found.asOf, 'en').sentence)).toBe(english);
    });
  }
});

describe('of Thừa Thiên Huế on 20/11/2024', () => {
  it('the indicators with a pair are shown, in the order of the document, each with the year it is of', () => {
    const { rows, drawn, title } = viewOf(hue);
    expect(title).toBe('Khoảng cách nữ và nam, năm 2024');
    expect(rows.map(({ code, women, men, text }) => readable(`${code}: ${women?.text} ${men?.text} ${text}`))).toEqual([
      '2.3: 27,0% 73,0% Nữ thấp hơn 46,0 điểm %',
      '5.2: 97,6% 96,6% Trẻ em gái cao hơn 1,0 điểm %',
      '5.2: 84,9% 84,1% Trẻ em gái cao hơn 0,8 điểm %',
      '5.3: 28,9% 71,1% Nữ thấp hơn 42,2 điểm %',
      '5.4: 50,6% 49,4% Nữ cao hơn 1,2 điểm %',
      '5.4: 27,7% 72,3% Nữ thấp hơn 44,6 điểm %',
    ]);
    // The figure of 2024 for 5.3 was written down in 2025.
    expect(drawn.map(({ year }) => year ?? '')).toEqual(['', '', '', '(2023)', '', '']);
  });

  it.each(['2.1', '2.2', '1.1', '4.1'])('no second group is ever computed for %s, though it is asked for', (code) => {
    const { rows, drawn, notes } = viewOf(hue, [code]);
    expect([rows, drawn]).toEqual([[], []]);
    expect(notes).toEqual([`Không vẽ chỉ tiêu ${code}: không có số liệu của nhóm kia, và không suy ra được.`]);
  });
  it('3.1 is a ratio, shown where it is asked for: 2,1 lần', () => {
    expect(viewOf(hue).rows.some(({ code }) => code === '3.1')).toBe(false);
    const [row] = viewOf(hue, ['3.1']).rows;
    expect(readable(row?.text ?? '')).toBe('2,1 lần');
    expect([row?.women, row?.men]).toEqual([undefined, undefined]);
  });

  it('what is computed says so in the key, in the heads and beside each figure; what was observed does not', () => {
    const { table, key } = viewOf(hue);
    expect(key.men).toBe('Nam (suy ra: 100% trừ nữ), trẻ em trai');
    expect(table?.heads.slice(2)).toEqual(['Nữ, trẻ em gái', 'Nam (suy ra: 100% trừ nữ), trẻ em trai', 'Chênh lệch']);
    expect(table?.rows.map(({ cells }) => `${cells[1]?.mark ?? ''} | ${cells[2]?.mark ?? ''}`)).toEqual([
      'Minh họa | suy ra, Minh họa',
      'Minh họa | Minh họa',
      'Minh họa | Minh họa',
      'Minh họa | suy ra, Minh họa',
      'Minh họa | suy ra, Minh họa',
      'Minh họa | suy ra, Minh họa',
    ]);
  });

  it('the numbers of the picture are those of the table', () => {
    const { rows, drawn, table } = viewOf(hue);
    // On a line from 0 to 100 the place of a share is its number.
    expect(table?.rows.map(({ cells }) => [cells[1]?.value, cells[2]?.value])).toEqual(drawn.map(({ women, men }) => [women?.at, men?.at]));
    expect(rows.map(({ women, men }) => [women?.value, men?.value])).toEqual(drawn.map(({ women, men }) => [women?.at, men?.at]));
  });

  it('women stand first in the file too, and its numbers are numbers', () => {
    expect(gapRows(viewOf(hue, ['2.3']), vi)).toEqual([
      ['Chỉ tiêu', 'Tên', 'Năm', 'Nữ', 'Nam', 'Nam suy ra', 'Chênh lệch', 'Đơn vị của chênh lệch', 'Loại số liệu'],
      ['Chỉ tiêu 2.3', 'Nữ giám đốc, chủ doanh nghiệp, hợp tác xã', 2024, 27, 73, 'suy ra', -46, 'điểm %', 'Minh họa'],
    ]);
  });
});

describe('where the marks and labels stand', () => {
  it('labels stand outside the pair, whoever is ahead', () => {
    const sides = viewOf(hue).drawn.map(({ women, men }) => `${women?.outward} ${men?.outward}`);
    expect(sides).toEqual(['left right', 'right left', 'right left', 'left right', 'right left', 'left right']);
  });
  it('of equal figures the women are on the left', () => {
    const [row] = viewOf(chartPlan({ measure: { complements: { label: 'Nam' } }, figures: [figure(2023, 50)] })).drawn;
    expect([row?.women?.outward, row?.men?.outward, row?.women?.at, row?.men?.at]).toEqual(['left', 'right', 50, 50]);
  });
  it('the rule of parity stands only where both are parts of one whole', () => {
    expect(viewOf(hue).drawn.map(({ parity }) => parity)).toEqual([50, undefined, undefined, 50, 50, 50]);
  });
  it('two groups of another unit stand on a line from zero', () => {
    const found = gapCases.find(({ name }) => name === 'A thousand million');
    const [row] = found ? viewOf(found.plan).rows : [];
    expect(row?.ends).toEqual([0, 3_000_000_000]);
  });
});
