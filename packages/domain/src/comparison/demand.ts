import { compareDecimals } from '../decimal/decimal.ts';
import type { Comparator, Desired, Target } from '../plan/plan.ts';
import type { Relation, RelationReason } from './comparison.ts';

/** A target and what its measure wishes for. */
export interface Wish {
  readonly target: Target;
  readonly desired: Desired;
}

interface Verdict {
  readonly relation: Relation;
  readonly reason: RelationReason;
}

/**
 * Which of two targets of one unit and year asks more: the direction decides which number does, and of equal numbers the strict
 * comparator. An onset changes nothing.
 */
export function compareDemands(own: Wish, reference: Wish): Verdict {
  const ownDirection = directionOf(own);
  const referenceDirection = directionOf(reference);
  if (ownDirection && referenceDirection && ownDirection !== referenceDirection) return notComparable;

  const order = compareDecimals(Number(own.target.value), Number(reference.target.value));
  if (order !== 0) {
    const direction = ownDirection ?? referenceDirection;
    return direction ? { relation: order > 0 === (direction === 'up') ? 'more' : 'less', reason: 'value' } : notComparable;
  }
  const strictness = Number(isStrict(own.target.comparator)) - Number(isStrict(reference.target.comparator));
  if (strictness === 0) return { relation: 'equal', reason: 'same' };
  return { relation: strictness > 0 ? 'more' : 'less', reason: 'comparator' };
}

const notComparable: Verdict = { relation: 'not-comparable', reason: 'direction' };

function isStrict(comparator: Comparator): boolean {
  return comparator === 'more-than' || comparator === 'less-than';
}

/** Where better lies; unknown of a level to be kept exactly, or about. */
function directionOf({ target: { comparator }, desired }: Wish): 'up' | 'down' | undefined {
  switch (comparator) {
    case 'at-least':
    case 'more-than':
      return 'up';
    case 'at-most':
    case 'less-than':
      return 'down';
    case 'about':
    case 'exactly':
      return desired === 'maintain' ? undefined : desired === 'decrease' ? 'down' : 'up';
  }
}
