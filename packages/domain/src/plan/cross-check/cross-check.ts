import type { Facts } from '../../problem/problem-maker.ts';
import type { ReadProblemCode } from '../../problem/read-codes.ts';

export type Path = readonly (string | number)[];
export type Report = (code: ReadProblemCode, path: Path, facts?: Facts) => void;

/** Looks at what the shape alone cannot say: how the parts of a well-formed value fit together. */
export type CrossCheck<T> = (value: T, report: Report) => void;
