import {
  explainHolder,
  explainIndicatorResult,
  explainResult,
  findIndicator,
  responsibleFor,
  type Fact,
  type Indicator,
  type MeasureEvaluation,
  type ResponsibleBody,
  type Source,
} from '@binhdanggioi/domain';
import { evaluationOf } from '../../base/evaluation.ts';
import { labelName, printed, type Name } from '../../shared/names.ts';
import { isNumbered } from '../../shared/section.ts';
import type { ExplainedPlan } from './explanation-fold.ts';
import { explanationWords, type ExplanationWords } from './explanation.words.ts';

/** Where something is printed; `url` where it can be looked up on a page. */
export interface PlaceView {
  readonly text: string;
  readonly url?: string;
}

/** What stands under one heading: sentences, or printed words with their places. */
export interface ExplanationPart {
  readonly term: Name;
  /** The part of the indicator that a body is named for, as printed. */
  readonly aspect?: Name;
  readonly sentences: readonly string[];
  readonly quotes: readonly { readonly wording?: Name; readonly places: readonly PlaceView[] }[];
}

type Plan = Omit<ExplainedPlan, 'words'>;

/** How the verdict on an indicator was reached, where the document says so, who answers for it on the day. */
export function explanationView(shown: Plan, id: string): readonly ExplanationPart[] {
  const indicator = findIndicator(shown.plan, id);
  const words = explanationWords[shown.locale];
  return indicator
    ? [...verdictParts(shown, indicator, words), documentPart(shown, indicator, words), ...holderParts(shown, indicator, words)]
    : [];
}

const sentencesPart = (term: Name, ...sentences: string[]): ExplanationPart => ({ term, sentences, quotes: [] });

function verdictParts({ plan, asOf, locale, unread }: Plan, indicator: Indicator, words: ExplanationWords): ExplanationPart[] {
  if (unread) return [sentencesPart({ text: words.verdict }, words.unread)];
  const { indicators, measures } = evaluationOf(plan, asOf);
  const judged = indicators[indicator.id];
  if (!judged) return [];
  const explained = indicator.measures.flatMap((measure) => {
    const own = measures[measure.id];
    return own ? [{ name: labelName(measure.label, locale), sentences: [explainResult(own, measure, locale), ...onPath(own, words)] }] : [];
  });
  const [first, ...others] = explained;
  const verdict = { text: words.verdict };
  const progress = others.length || judged.progress === 'none' ? [words.progress[judged.progress]] : [];
  return first && !others.length
    ? [sentencesPart(verdict, ...first.sentences, ...progress)]
    : [
        sentencesPart(verdict, explainIndicatorResult(judged, measures, locale), ...progress),
        ...explained.map(({ name, sentences }) => sentencesPart(name, ...sentences)),
      ];
}

/** The sentence on the result gives the path; what follows from it is said here. */
function onPath({ pathValue, progress }: MeasureEvaluation, words: ExplanationWords): string[] {
  if (pathValue === undefined) return [];
  return progress === 'on-track' ? [words.onPath] : progress === 'off-track' ? [words.behindPath] : [];
}

/** The printed words of the indicator, of the baselines that the document states and of the targets that are judged. */
function documentPart({ plan, asOf, locale }: Plan, indicator: Indicator, words: ExplanationWords): ExplanationPart {
  const { measures } = evaluationOf(plan, asOf);
  const facts: Fact[] = indicator.measures.flatMap((measure) => {
    const target = measures[measure.id]?.target;
    const { baseline } = measure;
    return [measure, ...(baseline ? [baseline] : []), ...(target ? [target, onset(target)] : [])];
  });
  const quotes = [indicator, ...facts].flatMap(({ wording, source }) =>
    wording === undefined
      ? []
      : [{ wording: printed(words.quoted(wording), locale), places: [source].flat().map((one) => placeOf(one, words)) }],
  );
  const once = quotes.filter((quote, at) => quotes.findIndex((other) => JSON.stringify(other) === JSON.stringify(quote)) === at);
  return {
    term: { text: words.document },
    sentences: [],
    quotes: once.length ? once : [{ places: [indicator.source].flat().map((one) => placeOf(one, words)) }],
  };
}

/** The words of an onset are printed apart from those of the target. */
function onset({ onsetWording, wording, source }: MeasureEvaluation['target']): Fact {
  return onsetWording === undefined || wording.includes(onsetWording) ? { source } : { wording: onsetWording, source };
}

function placeOf(source: Source, words: ExplanationWords): PlaceView {
  const { clause } = source;
  const place = isNumbered(clause) ? words.section(clause) : clause;
  if ('line' in source) {
    const [first = 0, last = first] = [source.line].flat();
    return { text: first === last ? words.line(place, String(first)) : words.lines(place, String(first), String(last)) };
  }
  const host = hostOf(source.url);
  return host === undefined ? { text: place } : { text: words.page(place, host), url: source.url };
}

/** Only addresses of the web are followed: a plan may come from anywhere. */
function hostOf(url: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
}

/** Where nobody is named to carry it out, that is said first, and who answers for its figures is never shown as if he did. */
function holderParts({ plan, asOf, locale }: Plan, { id }: Indicator, words: ExplanationWords): ExplanationPart[] {
  const bodies = responsibleFor(plan, { indicator: id, asOf });
  const nobody = bodies.some(({ roles }) => roles.includes('lead') || roles.includes('implement'))
    ? []
    : [sentencesPart({ text: words.role.implement }, words.nobody)];
  return [
    ...nobody,
    ...bodies.map((body) => ({
      ...sentencesPart({ text: words.role[roleOf(body)] }, explainHolder(body, locale)),
      ...(body.aspect !== undefined && { aspect: printed(body.aspect, locale) }),
    })),
  ];
}

function roleOf({ roles }: ResponsibleBody): keyof ExplanationWords['role'] {
  return (['lead', 'implement', 'data'] as const).find((role) => roles.includes(role)) ?? 'report';
}
