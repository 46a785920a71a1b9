import type { StorybookConfig } from '@storybook/web-components-vite';
import { examplesIndexer, examplesPlugin } from './examples.ts';

/** One story per example, read from the `*.examples.ts` beside each element; no story is written by hand twice. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/*/src/**/*.examples.ts', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  experimental_indexers: (existing) => [...(existing ?? []), examplesIndexer],
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), examplesPlugin()] }),
};

export default config;
