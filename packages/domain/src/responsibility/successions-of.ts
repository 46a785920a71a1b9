import { foldForSearch } from '../format/fold-for-search.ts';
import type { Agency, Plan } from '../plan/plan.ts';
import { KNOWN_SUCCESSIONS } from './known-successions.ts';
import type { SuccessionLink } from './responsibility.ts';

/** Every link that leads away from a body of the plan: those of the library's list, then the plan's own, which come later and so win. */
export function successionsOf(plan: Plan, agency: Agency): SuccessionLink[] {
  return [...knownLinks(agency), ...ownLinks(plan, agency)];
}

/** By printed name and level, since plans share no ids. */
function knownLinks({ name, shortName, aliases = [], level }: Agency): SuccessionLink[] {
  const printed = [name, ...(shortName === undefined ? [] : [shortName]), ...aliases].map(foldForSearch);
  return KNOWN_SUCCESSIONS.filter((known) => known.level === level && known.names.some((one) => printed.includes(foldForSearch(one)))).map(
    ({ from, to, function: of, date, reference, confidence }) => ({ from, to, function: of, date, reference, confidence }),
  );
}

function ownLinks(plan: Plan, agency: Agency): SuccessionLink[] {
  return (plan.successions ?? [])
    .filter(({ from }) => from === agency.id)
    .map(({ to, ...link }) => ({ ...link, from: agency, to: plan.agencies.find(({ id }) => id === to) ?? { name: to } }));
}
