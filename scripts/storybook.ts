/** Shows the stories on PORT or 6006 and follows changes; `--build` writes them to dist/storybook instead. */
import { existsSync } from 'node:fs';
import { runNode } from './build/run.ts';
import { inRoot } from './build/workspace.ts';

const what = process.argv.includes('--build')
  ? ['build', '--quiet', '-o', 'dist/storybook']
  : ['dev', '--ci', '--no-open', '-p', process.env['PORT'] ?? '6006'];

if (existsSync(inRoot('.storybook'))) {
  const { code } = await runNode([inRoot('node_modules/storybook/dist/bin/dispatcher.js'), ...what, '--disable-telemetry'], { show: true });
  process.exitCode = code;
} else {
  process.stderr.write('There are no stories: the folder .storybook is missing.\n');
  process.exitCode = 1;
}
