import { runNode } from '../build/run.ts';
import { optionalScript } from '../build/workspace.ts';
import { fail, type Step } from '../check/count.ts';

/** Every leaf of the plan's targets, assignments and schedule changed, one at a time: some test must notice. */
export const mutatedPlan: Step = {
  name: 'mutated plan',
  async run() {
    const script = optionalScript('mutate-plan.ts');
    if (script === undefined) return fail('scripts/mutate-plan.ts is missing');
    const { code, output } = await runNode([script]);
    const [, mutated = '0', survived = '0'] = /(\d+) mutated, (\d+) survived/.exec(output) ?? [];
    const tail = output.trim().split('\n').slice(-20).join('\n');
    if (code !== 0 || Number(mutated) === 0 || Number(survived) > 0) {
      return { passed: Math.max(0, Number(mutated) - Number(survived)), failed: Math.max(1, Number(survived)), messages: [tail] };
    }
    return { passed: Number(mutated), failed: 0, messages: [`  ${mutated} mutated, ${survived} survived`] };
  },
};
