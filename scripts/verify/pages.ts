import { longTests } from '../check/long-tests.ts';
import { runVitest } from '../check/node-tests.ts';
import type { Step } from '../check/count.ts';

/** Every example and every page in a real browser: what is heard, printed, fetched, kept, and whether it is accessible. */
export const pages: Step = {
  name: 'pages',
  run: () => runVitest(longTests.filter((path) => path !== 'test/pixels/')),
};
