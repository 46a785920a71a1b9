import { decimalText, toDecimal } from '../decimal/decimal.ts';
import type { CivilDate } from '../plan/plan.ts';
import type { WorkbookProblemCode } from '../problem/workbook-codes.ts';
import { readDay, readNumber } from '../typed-text/read-text.ts';
import type { PlacedCell, WorkbookReport } from './table-read.ts';
import { chosen, type Choice } from './words-of-cells.ts';
import type { CellContent } from './workbook.ts';

const DASHES: readonly string[] = ['-', '–', '—', '\u2212'];

/** Empty, or the dash that stands for nothing and never for zero. */
export function isBlank({ content }: PlacedCell): boolean {
  return content.kind === 'empty' || (content.kind === 'text' && DASHES.includes(content.text));
}

/** What is shown of a cell in a problem. */
function shown(content: CellContent): string {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'number') return String(content.number);
  if (content.kind === 'truth') return String(content.truth);
  return content.kind === 'day' ? content.day : '';
}

/** Reads cells, each as one kind of thing; what cannot be read is told with its place. A blank cell is `undefined` and no problem. */
export class CellReader {
  private readonly report: WorkbookReport;

  constructor(report: WorkbookReport) {
    this.report = report;
  }

  /** Says that a cell must be filled in; `true` if it is. */
  needs(cell: PlacedCell): boolean {
    const blank = isBlank(cell);
    if (blank) this.report.at('BDG-118', cell);
    return !blank;
  }

  /** A whole number typed for a text is taken; of another nobody knows how it was written (2.10 is 2.1 by then). */
  text(cell: PlacedCell): string | undefined {
    if (isBlank(cell)) return undefined;
    const { content } = cell;
    if (content.kind === 'day') return this.refuse('BDG-119', cell);
    if (content.kind === 'number' && !Number.isSafeInteger(content.number)) return this.refuse('BDG-121', cell);
    return shown(content);
  }

  day(cell: PlacedCell): CivilDate | undefined {
    if (isBlank(cell)) return undefined;
    const { content } = cell;
    if (content.kind === 'day') return content.day;
    return (content.kind === 'text' ? readDay(content.text) : undefined) ?? this.refuse('BDG-116', cell);
  }

  /** `percent`: the number is one of a hundred, so that "49,1 %" and a cell shown in percent are 49.1. */
  number(cell: PlacedCell, { percent = false } = {}): number | undefined {
    if (isBlank(cell)) return undefined;
    const { content } = cell;
    if (content.kind === 'day') return this.refuse('BDG-119', cell);
    if (content.kind === 'number' && Number.isFinite(content.number)) {
      if (!content.percent) return content.number;
      return percent ? timesHundred(content.number) : this.refuse('BDG-115', cell);
    }
    if (content.kind !== 'text') return this.refuse('BDG-115', cell);
    const value = readNumber(percent ? content.text.replace(/%$/, '') : content.text);
    if (value === 'unclear') return this.refuse('BDG-114', cell);
    return value ?? this.refuse('BDG-115', cell);
  }

  /** A number without marks: years, revisions. */
  whole(cell: PlacedCell): number | undefined {
    const value = this.number(cell);
    return value === undefined || Number.isSafeInteger(value) ? value : this.refuse('BDG-115', cell);
  }

  /** One of the words allowed. A code typed as a number is taken if no other code has the same value (2.1 and 2.10). */
  choice<Value>(cell: PlacedCell, choices: readonly Choice<Value>[]): Value | undefined {
    if (isBlank(cell)) return undefined;
    const { content } = cell;
    if (content.kind === 'day') return this.refuse('BDG-119', cell);
    const found = content.kind === 'number' ? codeOf(content.number, choices) : chosen(shown(content), choices);
    return found === undefined ? this.refuse('BDG-117', cell, choices) : found.value;
  }

  refuse(code: WorkbookProblemCode, cell: PlacedCell, choices: readonly Choice<unknown>[] = [], value = shown(cell.content)): undefined {
    const allowed = choices.map((choice) => choice.shown).join(', ');
    this.report.at(code, cell, { value, ...(allowed === '' ? {} : { allowed }) });
    return undefined;
  }
}

function codeOf<Value>(typed: number, choices: readonly Choice<Value>[]): Choice<Value> | undefined {
  const same = choices.filter(({ shown: code }) => code !== '' && Number(code) === typed);
  return same.length === 1 ? same[0] : undefined;
}

/** Exactly: 0.491 is 49.1. */
function timesHundred(share: number): number {
  const { digits, scale } = toDecimal(share);
  return Number(decimalText({ digits: digits * 100n, scale }));
}
