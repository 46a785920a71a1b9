/** Plain JSON as tests take it apart. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonPath = readonly (string | number)[];

export interface Leaf {
  readonly path: JsonPath;
  readonly value: Json;
}

/** Everything that is neither a list nor an object, with the keys that lead to it. */
export function leavesOf(value: Json, path: JsonPath = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Indices as stars: the leaves of one kind share one pattern. */
export function patternOf(path: JsonPath): string {
  return path.map((key) => `/${typeof key === 'number' ? '*' : key}`).join('');
}

export function pointerOf(path: JsonPath): string {
  return path.map((key) => `/${key}`).join('');
}

export function partAt(tree: Json, path: JsonPath): Json {
  return path.reduce<Json>((part, key) => (part as { [key: string | number]: Json })[key] as Json, tree);
}

/** Runs `look` with one place changed (`undefined`: taken out) and puts it back. */
export function withChange<T>(tree: Json, path: JsonPath, value: Json | undefined, look: () => T): T {
  const parent = partAt(tree, path.slice(0, -1)) as { [key: string | number]: Json };
  const key = path[path.length - 1] as string | number;
  const before = { ...parent };
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = value;
  try {
    return look();
  } finally {
    Object.assign(parent, before);
  }
}
