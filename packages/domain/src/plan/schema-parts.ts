import * as z from 'zod/mini';
import { leaves } from './leaves.ts';

/** What a failed check of ours says: the code of its problem, and what would be allowed, in signs that need no language. */
export interface Refusal {
  readonly code: 'BDG-102' | 'BDG-104' | 'BDG-105' | 'BDG-106' | 'BDG-313';
  readonly allowed?: string;
}

function refuse(input: unknown, refusal: Refusal, path: (string | number)[] = []): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> {
  return { code: 'custom', input, path, params: { refusal } };
}

function must<T>(refusal: Refusal, isAllowed: (value: unknown) => boolean): z.core.CheckFn<T> {
  return ({ value, issues }) => {
    if (!isAllowed(value)) issues.push(refuse(value, refusal));
  };
}

function wholeNumber(allowed: string, isAllowed: (value: unknown) => boolean): z.ZodMiniNumber<number> {
  return z.number().check(must({ code: 'BDG-104', allowed }, isAllowed));
}

/** Text that says something. */
export const text = z.string().check(must<string>({ code: 'BDG-105' }, leaves.text));
export const anyText = z.string();
export const civilDate = z.string().check(must<string>({ code: 'BDG-106', allowed: 'yyyy-mm-dd' }, leaves.civilDate));
export const year = wholeNumber('1900…2200', leaves.year);
export const month = wholeNumber('1…12', leaves.month);
export const day = wholeNumber('1…31', leaves.day);
/** A line of the transcript, counted from 1. */
export const line = wholeNumber('1…1000000', leaves.line);
export const count = wholeNumber('0…1000000', leaves.count);
export const share = z.number().check(must<number>({ code: 'BDG-104', allowed: '0…1' }, leaves.share));
export const positive = z.number().check(must<number>({ code: 'BDG-104', allowed: '> 0' }, leaves.positive));
export const yes = z.literal(true);

export function orNull<T extends z.ZodMiniType>(schema: T): z.ZodMiniUnion<[T, z.ZodMiniLiteral<null>]> {
  return z.union([schema, z.literal(null)]);
}

/** Our words for a fact. */
export const label = z.union([text, z.strictObject({ vi: text, en: z.exactOptional(text) })]);

/** First and last line: a list with a check of its own, because zod's tuple costs half a kilobyte on the page. */
export const lines = z.array(line).check(({ value, issues }) => {
  const [first, last] = value;
  if (value.length === 1) issues.push(refuse(value, { code: 'BDG-102' }, [1]));
  else if (value.length !== 2 || Number(first) > Number(last)) issues.push(refuse(value, { code: 'BDG-313' }));
}) as unknown as z.ZodMiniType<[first: number, last: number]>;
const inTranscript = z.strictObject({ clause: text, line: z.union([line, lines]) });
const onPage = z.strictObject({ clause: text, url: text });
export const places = z
  .array(z.union([inTranscript, onPage]))
  .check(must({ code: 'BDG-105' }, (value) => Array.isArray(value) && value.length > 0));

export const source = z.union([inTranscript, onPage, places]);

/** The keys that every fact carries. */
export const fact = { source, wording: z.exactOptional(text) };
