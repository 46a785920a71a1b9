import type { Problem, ProblemCode } from './problem.ts';

export type Facts = Problem['facts'];

/** What a code says: how grave it is, and one or two whole sentences in each language, made from the facts. */
export interface ProblemText {
  readonly severity: Problem['severity'];
  readonly vi: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

export type ProblemTable<Code extends ProblemCode = ProblemCode> = Readonly<Record<Code, ProblemText>>;

/** Makes a maker of problems for one table, so that a bundle carries only the sentences of the tables it uses. */
export function problemMaker<Code extends ProblemCode>(table: ProblemTable<Code>): (code: Code, pointer: string, facts?: Facts) => Problem {
  return (code, pointer, facts = {}) => {
    const { severity, vi, en } = table[code];
    return { code, severity, pointer, facts, message: { vi: vi(facts), en: en(facts) } };
  };
}
