import * as z from 'zod/mini';
import { civilDate, count, text, year } from './schema-parts.ts';

const optional = z.exactOptional;
const list = z.array;
const shape = z.strictObject;
const oneOf = z.literal;

/** The shape of a file of observations and filings. What they must be to their plan is checked in `cross-check/`. */
export const planDataSchema = shape({
  plan: text,
  kind: oneOf(['official', 'illustrative']),
  source: text,
  observations: list(
    shape({
      measure: text,
      period: year,
      recordedOn: optional(civilDate),
      group: optional(text),
      parts: optional(z.catchall(z.object({}), z.boolean())),
      value: z.union([z.number(), z.boolean(), shape({ missing: oneOf(['not-collected', 'suppressed', 'not-applicable']) })]),
      status: oneOf(['official', 'estimate', 'illustrative']),
      revision: optional(count),
    }),
  ),
  filings: list(shape({ schedule: text, agency: text, period: year, filedOn: civilDate })),
  filingsCompleteTo: optional(civilDate),
  events: list(
    shape({
      id: text,
      title: text,
      titleEn: optional(text),
      from: civilDate,
      to: optional(civilDate),
      status: oneOf(['official', 'illustrative']),
    }),
  ),
});
