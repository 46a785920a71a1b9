import { fail, pass, type Step } from '../check/count.ts';
import { checkSize } from '../size/check-size.ts';

export const size: Step = {
  name: 'size',
  async run() {
    const { failures, lines } = await checkSize();
    process.stdout.write(`${lines.join('\n')}\n`);
    return failures.length === 0 ? pass : fail(...failures);
  },
};
