/** What a page downloads, measured in a browser, against the ceilings of test/bundle/ceilings.json. Builds first; `--built` takes what is there. */
import { runNode } from './build/run.ts';
import { checkSize } from './size/check-size.ts';

const build = process.argv.includes('--built') ? { code: 0, output: '' } : await runNode(['scripts/build.ts', '--no-types']);
if (build.code === 0) {
  const { lines, failures } = await checkSize();
  process.stdout.write(`${lines.join('\n')}\n`);
  if (failures.length > 0) process.stderr.write(`${failures.join('\n')}\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} else {
  process.stderr.write(build.output);
  process.exitCode = 1;
}
