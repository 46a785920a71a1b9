import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { evaluatePlan, type Observation, type PlanWithData } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { commonVi } from '../../../../components/src/words/common.words.ts';
import { words as commonEn } from '../../../../components/src/words/common.words.en.ts';
import type { Palette } from '../../drawing/palette.ts';
import { syllables } from '../../figure/figure.ts';
import { chartPlan, figure, trendCases, yearly } from '../../testing/chart-cases.ts';
import { valueRange, yearTicks } from './trend-axes.ts';
import { trendConfig, withGaps } from './trend-chart.config.ts';
import { trendView, type TrendView } from './trend-chart.view.ts';
import { words as trendEn } from './trend-chart.words.en.ts';
import { trendWords } from './trend-chart.words.ts';
import { trendKey } from './trend-key.ts';
import { pointsOf, withoutGaps } from './trend-series.ts';
import { trendRows } from './trend-table.ts';

const vi = { ...commonVi, ...trendWords.vi };
const en = { ...commonEn, ...trendEn };

function viewOf(shown: PlanWithData, indicators: readonly string[], asOf = '2024-11-20', locale: 'vi' | 'en' = 'vi'): TrendView {
  return trendView(shown, evaluatePlan(shown, { asOf }), { indicators, asOf, locale, words: locale === 'vi' ? vi : en });
}

/** Thừa Thiên Huế with some figures of its own. */
function hueView(observations: readonly Observation[], indicator: string, asOf = '2024-11-20', locale: 'vi' | 'en' = 'vi'): TrendView {
  return viewOf(
    { ...hue, data: { plan: hue.id, kind: 'official', source: '', observations, filings: [], events: [] } },
    indicator.split(' '),
    asOf,
    locale,
  );
}

/** No-break blanks read as blanks. */
const readable = (text: string): string => text.replaceAll('\u00a0', ' ');
const seen = (measure: string, period: number, value: number, more: Partial<Observation> = {}): Observation => ({
  measure,
  period,
  value,
  status: 'official',
  ...more,
});

