import type { Locale, PlanWithData, Problem } from '../index.ts';
import type { CliWords } from './cli-words.ts';
import type { Values } from './request.ts';
import type { System } from './system.ts';

/** What a subcommand works on; the plan has been read. */
export interface CommandInput {
  readonly file: string;
  readonly plan: PlanWithData;
  /** Warnings of the reading. */
  readonly problems: readonly Problem[];
  /** Whether a program is to read the answer. */
  readonly json: boolean;
  readonly values: Values;
  readonly locale: Locale;
  readonly words: CliWords;
  readonly system: Pick<System, 'now' | 'today'>;
}

/** What a subcommand says of one plan. Pure but for the day. */
export type CommandOutput =
  /** `lines` for a person, `json` for a program. */
  | { readonly kind: 'answer'; readonly lines: readonly string[]; readonly json: object; readonly hasErrors: boolean }
  /** A file of another kind, as it is. */
  | { readonly kind: 'file'; readonly text: string | Uint8Array; readonly ending: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'misuse'; readonly sentence: string };

export type Command = (input: CommandInput) => CommandOutput | Promise<CommandOutput>;
