import { formatDate, type LegalBasis } from '@binhdanggioi/domain';

/**
 * A document as Vietnamese texts cite it: "Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ".
 * Vietnamese on every page; what the plan does not print is left out.
 */
export function citation({ kind, number, issuedOn, issuer }: LegalBasis): string {
  return [kind, number && `số ${number}`, issuedOn && `ngày ${formatDate(issuedOn, 'vi')}`, issuer && `của ${issuer}`].filter(Boolean).join(' ');
}
