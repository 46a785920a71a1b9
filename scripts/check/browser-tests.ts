import { globSync, readFileSync, rmSync } from 'node:fs';
import { run } from '../build/run.ts';
import { inRoot, root } from '../build/workspace.ts';
import { fail, type Count, type Step } from './count.ts';

export const browserTestFiles = ['packages/*/src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'];

export const browserTests: Step = {
  name: 'browser tests',
  run: () => runBrowserTests('chrome'),
};

/** Runs the browser tests in one engine; `files` narrows them. */
export async function runBrowserTests(engine: 'chrome' | 'firefox' | 'webkit', files: readonly string[] = []): Promise<Count> {
  if (globSync(files.length > 0 ? [...files] : browserTestFiles, { cwd: root }).length === 0) return fail('no browser test was found');
  const result = inRoot(`.cache/browser-tests-${engine}.json`);
  rmSync(result, { force: true });
  const command = [
    process.execPath,
    inRoot('node_modules/@web/test-runner/dist/bin.js'),
    ...(files.length > 0 ? ['--files', ...files] : []),
  ];
  // WebKitGTK draws on a display only.
  const [program = '', ...args] = engine === 'webkit' ? ['xvfb-run', '-a', ...command] : command;
  const { code } = await run(program, args, { show: true, env: { BDG_ENGINE: engine, BDG_BROWSER_RESULT: result } });
  let count: Count;
  try {
    count = JSON.parse(readFileSync(result, 'utf8')) as Count;
  } catch {
    return fail(`the test runner left no result in ${engine} (exit ${String(code)})`);
  }
  if (count.passed + count.failed === 0) return fail(`no browser test ran in ${engine}`);
  if (code !== 0 && count.failed === 0)
    return { ...count, failed: 1, messages: [`the test runner ended with ${String(code)} in ${engine}`] };
  return count;
}
