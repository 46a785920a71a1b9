import { findIndicator } from '../plan/look-up.ts';
import type { Agency, CivilDate, Indicator, IndicatorId, Plan, Role } from '../plan/plan.ts';
import { UNCHECKED_FROM } from './known-successions.ts';
import { CARRIES_OUT, isBoundTo, responsibilityMatrix } from './responsibility-matrix.ts';
import type { Holder, MatrixCell, ResponsibleBody, ResponsibleForOptions, SuccessionLink } from './responsibility.ts';
import { successionsOf } from './successions-of.ts';

/** Who is named where nobody is named to carry an indicator out. */
const ANSWERS_WITH_FIGURES: readonly Role[] = ['data', 'report'];

/**
 * Who answers for an indicator on a day: for each body that the plan charges with it (to lead or carry it out, or, where it names
 * nobody for that, to report it or keep its data), who has that charge on `asOf`. Without any such body, or for an indicator that
 * the plan does not have, the list is empty.
 *
 * A body is followed to its successor by a link only, and only for the function that the link names (rules of judgement, 7):
 * - before the first link's date: the plan's own body, `as-printed`;
 * - from a link's date on, for its function: the body named there, with the link and how sure it is;
 * - for any other function of that body: `unknown`, `other-function`;
 * - from 1 March 2025 on, a body without a link: `unknown`, `not-checked`.
 *
 * Links come from the library's own list and from `plan.successions`.
 *
 * @example
 * const [body] = responsibleFor(plan, { indicator: '6.1', asOf: '2025-03-01' });
 * body?.state === 'succeeded' && [body.holder.name, body.confidence] // → ['Sở Nội vụ', 'not-confirmed']
 */
export function responsibleFor(plan: Plan, { indicator: id, asOf }: ResponsibleForOptions): readonly ResponsibleBody[] {
  const indicator = findIndicator(plan, id);
  if (!indicator) return [];
  return chargedCells(plan, id).flatMap((cell): ResponsibleBody[] => {
    const agency = plan.agencies.find((one) => one.id === cell.agency);
    if (!agency) return [];
    return [
      {
        agency,
        roles: cell.roles,
        ...(cell.aspect === undefined ? {} : { aspect: cell.aspect }),
        ...holderOn(asOf, agency, successionsOf(plan, agency), indicator),
      },
    ];
  });
}

function chargedCells(plan: Plan, indicator: IndicatorId): MatrixCell[] {
  const cells = responsibilityMatrix(plan).cells.filter((cell) => cell.indicator === indicator);
  const carriers = cells.filter((cell) => isBoundTo(cell, CARRIES_OUT));
  return carriers.length > 0 ? carriers : cells.filter((cell) => isBoundTo(cell, ANSWERS_WITH_FIGURES));
}

function holderOn(asOf: CivilDate, agency: Agency, links: readonly SuccessionLink[], indicator: Indicator): Holder {
  if (links.length === 0 && asOf >= UNCHECKED_FROM) return { state: 'unknown', reason: 'not-checked' };
  const inForce = links.filter(({ date }) => date <= asOf);
  const followed = latest(inForce.filter((link) => isOfFunction(indicator, link.function)));
  if (followed) return { state: 'succeeded', holder: followed.to, link: followed, confidence: followed.confidence };
  const other = latest(inForce);
  return other ? { state: 'unknown', reason: 'other-function', link: other } : { state: 'as-printed', holder: agency };
}

/** All of its measures are; a part of an indicator follows no link. */
function isOfFunction({ measures }: Indicator, wanted: string): boolean {
  return measures.length > 0 && measures.every((measure) => measure.function === wanted);
}

function latest(links: readonly SuccessionLink[]): SuccessionLink | undefined {
  return links.reduce<SuccessionLink | undefined>((last, link) => (last && last.date > link.date ? last : link), undefined);
}
