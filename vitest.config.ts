import { defineConfig } from 'vitest/config';
import { manifestId } from './scripts/build/embed.ts';
import { longTestsToLeaveOut } from './scripts/check/long-tests.ts';
import { findElements, resolveAlias } from './scripts/build/workspace.ts';

export default defineConfig({
  plugins: [
    {
      name: 'workspace-sources',
      enforce: 'pre',
      resolveId: (id) => (id === manifestId ? `\0${manifestId}` : resolveAlias(id)),
      load: (id) =>
        id === `\0${manifestId}`
          ? `export default ${JSON.stringify(Object.fromEntries(findElements().map(({ tag, file }) => [tag, file])))};`
          : undefined,
    },
  ],
  test: {
    environment: 'node',
    // Without this a machine with two cores would use one of them.
    maxWorkers: 2,
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts', ...longTestsToLeaveOut(process.argv)],
    // Tests that open the built pages in a browser wait for it.
    hookTimeout: 60_000,
    testTimeout: 20_000,
    allowOnly: false,
  },
});
