import type { TableContext } from '../../export/table.ts';
import { readingOf } from '../../export/tables/schedule.ts';
import { unitCell } from '../../export/table.ts';
import { EXPORT_WORDS } from '../../export/export-words.ts';
import { describeTarget } from '../../format/describe-target.ts';
import type { Locale } from '../../language/locale.ts';
import { agencyById, findMeasure, indicatorsOf, labelIn } from '../../plan/look-up.ts';
import type { PlanWithData } from '../../plan/plan-data.ts';
import type { Assignment, Budget, Measure, Plan, ScheduleEntry, Succession, Target } from '../../plan/plan.ts';
import type { SheetToWrite } from '../workbook.ts';
import { budgetTable } from './budget-table.ts';
import { column, head } from './names.ts';
import { writePlanTable, type Help, type PartToWrite, type PlanTable } from './plan-table.ts';
import * as tables from './tables.ts';

/** The sheets of what the document says, from which the plan can be built again. */
export function planSheets(plan: PlanWithData, locale: Locale): SheetToWrite[] {
  const { document, objectives } = plan;
  const indicators = objectives.flatMap((objective) => objective.indicators.map((part) => ({ owner: objective.id, part })));
  const measures = indicators.flatMap(({ part }) => part.measures.map((measure) => ({ owner: part.id, part: measure })));
  const below = (list: (measure: Measure) => readonly object[] | undefined): PartToWrite[] =>
    measures.flatMap(({ part }) => (list(part) ?? []).map((one) => ({ owner: part.id, part: one })));
  const write = (table: PlanTable, rows: readonly PartToWrite[], help: readonly Help[] = []) => writePlanTable(table, rows, help, locale);
  const context: TableContext = { plan, locale, words: EXPORT_WORDS[locale], dialect: 'vi-excel' };
  return [
    write(tables.legalBasesTable, parts(document.legalBases)),
    write(tables.recipientsTable, parts(document.recipients)),
    write(tables.gapsTable, parts(document.gaps)),
    write(tables.slipsTable, parts(document.slips)),
    write(tables.objectivesTable, parts(objectives.map((one) => without(one, ['indicators'])))),
    write(
      tables.indicatorsTable,
      indicators.map(({ owner, part }) => ({ owner, part: without(part, ['measures']) })),
    ),
    write(
      tables.measuresTable,
      measures.map(({ owner, part }) => ({ owner, part: withoutLists(without(part, ['targets']), ['groups', 'parts']) })),
    ),
    write(
      tables.groupsTable,
      below(({ groups }) => groups),
      measureHelp(plan, locale),
    ),
    write(
      tables.partsTable,
      below(({ parts: own }) => own),
      measureHelp(plan, locale),
    ),
    write(
      tables.targetsTable,
      below(({ targets }) => targets),
      [...measureHelp(plan, locale), ...targetHelp(context)],
    ),
    write(tables.activitiesTable, parts(plan.activities)),
    write(tables.agenciesTable, parts(plan.agencies)),
    write(tables.assignmentsTable, parts(plan.assignments), assignmentHelp(plan)),
    write(tables.scheduleTable, parts(plan.schedule), [
      { head: column('reading'), cell: ({ part }) => readingOf(part as ScheduleEntry, context) },
    ]),
    write(budgetTable(plan.budget ?? { years: [], sources: [] }), plan.budget ? budgetRows(plan.budget) : []),
    write(tables.fundingTable, parts(plan.funding)),
    write(tables.successionsTable, parts(plan.successions), [agencyHelp(plan, ({ part }) => (part as Succession).from)]),
  ];
}

/** What of the plan stands on the first sheet: all that is in no table. */
export function headOf({ data: _data, ...plan }: PlanWithData): object {
  const rest = without(plan, ['objectives', 'activities', 'agencies', 'assignments', 'schedule', 'funding']);
  return {
    ...withoutLists(rest, ['successions']),
    document: withoutLists(without(plan.document, ['gaps', 'legalBases', 'recipients']), ['slips']),
    ...(plan.budget ? { budget: without(plan.budget, ['currency', 'lines', 'statedTotals', 'foot']) } : {}),
  };
}

const parts = (list: readonly object[] = []): PartToWrite[] => list.map((part) => ({ part }));

function without(object: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** Without the lists that have sheets of their own; an empty one that need not be there is kept, since no row would tell of it. */
function withoutLists(object: object, keys: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(object).filter(([key, value]) => !keys.includes(key) || (Array.isArray(value) && value.length === 0)),
  );
}

function budgetRows({ lines, foot, statedTotals }: Budget): PartToWrite[] {
  const total = foot || statedTotals.length > 0 ? [{ owner: 'total', part: { ...foot, amounts: statedTotals } }] : [];
  return [...lines.map((part) => ({ owner: 'line', part })), ...total];
}

function measureHelp(plan: Plan, locale: Locale): Help[] {
  return [{ head: column('measureName'), cell: ({ owner = '' }) => labelIn(findMeasure(plan, owner)?.label ?? '', locale) }];
}

function targetHelp(context: TableContext): Help[] {
  const { plan, locale } = context;
  const units = new Map(indicatorsOf(plan).flatMap(({ measures }) => measures.map(({ id, unit }) => [id, unit] as const)));
  const unitOf = ({ owner = '' }: PartToWrite) => units.get(owner);
  return [
    {
      head: column('unit'),
      cell: (row) => {
        const unit = unitOf(row);
        return unit && unitCell(context, unit);
      },
    },
    {
      head: column('reading'),
      cell: (row) => {
        const unit = unitOf(row);
        return unit && describeTarget(row.part as Target, unit, locale);
      },
    },
  ];
}

function agencyHelp(plan: Plan, idOf: (row: PartToWrite) => string): Help {
  return { head: head('agencyName'), cell: (row) => agencyById(plan, idOf(row))?.name };
}

function assignmentHelp(plan: Plan): Help[] {
  return [
    agencyHelp(plan, ({ part }) => (part as Assignment).agency),
    {
      head: head('partnerNames'),
      cell: ({ part }) => ((part as Assignment).with ?? []).map((id) => agencyById(plan, id)?.name ?? id).join('; '),
    },
  ];
}
