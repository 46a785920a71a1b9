import { describe, expect, test } from 'vitest';
import { evaluateMeasure } from '../judgement/evaluate-measure.ts';
import type { IndicatorEvaluation, ProgressReason, Result, ResultReason } from '../judgement/evaluation.ts';
import type { Observation, ObservedValue } from '../plan/plan-data.ts';
import type { Measure, Target } from '../plan/plan.ts';
import { explainIndicatorResult, explainResult } from './explain-result.ts';

const source = { clause: 'I', line: 1 };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function makeTarget(over: Partial<Target> = {}): Target {
  return { by: 2025, comparator: 'at-least', value: 50, wording: '…', source, ...over };
}
function makeMeasure(over: Partial<Measure> = {}): Measure {
  return { id: 'm', label: 'M', unit: { kind: 'percent' }, desired: 'increase', targets: [makeTarget()], source, ...over };
}
function see(period: number, value: ObservedValue, over: Partial<Observation> = {}): Observation {
  return { measure: 'm', period, value, status: 'official', ...over };
}
function explain(measure: Measure, observations: readonly Observation[], asOf: string): { reason: string; sentences: string[] } {
  const evaluation = evaluateMeasure(measure, { indicator: 'i', period: { from: 2021, to: 2025 }, observations, asOf });
  return {
    reason: evaluation.reason ?? evaluation.progressReason ?? '',
    sentences: [explainResult(evaluation, measure, 'vi'), explainResult(evaluation, measure, 'en')].map(plain),
  };
}

const start = { value: 44, year: 2020, source };
const girls = {
  groups: [
    { id: 'g', label: { vi: 'Bé gái', en: 'Girls' } },
    { id: 'b', label: { vi: 'Bé trai', en: 'Boys' } },
  ],
};
const yesNo: Partial<Measure> = {
  unit: { kind: 'yes-no' },
  desired: 'achieve',
  targets: [makeTarget({ from: 2025, comparator: 'exactly', value: true })],
};

