import { agencyById, type AgencyId, type Plan, type ScheduleEntry } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { agencyName, labelName, shortAgencyName, type Name } from '../../shared/names.ts';
import type { Parts, TimelineWords } from './reporting-timeline.words.ts';

/** Who acts, through whom, to whom, who has a role beside them, and what comes before in the chain: a line each. */
export function partiesOf(plan: Plan, { id, from, through, to, after }: ScheduleEntry, locale: Locale, words: TimelineWords): Parts<Name>[] {
  const line = (agency: AgencyId | undefined, say: (name: Name) => Parts<Name>): Parts<Name>[] => {
    const name = bodyName(plan, agency, locale);
    return name ? [say(name)] : [];
  };
  const actor = bodyName(plan, from, locale);
  const beside = plan.assignments.filter(({ schedule, agency }) => schedule?.includes(id) && ![from, through, to].includes(agency));
  const before = plan.schedule.find((entry) => entry.id === after);
  return [
    [actor ?? words.nobodyNamed],
    ...line(through, words.through),
    ...line(to, words.to),
    ...beside.flatMap(({ agency, roles }) => line(agency, (name) => words.withRole((roles.length ? roles : (['task'] as const)).map((role) => words.role[role]).join(', '), name))),
    ...(before ? [words.after(labelName(before.title, locale))] : []),
  ];
}

/** A body as short as the plan names it; in English by its English name, where a Vietnamese short form would say nothing. */
function bodyName(plan: Plan, id: AgencyId | undefined, locale: Locale): Name | undefined {
  const agency = id === undefined ? undefined : agencyById(plan, id);
  return agency && (locale === 'vi' ? shortAgencyName(agency, locale) : agencyName(agency, locale));
}
