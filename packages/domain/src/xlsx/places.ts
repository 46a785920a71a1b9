import type { Problem } from '../problem/problem.ts';
import { toPointer } from '../problem/pointer.ts';
import type { PlacedCell } from './table-read.ts';
import { XLSX_WORDS } from './xlsx.words.ts';

/** Which cell each part of the data came from, so that what is wrong with the data is told by cell. */
export class Places {
  private readonly cells = new Map<string, PlacedCell>();

  set(path: readonly (string | number)[], cell: PlacedCell): void {
    this.cells.set(toPointer(path), cell);
  }

  /** The cell of the very part that a pointer names. */
  at(pointer: string): PlacedCell | undefined {
    return this.cells.get(pointer);
  }

  /** The problem with its pointer and words leading to the cell of the nearest part that has one. */
  moved(problem: Problem): Problem {
    for (let pointer = problem.pointer; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
      const cell = this.cells.get(pointer);
      if (cell) return movedTo(problem, cell);
    }
    return problem;
  }
}

function movedTo(problem: Problem, { sheet, at }: PlacedCell): Problem {
  const { message, facts } = problem;
  return {
    ...problem,
    pointer: toPointer([sheet, at]),
    facts: { ...facts, sheet, at },
    message: { vi: `${message.vi} ${XLSX_WORDS.vi.place(sheet, at)}`, en: `${message.en} ${XLSX_WORDS.en.place(sheet, at)}` },
  };
}
