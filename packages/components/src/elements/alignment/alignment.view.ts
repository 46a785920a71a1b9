import {
  comparePlans,
  describeTarget,
  dueYearOf,
  formatDate,
  indicatorsOf,
  labelIn,
  type Comparison,
  type Indicator,
  type Level,
  type Locale,
  type Measure,
  type Plan,
  type Relation,
  type Target,
} from '@binhdanggioi/domain';
import { printed, type Name } from '../../shared/names.ts';
import type { AlignmentWords } from './alignment.words.ts';

/** A target as its document words it; `reading` is ours, for those who don't read its language. */
export interface PromiseView extends Omit<Name, 'lang'> {
  readonly lang?: 'vi' | 'en';
  readonly reading?: string;
  /** Only where the two sides do not all mean one year. */
  readonly when?: string;
}

export interface AlignmentRow {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly own: PromiseView;
  readonly reference: PromiseView;
  /** The figure of the reference is not confirmed. */
  readonly unsure: boolean;
  readonly relation: Relation;
  readonly text: string;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** A page that quotes the reference. */
export interface PageView {
  readonly url: string;
  readonly host: string;
  readonly codes: string;
}

export interface AlignmentView {
  readonly title: string;
  readonly lead: string;
  readonly document: Name;
  /** How sure the document compared with is, in sentences. */
  readonly care: readonly string[];
  readonly counts: readonly { readonly relation: Relation; readonly text: string }[];
  readonly heads: { readonly own: string; readonly reference: string };
  readonly rows: readonly AlignmentRow[];
  readonly sources: readonly PageView[];
  readonly toCheck: readonly PageView[];
}

export interface AlignmentContext {
  readonly plan: Plan;
  readonly reference: Plan;
  readonly locale: Locale;
  readonly words: AlignmentWords;
}

const order = ['more', 'less', 'equal', 'not-comparable', 'not-confirmed', 'other-year'] as const satisfies readonly Relation[];

/** A plan beside the one above it, measure by measure, in the order of the document. */
export function alignmentView(context: AlignmentContext): AlignmentView {
  const { plan, reference, words } = context;
  const comparisons = comparePlans(plan, reference);
  const national = reference.territory.level === 'central';
  const dates = comparisons.flatMap(({ target, reference: other }) => [
    ...(target ? [dueYearOf(target, plan.period)] : []),
    ...(other ? [dueYearOf(other, reference.period)] : []),
  ]);
  const year = new Set(dates).size === 1 ? dates[0] : undefined;
  const measures = new Map(
    indicatorsOf(plan).flatMap((indicator) => indicator.measures.map((measure) => [measure.id, { indicator, measure }] as const)),
  );
  const counterparts = new Map(
    indicatorsOf(reference).flatMap((indicator) => indicator.measures.map((measure) => [measure.id, measure] as const)),
  );
  const rows = comparisons.flatMap((comparison) => {
    const own = measures.get(comparison.measure);
    return own ? [rowView(context, { comparison, ...own, counterpart: counterparts.get(comparison.alignsWith), year })] : [];
  });
  return {
    title: words.title(national, year),
    lead: words.lead(rows.length, new Set(rows.map(({ code }) => code)).size),
    document: documentName(context),
    care: careOf(context),
    counts: order
      .map((relation) => ({ relation, count: rows.filter((row) => row.relation === relation).length }))
      .filter(({ count }) => count > 0)
      .map(({ relation, count }) => ({ relation, text: words.count(relation, count, national) })),
    heads: { own: words.side(plan.territory.level, year), reference: words.side(levelOf(reference), year) },
    rows,
    sources: pagesOf(rows, comparisons, true),
    toCheck: pagesOf(rows, comparisons, false),
  };
}

const levelOf = ({ territory }: Plan): Level => territory.level;

interface Compared {
  readonly comparison: Comparison;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly counterpart: Measure | undefined;
  readonly year: number | undefined;
}

function rowView(context: AlignmentContext, compared: Compared): AlignmentRow {
  const { plan, reference, locale, words } = context;
  const { comparison, indicator, measure, counterpart, year } = compared;
  const { relation, target, reference: other } = comparison;
  const [title, part] = [labelIn(indicator.label, locale), labelIn(measure.label, locale)];
  const dated = year === undefined;
  return {
    id: measure.id,
    code: indicator.id,
    label: indicator.measures.length > 1 ? words.measureOf(title, part) : title,
    own: promiseView(target && { target, measure, due: dated ? dueYearOf(target, plan.period) : undefined }, context),
    reference: promiseView(
      other && { target: other, measure: counterpart ?? measure, due: dated ? dueYearOf(other, reference.period) : undefined },
      context,
    ),
    unsure: relation === 'not-confirmed',
    relation,
    text: words.relation(relation, reference.territory.level === 'central'),
    reason: reasonOf(context, compared),
  };
}

interface Promised {
  readonly target: Target;
  readonly measure: Measure;
  readonly due: number | undefined;
}

/** A page may quote a Vietnamese document in English; Vietnamese of any length has marks of tone. */
const isEnglish = (wording: string): boolean =>
  /^[ -~]+$/.test(wording) && /\b(?:per|at|of|about|around|less|more|than|from|by)\b/.test(wording);

function promiseView(promised: Promised | undefined, { locale, words }: AlignmentContext): PromiseView {
  if (!promised) return { text: words.nothing };
  const { target, measure, due } = promised;
  const { wording, onsetWording } = target;
  const text =
    onsetWording === undefined || wording.toLowerCase().includes(onsetWording.toLowerCase()) ? wording : `${wording}, ${onsetWording}`;
  const lang = isEnglish(wording) ? 'en' : 'vi';
  const reading = lang === locale ? text : describeTarget(target, measure.unit, locale);
  return {
    ...(lang === 'vi' ? printed(text, locale) : { text, ...(locale === 'vi' && { lang }) }),
    ...(reading !== text && { reading }),
    ...(due !== undefined && { when: words.inYear(due) }),
  };
}

function reasonOf({ plan, reference, words }: AlignmentContext, { comparison, measure }: Compared): string {
  const { relation, reason, target, reference: other, unconfirmed = [] } = comparison;
  switch (reason) {
    case 'value': {
      const isHigher = Number(target?.value) > Number(other?.value);
      if (relation === 'more') return isHigher ? words.higherIsStricter : words.lowerIsStricter;
      return isHigher ? words.higherIsWeaker : words.lowerIsWeaker;
    }
    case 'comparator':
      return relation === 'more' ? words.strictSign : words.laxSign;
    case 'same':
      return measure.unit.kind === 'yes-no' ? words.sameYesNo : words.same;
    case 'unit':
      return words.otherUnit;
    case 'group':
      return words.otherGroup;
    case 'direction':
      return words.otherDirection;
    case 'no-counterpart':
      return words.noCounterpart;
    case 'no-target':
      return words.noTarget;
    case 'unconfirmed':
      return words.unconfirmed(unconfirmed);
    case 'due-year':
      return target && other ? words.otherYear(dueYearOf(target, plan.period), dueYearOf(other, reference.period)) : words.noTarget;
  }
}

/** The reference by title and number; of the number's kind ("Nghị quyết") only what our own plan says of the same document. */
function documentName({ plan, reference, locale }: AlignmentContext): Name {
  const { title, number, issuedOn } = reference.document;
  const cited = plan.document.legalBases.find((basis) => number !== null && basis.number === number);
  const name = [title, number && `${cited?.kind ?? 'văn bản'} số ${number}`].filter(Boolean).join(', ');
  return printed(issuedOn === null ? name : `${name} ngày ${formatDate(issuedOn, 'vi')}`, locale);
}

/** How sure the reference is as a whole: nothing to say of one that was read from its own text. */
function careOf({ reference, locale, words }: AlignmentContext): string[] {
  const { transcript, checkedOn } = reference.document;
  if (transcript) return [];
  return [words.fromPages, checkedOn === undefined ? words.dayNotGiven : words.checkedOn(formatDate(checkedOn, locale))];
}

/** The pages of the figures that are confirmed, or those where the others are to be checked; each page once. */
function pagesOf(rows: readonly AlignmentRow[], comparisons: readonly Comparison[], confirmed: boolean): PageView[] {
  const pages = new Map<string, Set<string>>();
  for (const { code, id, unsure } of rows) {
    if (unsure === confirmed) continue;
    const { reference } = comparisons.find(({ measure }) => measure === id) ?? {};
    for (const place of [reference?.source ?? []].flat()) {
      if (!('url' in place)) continue;
      pages.set(place.url, (pages.get(place.url) ?? new Set()).add(code));
    }
  }
  return [...pages].flatMap(([url, codes]) => {
    const host = hostOf(url);
    return host === undefined ? [] : [{ url, host, codes: [...codes].join(', ') }];
  });
}

/** Only addresses of the web are followed: a plan may come from anywhere. */
function hostOf(url: string): string | undefined {
  if (!/^https?:/i.test(url)) return undefined;
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return undefined;
  }
}
