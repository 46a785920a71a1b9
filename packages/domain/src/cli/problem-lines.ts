import type { Locale, Problem } from '../index.ts';
import type { CliWords } from './cli-words.ts';

/** Problems for a person: how many of each severity, then each with its code and place. */
export function problemLines(
  file: string,
  problems: readonly Problem[],
  { locale, words }: { readonly locale: Locale; readonly words: CliWords },
): string[] {
  const count = (wanted: Problem['severity']): number => problems.filter(({ severity }) => severity === wanted).length;
  return [
    words.summary(file, { error: count('error'), warning: count('warning'), info: count('info') }),
    ...problems.map(({ severity, code, pointer, message }) => `  ${words.severity[severity]} ${code} ${pointer || '/'} ${message[locale]}`),
  ];
}
