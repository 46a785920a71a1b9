import { parsePlan, parsePlanData, withData, type Plan, type Problem } from '../index.ts';
import type { PlanWithData } from '../index.ts';
import type { Request } from './request.ts';
import type { System } from './system.ts';

/** A file as it was found: not there or not JSON, not a plan, or a plan with what was remarked on it. */
export type FileReading =
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: 'not-there' | 'not-json'; readonly detail: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'plan'; readonly file: string; readonly plan: PlanWithData; readonly problems: readonly Problem[] };

/** The plan of a file, joined with the file that `--data` names. */
export function readPlanFile(file: string, { values }: Request, system: System): FileReading {
  const found = readJson(file, system);
  if ('kind' in found) return found;
  const reading = parsePlan(found.value);
  if (!reading.ok) return { kind: 'refused', file, problems: reading.problems };
  const { plan, problems } = reading;
  return values.data === undefined ? { kind: 'plan', file, plan, problems } : joined(plan, problems, { file, data: values.data, system });
}

interface Place {
  readonly file: string;
  readonly data: string;
  readonly system: System;
}

function joined(plan: Plan, problems: readonly Problem[], { file, data, system }: Place): FileReading {
  const found = readJson(data, system);
  if ('kind' in found) return found;
  const reading = parsePlanData(found.value, plan);
  if (!reading.ok) return { kind: 'refused', file: data, problems: reading.problems };
  return { kind: 'plan', file, plan: withData(plan, reading.data), problems: [...problems, ...reading.problems] };
}

function readJson(file: string, system: System): { readonly value: unknown } | Extract<FileReading, { kind: 'unreadable' }> {
  const unreadable = (reason: 'not-there' | 'not-json', error: unknown) =>
    ({ kind: 'unreadable', file, reason, detail: error instanceof Error ? error.message : String(error) }) as const;
  let text: string;
  try {
    text = system.read(file);
  } catch (error) {
    return unreadable('not-there', error);
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return unreadable('not-json', error);
  }
}
