import type { Observation, ObservationStatus, ObservedValue } from '../../packages/domain/src/plan/plan-data.ts';
import type { Baseline, Comparator, Desired, Measure, Target, Unit } from '../../packages/domain/src/plan/plan.ts';
import { cell, readOracle, type Row } from '../plans/read-tsv.ts';

/** One row of `test/oracle/verdicts.tsv`: what is judged, on which day. What must come out of it stays in `row`. */
export interface VerdictCase {
  readonly name: string;
  /** Goes by the id `m`. */
  readonly measure: Measure;
  readonly period: { readonly from: number; readonly to: number };
  readonly observations: readonly Observation[];
  readonly asOf: string;
  readonly row: Row;
}

const source = { clause: 'I', line: 1 };
const UNITS: Record<string, Unit> = {
  percent: { kind: 'percent' },
  count: { kind: 'count', of: { vi: 'cơ sở', en: 'facilities', enOne: 'facility' } },
  'yes/no': { kind: 'yes-no' },
};

/** As documents print such targets; "100%" needs no word, and a yes/no target prints its onset only. */
const WORDINGS: Readonly<Record<Comparator, string>> = {
  'at-least': 'ít nhất ',
  'more-than': 'trên ',
  'at-most': 'xuống ',
  'less-than': 'dưới ',
  about: 'khoảng ',
  exactly: '',
};

/** "2024 49.1 official (recorded 2025-02-10)". */
const OBSERVATION = /^(\d{4}) (\S+) (official|estimate|illustrative)(?: \(recorded (\d{4}-\d\d-\d\d)\))?$/;

/** All rows of the table, in its order. */
export const verdictCases = (): VerdictCase[] =>
  readOracle('verdicts.tsv').map((row) => ({
    name: cell(row, 'case'),
    measure: readMeasure(row),
    period: { from: Number(cell(row, 'plan from')), to: Number(cell(row, 'due')) },
    observations: readObservations(cell(row, 'observations (year value status)')),
    asOf: cell(row, 'as of'),
    row,
  }));

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

function readTarget(row: Row, unit: Unit): Target {
  const onset = /^from (\d{4})$/.exec(cell(row, 'onset'))?.[1];
  const comparator = cell(row, 'comparator') as Comparator;
  const figure = `${cell(row, 'target')}${unit.kind === 'percent' ? '%' : ''}`;
  const onsetWording = `từ năm ${onset ?? ''} trở đi`;
  const wording = unit.kind === 'yes-no' ? onsetWording : figure === '100%' ? figure : WORDINGS[comparator] + figure;
  return {
    by: Number(cell(row, 'due')),
    ...(onset && { from: Number(onset), onsetWording }),
    comparator,
    value: readValue(cell(row, 'target')) as number | boolean,
    wording,
    source,
  };
}

function readMeasure(row: Row): Measure {
  const unit = UNITS[cell(row, 'unit')];
  if (!unit) throw new Error(`cannot read "${cell(row, 'unit')}"`);
  return {
    id: 'm',
    label: cell(row, 'case'),
    unit,
    desired: cell(row, 'desired') as Desired,
    ...readBaseline(cell(row, 'baseline')),
    targets: [readTarget(row, unit)],
    source,
  };
}
