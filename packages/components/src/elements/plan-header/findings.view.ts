import { checkPlan, type Plan, type Source } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { isNumbered } from '../../shared/section.ts';
import { findingsWords, type FindingsWords } from './findings.words.ts';

/** One thing that the rules of `checkPlan` found. */
export interface FindingView {
  readonly severity: 'warning' | 'info';
  readonly label: string;
  readonly sentence: string;
  readonly code: string;
  /** Where it is printed; undefined for what the whole document lacks. */
  readonly printed: string | undefined;
  /** Where it stands in the plan's file. */
  readonly inFile: string;
}

export interface FindingsView {
  readonly title: string;
  readonly lead: string;
  readonly findings: readonly FindingView[];
}

/** What the plan leaves open or contradicts, for those who edit it: contradictions first, else in the order of the rules. */
export function findingsView(plan: Plan, locale: Locale): FindingsView {
  const words = findingsWords[locale];
  const findings = checkPlan(plan).map(({ code, severity, pointer, message }): FindingView => {
    const kind = severity === 'info' ? 'info' : 'warning';
    return {
      severity: kind,
      label: words.severity[kind],
      sentence: message[locale],
      code: words.code(code),
      printed: printedPlace(plan, pointer, words),
      inFile: words.inFile(pointer),
    };
  });
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const notes = findings.filter(({ severity }) => severity === 'info');
  return {
    title: words.title,
    lead: findings.length ? words.lead(warnings.length, notes.length) : words.none,
    findings: [...warnings, ...notes],
  };
}

/** Clause and line of the nearest fact on the way to the place. */
function printedPlace(plan: Plan, pointer: string, words: FindingsWords): string | undefined {
  let at: unknown = plan;
  let found: string | undefined;
  for (const key of pointer.split('/').slice(1)) {
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[key.replace(/~1/g, '/').replace(/~0/g, '~')];
    found = sourceText(at, words) ?? found;
  }
  return found;
}

function sourceText(thing: unknown, words: FindingsWords): string | undefined {
  if (typeof thing !== 'object' || thing === null || !('source' in thing)) return undefined;
  const sources = [thing.source].flat() as Source[];
  return sources
    .map((source) => {
      const clause = isNumbered(source.clause) ? words.section(source.clause) : source.clause;
      const [first, last = first] = 'line' in source ? [source.line].flat() : [];
      return first === undefined || last === undefined ? clause : `${clause}, ${words.lines(first, last)}`;
    })
    .join('; ');
}
