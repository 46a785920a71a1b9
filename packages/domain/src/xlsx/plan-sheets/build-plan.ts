import type { CellReader } from '../cell-reader.ts';
import { Places } from '../places.ts';
import type { PlacedCell, WorkbookReport } from '../table-read.ts';
import type { SheetRead } from '../workbook.ts';
import { budgetTable, type BudgetTable } from './budget-table.ts';
import { readHeadSheet } from './head-sheet.ts';
import { isObject, partAt, type JsonObject, type Path } from './parts.ts';
import { PLAN_SHEET_WORDS } from './plan-sheet-words.ts';
import { readPlanTable, type IsPercent, type PartRead, type PlanTable } from './plan-table.ts';
import type { FieldsRead } from './read-fields.ts';
import * as tables from './tables.ts';

/** A plan as the sheets say it, not yet checked, and which cell each part came from. */
export interface BuiltPlan {
  readonly plan: JsonObject;
  readonly places: Places;
}

/** What a sheet says, with what the parts below it say. */
interface Node {
  readonly read: FieldsRead;
  readonly below: Map<string, Node[]>;
}

/** Builds the plan from its sheets; what cannot be read is told in the report. */
export function buildPlan(sheets: readonly SheetRead[], reader: CellReader, report: WorkbookReport): BuiltPlan {
  const head = readHeadSheet(sheets, reader, report) ?? { object: {}, places: [], rare: [] };
  const rows = (table: PlanTable, isPercent?: IsPercent): PartRead[] => readPlanTable(sheets, table, reader, report, isPercent);
  const hung = new Hanging(reader);

  const objectives = rows(tables.objectivesTable).map(nodeOf);
  const indicators = hung.under(objectives, 'indicators', rows(tables.indicatorsTable));
  const measures = hung.under(
    indicators,
    'measures',
    rows(tables.measuresTable, (_owner, measure) => isPercent(measure)),
  );
  hung.under(measures, 'groups', rows(tables.groupsTable));
  hung.under(measures, 'parts', rows(tables.partsTable));
  const percent = new Set(measures.filter(({ read }) => isPercent(read.object)).map(({ read }) => read.object['id']));
  hung.under(
    measures,
    'targets',
    rows(tables.targetsTable, (owner) => percent.has(owner)),
  );

  const plan: JsonObject = { ...head.object };
  const places = new Places();
  placeAll(head.places, [], places);
  const put = (at: Path, nodes: readonly Node[], whole = true): void => {
    if (!whole && nodes.length === 0) return;
    const [key = '', below] = at;
    const list = nodes.map(({ read }) => read.object);
    plan[key] = below === undefined ? list : { ...(isObject(plan[key]) ? plan[key] : {}), [below]: list };
    nodes.forEach((node, index) => place(node, [...at, index], places));
  };
  put(['document', 'gaps'], rows(tables.gapsTable).map(nodeOf));
  put(['document', 'legalBases'], rows(tables.legalBasesTable).map(nodeOf));
  put(['document', 'recipients'], rows(tables.recipientsTable).map(nodeOf));
  put(['document', 'slips'], rows(tables.slipsTable).map(nodeOf), false);
  put(['objectives'], objectives);
  put(['activities'], rows(tables.activitiesTable).map(nodeOf));
  put(['agencies'], rows(tables.agenciesTable).map(nodeOf));
  put(['assignments'], rows(tables.assignmentsTable).map(nodeOf));
  put(['schedule'], rows(tables.scheduleTable).map(nodeOf));
  putBudget(plan, places, sheets, reader, report);
  put(['funding'], rows(tables.fundingTable).map(nodeOf));
  put(['successions'], rows(tables.successionsTable).map(nodeOf), false);
  return { plan: inOrder(plan), places };
}

const KEYS = [
  'schemaVersion',
  'id',
  'language',
  'document',
  'period',
  'territory',
  'objectives',
  'activities',
  'agencies',
  'assignments',
  'schedule',
];

