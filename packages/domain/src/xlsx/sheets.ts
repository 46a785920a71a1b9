import { EXPORT_WORDS, type ExportWords } from '../export/export-words.ts';
import { unitCell, type TableContext } from '../export/table.ts';
import { assignmentsTable } from '../export/tables/assignments.ts';
import { budgetTable } from '../export/tables/budget.ts';
import { scheduleTable } from '../export/tables/schedule.ts';
import { targetsTable } from '../export/tables/targets.ts';
import { formatDate } from '../format/format-date.ts';
import type { Locale } from '../language/locale.ts';
import { agencyById, findMeasure, labelIn } from '../plan/look-up.ts';
import type { PlanWithData } from '../plan/plan-data.ts';
import type { CivilDate } from '../plan/plan.ts';
import { figureRows, filingRows, type FigureRow, type FilingRow } from './rows-to-fill.ts';
import { groupText, measureText, partsText, valueText } from './words-of-cells.ts';
import type { SheetToWrite } from './workbook.ts';
import { XLSX_WORDS, type HeadName, type HelpName, type SheetName, type XlsxWords } from './xlsx.words.ts';

type Cell = string | number | undefined;

interface Context {
  readonly plan: PlanWithData;
  readonly locale: Locale;
  readonly words: XlsxWords;
  readonly exported: ExportWords;
}

/** All sheets of a plan: first what the document says, then those that an office fills in. */
export function sheetsOf(plan: PlanWithData, locale: Locale): SheetToWrite[] {
  const exported = EXPORT_WORDS[locale];
  const context: Context = { plan, locale, words: XLSX_WORDS[locale], exported };
  // Codes with their word ("Số đo 2.1"): where a text cell is typed again, Excel makes a day of 2.1.
  const table: TableContext = { plan, locale, words: exported, dialect: 'vi-excel' };
  const sheet = (name: SheetName, rows: SheetToWrite['rows']): SheetToWrite => ({ name: context.words.sheets[name], rows });
  return [
    sheet('document', documentRows(context)),
    sheet('figures', figuresTable(context)),
    sheet('filings', filingsTable(context)),
    sheet('events', eventsTable(context)),
    sheet('targets', targetsTable(table)),
    sheet('assignments', assignmentsTable(table)),
    sheet('schedule', scheduleTable(table)),
    sheet('budget', budgetTable(table)),
  ];
}

/** Written as a text: cells of Excel's own date type show another day order on another machine. */
function day(date: CivilDate | null | undefined, { locale }: Context): string {
  if (date === null || date === undefined) return '';
  return locale === 'vi' ? formatDate(date, locale) : date;
}

function documentRows(context: Context): SheetToWrite['rows'] {
  const { plan, words } = context;
  const { entries, heads } = words;
  const { document, period, data } = plan;
  return [
    [heads.entry, heads.content],
    [entries.planId, plan.id],
    [entries.dataKind, data ? words.status[data.kind] : ''],
    [entries.dataSource, data?.source ?? ''],
    [entries.filingsCompleteTo, day(data?.filingsCompleteTo, context)],
    [entries.title, document.title],
    [entries.number, document.number ?? ''],
    [entries.issuer, document.issuer.name],
    [entries.issuedOn, day(document.issuedOn, context)],
    [entries.period, period.from === period.to ? period.from : `${period.from}–${period.to}`],
  ];
}

function rowsWithHeads<Row>(
  { words }: Context,
  columns: readonly (readonly [HeadName | HelpName, (row: Row) => Cell])[],
  rows: readonly Row[],
): SheetToWrite['rows'] {
  return [columns.map(([name]) => words.heads[name]), ...rows.map((row) => columns.map(([, cell]) => cell(row) ?? ''))];
}

function figuresTable(context: Context): SheetToWrite['rows'] {
  const { plan, locale, words, exported } = context;
  const measureOf = (row: FigureRow) => findMeasure(plan, row.measure);
  return rowsWithHeads<FigureRow>(
    context,
    [
      ['measure', ({ measure }) => measureText(measure, locale)],
      ['measureName', (row) => labelIn(measureOf(row)?.label ?? '', locale)],
      ['group', (row) => groupText(row.group, measureOf(row), locale)],
      ['period', ({ period }) => period],
      ['value', ({ observation }) => observation && valueText(observation.value, locale)],
      [
        'unit',
        (row) => {
          const unit = measureOf(row)?.unit;
          return unit && unitCell({ plan, locale, words: exported, dialect: 'vi-excel' }, unit);
        },
      ],
      ['status', ({ observation }) => observation && words.status[observation.status]],
      ['recordedOn', ({ observation }) => day(observation?.recordedOn, context)],
      ['revision', ({ observation }) => observation?.revision],
      ['parts', ({ observation }) => partsText(observation?.parts, locale)],
    ],
    figureRows(plan),
  );
}

function filingsTable(context: Context): SheetToWrite['rows'] {
  const { plan, locale } = context;
  const titles = new Map(plan.schedule.map(({ id, title }) => [id, labelIn(title, locale)]));
  return rowsWithHeads<FilingRow>(
    context,
    [
      ['schedule', ({ schedule }) => schedule],
      ['scheduleName', ({ schedule }) => titles.get(schedule)],
      ['agency', ({ agency }) => agency],
      ['agencyName', ({ agency }) => agencyById(plan, agency)?.name],
      ['period', ({ period }) => period],
      ['filedOn', ({ filedOn }) => day(filedOn, context)],
    ],
    filingRows(plan),
  );
}

function eventsTable(context: Context): SheetToWrite['rows'] {
  return rowsWithHeads(
    context,
    [
      ['id', ({ id }) => id],
      ['title', ({ title }) => title],
      ['titleEn', ({ titleEn }) => titleEn],
      ['from', ({ from }) => day(from, context)],
      ['to', ({ to }) => day(to, context)],
      ['status', ({ status }) => context.words.status[status]],
    ],
    context.plan.data?.events ?? [],
  );
}
