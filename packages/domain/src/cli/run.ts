import { basename, extname } from 'node:path';
import { CLI_WORDS, type CliWords } from './cli-words.ts';
import type { Command, CommandOutput } from './command.ts';
import { calendar } from './commands/calendar.ts';
import { check } from './commands/check.ts';
import { csv } from './commands/csv.ts';
import { duties } from './commands/duties.ts';
import { evaluate } from './commands/evaluate.ts';
import { fromXlsx } from './commands/from-xlsx.ts';
import { html } from './commands/html.ts';
import { xlsx } from './commands/xlsx.ts';
import { problemLines } from './problem-lines.ts';
import { readArguments } from './read-arguments.ts';
import { readPlanFile, readWorkbookFile, type FileReading } from './read-file.ts';
import type { CommandName, Request } from './request.ts';
import type { System } from './system.ts';

const commands: Readonly<Record<CommandName, Command>> = { check, evaluate, duties, calendar, csv, xlsx, 'from-xlsx': fromXlsx, html };

const FINE = 0;
/** A plan has a problem of severity error. */
const ERRORS = 1;
/** The call cannot be understood, or a file not be read. */
const UNUSABLE = 2;

/** Does what a call asks for, one file after another so that none is kept; answers the exit code, the worst of all files. */
export async function run(argv: readonly string[], system: System): Promise<number> {
  const reading = readArguments(argv);
  if (reading.kind === 'help') {
    await system.write(CLI_WORDS[reading.locale].usage);
    return FINE;
  }
  if (reading.kind === 'misuse') {
    const words = CLI_WORDS[reading.locale];
    system.complain(`${words.misuse(reading.misuse)}\n${words.seeHelp}\n`);
    return UNUSABLE;
  }
  let worst = FINE;
  for (const file of reading.request.files) worst = Math.max(worst, await runOn(file, reading.request, system));
  return worst;
}

async function runOn(file: string, request: Request, system: System): Promise<number> {
  const words = CLI_WORDS[request.locale];
  const reading = request.command === 'from-xlsx' ? await readWorkbookFile(file, request, system) : readPlanFile(file, request, system);
  if (reading.kind !== 'plan') return refuse(reading, { request, words, system });
  const { command, json, values, locale } = request;
  const output = await commands[command]({ ...reading, json, values, locale, words, system });
  return deliver(output, { file, request, words, system });
}

interface Desk {
  readonly request: Request;
  readonly words: CliWords;
  readonly system: System;
}

async function refuse(reading: Exclude<FileReading, { kind: 'plan' }>, { request, words, system }: Desk): Promise<number> {
  const { file } = reading;
  if (reading.kind === 'unreadable') {
    const sentence = words.unreadable[reading.reason](file, reading.detail);
    system.complain(`${sentence}\n`);
    if (request.json) await system.write(line({ file, ok: false, unreadable: sentence }));
    return UNUSABLE;
  }
  const { problems } = reading;
  if (request.json) await system.write(line({ file, ok: false, problems }));
  else {
    const text = `${problemLines(file, problems, { locale: request.locale, words }).join('\n')}\n`;
    if (request.command === 'check') await system.write(text);
    else system.complain(text);
  }
  return ERRORS;
}

async function deliver(output: CommandOutput, { file, request, words, system }: Desk & { readonly file: string }): Promise<number> {
  switch (output.kind) {
    case 'misuse':
      system.complain(`${output.sentence}\n`);
      return UNUSABLE;
    case 'file':
      return deliverFile(output, { file, request, words, system });
    case 'answer':
      await system.write(request.json ? line(output.json) : `${output.lines.join('\n')}\n`);
      return output.hasErrors ? ERRORS : FINE;
  }
}

async function deliverFile(
  { text, ending, problems }: Extract<CommandOutput, { kind: 'file' }>,
  { file, request, words, system }: Desk & { readonly file: string },
): Promise<number> {
  const { locale } = request;
  if (problems.length > 0) system.complain(`${problemLines(file, problems, { locale, words }).join('\n')}\n`);
  // After an error there is no text to write.
  if (problems.some(({ severity }) => severity === 'error')) return ERRORS;
  const folder = request.values.out;
  if (folder === undefined) {
    if (typeof text !== 'string' && system.isScreen()) {
      system.complain(`${words.notOnScreen(request.command)}\n`);
      return UNUSABLE;
    }
    await system.write(text);
    return FINE;
  }
  const name = `${file === '-' ? 'plan' : basename(file, extname(file))}.${ending}`;
  try {
    system.save(folder, name, text);
    return FINE;
  } catch (error) {
    system.complain(`${words.notSaved(folder, name, error instanceof Error ? error.message : String(error))}\n`);
    return UNUSABLE;
  }
}

/** One line for each file, so that a program can read while the next is still to come. */
function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
