import type { Locale } from '../../language/locale.ts';
import type { CellReader } from '../cell-reader.ts';
import { isNamed, readRows, type Named, type WorkbookReport } from '../table-read.ts';
import type { SheetRead } from '../workbook.ts';
import { XLSX_WORDS } from '../xlsx.words.ts';
import { choice, day, moneySources, number, text, whole, years } from './field-kinds.ts';
import type { Cell, Field } from './field.ts';
import { column, entry, exported, head, planWords } from './names.ts';
import { readFields, readRestCell, type FieldsRead } from './read-fields.ts';
import { restText } from './rest.ts';
import { source } from './source-field.ts';
import { writeFields } from './write-fields.ts';

/** One row of the first sheet: its name, and what its cells say of the plan, by column. */
interface Entry {
  readonly name: Named;
  readonly fields: readonly Field[];
}

const content: Named = { vi: XLSX_WORDS.vi.heads.content, en: XLSX_WORDS.en.heads.content };
const entryHead: Named = { vi: XLSX_WORDS.vi.heads.entry, en: XLSX_WORDS.en.heads.entry };
const sheet: Named = { vi: XLSX_WORDS.vi.sheets.document, en: XLSX_WORDS.en.sheets.document };
const columns: readonly Named[] = [content, column('wording'), head('clause'), column('transcriptLine'), column('page')];

const level = exported((words) => words.level);
const factOf = (path: readonly string[]): readonly Field[] => [
  text([...path, 'wording'], column('wording')),
  source([...path, 'source'], [head('clause'), column('transcriptLine'), column('page')]),
];

const planId: Entry = { name: { vi: XLSX_WORDS.vi.entries.planId, en: XLSX_WORDS.en.entries.planId }, fields: [text(['id'], content)] };

/** What of a plan is in no list. */
const entries: readonly Entry[] = [
  { name: entry('title'), fields: [text(['document', 'title'], content)] },
  { name: entry('number'), fields: [text(['document', 'number'], content, { blank: null })] },
  { name: entry('issuedOn'), fields: [day(['document', 'issuedOn'], content, { blank: null })] },
  {
    name: entry('documentStatus'),
    fields: [
      choice(
        ['document', 'status'],
        content,
        planWords((words) => words.documentStatus),
      ),
    ],
  },
  { name: entry('place'), fields: [text(['document', 'place'], content, { blank: null })] },
  { name: entry('issuer'), fields: [text(['document', 'issuer', 'name'], content), ...factOf(['document', 'issuer'])] },
  { name: entry('issuerLevel'), fields: [choice(['document', 'issuer', 'level'], content, level)] },
  { name: entry('signing'), fields: [text(['document', 'signing', 'capacity'], content), ...factOf(['document', 'signing'])] },
  { name: entry('url'), fields: [text(['document', 'url'], content)] },
  { name: entry('checkedOn'), fields: [day(['document', 'checkedOn'], content)] },
  { name: entry('transcriptName'), fields: [text(['document', 'transcript', 'name'], content)] },
  { name: entry('transcriptHash'), fields: [text(['document', 'transcript', 'sha256'], content)] },
  { name: entry('periodFrom'), fields: [whole(['period', 'from'], content)] },
  { name: entry('periodTo'), fields: [whole(['period', 'to'], content)] },
  { name: entry('vision'), fields: [whole(['period', 'vision'], content)] },
  { name: entry('territoryLevel'), fields: [choice(['territory', 'level'], content, level)] },
  { name: entry('territoryName'), fields: [text(['territory', 'name'], content, { blank: null })] },
  { name: entry('territoryParent'), fields: [text(['territory', 'parent'], content)] },
  { name: entry('budgetScale'), fields: [number(['budget', 'scale'], content)] },
  { name: entry('budgetYears'), fields: [years(['budget', 'years'], content)] },
  { name: entry('budgetSources'), fields: [moneySources(['budget', 'sources'], content)] },
  { name: entry('schemaVersion'), fields: [whole(['schemaVersion'], content)] },
];

const all: readonly Entry[] = [planId, ...entries];
const fields: readonly Field[] = all.flatMap((one) => one.fields);
const skeleton = { language: 'vi', document: {}, period: {}, territory: {} };

/**
 * The first sheet: the plan's code, the rows that are filled in with data, then the document; last, only where there is something,
 * what has no row.
 */
export function writeHeadSheet(headOfPlan: object, dataRows: readonly (readonly [name: Named, content: Cell])[], locale: Locale): Cell[][] {
  const { cells, rest: left } = writeFields(fields, headOfPlan, skeleton, locale);
  const rest = restText(left);
  const row = ({ name, fields: own }: Entry): Cell[] => {
    const held = own.flatMap((field) => field.heads.map((named, below) => [named, cells[fields.indexOf(field)]?.[below] ?? ''] as const));
    return [name[locale], ...columns.map((wanted) => held.find(([named]) => named[locale] === wanted[locale])?.[1] ?? '')];
  };
  return [
    [entryHead, ...columns].map((named) => named[locale]),
    row(planId),
    ...dataRows.map(([name, held]) => [name[locale], held]),
    ...entries.map(row),
    ...(rest === '' ? [] : [[entry('rest')[locale], rest]]),
  ];
}

/** `undefined`, told, where the sheet is not there. */
export function readHeadSheet(sheets: readonly SheetRead[], reader: CellReader, report: WorkbookReport): FieldsRead | undefined {
  const heads: Readonly<Record<string, Named>> = Object.fromEntries(columns.map((named, at) => [String(at), named]));
  const rows = readRows<string>(sheets, sheet, { ...heads, entry: entryHead }, report);
  if (!rows) return undefined;
  const rowsOf = (name: Named) => rows.filter(({ entry: cell }) => cell?.content.kind === 'text' && isNamed(cell.content.text, name));
  const read = all.flatMap(({ name, fields: own }) => {
    const [row, second] = rowsOf(name);
    if (!row || second) report.add('BDG-120', { sheet: sheet.vi, row: name.vi }, [sheet.vi]);
    return own.map((field) => ({
      field,
      cells: field.heads.flatMap((named) => row?.[String(columns.findIndex((one) => one.vi === named.vi))] ?? []),
    }));
  });
  const rest = rowsOf(entry('rest')).map((row) => row['0']);
  if (rest.length > 1) report.add('BDG-120', { sheet: sheet.vi, row: entry('rest').vi }, [sheet.vi]);
  return readFields(read, { parts: readRestCell(rest[0], reader), cell: rest[0] }, skeleton, reader);
}
