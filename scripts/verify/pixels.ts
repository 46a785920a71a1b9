import { runVitest } from '../check/node-tests.ts';
import type { Step } from '../check/count.ts';

/** What is painted, on a neutral page and on one that styles everything. */
export const pixels: Step = {
  name: 'pixels',
  run: () => runVitest(['test/pixels']),
};
