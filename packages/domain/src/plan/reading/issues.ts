import type * as z from 'zod/mini';
import { nameCell } from '../cross-check/observations.ts';
import type { Report } from '../cross-check/cross-check.ts';
import type { Refusal } from '../schema-parts.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Turns what the schema says into problems that each name one place. */
export function reportIssues(issues: readonly Issue[], input: unknown, report: Report, base: Path = []): void {
  for (const issue of issues) reportIssue(issue, input, report, [...base, ...issue.path.map(keyOf)]);
}

function reportIssue(issue: Issue, input: unknown, report: Report, path: Path): void {
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) report('BDG-107', [...path, key], { key });
      return;
    case 'invalid_union':
      reportUnion(issue.errors, input, report, path);
      return;
    case 'invalid_type':
      reportType([issue.expected], input, report, path);
      return;
    case 'invalid_value':
      reportValue(issue.values, input, report, path);
      return;
    case 'custom': {
      const { code, allowed = '' } = issue.params?.['refusal'] as Refusal;
      report(code, path, { key: lastKey(path), value: shown(valueAt(input, path)), allowed });
      return;
    }
    default:
      report('BDG-101', path);
  }
}

/**
 * Of the branches of a union only one was meant: the one whose type fits, and of several objects the one whose tag fits.
 * Where no type fits, or no tag, the place itself or the tag is at fault.
 */
function reportUnion(branches: readonly (readonly Issue[])[], input: unknown, report: Report, path: Path): void {
  const fitting = branches.filter((branch) => !branch.some(isAboutType));
  if (fitting.length === 0 || isTextForNumber(branches, valueAt(input, path))) {
    const issues = branches.flat().filter(isAboutType);
    reportType(
      issues.map((issue) => (issue.code === 'invalid_type' ? issue.expected : 'null')),
      input,
      report,
      path,
    );
    return;
  }
  const tagged = fitting.filter((branch) => !branch.some(isAboutTag));
  if (tagged.length === 0) {
    const tags = fitting.flat().filter(isAboutTag);
    reportValue(
      tags.flatMap(({ values }) => values),
      input,
      report,
      [...path, ...(tags[0]?.path ?? []).map(keyOf)],
    );
    return;
  }
  const meant = tagged.reduce((best, branch) => (branch.length < best.length ? branch : best));
  reportIssues(meant, input, report, path);
}

function isAboutType(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function isAboutTag(issue: Issue): issue is z.core.$ZodIssueInvalidValue {
  return issue.code === 'invalid_value' && issue.path.length === 1 && issue.values.length === 1;
}

function isTextForNumber(branches: readonly (readonly Issue[])[], value: unknown): boolean {
  return looksLikeNumber(value) && branches.some(([issue]) => issue?.code === 'invalid_type' && issue.expected === 'number');
}

function looksLikeNumber(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[-+]?\d[\d.,\s]*%?\s*$/.test(value);
}

function reportType(expected: readonly string[], input: unknown, report: Report, path: Path): void {
  const found = valueAt(input, path);
  if (found === undefined && path.length > 0) {
    report('BDG-102', path, { key: lastKey(path) });
  } else if (expected.includes('number') && looksLikeNumber(found)) {
    report('BDG-312', path, { value: shown(found), cell: cellAt(input, path) });
  } else {
    report('BDG-103', path, { expected: expected.join(' | '), found: typeName(found) });
  }
}

function reportValue(values: readonly unknown[], input: unknown, report: Report, path: Path): void {
  const found = valueAt(input, path);
  if (found === undefined) report('BDG-102', path, { key: lastKey(path) });
  else report('BDG-104', path, { value: shown(found), allowed: values.join(', ') });
}

/** A figure by its measure, group and year; any other number by its key. */
function cellAt(input: unknown, path: Path): string {
  const row = path[0] === 'observations' ? (valueAt(input, path.slice(0, 2)) as object) : {};
  return nameCell(row) || lastKey(path);
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key], input);
}

function keyOf(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}

function lastKey(path: Path): string {
  return String(path[path.length - 1] ?? '');
}

/** A short value as it stands; anything long or made of parts only by its type. */
function shown(value: unknown): string {
  return typeof value === 'string'
    ? value.slice(0, 60)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : typeName(value);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return Array.isArray(value) ? 'array' : typeof value;
}
