/**
 * The everyday check: types, what is exported, lint, build, Node tests, browser tests. Every step runs even if one before it failed.
 * A broken step counts as one failure, tests count themselves; the last line is `N passed, N failed`.
 * `--only=types,lint,…` runs some of the steps.
 */
import { apiStep } from './check/api.ts';
import { browserTests } from './check/browser-tests.ts';
import { nodeTests } from './check/node-tests.ts';
import { buildStep, lintStep, typeStep } from './check/steps.ts';
import { add, nothing, report, type Count, type Step } from './check/count.ts';
import { ensureBrowser } from './ensure-browser.ts';

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

async function check(): Promise<Count> {
  const browser = await ensureBrowser();
  if ('missing' in browser) process.stdout.write(`${browser.missing}\n`);
  else process.env['CHROME_PATH'] = browser.path;

  const steps: readonly Step[] = [
    typeStep,
    apiStep,
    lintStep,
    buildStep,
    nodeTests,
    'missing' in browser
      ? { name: 'browser tests', run: () => Promise.resolve({ passed: 0, failed: 1, messages: [browser.missing] }) }
      : browserTests,
  ];
  let total = nothing;
  for (const step of steps) {
    if (only === undefined || only.includes(step.name.replace(' ', '-'))) total = add(total, await report(step));
  }
  return total;
}

const { passed, failed } = await check();
process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