const sentences: readonly [name: string, vi: string, en: string][] = [
  ['None', 'Chỉ tiêu 1.1: chưa có số liệu.', 'Indicator 1.1: no data.'],
  [
    'One figure',
    'Chỉ tiêu 1.1: 45,0% (2023), cách mức đề ra 15,0 điểm %.',
    'Indicator 1.1: 45.0% (2023), 15.0 percentage points from the target.',
  ],
  [
    'Two figures',
    'Chỉ tiêu 1.1: từ 44,0% (2020) đến 49,1% (2023), cách mức đề ra 10,9 điểm %.',
    'Indicator 1.1: from 44.0% (2020) to 49.1% (2023), 10.9 percentage points from the target.',
  ],
  [
    'All equal',
    'Chỉ tiêu 1.1: từ 50,0% (2020) đến 50,0% (2023), cách mức đề ra 10,0 điểm %.',
    'Indicator 1.1: from 50.0% (2020) to 50.0% (2023), 10.0 percentage points from the target.',
  ],
  [
    'Zero',
    'Chỉ tiêu 1.1: từ 0,0% (2020) đến 0,0% (2022), cách mức đề ra 60,0 điểm %.',
    'Indicator 1.1: from 0.0% (2020) to 0.0% (2022), 60.0 percentage points from the target.',
  ],
  [
    'Negative',
    'Chỉ tiêu 1.1: từ −2,5% (2020) đến −1,5% (2022), cách mức đề ra 2,5 điểm %.',
    'Indicator 1.1: from −2.5% (2020) to −1.5% (2022), 2.5 percentage points from the target.',
  ],
  [
    'Gaps',
    'Chỉ tiêu 1.1: từ 38,0% (2018) đến 47,0% (2023), cách mức đề ra 13,0 điểm %.',
    'Indicator 1.1: from 38.0% (2018) to 47.0% (2023), 13.0 percentage points from the target.',
  ],
  // The last of the forty: 20 + (39 × 7 = 273, of which 13 leaves 0) + 19.5.
  [
    'Forty years',
    'Chỉ tiêu 1.1: từ 20,0% (1984) đến 39,5% (2023), cách mức đề ra 20,5 điểm %.',
    'Indicator 1.1: from 20.0% (1984) to 39.5% (2023), 20.5 percentage points from the target.',
  ],
  [
    'A thousand million',
    'Chỉ tiêu 1.1: từ 900.000.000 đồng (2020) đến 1.000.000.000 đồng (2022), cách mức đề ra 1.000.000.000 đồng.',
    'Indicator 1.1: from 900,000,000 đồng (2020) to 1,000,000,000 đồng (2022), 1,000,000,000 đồng from the target.',
  ],
  [
    'Target at the baseline',
    'Chỉ tiêu 1.1: từ 59,0% (2022) đến 58,4% (2023), cách mức đề ra 1,6 điểm %.',
    'Indicator 1.1: from 59.0% (2022) to 58.4% (2023), 1.6 percentage points from the target.',
  ],
  ['No number as target', 'Chưa có chỉ tiêu nào bằng số để vẽ.', 'There is no numeric indicator to draw yet.'],
  [
    'Estimates only',
    'Chỉ tiêu 1.1: từ 45,0% (2021, Ước tính) đến 47,5% (2023, Ước tính), cách mức đề ra 12,5 điểm %.',
    'Indicator 1.1: from 45.0% (2021, Estimate) to 47.5% (2023, Estimate), 12.5 percentage points from the target.',
  ],
  [
    'Illustrative only',
    'Chỉ tiêu 1.1: từ 44,0% (2020, Minh họa) đến 48,0% (2023, Minh họa), cách mức đề ra 12,0 điểm %.',
    'Indicator 1.1: from 44.0% (2020, Illustrative) to 48.0% (2023, Illustrative), 12.0 percentage points from the target.',
  ],
  [
    'Change of area',
    'Chỉ tiêu 1.1: 55,0% (2025), cách mức đề ra 5,0 điểm %; địa bàn thay đổi từ 01/7/2025, không nối với số trước.',
    'Indicator 1.1: 55.0% (2025), 5.0 percentage points from the target; the area changed on 1 July 2025, not joined to earlier figures.',
  ],
  [
    'Exactly the number that has to be passed',
    'Chỉ tiêu 1.1: từ 35,0% (2020) đến 30,0% (2023), bằng đúng con số mà văn bản đòi vượt qua.',
    'Indicator 1.1: from 35.0% (2020) to 30.0% (2023), exactly the number, which the document asks to be passed.',
  ],
  [
    'About',
    'Chỉ tiêu 1.1: từ 78,0% (2020) đến 83,0% (2025), cách con số đề ra 2,0 điểm %, văn bản ghi “khoảng”.',
    'Indicator 1.1: from 78.0% (2020) to 83.0% (2025), 2.0 percentage points from the number, which is printed as “about”.',
  ],
  [
    'Milestones',
    'Chỉ tiêu 1.1: từ 44,0% (2020) đến 47,0% (2023, Ước tính), cách mức đề ra 3,0 điểm %.',
    'Indicator 1.1: from 44.0% (2020) to 47.0% (2023, Estimate), 3.0 percentage points from the target.',
  ],
  [
    'Baseline without a year',
    'Chỉ tiêu 1.1: từ 22,1% (2021) đến 19,8% (2023), cách mức đề ra 1,8 điểm %; mốc không ghi năm.',
    'Indicator 1.1: from 22.1% (2021) to 19.8% (2023), 1.8 percentage points from the target; baseline without a year.',
  ],
  [
    'Reached',
    'Chỉ tiêu 1.1: từ 55,0% (2020) đến 61,0% (2023), ở mức đề ra hoặc tốt hơn.',
    'Indicator 1.1: from 55.0% (2020) to 61.0% (2023), at the target or better.',
  ],
  [
    'Two groups',
    'Chỉ tiêu 1.1, nữ: từ 50,0% (2021) đến 54,0% (2023), cách mức đề ra 6,0 điểm %.',
    'Indicator 1.1, women: from 50.0% (2021) to 54.0% (2023), 6.0 percentage points from the target.',
  ],
  [
    'Two indicators',
    'So với mức đề ra: chỉ tiêu 1.1 cách 6,0 điểm % (2023); chỉ tiêu 1.2 ở mức đề ra hoặc tốt hơn.',
    'Distance from the target: indicator 1.1, 6.0 percentage points (2023); indicator 1.2 at the target or better.',
  ],
];

