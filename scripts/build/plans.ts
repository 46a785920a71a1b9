import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run.ts';
import { optionalScript, packageDir } from './workspace.ts';

/** Copies the plans beside the built domain, each with a module twin for bundlers that read no JSON, and writes the schema. */
export async function buildPlans(): Promise<number> {
  const from = join(packageDir('domain'), 'plans');
  const to = join(packageDir('domain'), 'dist/plans');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const files = existsSync(from) ? readdirSync(from).filter((file) => file.endsWith('.json')) : [];
  for (const file of files) {
    const value = JSON.parse(readFileSync(join(from, file), 'utf8')) as Readonly<Record<string, unknown>>;
    const id = file.slice(0, -'.json'.length);
    const [type, module] = typeof value['plan'] === 'string' ? ['PlanData', 'plan-data'] : ['Plan', 'plan'];
    writeFileSync(join(to, file), `${JSON.stringify(value)}\n`);
    writeFileSync(join(to, `${id}.js`), `export default ${JSON.stringify(value)};\n`);
    writeFileSync(
      join(to, `${id}.d.ts`),
      `import type { ${type} } from '../plan/${module}.js';\ndeclare const value: ${type};\nexport default value;\n`,
    );
  }
  const schema = optionalScript('build-json-schema.ts');
  if (schema !== undefined) {
    const { code, output } = await runNode([schema, join(packageDir('domain'), 'dist/plan.schema.json')]);
    if (code !== 0) throw new Error(`the schema of a plan was not written:\n${output}`);
  }
  return files.length;
}
