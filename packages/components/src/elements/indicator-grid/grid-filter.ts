import type { Progress, Result } from '@binhdanggioi/domain';
import { isFound, type Filter } from '../../shared/filter.ts';
import { agencyName, type Name } from '../../shared/names.ts';
import type { CommonWords } from '../../words/common.words.ts';
import { hasFigures, type CardContext } from '../indicator-card/card-context.ts';
import type { CardView } from '../indicator-card/indicator-card.view.ts';
import type { GridFilterWords } from './grid-filter.words.ts';
import { isIllustrative, layoutsOf, type GridView, type ObjectiveView } from './indicator-grid.view.ts';

const resultWords = ['met', 'partly-met', 'not-met', 'not-yet', 'cannot-say'] as const satisfies readonly Result[];
const progressOf = {
  'on-track': 'on-track',
  'off-track': 'off-track',
  'not-enough-data': 'cannot-say',
  'not-applicable': 'none',
} as const satisfies Readonly<Record<string, Progress>>;
const progressWords = Object.keys(progressOf) as readonly ProgressWord[];

type ProgressWord = keyof typeof progressOf;

/** The judgements that are asked for, in the words of the attribute; of an empty list all. */
export interface StatusFilter {
  readonly results: readonly Result[];
  readonly progress: readonly ProgressWord[];
}

export interface GridFilter extends Filter, StatusFilter {}

/** One choice of a list: words of the attribute, and how they read. */
export interface StatusOption {
  readonly value: string;
  readonly text: string;
}

export interface GridFilterView {
  /** The grid with what is left out marked `off`. It keeps all cards, for all are printed. */
  readonly view: GridView;
  readonly count: string;
  readonly agencies: readonly { readonly id: string; readonly name: Name }[];
  /** Judgements that occur, or are asked for; none while the plan has no figures. */
  readonly results: readonly StatusOption[];
  readonly progress: readonly StatusOption[];
}

type Context = CardContext & { readonly words: GridFilterWords & CommonWords };

/** Reads the attribute `filter`: words apart by spaces or commas; what is no such word is left out. */
export function readFilter(filter: unknown): StatusFilter {
  const asked = typeof filter === 'string' ? filter.split(/[\s,]+/) : [];
  return { results: resultWords.filter((word) => asked.includes(word)), progress: progressWords.filter((word) => asked.includes(word)) };
}

/** The grid in the order of the codes within each objective. Codes rank nothing, so no figure moves a card. */
export function orderByCode(view: GridView): GridView {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return {
    ...view,
    objectives: view.objectives.map((objective) => {
      const cards = objective.cards.map(({ card }) => card).sort((a, b) => compare(a.id, b.id));
      return { ...objective, cards: laidOut(cards, () => true) };
    }),
  };
}

/** What a filter leaves of a grid, said in counts that add up: those of the objectives to that of the whole. */
export function filterGrid(view: GridView, context: Context, filter: GridFilter): GridFilterView {
  const { words, evaluation, matrix, locale } = context;
  const cards = view.objectives.flatMap((objective) => objective.cards.map(({ card }) => card));
  const matches = matcher(context, filter);
  const byStatus = filter.results.length + filter.progress.length > 0;
  const isNarrowed = byStatus || filter.query.trim() !== '' || filter.agency !== '';
  const objectives = isNarrowed ? view.objectives.map((objective) => narrow(objective, matches, byStatus, words)) : view.objectives;
  const shown = isNarrowed ? cards.filter(matches) : cards;
  const judged = hasFigures(context) ? cards.flatMap(({ id }) => evaluation.indicators[id] ?? []) : [];
  return {
    view: { ...view, objectives },
    count: shown.length
      ? words.shown(shown.length, cards.length, byStatus && shown.some(isIllustrative) ? words.illustrative : undefined)
      : words.noneFound,
    agencies: matrix.agencies
      .filter(({ id }) => matrix.cells.some(({ agency, indicator }) => agency === id && cards.some((card) => card.id === indicator)))
      .map((agency) => ({ id: agency.id, name: agencyName(agency, locale) })),
    results: options(
      resultWords.filter((word) => judged.some(({ result }) => result === word)),
      filter.results,
      words.results,
    ),
    progress: options(
      progressWords.filter((word) => judged.some(({ progress }) => progress === progressOf[word])),
      filter.progress,
      { ...words.progresses, 'not-enough-data': words.progresses['cannot-say'], 'not-applicable': words.progresses.none },
    ),
  };
}

/** A plan without figures judges nothing, so no judgement finds a card of it. */
function matcher(context: Context, { query, agency, results, progress }: GridFilter): (card: CardView) => boolean {
  const { evaluation, matrix } = context;
  const wanted = progress.map((word) => progressOf[word]);
  const isJudged = ({ id }: CardView): boolean => {
    if (!results.length && !wanted.length) return true;
    const judged = hasFigures(context) ? evaluation.indicators[id] : undefined;
    return (
      judged !== undefined &&
      (!results.length || results.includes(judged.result)) &&
      (!wanted.length || wanted.some((one) => one === judged.progress))
    );
  };
  const isCharged = ({ id }: CardView): boolean => !agency || matrix.cells.some((cell) => cell.agency === agency && cell.indicator === id);
  return (card) => isJudged(card) && isCharged(card) && (!query.trim() || textsOf(card).some((text) => isFound(text, query)));
}

/** What stands on the card and names it: code, titles, and the target as printed. */
function textsOf({ id, title, measures }: CardView): readonly string[] {
  return [`${id} ${title}`, ...measures.flatMap(({ label, target }) => [label ?? [], target.wording, target.reading ?? []].flat())];
}

function narrow(objective: ObjectiveView, matches: (card: CardView) => boolean, byStatus: boolean, words: Context['words']): ObjectiveView {
  const cards = objective.cards.map(({ card }) => card);
  const shown = cards.filter(matches);
  if (shown.length === cards.length && shown.length > 0) return objective;
  return {
    ...objective,
    counts: words.shown(shown.length, cards.length),
    illustrative: byStatus && shown.some(isIllustrative),
    four: false,
    off: !shown.length,
    cards: laidOut(cards, matches),
  };
}

/** Cards lie as if those that are left out were not there. */
function laidOut(cards: readonly CardView[], isShown: (card: CardView) => boolean): ObjectiveView['cards'] {
  const layouts = layoutsOf(cards.filter(isShown));
  let at = 0;
  return cards.map((card) => ({ card, layout: isShown(card) ? (layouts[at++] ?? '') : 'off' }));
}

/** All that occur, one by one; where the page asks for others, or for several at once, that choice as well. */
function options<K extends string>(
  occurring: readonly K[],
  asked: readonly K[],
  words: Readonly<Record<K, string>>,
): readonly StatusOption[] {
  const choices: readonly (readonly K[])[] = occurring.map((word) => [word]);
  const isThere = !asked.length || choices.some((choice) => choice.join() === asked.join());
  return (isThere ? choices : [...choices, asked]).map((choice) => ({
    value: choice.join(' '),
    text: choice.map((word) => words[word]).join(', '),
  }));
}
