import { parsePlan, parsePlanData, withData, type Plan, type Problem } from '../index.ts';
import type { PlanWithData } from '../index.ts';
import type { Request } from './request.ts';
import type { System } from './system.ts';

/** A file as it was found: not there or not JSON, not a plan, or a plan with what was remarked on it. */
export type FileReading =
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: 'not-there' | 'not-json'; readonly detail: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'plan'; readonly file: string; readonly plan: PlanWithData; readonly problems: readonly Problem[] };

/** The plan that a workbook holds; with `--plan` that plan, and what an office filled into the workbook. */
export async function readWorkbookFile(file: string, { values }: Request, system: System): Promise<FileReading> {
  let bytes: Uint8Array;
  try {
    bytes = system.readBytes(file);
  } catch (error) {
    return unreadable(file, 'not-there', error);
  }
  // Loaded only here: no other command needs a reader of workbooks.
  const { planDataFromXlsx, planFromXlsx } = await import('../xlsx.ts');
  if (values.plan === undefined) {
    const reading = await planFromXlsx(bytes);
    return reading.ok
      ? { kind: 'plan', file, plan: reading.plan, problems: reading.problems }
      : { kind: 'refused', file, problems: reading.problems };
  }
  const found = readPlan(values.plan, system);
  if (found.kind !== 'plan') return found;
  const reading = await planDataFromXlsx(bytes, found.plan);
  if (!reading.ok) return { kind: 'refused', file, problems: reading.problems };
  return { kind: 'plan', file, plan: withData(found.plan, reading.data), problems: reading.problems };
}

/** The plan of a file, joined with the file that `--data` names. */
export function readPlanFile(file: string, { values }: Request, system: System): FileReading {
  const found = readPlan(file, system);
  if (found.kind !== 'plan' || values.data === undefined) return found;
  return joined(found.plan, found.problems, { file, data: values.data, system });
}

function readPlan(file: string, system: System): FileReading {
  const found = readJson(file, system);
  if ('kind' in found) return found;
  const reading = parsePlan(found.value);
  if (!reading.ok) return { kind: 'refused', file, problems: reading.problems };
  return { kind: 'plan', file, plan: reading.plan, problems: reading.problems };
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
  let text: string;
  try {
    text = system.read(file);
  } catch (error) {
    return unreadable(file, 'not-there', error);
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return unreadable(file, 'not-json', error);
  }
}

function unreadable(file: string, reason: 'not-there' | 'not-json', error: unknown): Extract<FileReading, { kind: 'unreadable' }> {
  return { kind: 'unreadable', file, reason, detail: error instanceof Error ? error.message : String(error) };
}
