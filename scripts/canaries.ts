/** Sabotages a copy of the repository, one way at a time: each must be caught by its check. `node scripts/canaries.ts [part of a name]` */
import { runCanaries } from './canaries/run.ts';
import { ensureBrowser } from './ensure-browser.ts';

const browser = await ensureBrowser();
if ('path' in browser) process.env['CHROME_PATH'] = browser.path;

const { caught, missed } = await runCanaries(process.argv[2]);
for (const { name, why } of missed) process.stdout.write(`\n${name}\n${why}\n`);
const all = caught.length + missed.length;
process.stdout.write(`\n${String(caught.length)} of ${String(all)} caught\n`);
process.exitCode = missed.length > 0 || all === 0 ? 1 : 0;
