import * as z from 'zod/mini';
import { anyText, civilDate, day, fact, label, month, orNull, positive, share, source, text, yes, year } from './schema-parts.ts';

const optional = z.exactOptional;
const list = z.array;
const shape = z.strictObject;
const oneOf = z.literal;

const level = oneOf(['central', 'province', 'district', 'commune', 'hamlet']);

const documentShape = shape({
  number: orNull(text),
  issuedOn: orNull(civilDate),
  status: oneOf(['issued', 'draft', 'unknown']),
  gaps: list(shape({ field: text, state: oneOf(['absent', 'blank', 'cut', 'partial']), raw: optional(anyText), source: optional(source) })),
  title: text,
  place: orNull(text),
  issuer: shape({ ...fact, name: text, level }),
  signing: optional(shape({ ...fact, capacity: text })),
  legalBases: list(
    shape({
      ...fact,
      kind: text,
      number: orNull(text),
      issuedOn: orNull(civilDate),
      issuer: orNull(text),
      title: optional(text),
      role: oneOf(['implements', 'based-on', 'cites']),
    }),
  ),
  recipients: list(shape({ ...fact, name: text, purpose: optional(z.literal('for-reporting')) })),
  slips: optional(list(shape({ ...fact, printed: text, reading: text }))),
  url: optional(text),
  checkedOn: optional(civilDate),
  transcript: optional(shape({ name: text, sha256: text })),
});

const plainUnit = <const Kind extends string>(kind: Kind) => shape({ kind: z.literal(kind) });

const unit = z.union([
  plainUnit('percent'),
  plainUnit('times'),
  plainUnit('boys-per-100-girls'),
  plainUnit('per-100000-live-births'),
  plainUnit('per-1000-women'),
  shape({ kind: z.literal('count'), of: shape({ vi: text, en: text, enOne: optional(text) }) }),
  plainUnit('yes-no'),
]);

const confidence = oneOf(['confirmed', 'partly', 'not-confirmed']);

const target = shape({
  ...fact,
  by: optional(z.union([year, civilDate])),
  byInferred: optional(yes),
  from: optional(year),
  comparator: oneOf(['at-least', 'more-than', 'at-most', 'less-than', 'about', 'exactly']),
  value: z.union([z.number(), z.boolean()]),
  group: optional(text),
  tolerance: optional(share),
  wording: text,
  onsetWording: optional(text),
  setBy: optional(text),
  confidence: optional(shape({ value: confidence, comparator: confidence, year: confidence })),
});

const measure = shape({
  ...fact,
  id: text,
  label,
  unit,
  function: optional(text),
  desired: oneOf(['increase', 'decrease', 'maintain', 'achieve']),
  groups: optional(list(shape({ id: text, label, inferred: optional(yes) }))),
  complements: optional(shape({ label })),
  parts: optional(list(shape({ id: text, label }))),
  baseline: optional(shape({ ...fact, value: z.number(), year: optional(year) })),
  targets: list(target),
  alignsWith: optional(text),
});

const indicator = shape({ ...fact, id: text, label, measures: list(measure) });
const objective = shape({ ...fact, id: text, label, indicators: list(indicator) });

const activity = shape({
  ...fact,
  id: text,
  printedNumber: optional(text),
  kind: oneOf(['solution', 'task', 'programme', 'project', 'model', 'purpose']),
  label,
  objective: optional(text),
  parts: optional(shape({ content: optional(label), audience: optional(label), form: optional(label) })),
});

const agency = shape({
  id: text,
  name: text,
  nameEn: optional(text),
  shortName: optional(text),
  kind: oneOf(['body', 'post', 'group']),
  level,
  aliases: optional(list(text)),
  printedNumber: optional(text),
  source,
});

const assignment = shape({
  ...fact,
  agency: text,
  roles: list(oneOf(['lead', 'coordinate', 'implement', 'report', 'data', 'fund', 'supervise', 'advise', 'guide'])),
  binding: z.boolean(),
  scope: shape({
    indicators: optional(list(z.union([text, shape({ id: text, aspect: text })]))),
    measures: optional(list(text)),
    objectives: optional(list(text)),
    activities: optional(list(text)),
    whole: optional(yes),
  }),
  label,
  with: optional(list(text)),
  schedule: optional(list(text)),
  related: optional(shape({ activity: text, who: label, inferred: yes })),
});

const monthDay = shape({ month, day });
const exclusive = optional(z.boolean());
const years = optional(list(year));

const rule = z.union([
  shape({ type: z.literal('once'), date: civilDate, exclusive }),
  shape({ type: z.literal('yearly'), month, day, exclusive, years }),
  shape({ type: z.literal('span'), start: monthDay, end: monthDay, years }),
  shape({ type: z.literal('year'), year }),
  shape({
    type: z.literal('undated'),
    cadence: oneOf(['yearly', 'half-yearly', 'quarterly', 'monthly', 'on-demand', 'unspecified']),
    condition: optional(label),
  }),
]);

const scheduleEntry = shape({
  ...fact,
  id: text,
  kind: oneOf(['report', 'deadline', 'review', 'event', 'observance', 'action-month']),
  title: label,
  from: optional(text),
  through: optional(text),
  to: optional(text),
  after: optional(text),
  wording: text,
  rule,
});

const amount = shape({ year, source: text, value: z.number() });
const statedTotal = optional(z.number());
const printed = optional(list(anyText));

const budget = shape({
  currency: z.literal('VND'),
  scale: positive,
  years: list(year),
  sources: list(text),
  lines: list(
    shape({
      ...fact,
      id: text,
      label,
      parent: optional(text),
      amounts: list(amount),
      statedTotal,
      printed,
    }),
  ),
  statedTotals: list(amount),
  foot: optional(shape({ ...fact, label, statedTotal, printed })),
});

/** The shape of a plan's JSON. What the parts must be to each other is checked in `cross-check/`. */
export const planSchema = shape({
  schemaVersion: z.literal(1),
  id: text,
  language: z.literal('vi'),
  document: documentShape,
  period: shape({ from: year, to: year, vision: optional(year) }),
  territory: shape({ level, name: orNull(text), parent: optional(text) }),
  objectives: list(objective),
  activities: list(activity),
  agencies: list(agency),
  assignments: list(assignment),
  schedule: list(scheduleEntry),
  budget: optional(budget),
  funding: list(shape({ ...fact, id: text, label })),
  successions: optional(
    list(
      shape({
        from: text,
        to: text,
        function: text,
        date: civilDate,
        reference: text,
        confidence,
      }),
    ),
  ),
});