type Row = readonly [string, Measure, readonly Observation[], string, ResultReason | ProgressReason | '', string, string];
const rows: readonly Row[] = [
  [
    'below the target, above the path',
    makeMeasure({ baseline: start }),
    [see(2024, 49.1)],
    '2025-03-01',
    '',
    'Năm 2024 đạt 49,1%, chưa đến mức ít nhất 50%; đường tiến độ năm 2024 là 48,8%.',
    'The figure for 2024 is 49.1%, which does not yet meet the target (at least 50%); the path to the target stands at 48.8% in 2024.',
  ],
  [
    'above a ceiling, an estimate',
    makeMeasure({
      desired: 'decrease',
      unit: { kind: 'boys-per-100-girls' },
      baseline: { value: 114, year: 2020, source },
      targets: [makeTarget({ comparator: 'at-most', value: 109 })],
    }),
    [see(2023, 112, { status: 'estimate' })],
    '2024-03-01',
    '',
    'Năm 2023 ở mức 112 bé trai/100 bé gái (ước tính), chưa xuống đến mức không quá 109 bé trai/100 bé gái; đường tiến độ năm 2023 là 111 bé trai/100 bé gái.',
    'The figure for 2023 is 112 boys per 100 girls (estimate), which does not yet meet the target (no more than 109 boys per 100 girls); the path to the target stands at 111 boys per 100 girls in 2023.',
  ],
  [
    'an endless path is shown short and on its own side of the figure',
    makeMeasure({ baseline: { value: 40, year: 2019, source } }),
    [see(2021, 43.3)],
    '2022-03-01',
    '',
    'Năm 2021 đạt 43,3%, chưa đến mức ít nhất 50%; đường tiến độ năm 2021 là 43,33%.',
    'The figure for 2021 is 43.3%, which does not yet meet the target (at least 50%); the path to the target stands at 43.33% in 2021.',
  ],
  [
    'reached in the due year',
    makeMeasure(),
    [see(2025, 51)],
    '2026-03-01',
    '',
    'Năm 2025 đạt 51%, đáp ứng mục tiêu ít nhất 50%.',
    'The figure for 2025 is 51%, which meets the target (at least 50%).',
  ],
  [
    'failed in the due year',
    makeMeasure(),
    [see(2025, 49)],
    '2026-03-01',
    '',
    'Năm 2025 đạt 49%, không đến mức ít nhất 50%; đây là số liệu chính thức nên kết quả là không đạt.',
    'The figure for 2025 is 49%, which does not meet the target (at least 50%); as the figure is official, the target is not met.',
  ],
  [
    'reached early, by an illustrative figure',
    makeMeasure(),
    [see(2023, 52, { status: 'illustrative' })],
    '2024-03-01',
    'early',
    'Năm 2023 đạt 52% (minh họa), đã đáp ứng mục tiêu ít nhất 50% trước năm đến hạn 2025.',
    'The figure for 2023 is 52% (illustrative), which meets the target (at least 50%) before it is due in 2025.',
  ],
  [
    'short of "about"',
    makeMeasure({ targets: [makeTarget({ comparator: 'about', value: 85 })] }),
    [see(2025, 84.2)],
    '2026-03-01',
    'about',
    'Năm 2025 đạt 84,2%; văn bản ghi “khoảng” 85% và số liệu chỉ còn cách không quá 5% của mức đó, nên chưa đánh giá được.',
    'The figure for 2025 is 84.2%; the document says “about” 85%, and the figure falls short by no more than 5% of that, so the target cannot be assessed.',
  ],
  [
    'nothing known',
    makeMeasure(),
    [],
    '2024-03-01',
    'no-observation',
    'Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ít nhất 50%.',
    'There is no figure for any year of the plan, so the target (at least 50%) cannot be assessed.',
  ],
  [
    'the due year is missing',
    makeMeasure(),
    [see(2024, 51)],
    '2027-01-05',
    'due-period-missing',
    'Không có số liệu của năm đến hạn 2025, nên chưa đánh giá được; số liệu gần nhất là 51% của năm 2024, không dùng để kết luận.',
    'There is no figure for the due year 2025, so the target cannot be assessed; the latest figure, 51% for 2024, decides nothing.',
  ],
  [
    'nothing since the onset',
    makeMeasure({ targets: [makeTarget({ from: 2025 })] }),
    [see(2024, 51)],
    '2027-01-05',
    'due-period-missing',
    'Không có số liệu từ năm 2025 trở đi, nên chưa đánh giá được; số liệu gần nhất là 51% của năm 2024, không dùng để kết luận.',
    'There is no figure from 2025 on, so the target cannot be assessed; the latest figure, 51% for 2024, decides nothing.',
  ],
  [
    'suppressed',
    makeMeasure(),
    [see(2025, { missing: 'suppressed' })],
    '2026-03-01',
    'suppressed',
    'Số liệu năm 2025 không được công bố, nên chưa đánh giá được mục tiêu ít nhất 50%.',
    'The figure for 2025 is not published, so the target (at least 50%) cannot be assessed.',
  ],
  [
    'not applicable',
    makeMeasure(),
    [see(2025, { missing: 'not-applicable' })],
    '2026-03-01',
    'not-applicable',
    'Số liệu năm 2025 được ghi là không áp dụng, nên chưa đánh giá được mục tiêu ít nhất 50%.',
    'The figure for 2025 is recorded as not applicable, so the target (at least 50%) cannot be assessed.',
  ],
  [
    'one group passes, of the other nothing is known',
    makeMeasure(girls),
    [see(2025, 51, { group: 'g' })],
    '2026-03-01',
    'groups-missing',
    'Mục tiêu ít nhất 50% tính cho từng nhóm mà chưa có số liệu của: Bé trai, nên chưa đánh giá được.',
    'The target (at least 50%) binds each group, and there is no figure for: Boys; so it cannot be assessed.',
  ],
  [
    'one group fails and decides',
    makeMeasure(girls),
    [see(2025, 51, { group: 'g' }), see(2025, 47, { group: 'b' })],
    '2026-03-01',
    '',
    'Năm 2025, nhóm “Bé trai” đạt 47%, không đến mức ít nhất 50%; đây là số liệu chính thức nên kết quả là không đạt.',
    'The figure for 2025 for the group “Boys” is 47%, which does not meet the target (at least 50%); as the figure is official, the target is not met.',
  ],
  [
    'a yes/no target',
    makeMeasure(yesNo),
    [see(2024, false)],
    '2024-12-31',
    'not-a-number',
    'Năm 2024 được ghi là Chưa, chưa đáp ứng mục tiêu có từ năm 2025 trở đi; mục tiêu không phải là con số nên không xét được tiến độ.',
    'The record for 2024 says “Not yet”, which does not yet meet the target (yes from 2025 onwards); progress cannot be assessed, as the target is not a number.',
  ],
  [
    'a baseline without a year',
    makeMeasure({ baseline: { value: 44, source } }),
    [see(2023, 48)],
    '2024-03-01',
    'no-baseline',
    'Năm 2023 đạt 48%, chưa đến mức ít nhất 50%; không có mức gốc kèm năm gốc nên không xét được tiến độ.',
    'The figure for 2023 is 48%, which does not yet meet the target (at least 50%); progress cannot be assessed, as there is no baseline with its year.',
  ],
  [
    'nothing after the baseline',
    makeMeasure({ baseline: { value: 48, year: 2021, source } }),
    [see(2021, 48)],
    '2022-03-01',
    'no-later-observation',
    'Năm 2021 đạt 48%, chưa đến mức ít nhất 50%; chưa có số liệu sau năm gốc 2021 nên chưa xét được tiến độ.',
    'The figure for 2021 is 48%, which does not yet meet the target (at least 50%); progress cannot be assessed yet, as there is no figure after the baseline of 2021.',
  ],
  [
    'a level that is not kept',
    makeMeasure({ desired: 'maintain' }),
    [see(2023, 48)],
    '2024-03-01',
    '',
    'Năm 2023 ở mức 48%, chưa đáp ứng mục tiêu ít nhất 50%; mức phải giữ mà không giữ được là chậm tiến độ.',
    'The figure for 2023 is 48%, which does not yet meet the target (at least 50%); a level that was to be kept and is not is off track.',
  ],
];

