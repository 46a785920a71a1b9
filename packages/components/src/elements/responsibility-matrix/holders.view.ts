import { explainHolder, responsibleFor, type CivilDate, type Plan, type Role } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { printed, type Name } from '../../shared/names.ts';

/** Who has one charge on the day, or why nobody can say. */
export interface HolderView {
  readonly code: string;
  readonly roles: readonly Role[];
  /** The part of the indicator that the document names, as printed. */
  readonly aspect?: Name;
  /** One whole sentence, cut where a name is in another language than the page. */
  readonly sentence: readonly Name[];
}

/** What the plan's day names, asked again for another day. */
export interface HoldersOptions {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly locale: Locale;
  /** Codes of the indicators asked for. */
  readonly codes: ReadonlySet<string>;
  /** Id of the one agency whose charges are asked for; `''` for all. */
  readonly agency: string;
}

/** Who has each charge of the matrix on a day, in the order of the plan; a body is followed only by a link that somebody has looked up. */
export function holdersView({ plan, asOf, locale, codes, agency }: HoldersOptions): HolderView[] {
  return [...codes].flatMap((indicator) =>
    responsibleFor(plan, { indicator, asOf })
      .filter((body) => !agency || body.agency.id === agency)
      .map((body): HolderView => {
        const successor = 'link' in body ? body.link.to : undefined;
        return {
          code: indicator,
          roles: body.roles,
          ...(body.aspect !== undefined && { aspect: printed(body.aspect, locale) }),
          sentence: markNames(
            explainHolder(body, locale),
            [body.agency, successor].flatMap((one) => (one && one.nameEn === undefined ? [one.name] : [])),
            locale,
          ),
        };
      }),
  );
}

/** Vietnamese names in an English sentence are things of their own, so that they can be marked with their language. */
function markNames(sentence: string, names: readonly string[], locale: Locale): readonly Name[] {
  const first =
    locale === 'en'
      ? names
          .map((name) => ({ name, at: sentence.indexOf(name) }))
          .filter(({ at }) => at >= 0)
          .sort((a, b) => a.at - b.at)[0]
      : undefined;
  if (!first) return [{ text: sentence }];
  const { name, at } = first;
  return [{ text: sentence.slice(0, at) }, printed(name, locale), ...markNames(sentence.slice(at + name.length), names, locale)];
}
