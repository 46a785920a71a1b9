import { leaves, type LeafName } from '../leaves.ts';
import { hasLooseMarks } from '../reading/tone-marks.ts';

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

type Check = (value: unknown) => boolean;

const checks = new WeakMap<object, Check>();

/**
 * Whether a value has a shape, its texts without loose tone marks; never more generous than the schema that the shape was made from.
 * What a shape asks is worked out once, when it is first asked.
 */
export function fits(value: unknown, shape: Shape): boolean {
  return checkOf(shape)(value);
}

function checkOf(shape: Shape): Check {
  if (typeof shape === 'string') return named(shape);
  const check = checks.get(shape) ?? built(shape);
  checks.set(shape, check);
  return check;
}

function named(shape: LeafName | 'lines' | 'flags'): Check {
  if (shape === 'lines') return (value) => isListOf(value, leaves.line) && value.length === 2 && Number(value[0]) <= Number(value[1]);
  if (shape === 'flags') return (value) => isObject(value) && Object.values(value).every(leaves.boolean);
  const leaf: Check = leaves[shape];
  return (value) => leaf(value) && !(typeof value === 'string' && hasLooseMarks(value));
}

function built(shape: Exclude<Shape, string>): Check {
  if ('u' in shape) {
    const options = shape.u.map(checkOf);
    return (value) => {
      for (const option of options) if (option(value)) return true;
      return false;
    };
  }
  if ('l' in shape) return (value) => shape.l.includes(value);
  if ('o' in shape) return objectOf(shape.o);
  const item = checkOf('n' in shape ? shape.n : shape[0]);
  return 'n' in shape ? (value) => isListOf(value, item) && value.length > 0 : (value) => isListOf(value, item);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, item: Check): value is unknown[] {
  if (!Array.isArray(value)) return false;
  // Not `every`, which passes over holes.
  for (const one of value) if (!item(one)) return false;
  return true;
}

/** Walks the keys that are there, of which a plan has far fewer than it may have. */
function objectOf(keys: Readonly<Record<string, Shape>>): Check {
  const known = new Map<string, Check>();
  const required = new Set<string>();
  for (const [key, shape] of Object.entries(keys)) {
    const name = key.replace('?', '');
    known.set(name, checkOf(shape));
    if (name === key) required.add(name);
  }
  return (value) => {
    if (!isObject(value)) return false;
    let missing = required.size;
    for (const name of Object.keys(value)) {
      const check = known.get(name);
      if (!check?.(value[name])) return false;
      if (required.has(name)) missing--;
    }
    return missing === 0;
  };
}
