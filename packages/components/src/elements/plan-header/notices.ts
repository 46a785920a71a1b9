import { formatDate, type Observation } from '@binhdanggioi/domain';
import type { HeaderContext } from './facts.ts';

/** What has to be known before anything else on the page is read. */
export interface Notice {
  readonly kind: 'illustrative' | 'estimate' | 'plain';
  readonly title: string;
  readonly text?: string;
}

export function notices({ plan, asOf, locale, words }: HeaderContext): Notice[] {
  const { period, document, data } = plan;
  const observations = data?.observations ?? [];
  const illustrative = observations.filter(({ status }) => status === 'illustrative').length;
  const found: Notice[] = [];
  const end = `${period.to}-12-31`;
  if (asOf > end) found.push({ kind: 'plain', title: words.ended(formatDate(end, locale)), text: words.endedNote(formatDate(asOf, locale)) });
  if (asOf < `${period.from}-01-01`) found.push({ kind: 'plain', title: words.notStarted(period.from) });
  if (document.status === 'draft') found.push({ kind: 'plain', title: words.draft });
  if (illustrative > 0) {
    found.push({ kind: 'illustrative', title: illustrative === observations.length ? words.illustrativeAll : words.illustrativeSome, text: words.illustrativeSource });
  }
  if (observations.some(isEstimate)) found.push({ kind: 'estimate', title: words.estimates });
  return found;
}

/** An official figure written down before its year was over counts as an estimate too. */
function isEstimate({ status, recordedOn, period }: Observation): boolean {
  return status === 'estimate' || (status === 'official' && recordedOn !== undefined && recordedOn <= `${period}-12-31`);
}
