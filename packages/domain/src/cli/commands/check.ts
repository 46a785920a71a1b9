import { checkPlan } from '../../index.ts';
import type { Command } from '../command.ts';
import { problemLines } from '../problem-lines.ts';

/** Reads a plan and says what it leaves open or contradicts. */
export const check: Command = ({ file, plan, problems, locale, words }) => {
  const findings = checkPlan(plan);
  const all = [...problems, ...findings];
  return {
    kind: 'answer',
    lines: problemLines(file, all, { locale, words }),
    json: { file, ok: true, problems, findings },
    hasErrors: all.some(({ severity }) => severity === 'error'),
  };
};
