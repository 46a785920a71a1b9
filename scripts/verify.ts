/**
 * The long checks. Every one runs even if one before it failed; nothing is skipped, what cannot run has failed.
 * A new check: a module in scripts/verify/ that exports a `Step`, and its line here. `--only=name,…` runs some of them.
 */
import { runNode } from './build/run.ts';
import { add, fail, nothing, pass, report, type Count, type Step } from './check/count.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { canaries } from './verify/canaries.ts';
import { chrome109 } from './verify/chrome-109.ts';
import { firefox, webkit } from './verify/engines.ts';
import { mutatedCode } from './verify/mutated-code.ts';
import { mutatedPlan } from './verify/mutated-plan.ts';
import { packedPackages } from './verify/packed-packages.ts';
import { pages } from './verify/pages.ts';
import { pixels } from './verify/pixels.ts';
import { size } from './verify/size.ts';
import { staticBrowsers } from './verify/static-browsers.ts';
import { stories } from './verify/stories.ts';

const build: Step = {
  name: 'build',
  async run() {
    const { code } = await runNode(['scripts/build.ts'], { show: true });
    return code === 0 ? pass : fail('the build failed, see above');
  },
};

const steps: readonly Step[] = [
  build,
  staticBrowsers,
  size,
  packedPackages,
  chrome109,
  firefox,
  webkit,
  pages,
  pixels,
  stories,
  mutatedPlan,
  mutatedCode,
  canaries,
];

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const browser = await ensureBrowser();
if ('missing' in browser) process.stdout.write(`${browser.missing}\n`);
else process.env['CHROME_PATH'] = browser.path;

let total: Count = nothing;
for (const step of steps) {
  if (only === undefined || only.some((name) => step.name.startsWith(name))) total = add(total, await report(step));
}
process.stdout.write(`\n${String(total.passed)} passed, ${String(total.failed)} failed\n`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
