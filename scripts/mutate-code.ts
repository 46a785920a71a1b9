/**
 * Changes the code of judgement and schedule in one place at a time (Stryker) and asks whether a test beside it notices; fails below the
 * share that `stryker.config.json` names, and when a place was left out. `node scripts/mutate-code.ts [path of a file [options of Stryker]]`
 */
import { readFileSync, rmSync } from 'node:fs';
import { runNode } from './build/run.ts';
import { inRoot } from './build/workspace.ts';

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError' | 'Pending';

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: Status;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

const config = 'scripts/mutate-code/stryker.config.json';
const file = inRoot('.cache/mutate-code.json');
const [only, ...options] = process.argv.slice(2);

rmSync(file, { force: true });
const { code } = await runNode(
  [
    inRoot('node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    config,
    ...(only === undefined ? [] : ['--mutate', only]),
    ...options,
  ],
  { show: true, env: { NO_COLOR: '1', FORCE_COLOR: '0' } },
);
const { files } = JSON.parse(readFileSync(file, 'utf8')) as Report;
const mutants = Object.entries(files).flatMap(([path, one]) => one.mutants.map((mutant) => ({ path, ...mutant })));
const having = (...statuses: readonly Status[]) => mutants.filter(({ status }) => statuses.includes(status));

const noticed = having('Killed', 'Timeout').length;
const survivors = having('Survived', 'NoCoverage');
const leftOut = having('Ignored').length;
for (const { path, location, mutatorName, replacement = '' } of survivors) {
  const place = `${path}:${String(location.start.line)}:${String(location.start.column)}`;
  process.stdout.write(`survived: ${place} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 100)}\n`);
}
const share = (100 * noticed) / Math.max(1, noticed + survivors.length);
process.stdout.write(`${share.toFixed(1)} % noticed\n`);
process.stdout.write(`${String(noticed)} noticed, ${String(survivors.length)} survived, ${String(leftOut)} left out\n`);
process.exitCode = code !== 0 || leftOut > 0 || noticed === 0 ? 1 : 0;
