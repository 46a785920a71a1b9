import type { Confidence, DataStatus, Locale, Problem, Progress, Result, ResultReason, Role } from '../index.ts';
import { en } from './cli-words.en.ts';
import { vi } from './cli-words.vi.ts';
import type { Misuse } from './request.ts';

/** Every word that the command says. */
export interface CliWords {
  readonly usage: string;
  readonly seeHelp: string;
  readonly misuse: (misuse: Misuse) => string;
  /** `detail` is what the machine says of it, in its own language. */
  readonly unreadable: Readonly<Record<'not-there' | 'not-json', (file: string, detail: string) => string>>;
  /** A file of bytes that was not sent anywhere. */
  readonly notOnScreen: (command: string) => string;
  readonly notSaved: (folder: string, name: string, detail: string) => string;
  readonly noSuchAgency: (file: string, id: string) => string;
  readonly summary: (file: string, count: Readonly<Record<Problem['severity'], number>>) => string;
  readonly severity: Readonly<Record<Problem['severity'], string>>;
  readonly heading: (file: string, title: string) => string;
  readonly asOf: (day: string) => string;
  readonly noTargets: string;
  readonly results: Readonly<Record<Result, string>>;
  readonly reasons: Readonly<Record<ResultReason, string>>;
  readonly progresses: Readonly<Record<Progress, string>>;
  readonly statuses: Readonly<Record<Exclude<DataStatus, 'none'>, string>>;
  readonly target: (measure: string, target: string) => string;
  /** Its year or day; `inferred` where that is our reading of the period and not printed. */
  readonly dueBy: (by: string, inferred: boolean) => string;
  /** Of a target read on pages that do not all confirm it. */
  readonly unsure: Readonly<Record<Exclude<Confidence, 'confirmed'>, string>>;
  readonly figure: (figure: string, year: number, status: string) => string;
  readonly noFigure: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly request: string;
  readonly noDuties: string;
  readonly place: (clause: string, line: string) => string;
  /** An entry of the schedule with its printed words. */
  readonly due: (title: string, wording: string, undated: boolean) => string;
}

export const CLI_WORDS: Readonly<Record<Locale, CliWords>> = { vi, en };
