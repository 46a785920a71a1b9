import { defineConfig } from 'vitest/config';
import all from '../../vitest.config.ts';

/**
 * The tests that must notice a changed line of judgement and schedule: those beside them. Not the properties, which draw other cases at
 * every run, so that the score would be another at every run; nor tests of what is built on top.
 */
export default defineConfig({
  ...all,
  test: {
    ...all.test,
    include: ['packages/domain/src/{judgement,schedule}/**/*.test.ts'],
    exclude: ['**/*.properties.test.ts'],
  },
});