describe('how a verdict was reached', () => {
  test.each(rows)('%s', (_what, measure, observations, asOf, reason, vi, en) => {
    expect(explain(measure, observations, asOf)).toEqual({ reason, sentences: [vi, en] });
  });

  test('every reason of a measure has its row', () => {
    const reasons: Record<Exclude<ResultReason, 'part-not-met'> | ProgressReason, true> = {
      'no-observation': true,
      'due-period-missing': true,
      suppressed: true,
      'not-applicable': true,
      early: true,
      about: true,
      'groups-missing': true,
      'not-a-number': true,
      'no-baseline': true,
      'no-later-observation': true,
    };
    expect(Object.keys(reasons).filter((reason) => rows.every((row) => row[4] !== reason))).toEqual([]);
  });
});

describe('how the verdict on an indicator follows from its measures', () => {
  test.each<readonly [readonly Result[], Result, ResultReason | undefined, string, string]>([
    [['met', 'met'], 'met', undefined, 'Cả 2 số đo của chỉ tiêu đều đạt.', 'All 2 measures of the indicator are met.'],
    [['met'], 'met', undefined, 'Số đo duy nhất của chỉ tiêu đạt.', 'The only measure of the indicator is met.'],
    [
      ['met', 'not-met', 'met'],
      'partly-met',
      undefined,
      'Trong 3 số đo của chỉ tiêu, 2 đạt và 1 không đạt, nên chỉ tiêu đạt một phần.',
      'Of the 3 measures of the indicator, 2 are met and 1 is not, so it is partly met.',
    ],
    [
      ['not-met', 'not-met'],
      'not-met',
      undefined,
      'Cả 2 số đo của chỉ tiêu đều không đạt.',
      'None of the 2 measures of the indicator is met.',
    ],
    [
      ['met', 'not-yet'],
      'not-yet',
      undefined,
      'Trong 2 số đo của chỉ tiêu, 1 chưa đạt, nên chỉ tiêu chưa đạt.',
      'Of the 2 measures of the indicator, 1 is not yet met, so it is not yet met.',
    ],
    [
      ['not-met', 'not-yet'],
      'not-yet',
      'part-not-met',
      'Trong 2 số đo của chỉ tiêu, 1 chưa đạt và 1 đã có kết quả chính thức là không đạt, nên chỉ tiêu chưa đạt.',
      'Of the 2 measures of the indicator, 1 is not yet met and 1 is officially not met, so it is not yet met.',
    ],
    [
      ['met', 'cannot-say'],
      'cannot-say',
      'no-observation',
      'Trong 2 số đo của chỉ tiêu, 1 chưa đánh giá được, nên chưa đánh giá được chỉ tiêu.',
      'Of the 2 measures of the indicator, 1 cannot be assessed, so it cannot be assessed.',
    ],
    [
      [],
      'cannot-say',
      'no-observation',
      'Chỉ tiêu không có số đo nào, nên chưa đánh giá được.',
      'The indicator has no measure, so it cannot be assessed.',
    ],
  ])('%j: %s', (results, result, reason, vi, en) => {
    const ids = results.map((_, at) => String(at));
    const evaluation: IndicatorEvaluation = {
      indicator: 'i',
      result,
      ...(reason ? { reason } : {}),
      progress: 'none',
      dataStatus: 'none',
      measures: ids,
    };
    const measures = Object.fromEntries(results.map((one, at) => [String(at), { result: one }]));
    expect(explainIndicatorResult(evaluation, measures, 'vi')).toBe(vi);
    expect(explainIndicatorResult(evaluation, measures, 'en')).toBe(en);
  });
});
