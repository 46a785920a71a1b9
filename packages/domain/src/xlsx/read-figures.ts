import type { Observation, ObservedValue } from '../plan/plan-data.ts';
import type { Measure, Plan } from '../plan/plan.ts';
import { isBlank, type CellReader } from './cell-reader.ts';
import type { Places } from './places.ts';
import { readTable, type PlacedCell, type PlacedRow, type WorkbookReport } from './table-read.ts';
import type { SheetRead } from './workbook.ts';
import { chosen, labelledChoices, measureChoices, missingChoices, statusChoices, truthChoices, type Choice } from './words-of-cells.ts';

const HEADS = ['measure', 'group', 'period', 'value', 'status', 'recordedOn', 'revision', 'parts'] as const;
type Row = PlacedRow<(typeof HEADS)[number]>;

/** The figures of a workbook. Rows whose value is empty or a dash have none, and are not zero. */
export function readFigures(
  sheets: readonly SheetRead[],
  plan: Plan,
  reader: CellReader,
  report: WorkbookReport,
  places: Places,
): Partial<Observation>[] {
  const measures = measureChoices(plan);
  const rows = readTable(sheets, 'figures', HEADS, report) ?? [];
  return rows
    .filter((row) => isFilled(row, reader))
    .map((row, index) => {
      for (const head of HEADS) places.set(['observations', index, head], row[head]);
      places.set(['observations', index], row.value);
      return readFigure(row, measures, reader);
    });
}

/** A row with a status, a day, a revision or parts but no value is half filled in, unless its value is a dash. */
function isFilled({ value, status, recordedOn, revision, parts }: Row, reader: CellReader): boolean {
  if (!isBlank(value)) return true;
  const begun = [status, recordedOn, revision, parts].some((cell) => !isBlank(cell));
  if (begun && value.content.kind === 'empty') reader.needs(value);
  return false;
}

function readFigure(row: Row, measures: readonly Choice<Measure>[], reader: CellReader): Partial<Observation> {
  for (const cell of [row.measure, row.period, row.status]) reader.needs(cell);
  const measure = reader.choice(row.measure, measures);
  const period = reader.whole(row.period);
  const status = reader.choice(row.status, statusChoices('official', 'estimate', 'illustrative'));
  const recordedOn = reader.day(row.recordedOn);
  const revision = reader.whole(row.revision);
  if (measure === undefined) return {};
  const group = reader.choice(row.group, labelledChoices(measure.groups));
  const parts = readParts(row.parts, measure, reader);
  const value = readValue(row.value, measure, reader);
  return {
    measure: measure.id,
    ...(period === undefined ? {} : { period }),
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...(group === undefined ? {} : { group }),
    ...(parts === undefined ? {} : { parts }),
    ...(value === undefined ? {} : { value }),
    ...(status === undefined ? {} : { status }),
    ...(revision === undefined ? {} : { revision }),
  };
}

function readValue(cell: PlacedCell, { unit }: Measure, reader: CellReader): ObservedValue | undefined {
  const { content } = cell;
  const missing = content.kind === 'text' ? chosen(content.text, missingChoices) : undefined;
  if (missing) return missing.value;
  if (unit.kind !== 'yes-no') return reader.number(cell, { percent: unit.kind === 'percent' });
  return content.kind === 'truth' ? content.truth : reader.choice(cell, truthChoices);
}

/** "a: Có; b: Chưa", by code or by label. */
function readParts(cell: PlacedCell, measure: Measure, reader: CellReader): Observation['parts'] {
  const text = reader.text(cell);
  if (text === undefined) return undefined;
  const known = labelledChoices(measure.parts);
  const parts: [string, boolean][] = [];
  for (const piece of text.split(/[;\n]/).filter((one) => one.trim() !== '')) {
    const mark = piece.lastIndexOf(':');
    const part = chosen(piece.slice(0, Math.max(mark, 0)).trim(), known);
    const state = chosen(piece.slice(mark + 1).trim(), truthChoices);
    if (!part || !state || parts.some(([id]) => id === part.value)) return reader.refuse('BDG-117', cell, known);
    parts.push([part.value, state.value]);
  }
  return Object.fromEntries(parts);
}
