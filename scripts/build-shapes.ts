/**
 * Writes packages/domain/src/plan/quick/shapes.generated.ts from the zod schemas: the same shapes, compact, for a page that only asks
 * whether a file is sound. `--check` fails if the file is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { planDataSchema } from '../packages/domain/src/plan/data-schema.ts';
import * as parts from '../packages/domain/src/plan/schema-parts.ts';
import { planSchema } from '../packages/domain/src/plan/schema.ts';
import type { Shape } from '../packages/domain/src/plan/quick/shape.ts';
import { inRoot } from './build/workspace.ts';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
  readonly values?: readonly unknown[];
  readonly innerType?: unknown;
  readonly catchall?: unknown;
}

const leaves = new Map<unknown, Shape>(
  (['text', 'anyText', 'civilDate', 'year', 'month', 'day', 'line', 'count', 'share', 'positive'] as const).map((name) => [
    parts[name],
    name,
  ]),
);
leaves.set(parts.lines, 'lines');

function definitionOf(schema: unknown): Definition {
  return (schema as { readonly _zod: { readonly def: Definition } })._zod.def;
}

/** The compact shape of a schema; fails on anything that it does not know, so that no check is lost silently. */
function shapeOf(schema: unknown): Shape {
  const leaf = leaves.get(schema);
  if (leaf !== undefined) return leaf;
  const { type, shape, element, options, values, catchall } = definitionOf(schema);
  const checks = (schema as { readonly _zod: { readonly def: { readonly checks?: readonly unknown[] } } })._zod.def.checks ?? [];
  if (schema === parts.places) return { n: shapeOf(element) };
  if (checks.length > 0) throw new Error(`a check of a ${type} has no name in schema-parts.ts`);
  if (type === 'number' || type === 'boolean') return type;
  if (type === 'literal' && values) return { l: values };
  if (type === 'array') return [shapeOf(element)];
  if (type === 'union' && options) return { u: options.map(shapeOf) };
  if (type === 'object' && shape) {
    if (Object.keys(shape).length === 0 && definitionOf(catchall).type === 'boolean') return 'flags';
    if (definitionOf(catchall).type !== 'never') throw new Error('an object is not strict');
    return {
      o: Object.fromEntries(
        Object.entries(shape).map(([key, part]) => {
          const { type: kind, innerType } = definitionOf(part);
          return kind === 'optional' ? [`${key}?`, shapeOf(innerType)] : [key, shapeOf(part)];
        }),
      ),
    };
  }
  throw new Error(`a ${type} has no compact shape`);
}

/** Writes shapes as source in which what stands more than once has a name: short, and quick to read for what runs it. */
function sourceOf(shapes: Readonly<Record<string, Shape>>): string[] {
  const uses = new Map<string, number>();
  const count = (shape: unknown): void => {
    if (typeof shape !== 'object' || shape === null) return;
    const text = JSON.stringify(shape);
    uses.set(text, (uses.get(text) ?? 0) + 1);
    if (uses.get(text) === 1) Object.values(shape).forEach(count);
  };
  Object.values(shapes).forEach(count);

  const names = new Map<string, string>();
  const named: string[] = [];
  const write = (value: unknown): string => {
    const isList = Array.isArray(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const text = JSON.stringify(value);
    const name = names.get(text);
    if (name !== undefined) return name;
    const body = isList
      ? `[${value.map(write).join(',')}]`
      : `{${Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}:${write(part)}`)
          .join(',')}}`;
    // Only a shape may stand alone: `{ o: … }` does, what is behind `o` does not.
    const isShape = !isList && Object.keys(value).length === 1 && /^[ouln]$/.test(Object.keys(value)[0] ?? '');
    if (!isShape || (uses.get(text) ?? 0) < 2) return body;
    const given = `shape${String(named.length + 1)}`;
    names.set(text, given);
    named.push(`const ${given}: Shape = ${body};`);
    return given;
  };
  const exported = Object.entries(shapes).map(([name, shape]) => `export const ${name}: Shape = ${write(shape)};`);
  return [...named, ...exported];
}

const file = inRoot('packages/domain/src/plan/quick/shapes.generated.ts');
const text = [
  '// Written by scripts/build-shapes.ts from schema.ts and data-schema.ts; not to be edited.',
  "import type { Shape } from './shape.ts';",
  '',
  ...sourceOf({ planShape: shapeOf(planSchema), planDataShape: shapeOf(planDataSchema) }),
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('shapes.generated.ts is not what the schemas say: run node scripts/build-shapes.ts\n');
  process.exitCode = 1;
}
