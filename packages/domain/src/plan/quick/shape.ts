import { leaves, type LeafName } from '../leaves.ts';

/**
 * The shape of a value, compact: the name of a leaf; `[item]` a list; `{ o }` an object with exactly these keys, `?` at the end of
 * a key that may be absent; `{ u }` one of several; `{ l }` one of these values; `{ n }` a list that is not empty; `'lines'` first and
 * last line; `'flags'` an object of booleans.
 */
export type Shape =
  | LeafName
  | 'lines'
  | 'flags'
  | readonly [Shape]
  | { readonly o: Readonly<Record<string, Shape>> }
  | { readonly u: readonly Shape[] }
  | { readonly l: readonly unknown[] }
  | { readonly n: Shape };

/** Whether a value has a shape; never more generous than the schema that the shape was made from. */
export function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'lines') return Array.isArray(value) && value.length === 2 && isList(value, 'line') && Number(value[0]) <= Number(value[1]);
  if (shape === 'flags') return isObject(value) && Object.values(value).every(leaves.boolean);
  if (typeof shape === 'string') return leaves[shape](value);
  if ('u' in shape) return shape.u.some((one) => fits(value, one));
  if ('l' in shape) return shape.l.includes(value);
  if ('n' in shape) return isList(value, shape.n) && value.length > 0;
  if ('o' in shape) return hasKeys(value, shape.o);
  return isList(value, shape[0]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, item: Shape): value is unknown[] {
  if (!Array.isArray(value)) return false;
  // Not `every`, which passes over holes.
  for (const one of value) if (!fits(one, item)) return false;
  return true;
}

function hasKeys(value: unknown, keys: Readonly<Record<string, Shape>>): boolean {
  if (!isObject(value)) return false;
  let known = 0;
  for (const key in keys) {
    const name = key.endsWith('?') ? key.slice(0, -1) : key;
    if (Object.hasOwn(value, name)) {
      known++;
      if (!fits(value[name], keys[key] as Shape)) return false;
    } else if (name === key) return false;
  }
  return Object.keys(value).length === known;
}
