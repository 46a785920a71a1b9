import type { Facts } from '../problem/problem-maker.ts';
import type { Problem } from '../problem/problem.ts';
import { makeTableProblem, type TableProblemCode } from '../problem/table-codes.ts';

/** What is wrong with a table, in the order in which it was found. */
export class TableReport {
  readonly problems: Problem[] = [];

  say(code: TableProblemCode, pointer: string, facts: Facts): void {
    this.problems.push(makeTableProblem(code, pointer, facts));
  }

  /** At a cell: the row counted from the first below the head, and the head of its column. */
  at(code: TableProblemCode, row: number, column: { readonly index: number; readonly head: string }, value: string): undefined {
    this.say(code, `/rows/${String(row)}/${String(column.index)}`, { value, row: row + 1, column: column.head });
    return undefined;
  }
}
