import { formatDate } from '../format/format-date.ts';
import { EXPLANATION_WORDS, type SuccessionFacts } from '../language/explanation-words.ts';
import type { Locale } from '../language/locale.ts';
import { UNCHECKED_FROM } from '../responsibility/known-successions.ts';
import type { NamedBody, ResponsibleBody, SuccessionLink } from '../responsibility/responsibility.ts';

/**
 * Who has a charge on the day asked, or why nobody can say, as one whole sentence.
 *
 * @example
 * const [body] = responsibleFor(plan, { indicator: '6.1', asOf: '2025-02-28' });
 * body && explainHolder(body, 'en') // → 'The plan gives this to the Department of Labour, Invalids and Social Affairs.'
 */
export function explainHolder(body: ResponsibleBody, locale: Locale): string {
  const words = EXPLANATION_WORDS[locale].holder;
  const agency = nameIn(body.agency, locale);
  if (body.state === 'as-printed') return words.asPrinted(agency);
  if (body.state === 'succeeded') return words.succeeded(succession(agency, body.link, locale));
  return body.reason === 'other-function' && body.link
    ? words.otherFunction(succession(agency, body.link, locale))
    : words.notChecked(agency, formatDate(UNCHECKED_FROM, locale));
}

function succession(agency: string, { to, date, confidence }: SuccessionLink, locale: Locale): SuccessionFacts {
  return { agency, successor: nameIn(to, locale), date: formatDate(date, locale), confidence };
}

function nameIn({ name, nameEn }: NamedBody, locale: Locale): string {
  return locale === 'en' ? (nameEn ?? name) : name;
}
