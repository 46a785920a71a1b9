/** Watch mode: serves the demo and builds it anew when a source changes; reload the page to see it. */
import { watch } from 'node:fs';
import { runNode } from './build/run.ts';
import { inRoot } from './build/workspace.ts';
import { serveDemo } from './serve.ts';

const sources = /^(?:packages\/[^/]+\/(?:src|plans)\/|scripts\/|demo\/|stories\/)/;
let building = false;
let changed = false;

async function build(): Promise<void> {
  if (building) {
    changed = true;
    return;
  }
  building = true;
  do {
    changed = false;
    await runNode(['scripts/build.ts', '--no-types'], { show: true });
  } while (changed as boolean);
  building = false;
}

await build();
await serveDemo(inRoot('dist/site'));

let timer: NodeJS.Timeout | undefined;
watch(inRoot(), { recursive: true }, (_event, name) => {
  if (name === null || !sources.test(name.replaceAll('\\', '/')) || name.includes('node_modules')) return;
  clearTimeout(timer);
  timer = setTimeout(() => void build(), 150);
});
