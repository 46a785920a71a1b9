import { build } from 'esbuild';
import { inspect } from 'node:util';
import { inRoot, resolveAlias } from '../../scripts/build/workspace.ts';

/** The modules' default exports by name, each module run once against the sources; `@binhdanggioi/…` leads where the tsconfig's paths lead. */
export async function runModules(modules: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
  const names = Object.keys(modules);
  const entry = names.map((name, index) => `import * as m${index} from ${JSON.stringify(`block:${name}`)};`).join('\n');
  const bundle = await build({
    stdin: {
      contents: `${entry}\nexport default { ${names.map((name, index) => `${JSON.stringify(name)}: m${index}.default`).join(', ')} };`,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What a bundled CommonJS module asks of Node.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/package.json');" },
    logLevel: 'silent',
    plugins: [
      {
        name: 'blocks',
        setup(esbuild) {
          esbuild.onResolve({ filter: /^block:/ }, ({ path }) => ({ path: path.slice('block:'.length), namespace: 'block' }));
          esbuild.onLoad({ filter: /.*/, namespace: 'block' }, ({ path }) => ({
            contents: modules[path] ?? '',
            loader: 'ts',
            resolveDir: inRoot('.'),
          }));
          esbuild.onResolve({ filter: /^@binhdanggioi\// }, ({ path }) => ({ path: resolveAlias(path) ?? path }));
        },
      },
    ],
  });
  const code = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
  const loaded = (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as {
    readonly default: Readonly<Record<string, unknown>>;
  };
  return loaded.default;
}

/** A value as a console prints it, however deep. */
export function printed(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: null, breakLength: 120 });
}
