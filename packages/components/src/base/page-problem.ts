import type { PageProblemCode, Problem } from '@binhdanggioi/domain';

/** A problem with its sentences, which are fetched only now. If they do not come either, it goes without: its code still says what is wrong. */
export async function pageProblem(code: PageProblemCode, facts: Problem['facts']): Promise<Problem> {
  try {
    const { makeProblem } = await import('./problem-sentences.ts');
    return makeProblem(code, '', facts);
  } catch {
    return { code, severity: code === 'BDG-209' ? 'warning' : 'error', pointer: '', facts, message: { vi: '', en: '' } };
  }
}
