import { readFileSync, rmSync } from 'node:fs';
import { runNode } from '../build/run.ts';
import { inRoot } from '../build/workspace.ts';
import { fail, type Count, type Step } from './count.ts';

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/** Counts a run; a file that broke before or between its tests, and a test that did not run, are failures. */
export function countVitest(files: readonly FileResult[]): Count {
  let passed = 0;
  let failed = 0;
  const messages: string[] = [];
  for (const file of files) {
    const count = (status: string): number => file.assertionResults.filter((test) => test.status === status).length;
    const broken = count('failed');
    const idle = file.assertionResults.length - count('passed') - broken;
    passed += count('passed');
    failed += broken;
    if (file.status !== 'passed' && broken === 0) {
      failed += 1;
      messages.push(`${file.name}: ${file.message || 'the file failed outside its tests'}`);
    } else if (idle > 0 && broken === 0) {
      failed += idle;
      messages.push(`${file.name}: ${String(idle)} tests did not run`);
    }
  }
  return { passed, failed, messages };
}

export const nodeTests: Step = {
  name: 'node tests',
  run: () => runVitest([]),
};

export async function runVitest(filters: readonly string[]): Promise<Count> {
  const file = inRoot('.cache/vitest.json');
  rmSync(file, { force: true });
  await runNode(
    [inRoot('node_modules/vitest/vitest.mjs'), 'run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { show: true, env: { NO_COLOR: '1' } },
  );
  let files: readonly FileResult[];
  try {
    files = (JSON.parse(readFileSync(file, 'utf8')) as { testResults: FileResult[] }).testResults;
  } catch {
    return fail('vitest left no result');
  }
  const count = countVitest(files);
  return count.passed + count.failed === 0 ? fail('vitest found no test') : count;
}
