import { runCanaries } from '../canaries/run.ts';
import { type Step } from '../check/count.ts';

export const canaries: Step = {
  name: 'canaries',
  async run() {
    const { caught, missed } = await runCanaries();
    return { passed: caught.length, failed: missed.length, messages: missed.map(({ name, why }) => `${name}: ${why}`) };
  },
};
