import type { PlacedCell, Named } from '../table-read.ts';
import { isBlank, type CellReader } from '../cell-reader.ts';
import type { Cell, Field } from './field.ts';
import { isObject } from './parts.ts';

const NONE = '–';

/**
 * Where a fact stands: clause, line and page. Several places stand in one cell each, with ";" between them and in the same order;
 * a dash is for a place that has no line, or no page.
 */
export function source(path: readonly string[], heads: readonly [clause: Named, line: Named, page: Named]): Field {
  return {
    path,
    heads,
    below: [['clause'], ['line'], ['url']],
    write: (value) => {
      const places = (Array.isArray(value) ? value : [value]) as readonly unknown[];
      if (!places.every(isObject)) return undefined;
      return [
        joined(places.map(({ clause }) => (typeof clause === 'string' ? clause : NONE))),
        joined(places.map(({ line }) => lineCell(line))),
        joined(places.map(({ url }) => (typeof url === 'string' ? url : NONE))),
      ];
    },
    read: ([clause, line, page], { reader }) => (clause && line && page ? readPlaces(clause, line, page, reader) : undefined),
  };
}

function joined(cells: readonly Cell[]): Cell {
  const [only = ''] = cells;
  if (cells.length === 1) return only;
  return cells.every((cell) => cell === NONE) ? NONE : cells.join('; ');
}

/** A range is written with the dash that no spreadsheet takes for a day. */
function lineCell(line: unknown): Cell {
  if (typeof line === 'number') return line;
  return Array.isArray(line) ? line.join('–') : NONE;
}

function readPlaces(clause: PlacedCell, line: PlacedCell, page: PlacedCell, reader: CellReader): unknown {
  if ([clause, line, page].every(isBlank)) return undefined;
  const clauses = piecesOf(clause, reader);
  const lines = line.content.kind === 'number' ? [reader.whole(line)] : piecesOf(line, reader).map((text) => readLine(text, line, reader));
  const pages = piecesOf(page, reader);
  const length = Math.max(clauses.length, lines.length, pages.length);
  const places = Array.from({ length }, (_, index) => {
    const [one, at, url] = [clauses[index], lines[index], pages[index]];
    return {
      ...(one === undefined || one === NONE ? {} : { clause: one }),
      ...(at === undefined ? {} : { line: at }),
      ...(url === undefined || url === NONE ? {} : { url }),
    };
  });
  return length === 1 ? places[0] : places;
}

function piecesOf(cell: PlacedCell, reader: CellReader): string[] {
  return reader.text(cell)?.split(';').map((piece) => piece.trim()) ?? []; // prettier-ignore
}

function readLine(text: string, cell: PlacedCell, reader: CellReader): number | [number, number] | undefined {
  if (text === NONE || text === '-') return undefined;
  const [, first, last] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(text) ?? [];
  if (first !== undefined) return last === undefined ? Number(first) : [Number(first), Number(last)];
  return reader.refuse(/^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? 'BDG-114' : 'BDG-115', cell);
}
