/** Takes the kept pictures of parts of elements anew, those that differ: `npm run pictures`. Look at each before committing it: see docs/review/pictures.md. */
import { runNode } from './build/run.ts';
import { inRoot } from './build/workspace.ts';

const vitest = inRoot('node_modules/vitest/vitest.mjs');
const { code } = await runNode([vitest, 'run', 'test/pixels/pictures.test.ts'], { show: true, env: { BDG_RENEW_PICTURES: 'yes' } });
process.exitCode = code;
