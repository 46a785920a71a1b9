/** A finding about input, as data; the words come with it in both languages. */
export interface Problem {
  /** `'BDG-nnn'`: 1xx reading, 2xx loading, 3xx the plan, 4xx elements, 5xx export. */
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where, as an RFC 6901 JSON pointer into the input; `''` is the whole. */
  readonly pointer: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly message: { readonly vi: string; readonly en: string };
}

/** Called with whatever cannot be written as it is; after a problem of severity `error` the writer writes nothing. */
export type ReportProblem = (problem: Problem) => void;

export type ProblemCode = `BDG-${number}`;

/** What `checkPlan` says of a readable plan: open ends and contradictions of the document itself. */
export type Finding = Problem;
