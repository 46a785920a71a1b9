import { describe, expect, test } from 'vitest';
import { cell } from '../../../../test/plans/read-tsv.ts';
import { verdictCases } from '../../../../test/support/verdict-rows.ts';
import { evaluateMeasure } from './evaluate-measure.ts';

describe('verdicts', () => {
  const cases = verdictCases();
  test('all 42 rows are here', () => {
    expect(cases).toHaveLength(42);
  });
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { measure, period, observations, asOf, row }) => {
    const judged = evaluateMeasure(measure, { indicator: 'i', period, observations, asOf });
    // An empty cell of the table is "none" of a progress and no reason of a verdict.
    expect({
      result: judged.result,
      reason: judged.reason ?? '',
      progress: judged.progress === 'none' ? '' : judged.progress,
      progressReason: judged.progressReason ?? '',
      data: judged.dataStatus,
    }).toEqual({
      result: cell(row, 'result'),
      reason: cell(row, 'reason'),
      progress: cell(row, 'progress'),
      progressReason: cell(row, 'progress reason'),
      data: cell(row, 'data'),
    });
  });
});
