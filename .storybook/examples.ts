import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformWithOxc, type Plugin } from 'vite';
import type { Example } from '../packages/components/src/testing/example.ts';
import { resolveAlias } from '../scripts/build/workspace.ts';

const examplesFile = /\.examples\.ts$/;
const exportName = (name: string): string => `story${createHash('sha1').update(name).digest('hex').slice(0, 12)}`;

async function examplesOf(file: string): Promise<readonly Example[]> {
  // The time in the address lets a changed file be read again while Storybook runs.
  const module = (await import(`${pathToFileURL(file).href}?${statSync(file).mtimeMs}`)) as { examples: readonly Example[] };
  return module.examples;
}

/** Tells Storybook which stories a file of examples holds. */
export const examplesIndexer = {
  test: examplesFile,
  createIndex: async (file: string) => {
    const examples = await examplesOf(file);
    return examples.map(({ name, element }) => ({
      type: 'story' as const,
      importPath: file,
      exportName: exportName(name),
      name,
      title: `Elements/${element}`,
    }));
  },
};

/** Turns a file of examples into stories, and lets the sources of the workspace be found by their package names. */
export function examplesPlugin(): Plugin {
  return {
    name: 'bdg-examples',
    enforce: 'pre',
    // The packages name only their built files as acting when imported; here the sources that define elements do.
    resolveId: (id) => (id.endsWith('/define.ts') && isAbsolute(id) ? { id, moduleSideEffects: true } : (resolveAlias(id) ?? null)),
    async transform(code, id) {
      const [file = id] = id.split('?');
      if (!examplesFile.test(file)) return null;
      const examples = await examplesOf(file);
      const stories = examples.map(({ name }, index) => `export const ${exportName(name)} = { name: ${JSON.stringify(name)}, render: () => renderExample(examples[${index}]) };`);
      const { code: plain, map } = await transformWithOxc(code, file);
      return {
        code: [
          plain,
          `import { renderExample } from '/stories/render-example.ts';`,
          `import ${JSON.stringify(`${dirname(file)}/define.ts`)};`,
          `export default { title: ${JSON.stringify(`Elements/${examples[0]?.element ?? basename(file)}`)}, excludeStories: ['examples'] };`,
          ...stories,
        ].join('\n'),
        ...(map && { map }),
      };
    },
  };
}
