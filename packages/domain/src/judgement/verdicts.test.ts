import { describe, expect, test } from 'vitest';
import { cell, readOracle } from '../../../../test/plans/read-tsv.ts';
import type { Row } from '../../../../test/plans/read-tsv.ts';
import type { Observation, ObservationStatus, ObservedValue } from '../plan/plan-data.ts';
import type { Baseline, Comparator, Desired, Measure, Target, Unit } from '../plan/plan.ts';
import { evaluateMeasure } from './evaluate-measure.ts';

const source = { clause: 'I', line: 1 };
const UNITS: Record<string, Unit> = {
  percent: { kind: 'percent' },
  count: { kind: 'count', of: { vi: 'cơ sở', en: 'facilities' } },
  'yes/no': { kind: 'yes-no' },
};

/** "2024 49.1 official (recorded 2025-02-10)". */
const OBSERVATION = /^(\d{4}) (\S+) (official|estimate|illustrative)(?: \(recorded (\d{4}-\d\d-\d\d)\))?$/;

function readValue(text: string): ObservedValue {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'suppressed' || text === 'not-collected' || text === 'not-applicable') return { missing: text };
  return Number(text);
}

function readObservations(text: string): Observation[] {
  return text === ''
    ? []
    : text.split('; ').map((part) => {
        const match = OBSERVATION.exec(part);
        if (!match) throw new Error(`cannot read "${part}"`);
        const [, period, value = '', status, recordedOn] = match;
        return {
          measure: 'm',
          period: Number(period),
          value: readValue(value),
          status: status as ObservationStatus,
          ...(recordedOn ? { recordedOn } : {}),
        };
      });
}

function readBaseline(text: string): { baseline?: Baseline } {
  if (text === '') return {};
  const match = /^(\d{4}|\(no year\)) ([\d.]+)$/.exec(text);
  if (!match) throw new Error(`cannot read "${text}"`);
  const year = match[1] === '(no year)' ? {} : { year: Number(match[1]) };
  return { baseline: { value: Number(match[2]), ...year, source } };
}

function readMeasure(row: Row): Measure {
  const unit = UNITS[cell(row, 'unit')];
  if (!unit) throw new Error(`cannot read "${cell(row, 'unit')}"`);
  const onset = /^from (\d{4})$/.exec(cell(row, 'onset'))?.[1];
  const target: Target = {
    by: Number(cell(row, 'due')),
    ...(onset ? { from: Number(onset) } : {}),
    comparator: cell(row, 'comparator') as Comparator,
    value: readValue(cell(row, 'target')) as number | boolean,
    wording: '…',
    source,
  };
  return {
    id: 'm',
    label: 'M',
    unit,
    desired: cell(row, 'desired') as Desired,
    ...readBaseline(cell(row, 'baseline')),
    targets: [target],
    source,
  };
}

describe('verdicts', () => {
  const rows = readOracle('verdicts.tsv').map((row): [string, Row] => [cell(row, 'case'), row]);
  test('all 42 rows are here', () => {
    expect(rows).toHaveLength(42);
  });
  test.each(rows)('%s', (_, row) => {
    const judged = evaluateMeasure(readMeasure(row), {
      indicator: 'i',
      period: { from: Number(cell(row, 'plan from')), to: Number(cell(row, 'due')) },
      observations: readObservations(cell(row, 'observations (year value status)')),
      asOf: cell(row, 'as of'),
    });
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
