import type { Problem, ProblemCode } from './problem.ts';

export type Facts = Problem['facts'];

/** Whole sentences in which `{key}` stands for the fact of that name; a function chooses among several. */
export type Sentences = string | ((facts: Facts) => string);

/** What a code says: how grave it is, and one or two whole sentences in each language. */
export interface ProblemText {
  readonly severity: Problem['severity'];
  readonly vi: Sentences;
  readonly en: Sentences;
}

export type ProblemTable<Code extends ProblemCode = ProblemCode> = Readonly<Record<Code, ProblemText>>;

/** Makes a maker of problems for one table, so that a bundle carries only the sentences of the tables it uses. */
export function problemMaker<Code extends ProblemCode>(table: ProblemTable<Code>): (code: Code, pointer: string, facts?: Facts) => Problem {
  return (code, pointer, facts = {}) => {
    const { severity, vi, en } = table[code];
    return { code, severity, pointer, facts, message: { vi: fillIn(vi, facts), en: fillIn(en, facts) } };
  };
}

export function fillIn(sentences: Sentences, facts: Facts): string {
  const text = typeof sentences === 'string' ? sentences : sentences(facts);
  return text.replace(/\{(\w+)\}/g, (hole, key: string) => String(facts[key] ?? hole));
}
