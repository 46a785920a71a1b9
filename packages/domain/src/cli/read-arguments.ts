import { parseArgs } from 'node:util';
import { isCivilDate, type Locale } from '../index.ts';
import {
  COMMANDS,
  DIALECTS,
  TABLES,
  TAKES,
  VALUES,
  type CommandName,
  type Misuse,
  type Reading,
  type Request,
  type ValueName,
  type Values,
} from './request.ts';

const isCommand = (word: string): word is CommandName => COMMANDS.some((command) => command === word);
const isValueName = (name: string): name is ValueName => VALUES.some((value) => value === name);

/** What the words of a call ask for, or why they cannot be understood. Never throws. */
export function readArguments(argv: readonly string[]): Reading {
  const { values: given, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(VALUES.map((name) => [name, { type: 'string' } as const])),
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const locale: Locale = given['lang'] === 'en' ? 'en' : 'vi';
  const misused = (misuse: Misuse): Reading => ({ kind: 'misuse', misuse, locale });
  if (given['help'] === true) return { kind: 'help', locale };

  const [command, ...files] = positionals;
  if (command === undefined) return misused({ kind: 'no-command' });
  if (!isCommand(command)) return misused({ kind: 'unknown-command', given: command });

  const values: Partial<Record<ValueName, string>> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'json' || name === 'help') {
      if (typeof value === 'string') return misused({ kind: 'takes-no-value', option: name });
    } else if (!isValueName(name)) return misused({ kind: 'unknown-option', given: name });
    else if (typeof value !== 'string') return misused({ kind: 'needs-value', option: name });
    else values[name] = value;
    if (name !== 'lang' && !TAKES[command].some((taken) => taken === name)) return misused({ kind: 'not-taken', option: name, command });
  }
  const request: Request = { command, locale, json: given['json'] === true, values, files: files.length === 0 ? ['-'] : files };
  const misuse = misuseOf(request);
  return misuse === undefined ? { kind: 'request', request } : misused(misuse);
}

function misuseOf({ command, json, values, files }: Request): Misuse | undefined {
  const wrong = oneOf(values, 'lang', ['vi', 'en']) ?? oneOf(values, 'table', TABLES) ?? oneOf(values, 'dialect', DIALECTS);
  if (wrong !== undefined) return wrong;
  for (const option of ['as-of', 'from', 'to'] as const) {
    const given = values[option];
    if (given !== undefined && !isCivilDate(given)) return { kind: 'not-a-day', option, given };
  }
  if (command === 'csv' && values.table === undefined) return { kind: 'missing', option: 'table', allowed: TABLES };
  for (const option of ['data', 'plan'] as const)
    if (files.length > 1 && values[option] !== undefined) return { kind: 'one-plan', command, option };
  // Two tables after one another are no table; each goes into a file of its own.
  const writesFiles = ['csv', 'calendar', 'xlsx', 'html'].includes(command) || (command === 'from-xlsx' && !json);
  return files.length > 1 && writesFiles && values.out === undefined ? { kind: 'one-plan', command, option: 'out' } : undefined;
}

function oneOf(values: Values, option: ValueName, allowed: readonly string[]): Misuse | undefined {
  const given = values[option];
  return given === undefined || allowed.includes(given) ? undefined : { kind: 'not-allowed', option, given, allowed };
}
