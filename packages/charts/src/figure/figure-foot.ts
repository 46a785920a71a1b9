import { formatDate, type CivilDate, type FigureStatus, type Locale, type PlanWithData } from '@binhdanggioi/domain';
import type { CommonWords } from '@binhdanggioi/components/base.js';
import type { FigureMark } from './figure.ts';
import type { FigureWords } from './figure.words.ts';

/** The mark of a figure that holds figures of these kinds: that of the weakest. */
export function markOf(statuses: readonly FigureStatus[], words: CommonWords): FigureMark | undefined {
  const weakest = statuses.includes('illustrative') ? 'illustrative' : statuses.includes('estimate') ? 'estimate' : undefined;
  return weakest && { kind: weakest, text: words[weakest] };
}

export interface FootOptions {
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: FigureWords;
  /** The data status of every figure shown, and the day of the newest record among them. */
  readonly statuses: readonly FigureStatus[];
  readonly newest: CivilDate | undefined;
}

/** Where the figures come from, how sure they are and of which day; stands below the picture and goes into its file. */
export function figureFoot(plan: PlanWithData, { asOf, locale, words, statuses, newest }: FootOptions): string[] {
  const { document, period, data } = plan;
  const invented = statuses.filter((status) => status === 'illustrative').length;
  const allInvented = invented > 0 && invented === statuses.length;
  return [
    words.source(document.issuer.name, period.from, period.to),
    ...(allInvented ? [words.figuresIllustrative] : data?.source && statuses.length ? [words.figuresFrom(data.source)] : []),
    ...(invented && !allInvented ? [words.someIllustrative] : []),
    ...(statuses.includes('estimate') ? [words.someEstimated] : []),
    ...(newest === undefined ? [] : [words.dataUntil(formatDate(newest, locale))]),
    words.assessedOn(formatDate(asOf, locale)),
  ];
}

/** The name in the foot that stays as the document prints it. */
export const printedIssuer = ({ document }: Pick<PlanWithData, 'document'>, locale: Locale): string | undefined =>
  locale === 'en' ? document.issuer.name : undefined;

/** The day of the newest record among some figures; `undefined` where none carries one. */
export function newestRecord(figures: readonly { readonly recordedOn?: CivilDate | undefined }[]): CivilDate | undefined {
  return figures
    .flatMap(({ recordedOn }) => recordedOn ?? [])
    .sort()
    .at(-1);
}
