import { apiFiles, apiFolder, writtenFiles } from '../api/files.ts';
import { buildDeclarations } from '../build/declarations.ts';
import { fail, type Count, type Step } from './count.ts';

/** Whether docs/api says what the code exports: each file of it is one check. */
export const apiStep: Step = {
  name: 'api',
  async run() {
    const { ok } = await buildDeclarations();
    if (!ok) return fail('what the packages export cannot be told while their types are wrong');
    return compare(apiFiles(), writtenFiles());
  },
};

export function compare(expected: ReadonlyMap<string, string>, written: ReadonlyMap<string, string>): Count {
  const names = [...new Set([...expected.keys(), ...written.keys()])].sort();
  const differing = names.filter((name) => expected.get(name) !== written.get(name)?.replaceAll('\r\n', '\n'));
  const messages = differing.map((name) => `${apiFolder}/${name} ${difference(expected.get(name), written.get(name))}`);
  const remedy = 'If the change of what is exported is meant, write docs/api anew with `npm run api` and commit it with the code.';
  return { passed: names.length - differing.length, failed: differing.length, messages: differing.length > 0 ? [...messages, remedy] : [] };
}

function difference(expected: string | undefined, written: string | undefined): string {
  if (written === undefined) return 'is missing.';
  if (expected === undefined) return 'tells of something that is exported no more.';
  const lines = expected.split('\n');
  const there = written.split(/\r?\n/);
  const at = lines.findIndex((line, index) => line !== there[index]);
  const line = at < 0 ? lines.length : at;
  return `is not what the code exports, from line ${String(line + 1)} on:\n  there: ${there[line] ?? ''}\n  code:  ${lines[line] ?? ''}`;
}