/** The order in which a plan is written. */
function inOrder(plan: JsonObject): JsonObject {
  return { ...Object.fromEntries(KEYS.flatMap((key) => (Object.hasOwn(plan, key) ? [[key, plan[key]]] : []))), ...plan };
}

const nodeOf = (read: FieldsRead): Node => ({ read, below: new Map() });
const isPercent = (measure: JsonObject): boolean => partAt(measure, ['unit', 'kind']) === 'percent';

/** Hangs the rows of a sheet under the parts that they name. */
class Hanging {
  private readonly reader: CellReader;

  constructor(reader: CellReader) {
    this.reader = reader;
  }

  under(parents: readonly Node[], key: string, rows: readonly PartRead[]): Node[] {
    return rows.flatMap((row): Node[] => {
      const parent = parents.find(({ read }) => read.object['id'] === row.owner?.value);
      if (!parent || row.owner?.value === undefined) {
        this.refuse(row.owner, parents);
        return [];
      }
      const node = nodeOf(row);
      const nodes = [...(parent.below.get(key) ?? []), node];
      parent.below.set(key, nodes);
      parent.read.object[key] = nodes.map(({ read }) => read.object);
      return [node];
    });
  }

  /** Where the code of a parent could not be read, that is told and the row may be its. */
  private refuse(owner: PartRead['owner'], parents: readonly Node[]): void {
    const ids = parents.map(({ read }) => read.object['id']);
    if (owner?.value === undefined || ids.includes(undefined)) return;
    this.reader.refuse(
      'BDG-117',
      owner.cell,
      ids.map((id) => ({ value: id, shown: String(id), names: [] })),
    );
  }
}

function place({ read, below }: Node, path: Path, places: Places): void {
  placeAll(read.places, path, places);
  for (const [key, nodes] of below) nodes.forEach((node, index) => place(node, [...path, key, index], places));
}

function placeAll(from: FieldsRead['places'], path: Path, places: Places): void {
  for (const [at, cell] of from) places.set([...path, ...at], cell);
}

function putBudget(plan: JsonObject, places: Places, sheets: readonly SheetRead[], reader: CellReader, report: WorkbookReport): void {
  const head = isObject(plan['budget']) ? plan['budget'] : undefined;
  const columns = { years: listOf<number>(head?.['years']), sources: listOf<string>(head?.['sources']) };
  const table = budgetTable(columns);
  const rows = readPlanTable(sheets, table, reader, report);
  if (!head && rows.length === 0) return;
  for (const row of rows) tellBlankAmounts(row, table, reader);
  const lines = rows.filter(({ owner }) => owner?.value === 'line');
  const [total, second] = rows.filter(({ owner }) => owner?.value === 'total');
  if (second?.owner) reader.refuse('BDG-117', second.owner.cell, [{ value: 0, shown: PLAN_SHEET_WORDS.vi.budgetRow.line, names: [] }]);
  const { amounts = [], ...foot } = total?.object ?? {};
  plan['budget'] = {
    currency: 'VND',
    ...head,
    lines: lines.map(({ object }) => object),
    statedTotals: amounts,
    ...(Object.keys(foot).length === 0 ? {} : { foot }),
  };
  lines.forEach((row, index) => placeAll(row.places, ['budget', 'lines', index], places));
  for (const [at, cell] of total?.places ?? []) {
    const [first, ...rest] = at;
    places.set(first === 'amounts' ? ['budget', 'statedTotals', ...rest] : ['budget', 'foot', ...at], cell);
  }
}

function listOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}

/** A dash says that nothing is budgeted; an empty cell says nothing. Only where the amounts stand among what is rare are their cells empty. */
function tellBlankAmounts(row: PartRead, { amounts }: BudgetTable, reader: CellReader): void {
  if (!amounts || row.rare.some((pointer) => pointer.startsWith('/amounts'))) return;
  row.cellsOf(amounts).forEach((cell: PlacedCell) => {
    if (cell.content.kind === 'empty') reader.needs(cell);
  });
}
