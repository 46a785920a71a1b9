/**
 * Builds everything into dist/: the packages into packages/<name>/dist, `bdg.js` and its parts into dist/embed, the demo into dist/site.
 * `--no-types` leaves the declarations out: the tests do not need them, and a type error must not break what runs.
 */
import { buildDeclarations } from './build/declarations.ts';
import { buildEmbed } from './build/embed.ts';
import { buildLibrary } from './build/libraries.ts';
import { buildManifests } from './build/manifests.ts';
import { buildPlans } from './build/plans.ts';
import { runNode } from './build/run.ts';
import { optionalScript, packagesWithSources } from './build/workspace.ts';

async function step(name: string, work: () => Promise<string>): Promise<void> {
  const started = performance.now();
  const told = await work();
  process.stdout.write(`  ${name}: ${told} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
}

async function build(withTypes: boolean): Promise<void> {
  for (const name of packagesWithSources()) {
    if (name !== 'embed') await step(name, async () => `${String(await buildLibrary(name))} modules`);
  }
  await step('manifests', async () => `${String(await buildManifests())} files`);
  await step('plans', async () => `${String(await buildPlans())} files`);
  await step('embed', async () => `${String((await buildEmbed()).filter((name) => name.endsWith('.js')).length)} files`);
  const site = optionalScript('build-site.ts');
  if (site !== undefined) {
    await step('site', async () => {
      const { code, output } = await runNode([site]);
      if (code !== 0) throw new Error(`the demo was not built:\n${output}`);
      return 'written';
    });
  }
  if (withTypes) {
    await step('declarations', async () => {
      const { ok, output } = await buildDeclarations();
      if (!ok) throw new Error(`types:\n${output}`);
      return 'written';
    });
  }
}

try {
  await build(!process.argv.includes('--no-types'));
} catch (error) {
  process.stderr.write(`Build failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
