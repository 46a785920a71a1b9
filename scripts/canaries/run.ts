import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode, type RunResult } from '../build/run.ts';
import { inRoot, packageNames, root } from '../build/workspace.ts';
import type { Canary } from './canary.ts';

export interface CanaryReport {
  readonly caught: readonly string[];
  readonly missed: readonly { readonly name: string; readonly why: string }[];
}

/** Every canary of every `*.canaries.ts` here. */
async function readCanaries(): Promise<Canary[]> {
  const files = globSync('*.canaries.ts', { cwd: inRoot('scripts/canaries') }).sort();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(inRoot('scripts/canaries', file)).href) as Promise<{ canaries: readonly Canary[] }>),
  );
  return modules.flatMap((module) => module.canaries);
}

/** A copy of the tree to sabotage; what is installed is shared. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bdg-canaries-'));
  const left = new Set(['node_modules', '.git', '.cache', 'coverage', 'storybook']);
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  for (const folder of ['', ...packageNames.map((name) => `packages/${name}`)]) {
    if (existsSync(inRoot(folder, 'node_modules'))) symlinkSync(inRoot(folder, 'node_modules'), join(copy, folder, 'node_modules'));
  }
  mkdirSync(join(copy, '.cache'), { recursive: true });
  return copy;
}

const tool = (path: string): string => inRoot('node_modules', path);

async function inTurn(...commands: (() => Promise<RunResult>)[]): Promise<RunResult> {
  let output = '';
  for (const command of commands) {
    const result = await command();
    output += result.output;
    if (result.code !== 0) return { code: result.code, output };
  }
  return { code: 0, output };
}

/** What is committed is asked of the repository, what stands there of the copy. */
const git = (copy: string): Record<string, string> => ({ GIT_DIR: inRoot('.git'), GIT_WORK_TREE: copy });

/** Runs the check of a canary in a copy; ends with a code other than 0 when it caught something. */
function runCheck(canary: Canary, cwd: string): Promise<RunResult> {
  const options = { cwd, timeoutMs: 180_000, env: { NO_COLOR: '1', FORCE_COLOR: '0', ...git(cwd) } };
  const node =
    (...args: string[]) =>
    (): Promise<RunResult> =>
      runNode(args, options);
  const build = node('scripts/build.ts', '--no-types');
  const nodeTest = ({ test, only }: { readonly test: string; readonly only?: string }): (() => Promise<RunResult>) =>
    node(tool('vitest/vitest.mjs'), 'run', test, ...(only === undefined ? [] : ['-t', only]));
  const { check } = canary;
  switch (check.kind) {
    case 'types':
      return inTurn(
        node(tool('typescript/bin/tsc'), '-b', 'tsconfig.build.json', '--pretty', 'false'),
        node(tool('typescript/bin/tsc'), '-p', 'tsconfig.json', '--pretty', 'false'),
      );
    case 'api':
      return inTurn(node('scripts/check.ts', '--only=api'));
    case 'lint':
      return inTurn(node(tool('eslint/bin/eslint.js'), canary.file, '--max-warnings=0'));
    case 'node':
      return inTurn(nodeTest(check));
    case 'browser':
      return inTurn(node(tool('@web/test-runner/dist/bin.js'), '--files', check.test));
    case 'built':
      return inTurn(build, nodeTest(check));
    case 'static':
      return inTurn(build, node('scripts/verify/static-browsers.ts'));
    case 'size':
      return inTurn(build, node('scripts/size.ts', '--built'));
    case 'stories':
      return inTurn(node('scripts/verify.ts', '--only=stories'));
    case 'mutants':
      // In place: a copy of the copy would not find what is installed, which the copy only links to.
      return inTurn(node('scripts/mutate-code.ts', check.file, '--inPlace'));
  }
}

/** Sabotages the copy, runs the check, repairs the copy; returns why the canary was missed, or nothing. */
async function tryCanary(canary: Canary, copy: string): Promise<string | undefined> {
  const file = join(copy, canary.file);
  const isNew = canary.find === '';
  if (!isNew && !existsSync(file)) return `${canary.file} is not there`;
  const before = isNew ? '' : readFileSync(file, 'utf8');
  if (isNew && existsSync(file)) return `${canary.file} is already there`;
  const times = isNew ? 1 : before.split(canary.find).length - 1;
  if (times !== 1) return `the text to sabotage stands ${String(times)} times in ${canary.file}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, isNew ? canary.replace : before.replace(canary.find, () => canary.replace));
  try {
    const { code, output } = await runCheck(canary, copy);
    if (code === 0) return 'nothing noticed';
    if (canary.says.test(output)) return undefined;
    return `the check failed but did not say ${String(canary.says)}:\n${output.trim().split('\n').slice(-15).join('\n')}`;
  } finally {
    if (isNew) rmSync(file);
    else writeFileSync(file, before);
  }
}

/** Runs the canaries (those whose name contains `only`), on as many copies as there are cores to use. */
export async function runCanaries(only = '', copies = 2): Promise<CanaryReport> {
  const waiting = (await readCanaries()).filter(({ name }) => name.includes(only));
  const caught: string[] = [];
  const missed: { name: string; why: string }[] = [];
  const work = async (): Promise<void> => {
    const copy = copyTree();
    try {
      for (let canary = waiting.shift(); canary !== undefined; canary = waiting.shift()) {
        const why = await tryCanary(canary, copy);
        if (why === undefined) caught.push(canary.name);
        else missed.push({ name: canary.name, why });
        process.stdout.write(`  ${why === undefined ? 'caught' : 'MISSED'}: ${canary.name}\n`);
      }
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: Math.min(copies, waiting.length) }, work));
  return { caught, missed };
}
