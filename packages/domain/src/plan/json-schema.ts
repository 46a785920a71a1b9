import * as z from 'zod/mini';
import { civilDate, count, day, line, lines, month, places, positive, share, text, year } from './schema-parts.ts';
import { planSchema } from './schema.ts';

/** What our own checks say, in the words of JSON Schema; zod knows only the types beneath them. */
const constraints = new Map<unknown, Readonly<Record<string, unknown>>>([
  [text, { pattern: '\\S' }],
  [civilDate, { format: 'date', pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}$' }],
  [year, { type: 'integer', minimum: 1900, maximum: 2200 }],
  [month, { type: 'integer', minimum: 1, maximum: 12 }],
  [day, { type: 'integer', minimum: 1, maximum: 31 }],
  [line, { type: 'integer', minimum: 1 }],
  [count, { type: 'integer', minimum: 0 }],
  [share, { minimum: 0, maximum: 1 }],
  [positive, { exclusiveMinimum: 0 }],
  [lines, { minItems: 2, maxItems: 2 }],
  [places, { minItems: 1 }],
]);

/**
 * The JSON Schema (2020-12) of a plan, from the definition that `parsePlan` reads by. It allows unknown keys, which `parsePlan` only warns of,
 * and cannot say what `parsePlan` also checks: that ids are single, that references lead somewhere, that days exist.
 */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(planSchema, {
    target: 'draft-2020-12',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      Object.assign(jsonSchema, constraints.get(zodSchema));
    },
  });
  return { ...schema, title: 'Gender-equality action plan (binhdanggioi, schema version 1)' };
}
