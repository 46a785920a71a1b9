import type { Locale } from '../index.ts';

export const COMMANDS = ['check', 'evaluate', 'duties', 'calendar', 'csv', 'xlsx', 'from-xlsx', 'html'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** The options that take a value, in the order in which the usage lists them. */
export const VALUES = ['lang', 'as-of', 'data', 'agency', 'from', 'to', 'table', 'dialect', 'plan', 'out'] as const;
export type ValueName = (typeof VALUES)[number];
export type Values = Readonly<Partial<Record<ValueName, string>>>;

/** What each subcommand takes besides `--lang`. */
export const TAKES: Readonly<Record<CommandName, readonly (ValueName | 'json')[]>> = {
  check: ['json'],
  evaluate: ['json', 'as-of', 'data'],
  duties: ['json', 'agency'],
  calendar: ['from', 'to', 'out'],
  csv: ['table', 'dialect', 'as-of', 'data', 'out'],
  xlsx: ['data', 'out'],
  'from-xlsx': ['json', 'plan', 'out'],
  html: ['out'],
};

export const TABLES = ['targets', 'assignments', 'schedule', 'matrix', 'observations', 'budget'] as const;
export const DIALECTS = ['vi-excel', 'rfc4180'] as const;

/** What was asked for, well formed. */
export interface Request {
  readonly command: CommandName;
  readonly locale: Locale;
  readonly json: boolean;
  readonly values: Values;
  /** At least one; `'-'` is standard input. */
  readonly files: readonly string[];
}

/** Why a call cannot be understood; the words are in the dictionary. */
export type Misuse =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly given: string }
  | { readonly kind: 'unknown-option'; readonly given: string }
  | { readonly kind: 'not-taken'; readonly option: string; readonly command: CommandName }
  | { readonly kind: 'needs-value'; readonly option: string }
  | { readonly kind: 'takes-no-value'; readonly option: string }
  | { readonly kind: 'not-allowed'; readonly option: string; readonly given: string; readonly allowed: readonly string[] }
  | { readonly kind: 'not-a-day'; readonly option: string; readonly given: string }
  | { readonly kind: 'missing'; readonly option: string; readonly allowed: readonly string[] }
  | { readonly kind: 'one-plan'; readonly command: CommandName; readonly option: string };

export type Reading =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'help'; readonly locale: Locale }
  | { readonly kind: 'misuse'; readonly misuse: Misuse; readonly locale: Locale };
