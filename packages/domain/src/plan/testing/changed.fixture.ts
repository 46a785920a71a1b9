import { partAt, type Json, type JsonPath } from './json-tree.fixture.ts';

/** A copy with some places changed: pointer → new value, `undefined` to take it out. */
export function changed(value: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(value) as Json;
  for (const [pointer, part] of Object.entries(changes)) {
    const path: JsonPath = pointer.split('/').slice(1);
    const parent = partAt(copy, path.slice(0, -1)) as Record<string, unknown>;
    const key = path[path.length - 1] as string;
    if (part === undefined) Reflect.deleteProperty(parent, key);
    else parent[key] = part;
  }
  return copy;
}