describe('the sentence above the picture', () => {
  it('there is one for every case', () => expect(trendCases.map(({ name }) => name)).toEqual(sentences.map(([name]) => name)));

  for (const [name, vietnamese, english] of sentences) {
    it(name, () => {
      const found = trendCases.find((one) => one.name === name);
      if (!found) throw new Error(`no case ${name}`);
      expect(readable(viewOf(found.plan, ['1.1', '1.2'], found.asOf).sentence)).toBe(vietnamese);
      expect(readable(viewOf(found.plan, ['1.1', '1.2'], found.asOf, 'en').sentence)).toBe(english);
    });
  }

  it('never says that anything rose or fell', () => {
    for (const { plan: shown, asOf } of trendCases) {
      expect(viewOf(shown, [], asOf).sentence).not.toMatch(/tăng|giảm|cải thiện|xu hướng/i);
      expect(viewOf(shown, [], asOf, 'en').sentence).not.toMatch(/increas|decreas|ris|rose|fell|fall|improv|trend/i);
    }
  });

  const everything = hueView(
    ['1.1', '2.1', '2.2', '2.3', '3.1', '3.2a', '3.2b', '4.1', '4.2', '4.3', '5.3', '5.4a', '5.4b'].map((id, index) =>
      seen(id, 2023, id === '2.2' ? 30 : 16 + index),
    ),
    '1.1 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 5.2 5.3 5.4 6.2 6.3 6.4',
  );
  it('stays within 40 syllables with 22 measures, and counts those that it cannot name', () => {
    expect(syllables(everything.sentence)).toBeLessThanOrEqual(40);
    expect(everything.sentence).toMatch(/chỉ tiêu còn lại xem bảng\.$/);
  });
  it.each(trendCases.map(({ name, plan: shown, asOf }) => [name, shown, asOf] as const))('%s: at most 40 syllables', (_, shown, asOf) =>
    expect(syllables(viewOf(shown, [], asOf).sentence)).toBeLessThanOrEqual(40),
  );

  it('a year that decides and has no figure is named', () => {
    const { sentence } = hueView([seen('2.1', 2023, 49.1)], '2.1', '2026-03-01');
    expect(readable(sentence)).toBe('Chỉ tiêu 2.1: 49,1% (2023); năm 2025 chưa có số liệu.');
  });
});

