import { runNode } from '../build/run.ts';
import { optionalScript } from '../build/workspace.ts';
import { fail, type Step } from '../check/count.ts';

/** Judgement and schedule changed in one place at a time: most changes must be noticed, none left out. Survivors count as failed only below that. */
export const mutatedCode: Step = {
  name: 'mutated code',
  async run() {
    const script = optionalScript('mutate-code.ts');
    if (script === undefined) return fail('scripts/mutate-code.ts is missing');
    const { code, output } = await runNode([script], { show: true });
    const [, noticed = '0', survived = '0', leftOut = '0'] = /(\d+) noticed, (\d+) survived, (\d+) left out/.exec(output) ?? [];
    if (code === 0 && Number(noticed) > 0) return { passed: Number(noticed), failed: 0, messages: [] };
    return {
      passed: Number(noticed),
      failed: Math.max(1, Number(survived) + Number(leftOut)),
      messages: ['too little was noticed, see above'],
    };
  },
};
