import type { Fact } from '@binhdanggioi/domain';

/** The clauses in which a fact is printed, each once: `['IV.1.b']`. */
export function clausesOf({ source }: Pick<Fact, 'source'>): string[] {
  return [...new Set([source].flat().map(({ clause }) => clause))];
}

/** The part of the document that a clause belongs to: `'IV'` of `'IV.1.b'`; a place without a number is its own part. */
export function partOf(clause: string): string {
  return isNumbered(clause) ? (clause.split('.')[0] ?? clause) : clause;
}

/** Whether a clause goes by the document's numbers, and not by a name such as "Nơi nhận". */
export function isNumbered(clause: string): boolean {
  return /^([IVXLC]+|[A-Z]|\d+)(\.|$)/.test(clause);
}