describe('what is drawn', () => {
  it('a figure recorded after the day is not seen', () => {
    const { panels } = hueView([seen('2.1', 2023, 48), seen('2.1', 2024, 60, { recordedOn: '2025-02-10' })], '2.1', '2025-01-15');
    expect(panels[0]?.series.flatMap(pointsOf)).toEqual([{ year: 2023, value: 48, status: 'official' }]);
  });
  it('of one year an official figure goes before an estimate, then the later revision', () => {
    const { panels } = hueView(
      [seen('2.1', 2022, 46, { status: 'estimate', revision: 3 }), seen('2.1', 2022, 47), seen('2.1', 2022, 47.5, { revision: 1 })],
      '2.1',
    );
    expect(panels[0]?.series.flatMap(pointsOf)).toEqual([{ year: 2022, value: 47.5, status: 'official' }]);
  });
  it('an official figure written down before its year was over is an estimate', () => {
    const { panels } = hueView([seen('2.1', 2024, 49, { recordedOn: '2024-11-15' })], '2.1');
    expect(panels[0]?.series.flatMap(pointsOf).map(({ status }) => status)).toEqual(['estimate']);
  });
  it('a baseline without a year is a level, not a point, and gives no path', () => {
    const { panels, notes } = hueView([seen('4.3', 2021, 22)], '4.3');
    expect(panels[0]?.path).toBeUndefined();
    expect(panels[0]?.level?.value).toBe(23);
    expect(notes.map(readable)).toEqual(['Mốc 23 của chỉ tiêu 4.3 có trong Kế hoạch, văn bản không ghi năm, nên không xếp vào năm nào.']);
  });
  it('girls and boys are two lines, girls first, of different shape', () => {
    const [panel] = hueView([seen('5.2a', 2023, 96, { group: 'boys' }), seen('5.2a', 2023, 97, { group: 'girls' })], '5.2').panels;
    expect(panel?.series.map(({ shape, runs }) => [shape, runs.flat()[0]?.value])).toEqual([
      ['circle', 97],
      ['diamond', 96],
    ]);
  });
  it('over a change of area the line is cut, and the note says where and why', () => {
    const shown = chartPlan({ area: 'Kiên Giang', figures: yearly(2022, [44, 46, 48, 55]) });
    const { panels, notes } = viewOf(shown, ['1.1'], '2026-03-01');
    expect(panels[0]?.series[0]?.runs.map((run) => run.map(({ year }) => year))).toEqual([[2022, 2023, 2024], [2025]]);
    expect(panels[0]?.cuts.map(({ at }) => at)).toEqual([2024.5]);
    expect(notes).toEqual(['Địa bàn thay đổi từ 01/7/2025 (An Giang): số liệu trước và sau không nối với nhau (chỉ tiêu 1.1).']);
  });
  const zones: readonly [indicator: string, zone: unknown, label: string][] = [
    ['2.2', { kind: 'area', to: 30 }, '< 30%'],
    ['2.3', { kind: 'area', from: 30 }, '≥ 30%'],
    ['3.1', { kind: 'area', to: 2 }, '≤ 2'],
    ['5.2', { kind: 'area', from: 90 }, '> 90%'],
  ];
  it.each(zones)('what satisfies the target of %s is an area to the end of the axis', (indicator, zone, label) => {
    const [panel] = hueView([], indicator).panels;
    expect(panel?.target.zone).toEqual(zone);
    expect(readable(panel?.target.label ?? '')).toBe(label);
  });
  it('"khoảng 85%" is a band of a twentieth on either side', () => {
    const target = hueView([], '5.2').panels[1]?.target;
    expect([target?.zone?.kind, target?.zone?.from, target?.zone?.to]).toEqual(['band', 80.75, 89.25]);
  });
  it('further targets are milestones, and the axis reaches to the last', () => {
    const shown = trendCases.find(({ name }) => name === 'Milestones')?.plan;
    const [panel] = shown ? viewOf(shown, ['1.1']).panels : [];
    expect(panel?.targets.map(({ year, milestone }) => [year, milestone])).toEqual([
      [2025, false],
      [2030, true],
    ]);
    expect(panel?.years).toEqual([2020, 2030]);
  });
  it('illustrative figures are marked in the sentence, the table and the caption', () => {
    const { mark, table, sentence, foot } = hueView([seen('2.1', 2023, 48, { status: 'illustrative' })], '2.1');
    expect(mark).toEqual({ kind: 'illustrative', text: 'Minh họa' });
    expect(sentence).toContain('(2023, Minh họa)');
    expect(table?.rows[0]?.cells[0]).toEqual({ text: '48,0', value: 48, mark: 'Minh họa' });
    expect(foot).toContain('Số liệu thực hiện là minh họa.');
  });
  it('the key tells apart how sure figures are where they are mixed', () => {
    const view = hueView(
      [seen('2.1', 2021, 45), seen('2.1', 2022, 46, { status: 'estimate' }), seen('2.1', 2023, 47, { status: 'illustrative' })],
      '2.1',
    );
    expect(trendKey(view, vi).map(({ sign, word }) => `${sign} ${word}`)).toEqual([
      'official Chính thức',
      'estimate Ước tính',
      'illustrative Minh họa',
      'target Chỉ tiêu 2025',
      'zone Vùng đạt',
    ]);
  });
});

const palette = new Proxy({} as Palette, { get: (_, name) => String(name) });

