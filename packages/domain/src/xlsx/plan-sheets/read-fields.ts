import { toPointer } from '../../problem/pointer.ts';
import { isBlank, type CellReader } from '../cell-reader.ts';
import type { PlacedCell } from '../table-read.ts';
import type { Field, FieldContext } from './field.ts';
import { isObject, partAt, setPart, type JsonObject, type Path } from './parts.ts';
import { addRest, pathOf, readRest, type Rest } from './rest.ts';

export interface FieldsRead {
  readonly object: JsonObject;
  /** Which cell each part of the object came from. */
  readonly places: readonly (readonly [path: Path, cell: PlacedCell])[];
  /** The parts that stood in the column of what is rare, by pointer. */
  readonly rare: readonly string[];
}

interface FieldCells {
  readonly field: Field;
  readonly cells: readonly PlacedCell[];
}

/** What the column of what is rare says in a row; nothing, told, for what is no JSON. */
export function readRestCell(cell: PlacedCell | undefined, reader: CellReader): Rest {
  if (!cell || isBlank(cell)) return {};
  return readRest(reader.text(cell) ?? '') ?? reader.refuse('BDG-122', cell) ?? {};
}

interface RareParts {
  readonly parts: Rest;
  readonly cell: PlacedCell | undefined;
}

/** The object that the cells of its fields say. `percent` is asked with what has been read so far. */
export function readFields(
  all: readonly FieldCells[],
  rare: RareParts,
  skeleton: object,
  reader: CellReader,
  percent: (soFar: JsonObject) => boolean = () => false,
): FieldsRead {
  const soFar: JsonObject = {};
  const values = all.map(({ field, cells }) => {
    const context: FieldContext = { reader, percent: percent(soFar) };
    const value = field.read(cells, context);
    if (value !== undefined) setPart(soFar, field.path, value);
    return { field, value };
  });
  const object = objectOf(values, skeleton);
  const { parts, cell } = rare;
  const pointers = Object.keys(parts);
  for (const pointer of addRest(object, parts)) if (cell) reader.refuse('BDG-123', cell, [], pointer);
  return {
    object,
    places: [...placesOf(all), ...(cell ? pointers.map((pointer) => [pathOf(pointer), cell] as const) : [])],
    rare: pointers,
  };
}

/** The values at their paths, over what the object has in any case. */
export function objectOf(values: readonly { readonly field: Field; readonly value: unknown }[], skeleton: object): JsonObject {
  const object: JsonObject = {};
  for (const { field, value } of values) {
    const part = value === undefined ? field.blank : value;
    if (part !== undefined) setPart(object, field.path, part);
  }
  fillUp(object, skeleton, []);
  return object;
}

/** Plain data, so its text holds all of it. */
const copyOf = (part: unknown): unknown => JSON.parse(JSON.stringify(part));

function fillUp(object: JsonObject, skeleton: object, path: Path): void {
  for (const [key, part] of Object.entries(skeleton) as [string, unknown][]) {
    const at = [...path, key];
    if (partAt(object, at) === undefined) setPart(object, at, copyOf(part));
    else if (isObject(part)) fillUp(object, part, at);
  }
}

function placesOf(all: readonly FieldCells[]): FieldsRead['places'] {
  const places = all.flatMap(({ field, cells }) =>
    cells.flatMap((cell, index) => {
      const below = [...field.path, ...(field.below?.[index] ?? [])];
      return index === 0
        ? ([
            [field.path, cell],
            [below, cell],
          ] as const)
        : ([[below, cell]] as const);
    }),
  );
  // A part that has no cell of its own is looked for at the first of its row.
  const first = places[0]?.[1];
  const seen = new Set<string>();
  return [...places, ...(first ? [[[], first] as const] : [])].filter(([path]) => {
    const pointer = toPointer(path);
    return !seen.has(pointer) && seen.add(pointer);
  });
}
