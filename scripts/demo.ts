/** `npm start`: builds, then serves the demo. */
import { runNode } from './build/run.ts';
import { inRoot } from './build/workspace.ts';
import { serveDemo } from './serve.ts';

// A build without declarations: the page needs none.
const { code } = await runNode(['scripts/build.ts', '--no-types'], { show: true });
if (code === 0) await serveDemo(inRoot('dist/site'));
else process.exitCode = 1;
