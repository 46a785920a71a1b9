import { toPointer } from '../../problem/pointer.ts';

/** Parts of plain JSON by their path. A key of any name is a key of its own, never of the prototype. */
export type Path = readonly (string | number)[];
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ownPart(value: unknown, key: string | number): unknown {
  return (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
}

export function partAt(value: unknown, path: Path): unknown {
  return path.reduce(ownPart, value);
}

/** Sets a part, making the objects on the way; `false` where something else stands in the way. */
export function setPart(object: JsonObject, path: Path, part: unknown): boolean {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    Object.defineProperty(object, key, { value: part, enumerable: true, configurable: true, writable: true });
    return true;
  }
  if (ownPart(object, key) === undefined) setPart(object, [key], {});
  const next = ownPart(object, key);
  return (isObject(next) || Array.isArray(next)) && setPart(next as JsonObject, rest, part);
}

/** Whether everything in `part` stands alike in `whole`; objects of `whole` may have more keys. */
export function isWithin(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.length === whole.length && part.every((one, index) => isWithin(one, whole[index]));
  }
  if (!isObject(part)) return Object.is(part, whole);
  return isObject(whole) && Object.keys(part).every((key) => isWithin(ownPart(part, key), ownPart(whole, key)));
}

/** What `whole` has and `part` has not, by JSON pointer, each as far down as it can be told. */
export function missingFrom(part: unknown, whole: unknown, path: Path = []): Readonly<Record<string, unknown>> {
  if (isWithin(whole, part)) return {};
  if (isObject(whole) && isObject(part)) return joined(Object.keys(whole), whole, part, path);
  if (Array.isArray(whole) && Array.isArray(part) && whole.length === part.length) return joined([...whole.keys()], whole, part, path);
  return { [toPointer(path)]: whole };
}

function joined(keys: Path, whole: unknown, part: unknown, path: Path): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = ownPart(whole, key);
      return value === undefined ? [] : Object.entries(missingFrom(ownPart(part, key), value, [...path, key]));
    }),
  );
}

/** Nothing, or what stands for nothing in a plan. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
