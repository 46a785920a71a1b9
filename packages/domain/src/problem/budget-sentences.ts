import type { Facts } from './problem-maker.ts';

/**
 * Words for a cell or row of the budget that does not stand as it is read. Facts: `row`, the id of the line, `''` for the foot;
 * `column`, `'label'`, `'total'` or, with `year` and `source`, that of an amount; `printed`; `read`, absent for a dash;
 * `columns`, 1 to the right and -1 to the left.
 */
interface BudgetSentences {
  readonly row: string;
  readonly foot: string;
  readonly label: string;
  readonly total: string;
  readonly amount: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly printed: string;
  readonly blank: string;
  readonly read: string;
  readonly dash: string;
  readonly cell: string;
  readonly toTheLeft: string;
  readonly toTheRight: string;
}

export const inVietnamese: BudgetSentences = {
  row: 'dòng {row}',
  foot: 'dòng tổng',
  label: 'cạnh tên {row}',
  total: 'ô tổng của {row}',
  amount: 'ô năm {year}, nguồn {source}, của {row}',
  sources: { central: 'trung ương', local: 'địa phương' },
  printed: 'in “{printed}”',
  blank: 'để trống',
  read: '{read}',
  dash: 'gạch ngang, tức là không có số',
  cell: 'Trong bảng kinh phí, {place}, văn bản {found}; ở đây đọc là {read}. Hãy đối chiếu với văn bản.',
  toTheLeft: 'Trong bảng kinh phí, các số của {row} đều in lệch một cột sang trái so với chỗ được đọc. Hãy đối chiếu từng số với văn bản.',
  toTheRight: 'Trong bảng kinh phí, các số của {row} đều in lệch một cột sang phải so với chỗ được đọc. Hãy đối chiếu từng số với văn bản.',
};

export const inEnglish: BudgetSentences = {
  row: 'row {row}',
  foot: 'the foot',
  label: 'beside the label of {row}',
  total: 'in the total of {row}',
  amount: 'in the cell of {year}, source {source}, of {row}',
  sources: {},
  printed: 'prints “{printed}”',
  blank: 'prints nothing',
  read: '{read}',
  dash: 'a dash, which is no amount',
  cell: 'In the budget table, {place}, the document {found}; it is read here as {read}. Compare with the document.',
  toTheLeft:
    'In the budget table, all figures of {row} stand one column to the left of where they are read. Compare each with the document.',
  toTheRight:
    'In the budget table, all figures of {row} stand one column to the right of where they are read. Compare each with the document.',
};

/** A cell that is not what is read from it (BDG-321). */
export function describePrintedCell(words: BudgetSentences, facts: Facts): string {
  const { column, printed, read, source } = facts;
  const place = column === 'label' ? words.label : column === 'total' ? words.total : words.amount;
  return words.cell
    .replace('{place}', place)
    .replace('{row}', rowIn(words, facts))
    .replace('{source}', words.sources[String(source)] ?? '{source}')
    .replace('{found}', printed === '' ? words.blank : words.printed)
    .replace('{read}', read === undefined ? words.dash : words.read);
}

/** A row that stands one column beside where it is read (BDG-322). */
export function describeShiftedRow(words: BudgetSentences, facts: Facts): string {
  return (facts['columns'] === 1 ? words.toTheRight : words.toTheLeft).replace('{row}', rowIn(words, facts));
}

function rowIn({ row, foot }: BudgetSentences, facts: Facts): string {
  return facts['row'] === '' ? foot : row;
}
