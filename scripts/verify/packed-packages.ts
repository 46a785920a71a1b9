import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minified } from '../build/minify.ts';
import { run, runNode, runPnpm } from '../build/run.ts';
import { inRoot, packageNames, type PackageName } from '../build/workspace.ts';
import { add, fail, nothing, pass, type Count, type Step } from '../check/count.ts';

const bytesForFormatDate = 2048;
const packed = inRoot('.cache/packed');

/** The packages as they would be published: linted, unpacked in an empty folder, used as the README says. */
export const packedPackages: Step = {
  name: 'packed packages',
  async run() {
    rmSync(packed, { recursive: true, force: true });
    mkdirSync(packed, { recursive: true });
    let total: Count = nothing;
    for (const name of packageNames) total = add(total, await lintPackage(name));
    const folder = mkdtempSync(join(tmpdir(), 'bdg-packed-'));
    try {
      total = add(total, await domainAlone(join(folder, 'domain')));
      total = add(total, await classesRegisterNothing(join(folder, 'all')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return total;
  },
};

// From the contract, not from the folders, so that a lost element is missed.
const expectedTags = [
  'bdg-plan',
  'bdg-plan-header',
  'bdg-indicator-card',
  'bdg-indicator-grid',
  'bdg-responsibility-matrix',
  'bdg-task-list',
  'bdg-action-month-calendar',
  'bdg-budget-table',
  'bdg-reporting-timeline',
  'bdg-trend-chart',
  'bdg-gap-chart',
  'bdg-budget-chart',
];

const tarball = (name: PackageName): string => globSync(join(packed, `*${name}-*.tgz`))[0] ?? '';
const check = (what: string, code: number, output: string): Count => (code === 0 ? pass : fail(`${what}:\n${output.trim()}`));

async function lintPackage(name: PackageName): Promise<Count> {
  const dir = `packages/${name}`;
  const publint = await runPnpm(['exec', 'publint', 'run', dir, '--strict']);
  const pack = await runPnpm(['pack', '--pack-destination', packed], { cwd: inRoot(dir) });
  if (pack.code !== 0) return fail(`${name} cannot be packed:\n${pack.output}`);
  // bdg.js is a classic script for a page: nobody imports it, so it has no types.
  const attw =
    name === 'embed'
      ? undefined
      : await runPnpm(['exec', 'attw', tarball(name), '--profile', 'esm-only', '--exclude-entrypoints', 'plan.schema.json']);
  const count = check(`publint ${name}`, publint.code, publint.output);
  return attw === undefined ? count : add(count, check(`attw ${name}`, attw.code, attw.output));
}

async function install(folder: string, names: readonly PackageName[]): Promise<Count> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'reader', private: true, type: 'module' }));
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...names.map(tarball)], {
    cwd: folder,
  });
  return check(`npm install of ${names.join(', ')}`, code, output);
}

/** The first block of code of the README that uses the domain. */
export function readmeExample(markdown: string): string | undefined {
  return [...markdown.matchAll(/```(?:ts|js|typescript|javascript)\n([\s\S]*?)```/g)]
    .map(([, code = '']) => code)
    .find((code) => code.includes('@binhdanggioi/domain'));
}

async function domainAlone(folder: string): Promise<Count> {
  let total = await install(folder, ['domain']);
  if (total.failed > 0) return total;

  const readmes = ['README.md', 'packages/domain/README.md'].filter((file) => existsSync(inRoot(file)));
  const example = readmes.map((file) => readmeExample(readFileSync(inRoot(file), 'utf8'))).find((code) => code !== undefined);
  if (example === undefined) {
    total = add(total, fail('no README has an example that uses @binhdanggioi/domain'));
  } else {
    writeFileSync(join(folder, 'example.ts'), example);
    writeFileSync(join(folder, 'example.mjs'), example);
    // Without the types of the DOM or of Node there is not even a console.
    writeFileSync(join(folder, 'console.d.ts'), 'declare const console: { log(...what: unknown[]): void };\n');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          lib: ['ES2022'],
          types: [],
          module: 'NodeNext',
          moduleResolution: 'NodeNext',
          strict: true,
          noEmit: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          resolveJsonModule: true,
        },
        files: ['example.ts', 'console.d.ts'],
      }),
    );
    const ran = await runNode(['example.mjs'], { cwd: folder });
    total = add(total, check('the example of the README in Node', ran.code, ran.output));
    if (ran.code === 0 && ran.output.trim() === '') total = add(total, fail('the example of the README prints nothing'));
    const typed = await runNode([inRoot('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--pretty', 'false'], { cwd: folder });
    total = add(total, check('the types of the README example without DOM', typed.code, typed.output));
  }
  return add(total, await formatDateAlone(folder));
}

async function formatDateAlone(folder: string): Promise<Count> {
  const entry = join(folder, 'format-date.js');
  writeFileSync(entry, "export { formatDate } from '@binhdanggioi/domain';\n");
  const bundle = await rollup({ input: entry, plugins: [nodeResolve()], onwarn: () => undefined });
  const { output } = await bundle.generate({ format: 'es', plugins: [minified(true)] });
  await bundle.close();
  const bytes = Buffer.byteLength(output[0].code);
  return bytes < bytesForFormatDate
    ? pass
    : fail(`a bundle of formatDate alone is ${String(bytes)} bytes, not below ${String(bytesForFormatDate)}`);
}

async function classesRegisterNothing(folder: string): Promise<Count> {
  const installed = await install(folder, packageNames);
  if (installed.failed > 0) return installed;
  writeFileSync(
    join(folder, 'registers.mjs'),
    `const names = [];
globalThis.customElements = { define: (name) => names.push(name), get: (name) => (names.includes(name) ? class {} : undefined), whenDefined: () => new Promise(() => {}) };
const { BdgIndicatorCard } = await import('@binhdanggioi/components');
await import('@binhdanggioi/charts');
if (typeof BdgIndicatorCard !== 'function') throw new Error('the class BdgIndicatorCard is not exported');
if (names.length > 0) throw new Error('importing classes registered ' + names);
await import('@binhdanggioi/components/indicator-card.js');
if (!names.includes('bdg-indicator-card')) throw new Error('indicator-card.js registered nothing');
await import('@binhdanggioi/components/define.js');
await import('@binhdanggioi/charts/define.js');
for (const name of ${JSON.stringify(expectedTags)}) if (!names.includes(name)) throw new Error('define.js left out ' + name);
`,
  );
  const { code, output } = await runNode(['registers.mjs'], { cwd: folder });
  return add(installed, check('importing a class registers nothing, importing its entry registers it', code, output));
}
