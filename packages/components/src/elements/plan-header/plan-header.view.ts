import { printed, type Name } from '../../shared/names.ts';
import { clausesOf, isNumbered } from '../../shared/section.ts';
import { citation } from './citation.ts';
import { countFacts, identityFacts, type Content, type Fact, type HeaderContext } from './facts.ts';
import { notices, type Notice } from './notices.ts';

/** The identity of the document: what it is, who issued it, what it holds, what its copy lacks. */
export interface HeaderView {
  readonly kind: string;
  readonly title: Name;
  readonly bases: readonly Content[];
  /** Address of the document itself, where the plan has one. */
  readonly url?: string;
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly otherBases: readonly Name[];
  readonly slips: readonly { readonly printed: Name; readonly reading: Name; readonly place: string }[];
  readonly gaps: readonly { readonly field: string; readonly state: Content }[];
  readonly recipients: readonly Content[];
  /** Undefined where the copy has no signature; the gaps say so. */
  readonly signing?: Content;
  /** Undefined for a document known only from pages that quote it. */
  readonly transcript?: string;
}

export function headerView(context: HeaderContext): HeaderView {
  const { plan, words, locale } = context;
  const official = (text: string): Name => printed(text, locale);
  const place = (clause: string): string => (isNumbered(clause) ? words.section(clause) : clause);
  const { document, period, territory } = plan;
  const { legalBases, url } = document;
  return {
    kind: words.kindInPeriod[territory.level](period.from, period.to),
    title: official(withoutKind(document.title)),
    bases: legalBases.filter(({ role }) => role === 'implements').map((basis) => words.implementing(official(citation(basis)))),
    ...(url && /^https?:/i.test(url) && { url }),
    facts: [...countFacts(context), ...identityFacts(context)],
    notices: notices(context),
    otherBases: legalBases.filter(({ role }) => role !== 'implements').map((basis) => official(citation(basis))),
    slips: (document.slips ?? []).map((slip) => ({
      printed: official(slip.printed),
      reading: official(slip.reading),
      place: clausesOf(slip).map(place).join(', '),
    })),
    gaps: document.gaps.map(({ field, state, raw }) => ({
      field: words.gapFields[field] ?? place(field),
      state: raw === undefined ? [words.gap[state]] : words.insteadPrinted(words.gap[state], official(raw)),
    })),
    recipients: document.recipients.map(({ name, purpose }) => (purpose ? words.forReporting(official(name)) : [official(name)])),
    ...(document.signing && { signing: words.signing(official(document.signing.capacity)) }),
    ...(document.transcript && { transcript: words.transcript(document.transcript.name, document.transcript.sha256) }),
  };
}

/** The line above already says what kind of document it is. */
function withoutKind(title: string): string {
  const rest = title.replace(/^kế hoạch\s+/iu, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
