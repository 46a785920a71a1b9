import { foldForSearch } from '../format/fold-for-search.ts';
import type { PlanData } from '../plan/plan-data.ts';
import type { CellReader } from './cell-reader.ts';
import type { Places } from './places.ts';
import { readTable, type PlacedCell, type WorkbookReport } from './table-read.ts';
import type { SheetRead } from './workbook.ts';
import { statusChoices } from './words-of-cells.ts';
import { XLSX_WORDS, type EntryName } from './xlsx.words.ts';

type DataHead = { readonly [Key in 'plan' | 'kind' | 'source']: PlanData[Key] | undefined } & Pick<PlanData, 'filingsCompleteTo'>;

/** The first sheet: whose data these are, and what they are worth. */
export function readDocument(
  sheets: readonly SheetRead[],
  reader: CellReader,
  report: WorkbookReport,
  places: Places,
): DataHead | undefined {
  const rows = readTable(sheets, 'document', ['entry', 'content'], report);
  const contentOf = (name: EntryName): PlacedCell | undefined => {
    const words = [XLSX_WORDS.vi.entries[name], XLSX_WORDS.en.entries[name]].map(foldForSearch);
    const found = rows?.filter(({ entry: { content } }) => content.kind === 'text' && words.includes(foldForSearch(content.text))) ?? [];
    if (found.length === 1) return found[0]?.content;
    const sheet = XLSX_WORDS.vi.sheets.document;
    if (rows) report.add('BDG-120', { sheet, row: XLSX_WORDS.vi.entries[name] }, [sheet]);
    return undefined;
  };
  const [plan, kind, source, completeTo] = [
    contentOf('planId'),
    contentOf('dataKind'),
    contentOf('dataSource'),
    contentOf('filingsCompleteTo'),
  ];
  if (!plan || !kind || !source || !completeTo) return undefined;
  places.set(['plan'], plan);
  places.set(['kind'], kind);
  places.set(['source'], source);
  places.set(['filingsCompleteTo'], completeTo);
  for (const cell of [plan, kind, source]) reader.needs(cell);
  const filingsCompleteTo = reader.day(completeTo);
  return {
    plan: reader.text(plan),
    kind: reader.choice(kind, statusChoices('official', 'illustrative')),
    source: reader.text(source),
    ...(filingsCompleteTo === undefined ? {} : { filingsCompleteTo }),
  };
}
