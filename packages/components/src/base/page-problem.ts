import type { PageProblemCode, Problem } from '@binhdanggioi/domain';

/** A message that waits longer than this for its words goes without them. */
const PATIENCE_MS = 5_000;

/** A problem with its sentences, which are fetched only now. If they do not come either, it goes without: its code still says what is wrong. */
export async function pageProblem(code: PageProblemCode, facts: Problem['facts']): Promise<Problem> {
  try {
    const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS));
    const { makeProblem } = await Promise.race([import('./problem-sentences.ts'), late]);
    return makeProblem(code, '', facts);
  } catch {
    return { code, severity: code === 'BDG-209' ? 'warning' : 'error', pointer: '', facts, message: { vi: '', en: '' } };
  }
}
