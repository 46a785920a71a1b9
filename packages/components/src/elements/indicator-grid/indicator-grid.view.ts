import { labelIn, type Objective } from '@binhdanggioi/domain';
import type { CommonWords } from '../../words/common.words.ts';
import { hasFigures, type CardContext } from '../indicator-card/card-context.ts';
import { indicatorCardView, type CardView } from '../indicator-card/indicator-card.view.ts';
import type { GridWords } from './indicator-grid.words.ts';

/** How a card lies in its row: `double` has two measures, `wide` is alone, `solo` is alone before a double where two stand in a row; `off` is left out by a filter. */
export type CardLayout = '' | 'double' | 'wide' | 'solo' | 'compact' | 'off';

export interface ObjectiveView {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly counts: string;
  /** The counts rest on invented figures. */
  readonly illustrative: boolean;
  readonly four: boolean;
  /** One line for each indicator instead of a card. */
  readonly lines?: boolean;
  /** No card of it is left by a filter. */
  readonly off?: boolean;
  readonly cards: readonly { readonly card: CardView; readonly layout: CardLayout }[];
}

/** Which marks occur, so that the legend explains no others. */
export interface LegendView {
  readonly illustrative: boolean;
  readonly baseline: boolean;
  readonly latest: boolean;
  readonly target: boolean;
  readonly zone: boolean;
}

export interface GridView {
  readonly figures: boolean;
  readonly progress: boolean;
  readonly legend: LegendView;
  readonly objectives: readonly ObjectiveView[];
  /** Head of the printed targets where all fall due in one year; else each row says its own. */
  readonly targetHead?: string;
}

type GridContext = CardContext & { readonly words: GridWords & CommonWords };

/** All cards in the order of the document; `objective` narrows them to one. */
export function indicatorGridView(context: GridContext, objective?: string): GridView {
  const objectives = context.plan.objectives
    .filter(({ id }) => objective === undefined || id === objective)
    .map((wanted) => objectiveView(context, wanted));
  const cards = objectives.flatMap((shown) => shown.cards.map(({ card }) => card));
  const dated = new Set(
    cards.flatMap(({ measures }) => measures.map(({ target }) => target.label)).filter((label) => label !== context.words.target),
  );
  const [targetHead] = dated;
  return {
    figures: hasFigures(context),
    progress: cards.some(({ states }) => states?.progress),
    legend: legendView(cards),
    objectives,
    ...(targetHead !== undefined && dated.size === 1 && { targetHead }),
  };
}

/** The same grid, one line for each indicator: there is no scale, and nothing to explain of one. */
export function asLines(view: GridView): GridView {
  const legend = { illustrative: false, baseline: false, latest: false, target: false, zone: false };
  return { ...view, legend, objectives: view.objectives.map((objective) => ({ ...objective, lines: true })) };
}

function objectiveView(context: GridContext, { id, label, indicators }: Objective): ObjectiveView {
  const { words, evaluation, locale } = context;
  const cards = indicators.map((indicator) => indicatorCardView(context, indicator));
  const layouts = layoutsOf(cards);
  const judged = evaluation.objectives[id];
  return {
    id,
    number: words.objective(id),
    label: labelIn(label, locale),
    counts:
      judged && hasFigures(context)
        ? words.counts(judged.indicators, judged.results, judged.progress)
        : words.indicators(indicators.length),
    illustrative: cards.some(isIllustrative),
    four: cards.length === 4 && cards.every(({ measures, states }) => measures.length === 1 || !states),
    cards: cards.map((card, index) => ({ card, layout: layouts[index] ?? '' })),
  };
}

/** Where two cards stand in a row, a double takes the row to itself; a single card left alone before it takes its own. */
export function layoutsOf(cards: readonly CardView[]): readonly CardLayout[] {
  if (cards.length === 1) return ['wide'];
  if (cards.some(({ states }) => !states)) return cards.map(() => 'compact');
  let leftInRow = true;
  return cards.map((card, index): CardLayout => {
    if (card.measures.length > 1) {
      leftInRow = true;
      return 'double';
    }
    const next = cards[index + 1];
    if (leftInRow && next && next.measures.length > 1) return 'solo';
    leftInRow = !leftInRow;
    return '';
  });
}

export function isIllustrative({ measures }: CardView): boolean {
  return measures.some(({ figure, baseline }) => figure?.status === 'illustrative' || baseline?.status === 'illustrative');
}

function legendView(cards: readonly CardView[]): LegendView {
  const scales = cards.flatMap(({ measures }) => measures.flatMap(({ scale }) => scale ?? []));
  return {
    illustrative: cards.some(isIllustrative),
    baseline: scales.some(({ baseline }) => baseline),
    latest: scales.some(({ points }) => points.length === 1),
    target: scales.length > 0,
    zone: scales.some(({ zone }) => zone),
  };
}
