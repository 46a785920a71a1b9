import { buildDeclarations } from '../build/declarations.ts';
import { runNode } from '../build/run.ts';
import { inRoot } from '../build/workspace.ts';
import { fail, pass, type Step } from './count.ts';

let typesFailed = false;

/** The packages along their references, each with its own `lib`; then everything else in one program. */
export const typeStep: Step = {
  name: 'types',
  async run() {
    const packages = await buildDeclarations();
    const whole = await runNode([inRoot('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--pretty', 'false']);
    typesFailed = !packages.ok || whole.code !== 0;
    if (!typesFailed) return pass;
    const lines = new Set(`${packages.output}\n${whole.output}`.split('\n').filter((line) => line !== ''));
    return fail([...lines].join('\n'));
  },
};

export const lintStep: Step = {
  name: 'lint',
  async run() {
    // What has no type would be reported a second time as unsafe.
    const env = typesFailed ? { BDG_TYPES_FAILED: '1' } : {};
    const { code, output } = await runNode([inRoot('node_modules/eslint/bin/eslint.js'), '.', '--max-warnings=0'], { env });
    return code === 0 ? pass : fail(output);
  },
};

export const buildStep: Step = {
  name: 'build',
  async run() {
    const { code, output } = await runNode(['scripts/build.ts', '--no-types'], { show: true });
    return code === 0 ? pass : fail(`the build ended with ${String(code)}${output === '' ? '' : ', see above'}`);
  },
};
