import { EXPORT_WORDS, type ExportWords } from '../export/export-words.ts';
import { unitCell } from '../export/table.ts';
import type { Locale } from '../language/locale.ts';
import { agencyById, findMeasure, labelIn } from '../plan/look-up.ts';
import type { PlanWithData } from '../plan/plan-data.ts';
import type { CivilDate } from '../plan/plan.ts';
import { dayCell } from './plan-sheets/day-cell.ts';
import { writeHeadSheet } from './plan-sheets/head-sheet.ts';
import { headOf, planSheets } from './plan-sheets/plan-sheets.ts';
import { figureRows, filingRows, type FigureRow, type FilingRow } from './rows-to-fill.ts';
import type { Named } from './table-read.ts';
import { groupText, measureText, partsText, valueText } from './words-of-cells.ts';
import type { SheetToWrite } from './workbook.ts';
import { XLSX_WORDS, type EntryName, type HeadName, type HelpName, type SheetName, type XlsxWords } from './xlsx.words.ts';

type Cell = string | number;

interface Context {
  readonly plan: PlanWithData;
  readonly locale: Locale;
  readonly words: XlsxWords;
  readonly exported: ExportWords;
}

/** All sheets of a plan: whose it is, then those that an office fills in, then what the document says. */
export function sheetsOf(plan: PlanWithData, locale: Locale): SheetToWrite[] {
  const context: Context = { plan, locale, words: XLSX_WORDS[locale], exported: EXPORT_WORDS[locale] };
  const sheet = (name: SheetName, rows: SheetToWrite['rows']): SheetToWrite => ({ name: context.words.sheets[name], rows });
  return [
    sheet('document', writeHeadSheet(headOf(plan), dataRows(context), locale)),
    sheet('figures', figuresTable(context)),
    sheet('filings', filingsTable(context)),
    sheet('events', eventsTable(context)),
    ...planSheets(plan, locale),
  ];
}

function day(date: CivilDate | null | undefined, { locale }: Context): string {
  return date === null || date === undefined ? '' : dayCell(date, locale);
}

/** The rows of the first sheet that belong to the data. */
function dataRows(context: Context): [name: Named, content: Cell][] {
  const { data } = context.plan;
  const named = (name: EntryName): Named => ({ vi: XLSX_WORDS.vi.entries[name], en: XLSX_WORDS.en.entries[name] });
  return [
    [named('dataKind'), data ? context.words.status[data.kind] : ''],
    [named('dataSource'), data?.source ?? ''],
    [named('filingsCompleteTo'), day(data?.filingsCompleteTo, context)],
  ];
}

function rowsWithHeads<Row>(
  { words }: Context,
  columns: readonly (readonly [HeadName | HelpName, (row: Row) => Cell | undefined])[],
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
