import type { Source } from '@binhdanggioi/domain';
import { citation } from './citation.ts';
import { countFacts, identityFacts, type Content, type Fact, type HeaderContext, type Printed } from './facts.ts';
import { notices, type Notice } from './notices.ts';

/** The identity of the document: what it is, who issued it, what it holds, what its copy lacks. */
export interface HeaderView {
  readonly kind: string;
  readonly title: Printed;
  readonly bases: readonly Content[];
  /** Address of the document itself, where the plan has one. */
  readonly url?: string;
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly otherBases: readonly Printed[];
  readonly slips: readonly { readonly printed: Printed; readonly reading: Printed; readonly place: string }[];
  readonly gaps: readonly { readonly field: string; readonly state: Content }[];
  readonly recipients: readonly Content[];
  /** Undefined where the copy has no signature; the gaps say so. */
  readonly signing?: Content;
  readonly transcript: string;
}

export function headerView(context: HeaderContext): HeaderView {
  const { plan, words } = context;
  const { document, period, territory } = plan;
  const { legalBases, url } = document;
  return {
    kind: words.kindInPeriod[territory.level](period.from, period.to),
    title: printed(withoutKind(document.title)),
    bases: legalBases.filter(({ role }) => role === 'implements').map((basis) => words.implementing(printed(citation(basis)))),
    ...(url && /^https?:/i.test(url) && { url }),
    facts: [...countFacts(context), ...identityFacts(context)],
    notices: notices(context),
    otherBases: legalBases.filter(({ role }) => role !== 'implements').map((basis) => printed(citation(basis))),
    slips: (document.slips ?? []).map((slip) => ({
      printed: printed(slip.printed),
      reading: printed(slip.reading),
      place: clauses(slip.source).map(words.clause).join(', '),
    })),
    gaps: document.gaps.map(({ field, state, raw }) => ({
      field: words.gapFields[field] ?? words.clause(field),
      state: raw === undefined ? [words.gap[state]] : words.insteadPrinted(words.gap[state], printed(raw)),
    })),
    recipients: document.recipients.map(({ name, purpose }) => (purpose ? words.forReporting(printed(name)) : [printed(name)])),
    ...(document.signing && { signing: words.signing(printed(document.signing.capacity)) }),
    transcript: words.transcript(document.transcript.name, document.transcript.sha256),
  };
}

const printed = (text: string): Printed => ({ printed: text });

/** The line above already says what kind of document it is. */
function withoutKind(title: string): string {
  const rest = title.replace(/^kế hoạch\s+/iu, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function clauses(source: Source | readonly Source[]): string[] {
  const sources: readonly Source[] = 'clause' in source ? [source] : source;
  return [...new Set(sources.map(({ clause }) => clause))];
}