describe('the numbers handed to the drawing are those of the table', () => {
  it.each(trendCases.map(({ name, plan: shown, asOf }) => [name, shown, asOf] as const))('%s, both ways', (_, shown, asOf) => {
    const view = viewOf(shown, ['1.1', '1.2'], asOf);
    const drawn = view.panels.flatMap((panel) =>
      trendConfig(panel, palette, String, { kind: 'page' })
        .data.datasets.slice(0, panel.series.length)
        .flatMap(({ data }) => data.flatMap(({ x, y }) => (y === null ? [] : [`${x}: ${y}`]))),
    );
    const { heads = [], rows = [] } = view.table ?? {};
    const down = heads[0] === 'Năm';
    const baseline = heads.indexOf('Mốc Kế hoạch');
    const told = rows.flatMap(({ head, cells }) =>
      cells.flatMap(({ value }, column) =>
        value === undefined || column + 1 === baseline ? [] : [`${down ? (head.value ?? '') : (heads[column + 1] ?? '')}: ${value}`],
      ),
    );
    expect([...told].sort()).toEqual([...drawn].sort());
  });

  it('a baseline that the plan states stands in the table, with its year if it has one', () => {
    const found = trendCases.find(({ name }) => name === 'Target at the baseline');
    expect(found && viewOf(found.plan, ['1.1']).table?.rows[0]?.cells[0]).toEqual({ text: '60,0 (2020)', value: 60 });
    expect(hueView([seen('4.3', 2021, 22)], '4.3').table?.rows[0]?.cells[0]).toEqual({ text: '23,0', value: 23 });
  });

  it('and the file for a spreadsheet holds the same, with unit and status', () => {
    const rows = trendRows(hueView([seen('2.1', 2021, 45), seen('2.1', 2023, 48.5, { status: 'illustrative' })], '2.1'), vi);
    expect(rows.slice(1)).toEqual([
      ['Chỉ tiêu 2.1', 'Lao động nữ làm công hưởng lương', '', 2021, 45, '%', 'Chính thức', 'đạt 50%'],
      ['Chỉ tiêu 2.1', 'Lao động nữ làm công hưởng lương', '', 2023, 48.5, '%', 'Minh họa', 'đạt 50%'],
    ]);
  });

  it('a figure that is not published is a word in the table and a gap in the line', () => {
    const view = viewOf(chartPlan({ figures: [figure(2021, 42), figure(2022, { missing: 'suppressed' }), figure(2023, 47)] }), ['1.1']);
    expect(view.table?.rows[0]?.cells.map(({ text }) => text)).toEqual(['42,0', 'Không công bố', '47,0', 'đạt 60%']);
    expect(view.panels[0]?.series[0]?.runs).toHaveLength(2);
  });
});

describe('the chip of a panel', () => {
  const chip = (figures: Parameters<typeof chartPlan>[0], asOf?: string): string | undefined =>
    viewOf(chartPlan(figures), ['1.1'], asOf).panels[0]?.chip.text;
  it('on the way: how it goes', () => expect(chip({ figures: yearly(2020, [44, 50]) })).toBe('Đúng tiến độ'));
  it('without any figure: cannot be assessed', () => expect(chip({})).toBe('Chưa đánh giá được'));
  it('officially missed in its year: not met', () => expect(chip({ figures: [figure(2025, 55)] }, '2026-03-01')).toBe('Không đạt'));
  it('reached early: met, with its year', () => expect(chip({ figures: [figure(2023, 61)] })).toBe('Đạt, 2023'));
});

describe('the axes', () => {
  const points = (years: readonly number[]) => years.map((year) => ({ year, value: 1, status: 'official' as const }));
  it('a missing year breaks the line', () => {
    expect(withGaps(withoutGaps(points([2020, 2021, 2023])))).toEqual([
      { x: 2020, y: 1 },
      { x: 2021, y: 1 },
      { x: 2022.5, y: null },
      { x: 2023, y: 1 },
    ]);
  });
  const ranges: readonly [
    what: string,
    values: readonly number[],
    kind: 'percent' | 'times' | 'count',
    expected: readonly [number, number, number],
  ][] = [
    // A spread of 18 and a fifth of air over four steps asks for 5.4 a step: tens.
    ['holds what has to be seen, on round steps', [42, 54.3, 60], 'percent', [40, 70, 10]],
    // A spread of 38 asks for 11.4 a step: twenties.
    ['stays within 100 %', [62, 93, 100], 'percent', [40, 100, 20]],
    ['does not go below zero where nothing does', [0, 3], 'percent', [0, 4, 1]],
    ['goes below zero where a figure does', [-2.5, -1.5, 1], 'percent', [-4, 2, 2]],
    ['gives equal figures room on both sides', [50, 50], 'times', [45, 55, 5]],
    ['counts in whole steps', [0, 1], 'count', [0, 2, 1]],
  ];
  it.each(ranges)('%s', (_, values, kind, [min, max, step]) => {
    expect(valueRange(values, kind === 'count' ? { kind, of: { vi: '', en: '' } } : { kind })).toEqual({ min, max, step });
  });
  it('the first and the last year are always named', () => {
    expect(yearTicks([2020, 2025])).toEqual([2020, 2022, 2024, 2025]);
    expect(yearTicks([2021, 2021])).toEqual([2021]);
  });
});
